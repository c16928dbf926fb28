/** Threads of two comments, as many systems print them, and what a reader has to find in each. */
import { describe, expect, test } from 'vitest';
import { inWords, pageWith, read } from './open-page.ts';

export interface ThreadCase {
  readonly thread: string;
  /** Author, parent, time and text of each comment, as `inWords` writes them. */
  readonly words: readonly string[];
  readonly ids?: readonly string[];
  readonly lang?: string;
}

export const ANN = 'Ann Reader | 2012-03-27T09:58 | The first word.\nAnd one more.';
export const BOB = 'Bob | 2012-03-28T01:31 | I do not think so.';
export const BOB_ANSWERS = 'Bob → Ann Reader | 2012-03-28T01:31 | I do not think so.';
export const FIRST = '<p>The first word.</p>\n<p>And one more.</p>';
export const SECOND = '<p>I do not think so.</p>';
/** The same words as old pages write them, without paragraphs. */
export const BR = 'The first word.<br>And one more.';
export const B = 'I do not think so.';
export const T1 = 'March 27, 2012 at 9:58 am';
export const T2 = 'March 28, 2012 at 1:31 am';

/** The same thread where the page tells the day alone. */
export function byDay(words: string): string {
  return words.replace(/T\d\d:\d\d/, '');
}

/** The same thread where the page gives no date that can be known, but these words. */
export function withTime(words: string, said: string): string {
  return words.replace(/ \| [^|]+ \| /, ` | ${said} | `);
}

/** The same line with the clock as the page tells it: `more` are seconds, a zone. */
export function precisely(words: string, more: string): string {
  return words.replace(/(T\d\d:\d\d)/, `$1${more}`);
}

export function describeThreads(cases: Readonly<Record<string, ThreadCase>>): void {
  describe.each(Object.entries(cases))('%s', (_name, { thread, words, ids, lang }) => {
    const { reading } = read(pageWith(thread, lang ?? 'en-US'));

    test('comments', () => {
      expect(inWords(reading.comments)).toEqual(words);
    });

    if (ids) {
      test('ids', () => {
        expect(reading.comments.map(({ id }) => id)).toEqual(ids);
      });
    }

    test('the article is untouched by them', () => {
      expect(reading.article?.title).toBe('The bridge will be closed');
      expect(reading.article?.authors.map(({ name }) => name)).toEqual(['Ann Example']);
      expect(reading.article?.blocks).toHaveLength(3);
    });
  });
}
