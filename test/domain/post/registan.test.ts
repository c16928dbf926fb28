/** The article that the project starts from: live, with comments open, and in two archives. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inThread } from '../../../src/domain/insight/in-thread.ts';
import { readPage } from '../../../src/domain/post/read-page.ts';
import { openPage, outlineOf, readFile } from './open-page.ts';

const folder = new URL('../../pages/registan/', import.meta.url);
const PAGES = ['article', 'article-open-trackbacks', 'article-wayback', 'article-archive-today'];

function expected(name: string): { readonly url: string } {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

describe.each(PAGES)('%s', (name) => {
  const { url, ...fields } = expected(name);
  const { reading, places } = readFile(new URL(`${name}.html`, folder), url);

  test.each(Object.entries(fields))('%s', (field, value) => {
    expect((outlineOf(reading) as Record<string, unknown>)[field]).toEqual(value);
  });

  test('everything has its place in the document', () => {
    expect(places.title?.textContent).toBe(reading.article?.title);
    expect(places.image?.localName).toBe('img');
    expect(places.blocks.map(({ localName }) => localName)).toEqual(['p', 'p', 'p', 'p', 'p', 'p']);
    expect(places.comments).toHaveLength(reading.comments.length);
    reading.comments.forEach((comment, index) => {
      const place = places.comments[index];
      if (comment.kind !== 'comment') return;
      expect(place?.head.textContent).toContain(comment.author);
      expect(place?.body.textContent?.replace(/\s+/g, ' ')).toContain(comment.text.split('\n')[0]);
    });
  });

  test('the author wrote 2 of 10, and answered after 42 h 58 min and 40 h 19 min', () => {
    const facts = inThread(reading);
    expect([facts.byAuthor, facts.total]).toEqual([2, 10]);
    expect(facts.answers.map(({ to, lag }) => [to, (lag ?? 0) / 60_000])).toEqual([
      ['Nate Schenkkan', 42 * 60 + 58],
      ['oldschool boy', 40 * 60 + 19],
    ]);
  });
});

test('all four are one post', () => {
  const ids = PAGES.map((name) => readFile(new URL(`${name}.html`, folder), expected(name).url).reading.post.id);
  expect(new Set(ids)).toEqual(new Set(['registan.net/2012/03/27/kazakhstans-shameful-mass-trials']));
});

test('reading again gives the same, and leaves the document as it was', () => {
  const { url } = expected('article');
  const document = openPage(readFileSync(new URL('article.html', folder), 'utf8'), url);
  const before = document.documentElement.outerHTML;
  const first = readPage(document, url);
  expect(readPage(document, url).reading).toEqual(first.reading);
  expect(document.documentElement.outerHTML).toBe(before);
});
