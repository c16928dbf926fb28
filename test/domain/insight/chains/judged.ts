/** Holds the labelled pairs against what is proposed for them, each in a thread of its own. */
import { suggest } from '../../../../src/domain/insight/chains/suggest.ts';
import type { Comment } from '../../../../src/domain/post/reading.ts';
import type { Label, LabelledPair } from './labelled/set-01-en.ts';

/** The thread of a pair: a reader's comment and, a day later, the author's reply to it. */
export function threadOf([, comment, answer]: LabelledPair): Comment[] {
  const one = (id: string, author: string, text: string, parent: number | null, iso: string): Comment => ({
    id,
    permalink: null,
    author,
    authorUrl: null,
    time: { text: iso, iso },
    text,
    parent,
    parentInferred: false,
    isArticleAuthor: parent !== null,
    kind: 'comment',
  });
  const asked = one('comment-1', 'Some Reader', comment, null, '2012-03-27T09:58');
  return answer === undefined ? [asked] : [asked, one('comment-2', 'The Author', answer, 0, '2012-03-28T09:58')];
}

export function proposedFor(pair: LabelledPair): Label | 'criticism' {
  const [suggestion] = suggest({ article: null, language: '', comments: threadOf(pair) });
  if (!suggestion) return 'none';
  return suggestion.answer?.grade ?? 'report';
}

export interface Judged {
  /** Pairs by what was wanted, then by what was proposed. */
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
}

/** Precision and recall are of suggestions, whatever their grade. */
export function judge(pairs: readonly LabelledPair[]): Judged {
  const table: Record<string, Record<string, number>> = {};
  const wrong: string[] = [];
  let [right, proposed, wanted] = [0, 0, 0];
  for (const pair of pairs) {
    const [label, comment, answer] = pair;
    const got = proposedFor(pair);
    const row = table[label] ?? {};
    table[label] = row;
    row[got] = (row[got] ?? 0) + 1;
    if (label !== 'none') wanted++;
    if (got !== 'none') proposed++;
    if (label !== 'none' && got !== 'none') right++;
    if (got !== label) wrong.push(`${label} → ${got}: ${comment}${answer ? ` ⏎ ${answer}` : ''}`);
  }
  return { table, precision: right / proposed, recall: right / wanted, wrong };
}
