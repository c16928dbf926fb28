/** A thread with an author's answer, answers to it, a list, a quotation and a date among its words; and pieces of WordPress pages. */
import type { Theme } from './wordpress-themes.ts';

export interface Printed {
  readonly id: number;
  /** Its place in the thread, from 1. */
  readonly n: number;
  readonly depth: number;
  readonly author: string;
  readonly url: string | null;
  readonly at: readonly [year: number, month: number, day: number, hour: number, minute: number];
  readonly byAuthor: boolean;
  readonly html: string;
  readonly text: string;
  readonly answers: readonly Printed[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const POST = 'https://news.example.org/2012/03/26/the-bridge/';
const TITLE = 'The bridge will be closed';

interface Draft extends Partial<Pick<Printed, 'url' | 'byAuthor'>>, Pick<Printed, 'author' | 'at' | 'html' | 'text'> {
  readonly answers?: readonly Draft[];
}

const DRAFTS: readonly Draft[] = [
  {
    author: 'Ann Reader',
    url: 'http://ann.example.org/',
    at: [2012, 3, 27, 9, 58],
    html: '<p>The photo is from the other trial.</p>\n<p>And one more thing.</p>',
    text: 'The photo is from the other trial.\nAnd one more thing.',
    answers: [
      {
        author: 'Jane Roe',
        byAuthor: true,
        url: 'http://news.example.org',
        at: [2012, 3, 29, 4, 56],
        html: '<p>I corrected it,<br />\nthank you.</p>',
        text: 'I corrected it,\nthank you.',
        answers: [
          {
            author: 'oldschool boy',
            at: [2012, 3, 30, 12, 5],
            html: '<blockquote><p>I corrected it</p></blockquote>\n<p>Did you now?</p>',
            text: 'I corrected it\nDid you now?',
          },
        ],
      },
      {
        author: 'TimurK',
        at: [2012, 3, 30, 15, 45],
        html: '<p><a href="#comment-1" rel="nofollow">@Ann</a> You are <em>right</em> about <a href="http://x.example/2011/03/04/a" rel="nofollow">that</a>.</p>',
        text: '@Ann You are right about that.',
      },
    ],
  },
  { author: 'Билли Холидей', at: [2012, 4, 1, 23, 59], html: '<p>Yes.</p>', text: 'Yes.' },
  {
    author: 'guest 3113',
    url: 'http://g.example/',
    at: [2012, 5, 4, 0, 7],
    html: '<p>Three points:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>The book came out on March 3, 2011 at last.</p>',
    text: 'Three points:\none\ntwo\nThe book came out on March 3, 2011 at last.',
  },
  {
    author: 'Max Müller',
    at: [2012, 12, 24, 17, 3],
    html: '<p><cite>The Bridge</cite> is what I read: Ann says: no. <img src="s.gif" alt=":)" class="wp-smiley" /></p>',
    text: 'The Bridge is what I read: Ann says: no.',
  },
];

export function thread(): readonly Printed[] {
  let n = 0;
  const number = (drafts: readonly Draft[], depth: number): Printed[] =>
    drafts.map((draft) => {
      n++;
      const own = { url: null, byAuthor: false, ...draft, id: 100 + 3 * n, n, depth };
      return { ...own, answers: number(draft.answers ?? [], depth + 1) };
    });
  return number(DRAFTS, 1);
}

/** The thread as `theme` prints it. */
export function printed(theme: Theme, comments: readonly Printed[]): string {
  const around = theme.answers ?? ((inner: string) => `<ul class="children">${inner}</ul>`);
  const items = (all: readonly Printed[]): string =>
    all
      .map((c) => `${theme.open(c)}${c.answers.length > 0 ? around(items(c.answers), c) : ''}${theme.close ?? '</li>'}`)
      .join('\n');
  const list =
    theme.list ??
    ((inner: string) =>
      `<div id="comments" class="comments-area"><h2 class="comments-title">7 thoughts on “The bridge”</h2><ol class="comment-list commentlist">${inner}</ol></div>`);
  return `${list(items(comments))}<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-notes">Your email address will not be published.</p><textarea id="comment" name="comment"></textarea></form></div>`;
}

/** What is to be read of it. */
export function expected(theme: Theme, comments = thread()): unknown[] {
  const all: unknown[] = [];
  const add = (some: readonly Printed[], parent: number | null): void => {
    for (const c of some) {
      const time = theme.noTimes ? null : iso(c).slice(0, theme.onlyDays ? 10 : 16);
      const { author, text, byAuthor: isArticleAuthor } = c;
      const index = all.push({ author, time, text, parent: theme.flat ? null : parent, isArticleAuthor }) - 1;
      add(c.answers, index);
    }
  };
  add(comments, null);
  return all;
}

export function ids(theme: Theme, comments = thread()): string[] {
  const id = theme.id ?? ((one: number) => `comment-${one}`);
  return comments.flatMap((c) => [id(c.id), ...ids(theme, c.answers)]);
}

/** A post of WordPress with `comments` under it. */
export function asPage(comments: string): string {
  return `<!DOCTYPE html><html lang="en-US"><head><title>${TITLE} – The River News</title></head><body class="single single-post postid-7">
<header id="masthead"><p class="site-title"><a href="https://news.example.org/" rel="home">The River News</a></p></header><main>
<article id="post-7" class="post-7 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">
<span class="posted-on"><a href="${POST}" rel="bookmark"><time class="entry-date published" datetime="2012-03-26T08:00:00+00:00">March 26, 2012</time></a></span>
<span class="byline">by <span class="author vcard"><a class="url fn n" href="https://news.example.org/author/jane/">Jane Roe</a></span></span></div></header>
<div class="entry-content"><p>The council met on Tuesday and decided to close the bridge for the whole of the summer.</p>
<p>Nobody asked the people who live on the other side; they will have to walk for an hour every morning.</p>
<p>The works are said to cost four million, and the mayor hopes for a grant from the capital.</p></div></article>
${comments}</main><footer><p>Proudly powered by WordPress</p></footer></body></html>`;
}

export function iso({ at: [year, month, date, hour, minute] }: Printed): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}`;
}

export function day({ at: [year, month, date] }: Printed): string {
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

export function clock({ at: [, , , hour, minute] }: Printed): string {
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

export function when(c: Printed): string {
  return `${day(c)} at ${clock(c)}`;
}

export function timeOf(c: Printed, attributes = ''): string {
  return `<time ${attributes} datetime="${iso(c)}:00+00:00">${when(c)}</time>`;
}

export function picture(c: Printed, more = ''): string {
  return `<img alt='' src='https://secure.gravatar.com/avatar/${c.id}?s=48' class='avatar avatar-48 photo ${more}' height='48' width='48' />`;
}

export function nameOf({ author, url }: Printed): string {
  return url ? `<a href='${url}' rel='external nofollow ugc' class='url'>${author}</a>` : author;
}

export function address({ id }: Printed): string {
  return `${POST}#comment-${id}`;
}

/** As `comment_class()` prints them. */
export function classes(c: Printed, more = ''): string {
  const author = c.byAuthor ? ' byuser comment-author-jane bypostauthor' : '';
  return `comment${author} ${c.n % 2 ? 'odd alt' : 'even'}${c.depth === 1 ? ' thread-even' : ''} depth-${c.depth} ${more}`;
}

export function reply({ id, author }: Printed): string {
  return `<a rel='nofollow' class='comment-reply-link' href='${POST}?replytocom=${id}#respond' data-commentid="${id}" data-belowelement="comment-${id}" aria-label='Reply to ${author}'>Reply</a>`;
}
