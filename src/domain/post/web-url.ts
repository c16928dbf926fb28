/** Addresses as pages write them, made whole: http(s) only, and never an archive's rewriting of one. */
import { unwrap } from './archives.ts';

const LONGEST = 2_000;
const PLAIN = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@%/?#-]*)?$/i;

/** The address that `href` means on a page at `base`, or null where it is none of the web's (`javascript:`, `mailto:`). */
export function webUrl(href: string | null | undefined, base: string): string | null {
  if (!href || href.length > LONGEST) return null;
  const written = href.trim();
  if (PLAIN.test(written)) return unwrap(written);
  let url: URL;
  try {
    url = new URL(written, base);
  } catch {
    return null;
  }
  return url.protocol === 'http:' || url.protocol === 'https:' ? unwrap(url.href) : null;
}
