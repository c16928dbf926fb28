/** On a thread of several pages: comments that name what they answer, where that stands on another page. */
import type { Found } from '../found.ts';
import type { AnswerElsewhere, Comment } from '../reading.ts';
import { wordsOf } from '../words.ts';
import { namedParents } from './parents.ts';

const ANSWERS_WORDS = /^(?:parent|inreplyto|replyto|replied|reply|answers|answered)$/;
const ANSWERS_SAID =
  /^\W*(?:in (?:reply|response|answer) to|reply to|replying to|als antwort auf|antwort auf|en réponse à|en respuesta a|in risposta a|in antwoord op|в ответ на|ответ на|w odpowiedzi (?:na|do)|жауап)/iu;

/** `comments` and `found` are parallel. Comments whose parent is on the page are left out. */
export function answersElsewhere(comments: readonly Comment[], found: readonly Found[]): AnswerElsewhere[] {
  const ids = new Set(comments.map(({ id }) => id));
  const named = namedParents(found);
  const elements = new Set(found.map(({ element }) => element));
  return comments.flatMap((comment, index) => {
    const item = found[index];
    if (!item || (comment.parent !== null && !comment.parentInferred)) return [];
    const number = /[1-9]\d*$/.exec(named?.[index] ?? '')?.[0] ?? numberInLink(item, comment.id, elements);
    if (!number) return [];
    const to = withNumber(comment.id, number);
    return to === comment.id || ids.has(to) ? [] : [{ comment: comment.id, to }];
  });
}

/** "In reply to …", with a link to it. */
function numberInLink(item: Found, id: string, others: ReadonlySet<Element>): string | null {
  for (const link of item.element.querySelectorAll('a[href*="#"]')) {
    const number = /#[^#]*?([1-9]\d*)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (!number || id.endsWith(number) || !saysAnswers(link) || ownerOf(link, others) !== item.element) continue;
    return number;
  }
  return null;
}

function saysAnswers(link: Element): boolean {
  const around = link.parentElement;
  if (ANSWERS_SAID.test(link.textContent ?? '') || (around && ANSWERS_SAID.test(around.textContent ?? ''))) return true;
  const words = [link, around].flatMap((element) => wordsOf(element?.getAttribute('class') ?? ''));
  const rel = link.getAttribute('rel') ?? '';
  return words.some((word) => ANSWERS_WORDS.test(word)) || /\bin-reply-to\b|\bup\b/.test(rel);
}

function ownerOf(link: Element, comments: ReadonlySet<Element>): Element | null {
  let at: Element | null = link;
  while (at && !comments.has(at)) at = at.parentElement;
  return at;
}

/** The id that another comment has on the same site: the same form with another number. */
function withNumber(id: string, number: string): string {
  return /\d+$/.test(id) ? id.replace(/\d+$/, number) : number;
}
