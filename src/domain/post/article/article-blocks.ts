/** The article's text as blocks, each an element of the page, without what themes put between and after them. */
import { type Skip, textOf } from '../../text/text-of.ts';
import type { Seen } from '../found.ts';
import type { Block, BlockKind } from '../reading.ts';
import { isAnnounced, isAnnouncement } from './announced.ts';
import { isOutClass } from './places.ts';

export interface PlacedBlock extends Block {
  readonly element: Element;
}

const BLOCKS = new Set(
  'p div section article main li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 figure figcaption table thead tbody tfoot tr td th caption header footer aside address details summary center fieldset'.split(
    ' ',
  ),
);
const LONGEST_LINE = 160;
/** What stands under a text and is none of it, as themes and plug-ins word it. */
const TAIL: readonly RegExp[] = [
  /^(?:subscribe|sign up|abonnieren|подпи(?:сы|ши)\S*)\b.{0,80}(?:updates|newsletter|feed|email|e-mail|by rss|from|рассылк)/i,
  /^(?:this (?:post|article|entry) was (?:written|posted) by|about the author|about author|written by|über den autor|об авторе)\b/i,
  /\b(?:terms of use|reproduc(?:e|ing) this (?:article|post)|copyright notice)\b/i,
  /^(?:share (?:this|on)|teilen|поделиться|tags?:|tagged|filed under|posted in|categor(?:y|ies):|related (?:posts|articles)|read (?:more|next|also)|see also:$|you may also like|previous post|next post)/i,
];

/** Tells what inside a block is no text of it; for reading a block's text and for finding places in it. */
export const skipInBlocks: Skip = (element) => {
  const classes = element.getAttribute('class') ?? '';
  if (classes === '') return false;
  return isOutClass(classes);
};

/** As `skipInBlocks`, with what the site's rule leaves out. */
export function skipAlso(leaveOut: ReadonlySet<Element>): Skip {
  return leaveOut.size === 0 ? skipInBlocks : (element) => leaveOut.has(element) || skipInBlocks(element);
}

/** The blocks of `body` in document order, after a lead that stands above it; `title`: its heading, not repeated. */
export function readBlocks(
  outline: readonly Seen[],
  body: Seen,
  title: string,
  heading: Seen | null,
  skip: Skip,
): PlacedBlock[] {
  const blocks: PlacedBlock[] = readLead(outline, body, heading);
  const whole = body.end - body.index + 1;
  for (let index = body.index; index <= body.end; index++) {
    const seen = outline[index];
    if (!seen) break;
    if (seen !== body && (seen.isOut || seen.isBox) && seen.end - seen.index < whole / 2) {
      index = seen.end;
      continue;
    }
    if (!BLOCKS.has(seen.tag)) continue;
    if (seen !== body && (isByline(seen) || isAnnounced(outline, seen))) {
      index = seen.end;
      continue;
    }
    const inner = hasBlocks(outline, seen);
    if (seen.holdsComments || (inner && !isMostlyLoose(seen))) continue;
    const text = textOf(seen.element, skip);
    if (text !== '' && !isTitle(text, title))
      blocks.push({ kind: kindOf(outline, seen, body), text, element: seen.element });
    index = seen.end;
  }
  return [...cutTail(blocks), ...readNotices(outline, body)];
}

/** Notes on what was corrected, in an element of their own right after the text. */
function readNotices(outline: readonly Seen[], body: Seen): PlacedBlock[] {
  for (let index = body.end + 1; index < Math.min(outline.length, body.end + 12); index++) {
    const seen = outline[index];
    if (!seen || seen.holdsComments || !NOTICE.test(seen.classes) || seen.end - seen.index > 8) continue;
    const text = textOf(seen.element, skipInBlocks);
    return text === '' ? [] : [{ kind: 'paragraph', text, element: seen.element }];
  }
  return [];
}

const LEAD =
  /(?:^|[\s_-])(?:lead|lede|leadtext|intro|excerpt|standfirst|summary|vorspann|chapo|dek|deck|perex|ingress|abstract|sub-?heading|sub-?headline|sub-?title|anriss|entradilla|bajada|sottotitolo|opening)(?:[\s_-]|$)/i;
const SHORTEST_LEAD = 60;
/** A paragraph between headline and text is a lead where it is a sentence: a byline is none. */
const SENTENCE = /\p{Ll}.*[.!?…»”"]$/su;
/** Stands apart below the text, and belongs to it. */
const NOTICE = /(?:^|[\s_-])(?:correct(?:ion|ed)s?|corrigend\w*|errat\w*|clarification|amend\w*)(?:[\s_-]|$)/i;

/** A lead in an element of its own between title and text belongs to the text. */
function readLead(outline: readonly Seen[], body: Seen, heading: Seen | null): PlacedBlock[] {
  if (!heading || heading.index > body.index) return [];
  for (let index = heading.end + 1; index < Math.min(body.index, heading.end + 40); index++) {
    const seen = outline[index];
    if (!seen || seen.holdsComments || body.index <= seen.end || seen.end - seen.index > 6) continue;
    const labelled = LEAD.test(seen.classes) || seen.property === 'description';
    if (!labelled && (seen.tag !== 'p' || seen.isOut || seen.isAside || seen.inBox)) continue;
    const text = textOf(seen.element, skipInBlocks);
    if (text.length >= SHORTEST_LEAD && (labelled || SENTENCE.test(text)))
      return [{ kind: 'paragraph', text, element: seen.element }];
  }
  return [];
}

/** Who wrote it, with what they are and where: not what they wrote. */
function isByline({ element, classes, index, end }: Seen): boolean {
  if (end - index > 12) return false;
  const called = `${classes} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  return BYLINE.test(called) && (element.textContent ?? '').length < LONGEST_LINE;
}
const BYLINE = /(?:^|[\s_-])byline(?:[\s_-]|$)/i;

function isTitle(text: string, title: string): boolean {
  return title !== '' && text === title;
}

function hasBlocks(outline: readonly Seen[], { index, end }: Seen): boolean {
  for (let at = index + 1; at <= end; at++) {
    const inner = outline[at];
    if (inner && BLOCKS.has(inner.tag)) return true;
  }
  return false;
}

/** A container whose text stands in itself as well, between `br`s: it is one block, whatever else stands in it. */
function isMostlyLoose({ element }: Seen): boolean {
  let loose = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) loose += (node as Text).data.trim().length;
    else if (node.nodeType === 1 && !BLOCKS.has((node as Element).localName))
      loose += /^(?:script|style|iframe|noscript|form|button|svg)$/.test((node as Element).localName)
        ? 0
        : (node.textContent ?? '').trim().length;
  }
  return loose > 60 && loose > 0.2 * (element.textContent ?? '').length;
}

function kindOf(outline: readonly Seen[], seen: Seen, body: Seen): BlockKind {
  for (let at: Seen | undefined = seen; at && at !== body; at = outline[at.parent]) {
    const { tag } = at;
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list-item';
    if (tag === 'pre') return 'preformatted';
    if (
      tag === 'figcaption' ||
      tag === 'caption' ||
      /\bwp-caption-text\b|(?:^|[-_ ])caption(?:$|[-_ ])/.test(at.classes)
    )
      return 'caption';
    if (tag === 'table') return 'other';
  }
  return 'paragraph';
}

/** Cuts at the first line that announces what follows the text; only near the end, and only short lines. */
function cutTail(blocks: PlacedBlock[]): PlacedBlock[] {
  const from = Math.max(1, blocks.length - 12);
  for (let index = from; index < blocks.length; index++) {
    const text = blocks[index]?.text ?? '';
    const isTail = TAIL.some((pattern) => pattern.test(text)) || isAnnouncement(text);
    if (text.length > LONGEST_LINE || !isTail) continue;
    // A link to another story in the middle: the text goes on after it.
    const after = blocks.slice(index + 1).filter((block) => block.text.length > LONGEST_LINE);
    if (after.length < 2) return blocks.slice(0, index);
  }
  return blocks;
}
