/** A small post for panel tests: three comments, the second by the author in answer to the first. */
import type { Comment, PostId, Reading } from '../../src/domain/post/reading.ts';

export function comment(id: string, author: string, change: Partial<Comment> = {}): Comment {
  return {
    id,
    permalink: `http://registan.net/a-post/#${id}`,
    author,
    authorUrl: null,
    time: { text: 'March 27, 2012 at 9:58 am', iso: '2012-03-27T09:58' },
    text: `What ${author} wrote.`,
    parent: null,
    parentInferred: false,
    isArticleAuthor: false,
    kind: 'comment',
    ...change,
  };
}

export function shortReading(change: Partial<Reading> = {}): Reading {
  return {
    post: { id: 'registan.net/a-post' as PostId, canonical: 'http://registan.net/a-post/', capture: null },
    language: 'en',
    problem: null,
    quoted: {},
    thread: null,
    comments: [
      comment('comment-1', 'Nate Schenkkan'),
      comment('comment-2', 'Joshua Foust', { parent: 0, isArticleAuthor: true }),
      comment('comment-3', 'TimurK'),
    ],
    article: {
      title: 'Kazakhstan’s Shameful Mass Trials',
      authors: [{ name: 'Joshua Foust', url: null }],
      published: { text: '3/27/2012', iso: '2012-03-27' },
      modified: null,
      site: 'Registan.net',
      image: null,
      blocks: [{ kind: 'paragraph', text: 'Both of these trials are a joke.' }],
      links: [],
      edits: [],
      statedComments: 3,
      authorBox: null,
      layers: {},
    },
    ...change,
  };
}
