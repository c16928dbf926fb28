/** The author's part in the thread: counts, answers, lags. */
import { describe, expect, test } from 'vitest';
import { authorContext } from '../../../src/domain/insight/author-context.ts';
import { inThread, lagBetween } from '../../../src/domain/insight/in-thread.ts';
import type { Article, Comment, PostId, Reading } from '../../../src/domain/post/reading.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

function comment(author: string, iso: string | null, parent: number | null, more: Partial<Comment> = {}): Comment {
  const time = iso === null ? null : { text: iso, iso };
  return {
    id: `comment-${author}-${iso}`,
    permalink: null,
    author,
    authorUrl: null,
    time,
    text: '',
    parent,
    parentInferred: false,
    isArticleAuthor: false,
    kind: 'comment',
    ...more,
  };
}

const ARTICLE: Article = {
  title: 'A post',
  authors: [{ name: 'Ann Example', url: 'https://example.org/author/ann/' }],
  published: null,
  modified: null,
  site: 'Example',
  image: null,
  blocks: [],
  links: [],
  edits: [],
  statedComments: null,
  authorBox: null,
  layers: {},
};

function reading(comments: Comment[]): Reading {
  const post = { id: 'example.org/a-post' as PostId, canonical: 'https://example.org/a-post', capture: null };
  return { post, language: 'en', article: ARTICLE, problem: null, quoted: {}, comments, thread: null };
}

describe('in this thread', () => {
  test('marked by the page: whom the author answered, and when', () => {
    const mine = { isArticleAuthor: true };
    const facts = inThread(
      reading([
        comment('Nate', '2012-03-27T09:58', null),
        comment('Ann Example', '2012-03-29T04:56', 0, mine),
        comment('Bo', '2012-03-27T12:38', null),
        comment('Ann Example', '2012-03-29T04:57', 2, mine),
        comment('Ann Example', '2012-03-29T05:00', 3, mine),
        comment('A blog', null, null, { kind: 'pingback' }),
      ]),
    );
    expect(facts.total).toBe(5);
    expect(facts.byAuthor).toBe(3);
    expect(facts.answers.map(({ to, lag }) => [to, lag])).toEqual([
      ['Nate', 42 * HOUR + 58 * MINUTE],
      ['Bo', 40 * HOUR + 19 * MINUTE],
    ]);
    expect(facts.lags).toEqual({
      median: 41 * HOUR + 38.5 * MINUTE,
      shortest: 40 * HOUR + 19 * MINUTE,
      longest: 42 * HOUR + 58 * MINUTE,
    });
  });

  test('an unmarked thread goes by the exact name, folded, never by resemblance', () => {
    const facts = inThread(
      reading([comment('ANN  EXAMPLE', null, null), comment('Ann', null, null), comment('Ann Exampel', null, null)]),
    );
    expect(facts.byAuthor).toBe(1);
  });

  test('where the page marks somebody, a namesake is not the author', () => {
    const facts = inThread(
      reading([comment('Ann E.', null, null, { isArticleAuthor: true }), comment('Ann Example', null, null)]),
    );
    expect(facts.byAuthor).toBe(1);
  });
});

describe('lags', () => {
  test.each([
    ['2012-03-27T09:58', '2012-03-27T10:58', HOUR],
    ['2012-03-27T09:58+06:00', '2012-03-27T09:58Z', 6 * HOUR],
    ['2012-03-27T09:58', '2012-03-27T10:58Z', null],
    ['2012-03-27', '2012-03-28', null],
    ['2012-03-28T09:58', '2012-03-27T09:58', null],
    [null, '2012-03-27T09:58', null],
  ])('%s → %s: %s', (from, to, lag) => {
    expect(lagBetween(from, to)).toBe(lag);
  });
});

describe('author context', () => {
  const box = { name: 'Ann Example', bio: 'Follow her on Twitter: @ann', posts: 12, links: [] };

  test('links are told apart by what they lead to, each once', () => {
    const links = [
      { text: 'Ann Example', url: 'http://www.example.org/author/ann' },
      { text: 'Twitter', url: 'https://twitter.com/Ann' },
      { text: 'Example', url: 'https://example.org/' },
      { text: 'Her site', url: 'https://ann.example/' },
    ];
    const context = authorContext({ ...ARTICLE, authorBox: { ...box, links } });
    expect(context.posts).toBe(12);
    expect(context.links.map(({ kind, url }) => [kind, url])).toEqual([
      ['archive', 'https://example.org/author/ann/'],
      ['twitter', 'https://twitter.com/Ann'],
      ['site', 'https://ann.example/'],
    ]);
  });

  test('a box about somebody else says nothing about the author', () => {
    const context = authorContext({ ...ARTICLE, authorBox: { ...box, name: 'Bo Other' } });
    expect([context.name, context.bio, context.posts]).toEqual(['Ann Example', '', null]);
  });
});
