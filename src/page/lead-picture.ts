/** The article's lead image as the page has it: its size and, where the page may see its pixels, a print and a small copy. Nothing is fetched for it. */
import { unwrap } from '../domain/post/archives.ts';
import { type Picture, PRINT_SIZE, printOf, SMALL } from '../domain/versions/picture.ts';

/** Of a JPEG: a small copy is looked at, not studied. */
const QUALITY = 0.75;

/** Null where the image is not in the page or has not come yet. */
export function leadPicture(document: Document, src: string): Picture | null {
  const image = [...document.images].find((one) => one.naturalWidth > 0 && isFrom(one, src));
  if (!image) return null;
  const { naturalWidth: width, naturalHeight: height } = image;
  return { width, height, ...readPixels(document, image) };
}

function isFrom(image: HTMLImageElement, src: string): boolean {
  return [image.src, image.currentSrc].some((address) => address === src || unwrap(address) === src);
}

/** Nothing for another site's image: the browser shows it, and gives its pixels to nobody. */
function readPixels(document: Document, image: HTMLImageElement): Pick<Picture, 'print' | 'small'> {
  try {
    return { print: readPrint(document, image), small: readSmall(document, image) };
  } catch {
    return { print: null, small: null };
  }
}

function readPrint(document: Document, image: HTMLImageElement): string | null {
  const { width, height } = PRINT_SIZE;
  const data = draw(document, image, width, height)?.getImageData(0, 0, width, height).data;
  if (!data) return null;
  const grey: number[] = [];
  // Luma of ITU-R BT.601, which the hash was described with.
  for (let at = 0; at < data.length; at += 4) {
    grey.push(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0));
  }
  return printOf(grey);
}

function readSmall(document: Document, image: HTMLImageElement): string | null {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, SMALL.side / Math.max(naturalWidth, naturalHeight));
  const [width, height] = [naturalWidth, naturalHeight].map((size) => Math.max(1, Math.round(size * scale)));
  // JPEG knows no transparency and would make it black, on which no chart can be read.
  const address = draw(document, image, width ?? 1, height ?? 1, '#fff')?.canvas.toDataURL('image/jpeg', QUALITY) ?? '';
  // A browser that cannot write JPEG writes PNG.
  return address.startsWith('data:image/jpeg;') && address.length <= SMALL.length ? address : null;
}

function draw(
  document: Document,
  image: HTMLImageElement,
  width: number,
  height: number,
  ground?: string,
): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.drawImage(image, 0, 0, width, height);
  return context;
}
