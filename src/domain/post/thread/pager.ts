/** Links that turn pages: where they stand tells what is paged, their words and classes tell which way they go. */
import { wordsOf } from '../words.ts';

const PAGER_WORDS = new Set(
  'pager pages paging pagination paginator paginate paginated pagenav pagenavi navigation nav navi previous prev next'.split(
    ' ',
  ),
);
const COMMENT_WORDS = new Set(
  'comment comments commentlist kommentar kommentare commentaire commentaires comentario comentarios commenti komentarze reacties replies discussion thread posts'.split(
    ' ',
  ),
);
/** Between a link and the place that all of it stands in. */
const FARTHEST = 12;

/** What the pager turns that `link` stands in: the comments' pages, something else's, or nothing, as it is in no pager. */
export function pagerAround(link: Element): 'comments' | 'other' | null {
  let inPager = false;
  let at: Element | null = link;
  for (let step = 0; at && at.localName !== 'body' && step < FARTHEST; step++, at = at.parentElement) {
    inPager ||= isPager(at);
    if (inPager && namesOf(at).some((word) => COMMENT_WORDS.has(word))) return 'comments';
    if (at.localName === 'main') break;
  }
  if (!inPager) return null;
  return /#(?:comments?|disqus|kommentare?|commentaires?|nav_start)\b/i.test(link.getAttribute('href') ?? '')
    ? 'comments'
    : 'other';
}

/** Is this an element that pagers are made of, by its name, id and classes? */
export function isPager(element: Element): boolean {
  return element.localName === 'nav' || namesOf(element).some((word) => PAGER_WORDS.has(word));
}

function namesOf(element: Element): string[] {
  const classes = element.className;
  return wordsOf(`${element.id} ${typeof classes === 'string' ? classes : ''}`);
}

const BACK = /^(?:prev|previous|older|back|earlier)$/;
const ON = /^(?:next|newer|forward|later)$/;
/** In the languages of WordPress' own translations; arrows where a theme has nothing else. */
const BACK_SAID =
  /[←«‹]|(?<!\p{L})(?:prev|previous|older|earlier|ältere|vorherige|frühere|précédent|plus anciens|anteriores|antiguos|precedenti|oudere|starsze|poprzednie|предыдущ|стары[ех]|старее|ранние|алдыңғы|ескі)/iu;
const ON_SAID =
  /[→»›]|(?<!\p{L})(?:next|newer|later|neuere|nächste|suivant|plus récents|siguiente|recientes|más nuevos|successivi|nieuwere|nowsze|następne|следующ|новые|новее|поздние|келесі|жаңа)/iu;

/**
 * Whether a link goes towards the first page (-1) or the last (1); 0 where neither is said. By the words and classes of
 * the link and of what stands closely around it.
 */
export function directionOf(link: Element): -1 | 0 | 1 {
  const rel = link.getAttribute('rel')?.toLowerCase() ?? '';
  const words = [...wordsOf(rel), ...namesOf(link), ...(link.parentElement ? namesOf(link.parentElement) : [])];
  const back = words.some((word) => BACK.test(word));
  const on = words.some((word) => ON.test(word));
  if (back !== on) return back ? -1 : 1;
  const said = `${link.textContent ?? ''} ${link.getAttribute('title') ?? ''} ${link.getAttribute('aria-label') ?? ''}`;
  const saidBack = BACK_SAID.test(said);
  const saidOn = ON_SAID.test(said);
  if (saidBack !== saidOn) return saidBack ? -1 : 1;
  return 0;
}

/** The number that is all that a link or a mark says, "Page" or its like aside; null for other words. */
export function numberSaid(element: Element): number | null {
  const number = /^[^\d]{0,14}?(\d{1,6})[.\s)\]]*$/.exec((element.textContent ?? '').trim())?.[1];
  return number ? Number(number) : null;
}
