/** Names as they are compared: the same person's name written by two programs, never two names that merely resemble each other. */

/** NFKC, without case, accents kept; invisible characters removed, white space collapsed, curly apostrophes made straight. */
export function foldName(name: string): string {
  // Letters and single spaces of ASCII: nothing to fold but the case.
  if (/^[!-~]+(?: [!-~]+)*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
