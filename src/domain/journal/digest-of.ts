/** SHA-256 of a text, as the journal and the files write it. */
/** SHA-256 of bytes; the browser's own lives in `store/`. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** `sha256-` and 64 hexadecimal digits over `text` in UTF-8. */
export async function digestOf(text: string, digest: Digest): Promise<string> {
  const bytes = new Uint8Array(await digest(new TextEncoder().encode(text)));
  return `sha256-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
