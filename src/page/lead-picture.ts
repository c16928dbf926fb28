/** Size and print of the article's lead image as the page has it: nothing is fetched for it. */
import { unwrap } from '../domain/post/archives.ts';
import { type Picture, PRINT_SIZE, printOf } from '../domain/versions/picture.ts';

/** Null where the image is not in the page or has not come yet. */
export function leadPicture(document: Document, src: string): Picture | null {
  const image = [...document.images].find((one) => one.naturalWidth > 0 && isFrom(one, src));
  if (!image) return null;
  return { width: image.naturalWidth, height: image.naturalHeight, print: readPrint(document, image) };
}

function isFrom(image: HTMLImageElement, src: string): boolean {
  return [image.src, image.currentSrc].some((address) => address === src || unwrap(address) === src);
}

/** Null for another site's image: the browser shows it, and gives its pixels to nobody. */
function readPrint(document: Document, image: HTMLImageElement): string | null {
  const { width, height } = PRINT_SIZE;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  try {
    context.drawImage(image, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const grey: number[] = [];
    // Luma of ITU-R BT.601, which the hash was described with.
    for (let at = 0; at < data.length; at += 4) {
      grey.push(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0));
    }
    return printOf(grey);
  } catch {
    return null;
  }
}
