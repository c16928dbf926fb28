/** What is known of an article's lead image besides its address: its size and, where pixels can be read, a print of them. */

export interface Picture {
  /** Of the image itself, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** 64 bits as 16 hexadecimal digits; null where the browser does not give the pixels of another site's image. */
  readonly print: string | null;
  /** A small copy to look at, as a `data:` address of a JPEG; null likewise. */
  readonly small: string | null;
}

/** CSS pixels of the longer side of a small copy, and UTF-16 units of its address at the most. */
export const SMALL = { side: 240, length: 60_000 };
/** What such an address looks like: nothing else is shown as one. */
export const SMALL_ADDRESS = /^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/;

/** Width and height of the grey picture that a print is made of. */
export const PRINT_SIZE = { width: 9, height: 8 };

/**
 * Difference hash (Neal Krawetz, "Kind of Like That", 2013): each bit says whether a pixel is brighter than its right neighbour. `grey`: 72
 * values, row by row. Scaling and compressing an image again turn few bits, another image about half.
 */
export function printOf(grey: readonly number[]): string {
  const { width, height } = PRINT_SIZE;
  let print = '';
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width - 1; x++) {
      row = row * 2 + ((grey[y * width + x] ?? 0) > (grey[y * width + x + 1] ?? 0) ? 1 : 0);
    }
    print += row.toString(16).padStart(2, '0');
  }
  return print;
}

/** Bits of 64 in which two prints may differ and still be of one image: the usual limit for this hash. */
const ALIKE = 10;

export type SameImage = 'same' | 'different' | 'unknown';

/** Whether two are the same image, by their pixels; `unknown` where those of one could not be read. */
export function comparePictures(a: Picture | null, b: Picture | null): SameImage {
  if (!a?.print || !b?.print) return 'unknown';
  return bitsApart(a.print, b.print) <= ALIKE ? 'same' : 'different';
}

function bitsApart(a: string, b: string): number {
  let apart = 0;
  for (let at = 0; at < a.length; at++) {
    let bits = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    for (; bits > 0; bits >>= 1) apart += bits & 1;
  }
  return apart;
}
