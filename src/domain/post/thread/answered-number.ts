/** "In reply to …", with a link to what is answered: the number in that link. */
import type { Found } from '../found.ts';
import { wordsOf } from '../words.ts';
import { saysWhatItAnswers } from './comment-words.ts';

const ANSWERS_WORDS = /^(?:parent|inreplyto|replyto|replied|reply|answers|answered)$/;

/** That number, where a link in `item` that leads to it says so; null for none. `id`: of `item`; `others`: all comments of the page. */
export function numberOfAnswered(item: Found, id: string, others: ReadonlySet<Element>): string | null {
  for (const link of item.element.querySelectorAll('a[href*="#"]')) {
    const number = /#[^#]*?([1-9]\d*)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (!number || id.endsWith(number) || !saysAnswers(link) || ownerOf(link, others) !== item.element) continue;
    return number;
  }
  return null;
}

function saysAnswers(link: Element): boolean {
  const around = link.parentElement;
  if (saysWhatItAnswers(link.textContent ?? '') || saysWhatItAnswers(around?.textContent ?? '')) return true;
  const words = [link, around].flatMap((element) => wordsOf(element?.getAttribute('class') ?? ''));
  const rel = link.getAttribute('rel') ?? '';
  return words.some((word) => ANSWERS_WORDS.test(word)) || /\bin-reply-to\b|\bup\b/.test(rel);
}

function ownerOf(link: Element, comments: ReadonlySet<Element>): Element | null {
  let at: Element | null = link;
  while (at && !comments.has(at)) at = at.parentElement;
  return at;
}
