// One thread as a hundred WordPress themes and plugins print it.
import { describe, expect, test } from 'vitest';
import { read } from './open-page.ts';
import { THEMES } from './wordpress-themes.ts';
import { asPage, expected, ids, printed, thread } from './wordpress-thread.ts';

describe.each(Object.entries(THEMES))('%s', (_name, theme) => {
  const { reading } = read(asPage(printed(theme, thread())), 'https://news.example.org/2012/03/26/the-bridge/');

  test('comments', () => {
    expect(
      reading.comments.map(({ author, time, text, parent, parentInferred, isArticleAuthor }) => ({
        author,
        time: time?.iso?.slice(0, theme.onlyDays ? 10 : 16) ?? null,
        text,
        parent: parentInferred ? null : parent,
        isArticleAuthor,
      })),
    ).toEqual(expected(theme));
  });

  if (theme.id !== null) {
    test('ids', () => {
      expect(reading.comments.map(({ id }) => id)).toEqual(ids(theme));
    });
  }

  test('the article is untouched by them', () => {
    expect(reading.article?.title).toBe('The bridge will be closed');
    expect(reading.article?.authors.map(({ name }) => name)).toEqual(['Jane Roe']);
    expect(reading.article?.blocks).toHaveLength(3);
  });
});
