/** How surely a class says that its element tells when the article was published. */
import { remembered } from '../../text/remembered.ts';
import { wordsOf } from '../words.ts';

/** The surest of what the classes of an element say: from 0 for not at all to 4. */
export const labelOfAll = remembered((classes) => Math.max(...classes.split(/\s+/).map(labelOf)));

function labelOf(token: string): number {
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  if (words.includes('comment') || words.includes('read')) return 0;
  if (/^(?:published|postdate|pubdate|dateline|dt-published)$/.test(token) || last === 'published') return 4;
  if (DATE.test(last) || token === 'posted-on' || token === 'date-header') return 2;
  return /^(?:(?:post|entry|article)?meta(?:data)?|byline|info|details)$/.test(last) ? 1 : 0;
}

const DATE =
  /^(?:date|dates|datetime|timestamp|timeago|ago|datum|fecha|data|time|updated|posted|created|submitted|ts)$/;
