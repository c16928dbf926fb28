/** The picture that stands for the article. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import type { LeadImage } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import type { PageHead } from './page-head.ts';
import { isOthers } from './places.ts';

export interface Lead {
  readonly image: LeadImage;
  readonly element: Element | null;
}

const LABEL =
  /(?:^|[\s_-])(?:wp-post-image|post[-_]?image|featured|attachment-post|lead|hero|main[-_]?image|entry[-_]?(?:image|thumb)|teaserimage|article[-_]?image)(?:[\s_-]|$)/i;
const NO_PICTURE =
  /(?:^|[\s_-])(?:avatar|logo|icon|emoji|wp-smiley|gravatar|sprite|ad|tracking|pixel|photo-author|badge)(?:[\s_-]|$)/i;

/** Labelled as such, else between title and text, else the first in the first half of the text, else as the metadata say. */
export function readLeadImage(
  outline: readonly Seen[],
  body: Seen | null,
  title: Seen | null,
  head: PageHead,
  base: string,
): Lead | null {
  let best: { seen: Seen; score: number } | null = null;
  for (let index = 0; body && index < outline.length && index <= body.end; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if (seen.isAside || seen.isBox) {
      index = seen.end;
      continue;
    }
    if (seen.tag !== 'img' || !isPicture(seen) || isOthers(outline, seen, body, null)) continue;
    const labelled = LABEL.test(seen.classes) || LABEL.test(outline[seen.parent]?.classes ?? '') ? 3 : 0;
    const between = title && seen.index > title.index - 20 && seen.index < body.index ? 2 : 0;
    const early = isInside(body, seen) && seen.index < body.index + (body.end - body.index) / 2 ? 1 : 0;
    const score = labelled + between + early;
    if (score > (best?.score ?? 0)) best = { seen, score };
  }
  if (best) {
    const src = webUrl(sourceOf(best.seen.element), base);
    if (src)
      return {
        image: { src, alt: best.seen.element.getAttribute('alt') ?? '', caption: captionOf(outline, best.seen) },
        element: best.seen.element,
      };
  }
  const src = webUrl(head.meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') || head.image, base);
  return src && body
    ? { image: { src, alt: head.meta('og:image:alt', 'twitter:image:alt'), caption: '' }, element: null }
    : null;
}

function isPicture({ element, classes }: Seen): boolean {
  if (NO_PICTURE.test(classes)) return false;
  const width = Number(element.getAttribute('width') ?? '999');
  const height = Number(element.getAttribute('height') ?? '999');
  return !(width < 100 || height < 60) && sourceOf(element) !== '';
}

/** The address of the real picture where a placeholder stands in `src` until it is scrolled to. */
function sourceOf(element: Element): string {
  const src = element.getAttribute('src') ?? '';
  const late =
    element.getAttribute('data-src') ??
    element.getAttribute('data-lazy-src') ??
    element.getAttribute('data-original') ??
    '';
  const chosen = late !== '' && (src === '' || src.startsWith('data:')) ? late : src;
  return chosen.startsWith('data:') ? '' : chosen;
}

function captionOf(outline: readonly Seen[], image: Seen): string {
  let holder: Seen | undefined = outline[image.parent];
  for (let step = 0; holder && step < 4; step++) {
    if (holder.end - holder.index > 20 || holder.holdsComments) return '';
    for (let index = holder.index + 1; index <= holder.end; index++) {
      const seen = outline[index];
      if (seen && (seen.tag === 'figcaption' || /(?:^|[\s_-])caption(?:[\s_-]|$)|wp-caption-text/i.test(seen.classes)))
        return textOf(seen.element).slice(0, 2_000);
    }
    holder = outline[holder.parent];
  }
  return '';
}
