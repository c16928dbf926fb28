/** How surely a class says that its element names the author. */
import { remembered } from '../../text/remembered.ts';
import { wordsOf } from '../words.ts';

/** The surest of what the classes of an element say: from 0 for not at all to 7. */
export const labelOfAll = remembered((classes) => Math.max(...classes.split(/\s+/).map(labelOf)));

function labelOf(token: string): number {
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  if (/^(?:comment|avatar|photo|image|social|twitter)/i.test(words[0] ?? '') || words.includes('comment')) return 0;
  if (last === 'byline') return 7;
  if (words.some((word) => AUTHOR.test(word)) && NAMES.test(last)) return 6;
  const isSubmitted = /^(?:contributor|submitted|posted-by|postedby)$/i.test(token) || words.join(' ') === 'posted by';
  return isSubmitted ? 5 : 0;
}

const AUTHOR = /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|byline|authtor)$/;
const NAMES = /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|byline|name|link|by|post|container)$/;
