/** The bundled article as the panel gets it, read from the saved page by the simplest means, so that panel tests do not rest on the reader. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Comment, PostId, Reading } from '../../src/domain/post/reading.ts';

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), 'pages/registan/article.html');

/** Ten comments, the author's two among them; TimurK's parent is inferred. */
export function seedReading(): Reading {
  const { document } = new JSDOM(readFileSync(page, 'utf8')).window;
  const url = 'http://registan.net/2012/03/27/kazakhstans-shameful-mass-trials/';
  const heads = [...document.querySelectorAll('#comment_list dt.comment')];
  const comments = heads.map((head, index) => commentOf(head, url, heads, index));
  const inferredFrom = comments.findIndex((comment) => comment.text.startsWith('@guest'));
  const paragraphs = [...document.querySelectorAll('.entry-content > p:not([class])')].map((p) => words(p.textContent));
  return {
    post: { id: 'registan.net/2012/03/27/kazakhstans-shameful-mass-trials' as PostId, canonical: url, capture: null },
    language: 'en-US',
    problem: null,
    quoted: {},
    thread: null,
    comments: comments.map((comment, index) =>
      index === inferredFrom ? { ...comment, parent: index - 1, parentInferred: true } : comment,
    ),
    article: {
      title: 'Kazakhstan’s Shameful Mass Trials',
      authors: [{ name: 'Joshua Foust', url: 'http://registan.net/author/joshuafoust/' }],
      published: { text: '3/27/2012', iso: '2012-03-27' },
      modified: null,
      site: 'Registan.net',
      image: null,
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
      links: [],
      edits: [],
      statedComments: 10,
      authorBox: {
        name: 'Joshua Foust',
        bio: words(document.querySelector('.author_info p:last-of-type')?.textContent),
        posts: 1848,
        links: [{ text: 'Joshua Foust', url: 'http://registan.net/author/joshuafoust/' }],
      },
      layers: {},
    },
  };
}

function commentOf(head: Element, url: string, heads: readonly Element[], index: number): Comment {
  const text = words(head.querySelector('.comment_time')?.textContent);
  return {
    id: head.id,
    permalink: `${url}#${head.id}`,
    author: words(head.querySelector('.comment_author')?.textContent),
    authorUrl: head.querySelector('.comment_author a')?.getAttribute('href') ?? null,
    time: { text, iso: isoOf(text) },
    text: [...(head.nextElementSibling?.querySelector('.format_text')?.querySelectorAll('p') ?? [])]
      .map((p) => words(p.textContent))
      .join('\n'),
    parent: parentOf(heads, index),
    parentInferred: false,
    isArticleAuthor: head.classList.contains('bypostauthor'),
    kind: 'comment',
  };
}

function parentOf(heads: readonly Element[], index: number): number | null {
  if (!heads[index]?.classList.contains('depth-2')) return null;
  return heads.findLastIndex((head, at) => at < index && head.classList.contains('depth-1'));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "March 27, 2012 at 9:58 am" → "2012-03-27T09:58". */
function isoOf(text: string): string | null {
  const [, month, day, year, hour, minute, half] = /^(\w+) (\d+), (\d+) at (\d+):(\d+) (am|pm)$/.exec(text) ?? [];
  if (!month || !hour) return null;
  const two = (value: unknown) => String(value).padStart(2, '0');
  const hours = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}T${two(hours)}:${minute}`;
}

function words(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
