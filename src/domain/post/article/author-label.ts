/** How surely a class says that its element names the author. */
import { wordsOf } from '../words.ts';

const LABELS = new Map<string, number>();

/** From 0 for not at all to 7, for one token of a class. */
function labelOf(token: string): number {
  let label = LABELS.get(token);
  if (label === undefined) {
    const words = wordsOf(token);
    const last = words.at(-1) ?? '';
    const author = words.some((word) =>
      /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|byline|authtor)$/.test(word),
    );
    const named =
      author &&
      /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|byline|name|link|by|post|container)$/.test(last);
    label =
      last === 'byline'
        ? 7
        : named
          ? 6
          : /^(?:contributor|submitted|posted-by|postedby)$/i.test(token) || words.join(' ') === 'posted by'
            ? 5
            : 0;
    if (/^(?:comment|avatar|photo|image|social|twitter)/i.test(words[0] ?? '') || words.includes('comment')) label = 0;
    if (LABELS.size > 5_000) LABELS.clear();
    LABELS.set(token, label);
  }
  return label;
}

/** The surest of what the classes of an element say. */
export function labelOfAll(classes: string): number {
  let label = ALL.get(classes);
  if (label === undefined) {
    label = Math.max(...classes.split(/\s+/).map(labelOf));
    if (ALL.size > 5_000) ALL.clear();
    ALL.set(classes, label);
  }
  return label;
}

const ALL = new Map<string, number>();
