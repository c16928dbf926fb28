/** Makes ids that nobody else makes. */

/**
 * 128 random bits as 32 hexadecimal digits. Not `crypto.randomUUID`: in Firefox the panel inside an http page is no
 * secure context, and it is missing there.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
