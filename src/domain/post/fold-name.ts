/** A name as it is compared: the same letters in another case or with other spaces are the same name. */

export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
