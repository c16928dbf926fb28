/** The words of a headline's element: without kickers, counts and signs that themes put into it. */
import { textOf } from '../../text/text-of.ts';
import { foldTitle } from './stated-titles.ts';

const BESIDE =
  /(?:^|[\s_-])(?:screen-reader-text|sr-only|visually-?hidden|anchor|permalink|headerlink|edit|badge|share|counts?|label|kicker|eyebrow|overline|roofline|topline|dachzeile|spitzmarke|sub-?titles?|sub-?heading|sub-?headline|sub-?head|dek|deck|standfirst|category|comments?-?(?:link|count|number)|num-?comments)(?:[\s_-]|$)/i;
const SIGNS = /\s*[¶#§∞🔗]+\s*$/u;
const JOINED = /^[|–—·»-]/;
const JOINED_END = /[|–—·»-]$/;
/** A heading with more pieces than these is not taken apart. */
const MOST_PIECES = 12;

/**
 * The heading's text. `stated`: headlines that the page states elsewhere, folded. Where one of them is the whole
 * heading or a run of its pieces, that is the headline; else classes tell what is none of it.
 */
export function headingText(element: Element, stated: ReadonlySet<string>): string {
  const whole = textOf(element);
  if (stated.has(foldTitle(whole))) return clean(whole);
  const pieces = element.childNodes.length > 1 || element.children.length === 1 ? piecesOf(element) : [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = pieces.length; to > from; to--) {
      const run = pieces.slice(from, to).join(' ');
      // "Bridge closed | The Times" in the heading itself is meant as one line.
      const joined = JOINED.test(pieces[to] ?? '') || JOINED_END.test(pieces[from - 1] ?? '');
      if (run.length < whole.length && !joined && stated.has(foldTitle(run))) return clean(run);
    }
  }
  const plain = textOf(element, isBeside);
  return clean(plain === '' ? whole : plain);
}

/** Words that name no part of the headline: by class, or small print in it. */
function isBeside(element: Element): boolean {
  return element.localName === 'small' || BESIDE.test(element.getAttribute('class') ?? '');
}

/** What stands in the heading side by side: elements, and text between them. */
function piecesOf(element: Element): string[] {
  let holder = element;
  // `<h1><a><span>…</span> …</a></h1>`
  while (holder.children.length === 1 && textOf(holder) === textOf(holder.children[0] as Element))
    holder = holder.children[0] as Element;
  if (holder.childNodes.length > MOST_PIECES) return [];
  return [...holder.childNodes]
    .map((node) =>
      node.nodeType === 1 ? textOf(node as Element) : node.nodeType === 3 ? (node.textContent ?? '').trim() : '',
    )
    .filter((text) => text !== '');
}

function clean(text: string): string {
  const trimmed = text.replace(SIGNS, '');
  return (trimmed === '' ? text : trimmed).replace(/\n/g, ' ');
}
