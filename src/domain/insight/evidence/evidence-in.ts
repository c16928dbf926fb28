/** What a thread offers as evidence for a report: links and named sources in it and in what others answered to it. */
import type { Comment } from '../../post/reading.ts';
import { namedSources } from './named-sources.ts';

export interface OfferedEvidence {
  /** '' for a source that is named without a link. */
  readonly url: string;
  /** The source's name, with the sentence that names it; '' for a bare link. */
  readonly note: string;
  /** Index of the comment it stands in. */
  readonly comment: number;
}

const MOST = 20;
const LINK = /https?:\/\/[^\s<>"“”«»]+[^\s<>"“”«».,;:!?)\]}'’]/gu;

/**
 * In the order of the thread: of the comment at `report`, of the answers to it and to those, and of `also` (comments
 * that confirm or acknowledge it). Each link and source once.
 */
export function evidenceIn(
  comments: readonly Comment[],
  report: number,
  also: readonly number[] = [],
): OfferedEvidence[] {
  const people = comments.map(({ author }) => author).filter(Boolean);
  const heard = new Set([report, ...also]);
  comments.forEach(({ parent }, index) => {
    if (parent !== null && heard.has(parent)) heard.add(index);
  });
  const offers = new Map<string, OfferedEvidence>();
  for (const index of [...heard].sort((a, b) => a - b)) {
    const text = comments[index]?.text ?? '';
    for (const url of linksIn(text)) if (!offers.has(url)) offers.set(url, { url, note: '', comment: index });
    for (const { name, sentence } of namedSources(text, people)) {
      const key = name.toLowerCase();
      if (!offers.has(key)) offers.set(key, { url: '', note: `${name}: “${sentence}”`, comment: index });
    }
  }
  return [...offers.values()].slice(0, MOST);
}

/** Addresses written out in a text, each once. */
function linksIn(text: string): string[] {
  return [...new Set(text.match(LINK) ?? [])];
}
