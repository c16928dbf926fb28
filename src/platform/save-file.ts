/** Hands a file to the browser's own download, which asks where to put it if the reader wants to be asked. */

/** From a click in a page of the extension. Nothing tells whether the reader then kept it. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
