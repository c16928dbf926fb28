/** Lets the reader keep a text as a file: by a link to it that is pressed at once, which needs no permission. */

/** How long (ms) the text stays behind its address: the browser reads it after the click. */
const KEPT = 60_000;

export function offerFile(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
