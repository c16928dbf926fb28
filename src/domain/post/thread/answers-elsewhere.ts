/** On a thread of several pages: comments that name what they answer, where that stands on another page. */
import type { Found } from '../found.ts';
import type { AnswerElsewhere, Comment } from '../reading.ts';
import { numberOfAnswered } from './answered-number.ts';
import { namedParents } from './parents.ts';

/** `comments` and `found` are parallel. Comments whose parent is on the page are left out. */
export function answersElsewhere(comments: readonly Comment[], found: readonly Found[]): AnswerElsewhere[] {
  const ids = new Set(comments.map(({ id }) => id));
  const named = namedParents(found);
  const elements = new Set(found.map(({ element }) => element));
  return comments.flatMap((comment, index) => {
    const item = found[index];
    if (!item || (comment.parent !== null && !comment.parentInferred)) return [];
    const number = /[1-9]\d*$/.exec(named?.[index] ?? '')?.[0] ?? numberOfAnswered(item, comment.id, elements);
    if (!number) return [];
    const to = withNumber(comment.id, number);
    return to === comment.id || ids.has(to) ? [] : [{ comment: comment.id, to }];
  });
}

/** The id that another comment has on the same site: the same form with another number. */
function withNumber(id: string, number: string): string {
  return /\d+$/.test(id) ? id.replace(/\d+$/, number) : number;
}
