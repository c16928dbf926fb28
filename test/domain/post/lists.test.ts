/** Pages with several posts are said to be lists; a post beside others of its site is not. */
import { describe, expect, test } from 'vitest';
import { read } from './open-page.ts';

const TEXT = 'The council met on Tuesday and decided to close the bridge for the whole of the summer. ';
const NAMES = ['bridge-closes', 'ferry-sails', 'school-opens', 'river-rises', 'market-burns'];

function title(name: string): string {
  return `The ${name.replace('-', ' ')} again`;
}

function pageOf(body: string, classes = '', head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><title>The Gazette</title>${head}</head><body class="${classes}">
<header><p><a href="/">The Gazette</a></p><nav><ul><li><a href="/a/">News</a></li><li><a href="/b/">Views</a></li></ul></nav></header>
${body}<footer><p>© The Gazette</p></footer></body></html>`;
}

/** One post in a list of them, as a theme prints it. */
type Teaser = (name: string, words: string) => string;

const hentry: Teaser = (name, words) => `<div class="post hentry" id="post-${name.length}">
<h2 class="entry-title"><a rel="bookmark" href="/2012/03/${name}/">${title(name)}</a></h2>
<p class="meta">by <span class="author vcard">Ann</span> on <abbr class="published" title="2012-03-27">3/27/2012</abbr> · <a href="/2012/03/${name}/#comments">4 comments</a></p>
<div class="entry-content"><p>${words}</p></div></div>`;
const html5: Teaser = (
  name,
  words,
) => `<article class="post type-post"><header><h2><a href="/2012/03/${name}/">${title(name)}</a></h2>
<time datetime="2012-03-27">27 March 2012</time></header><div class="entry-summary"><p>${words} <a href="/2012/03/${name}/">Read more</a></p></div></article>`;
const block: Teaser = (name, words) => `<li class="wp-block-post post type-post hentry">
<h2 class="wp-block-post-title"><a href="/2012/03/${name}/">${title(name)}</a></h2><div class="wp-block-post-excerpt"><p>${words}</p></div></li>`;
const card: Teaser = (
  name,
  words,
) => `<article class="post-card"><a class="post-card-link" href="/${name}/"><h2>${title(name)}</h2></a>
<p class="excerpt">${words}</p></article>`;
const blogger: Teaser = (
  name,
  words,
) => `<div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">
<a href="/2012/03/${name}.html">${title(name)}</a></h3><div class="post-body entry-content"><p>${words}</p></div></div></div>`;

function listOf(teaser: Teaser, words: string, count = NAMES.length): string {
  return NAMES.slice(0, count)
    .map((name) => teaser(name, words))
    .join('\n');
}

describe('a list of posts', () => {
  test.each([
    ['a front page of whole posts', pageOf(`<div id="content">${listOf(hentry, TEXT.repeat(6))}</div>`, 'home blog')],
    ['a front page of teasers', pageOf(`<main>${listOf(html5, TEXT)}</main>`, 'home blog')],
    [
      'a category of two',
      pageOf(`<main><h1>Category: Rivers</h1>${listOf(html5, TEXT, 2)}</main>`, 'archive category'),
    ],
    ['a month’s archive without a word of its kind', pageOf(`<main><h1>March 2012</h1>${listOf(hentry, TEXT)}</main>`)],
    ['an author’s posts', pageOf(`<main><h1>Ann</h1><p>${TEXT}</p>${listOf(html5, TEXT)}</main>`, 'archive author')],
    [
      'what a search found',
      pageOf(`<main><h1>Results for bridge</h1>${listOf(html5, TEXT)}</main>`, 'search search-results'),
    ],
    [
      'a query of blocks',
      pageOf(`<main><ul class="wp-block-post-template">${listOf(block, TEXT)}</ul></main>`, 'blog'),
    ],
    ['cards that are links', pageOf(`<main><div class="feed">${listOf(card, TEXT)}</div></main>`, 'home-template')],
    [
      'a blog with the date above its posts',
      pageOf(`<div class="blog-posts hfeed">${listOf(blogger, TEXT.repeat(5))}</div>`),
    ],
  ])('%s', (_name, html) => {
    const { reading } = read(html, 'https://news.example.org/2012/03/');
    expect(reading).toMatchObject({ problem: 'list-of-posts', article: null, comments: [] });
  });

  test('shows no comments, though there are some beside its posts', () => {
    const comments =
      '<ol class="commentlist"><li class="comment" id="comment-1"><cite class="fn">Bo</cite><p>Yes.</p></li></ol>';
    const { reading } = read(pageOf(`<main>${listOf(html5, `${TEXT}${comments}`)}</main>`, 'home blog'));
    expect(reading).toMatchObject({ problem: 'list-of-posts', comments: [] });
  });

  test('in an archive is one as well, of the address that was copied', () => {
    const html = pageOf(`<main>${listOf(hentry, TEXT.repeat(3))}</main>`, 'archive category');
    const { reading } = read(
      html,
      'https://web.archive.org/web/20120401000000/http://news.example.org/category/rivers/',
    );
    expect(reading.problem).toBe('list-of-posts');
    expect(reading.post).toMatchObject({
      id: 'news.example.org/category/rivers',
      capture: { at: '2012-04-01T00:00:00Z' },
    });
  });
});

describe('a post', () => {
  const post = (words: string) =>
    `<article class="post hentry"><h1 class="entry-title">The bridge closes again</h1><div class="entry-content">${`<p>${words}</p>`.repeat(4)}</div></article>`;
  test.each([
    [
      'with teasers of others under it',
      `<main>${post(TEXT.repeat(3))}</main><section><h2>More</h2>${listOf(html5, TEXT, 4)}</section>`,
      'single',
    ],
    [
      'with teasers beside it and no word of its kind',
      `<main>${post(TEXT.repeat(3))}</main><aside>${listOf(html5, TEXT, 4)}</aside>`,
      '',
    ],
    ['with cards after it in the same part', `<main>${post(TEXT.repeat(3))}${listOf(card, '', 3)}</main>`, ''],
    [
      'whose headline leads to itself',
      `<main>${post(TEXT.repeat(3)).replace(/(<h1[^>]*>)(.*?)<\/h1>/, '$1<a href="#top">$2</a></h1>')}</main>`,
      '',
    ],
    ['alone on a page called archive', `<main>${post(TEXT.repeat(3))}</main>`, 'archive'],
  ])('%s', (_name, body, classes) => {
    const { reading } = read(pageOf(body, classes));
    expect(reading.problem).toBeNull();
    expect(reading.article?.title).toBe('The bridge closes again');
  });
});
