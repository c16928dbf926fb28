/** What markup alone sets apart: struck and inserted words of an article, quotations and slanted letters of comments. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articleNotices } from '../../../src/domain/insight/notices.ts';
import { quoteLinks } from '../../../src/domain/insight/quotes/quote-links.ts';
import { readPage } from '../../../src/domain/post/read-page.ts';

const LONG =
  'This is a sentence of an article that is long enough to be read as one, and says nothing of note. '.repeat(3);

function read(body: string, comments = '') {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>A trial – Site</title><meta property="og:type" content="article"></head><body>
<article class="post hentry"><h1 class="entry-title">A trial in the town of Aktau</h1><div class="entry-content"><p>${LONG}</p>${body}<p>${LONG}</p></div></article>
<div id="comments"><h2>2 Comments</h2><ol class="commentlist">${comments}</ol></div></body></html>`,
    { url: 'https://a.test/2012/03/27/a-trial/' },
  ).window;
  return readPage(document, 'https://a.test/2012/03/27/a-trial/').reading;
}
const comment = (id: number, html: string) =>
  `<li class="comment" id="comment-${id}"><div class="comment-author vcard"><cite class="fn">Reader ${id}</cite></div>
<div class="comment-meta"><a href="#comment-${id}">March ${id}, 2012 at 9:58 am</a></div><div class="comment-body"><p>${html}</p></div></li>`;

test('struck and inserted words, with the block they stand in, and as notices', () => {
  const { article } = read(
    '<p>In the trial <del>17</del> <ins>71</ins> men stood in <s>Atyrau</s> <strike>or so</strike> Aktau.<ins></ins></p>',
  );
  expect(article?.edits).toEqual([
    { is: 'struck', block: 1, text: '17' },
    { is: 'inserted', block: 1, text: '71' },
    { is: 'struck', block: 1, text: 'Atyrau' },
    { is: 'struck', block: 1, text: 'or so' },
  ]);
  expect(article && articleNotices(article).map(({ is }) => is)).toEqual(['struck', 'inserted', 'struck', 'struck']);
});

test('within a sentence that says so itself, they are one notice with it', () => {
  const { article } = read('<p>Correction: the number is <del>17</del> 71.</p>');
  expect(article && articleNotices(article)).toMatchObject([{ is: 'says', block: 1 }]);
});

test('quotations and slanted letters of a comment, and the passage that they come from', () => {
  const passage = 'the judge suddenly decided to delay the trial at the last minute';
  const { comments, quoted, article } = read(
    `<p>In Aktau ${passage}, and so on.</p>`,
    comment(1, `<blockquote>${passage}</blockquote> Not so.`) + comment(2, `<em>${passage}</em> is <i>wrong</i>.`),
  );
  expect(Object.values(quoted)).toEqual([[passage], [passage]]);
  const text = article?.blocks.map((block) => block.text).join('\n') ?? '';
  // Without the markup the run of words is found as well; with it, exactly as it was set apart.
  const links = quoteLinks(text, comments, quoted);
  expect(links.map(({ from, to, of }) => [of, text.slice(from, to)])).toEqual([
    [null, passage],
    [null, passage],
  ]);
});

test('short quotations of fewer words than tell by themselves are found where markup sets them apart', () => {
  const passage = 'suddenly decided to delay';
  const { comments, quoted, article } = read(
    `<p>In Aktau the judge ${passage} the trial.</p>`,
    comment(1, `You say <em>${passage}</em>, really?`) + comment(2, `You say ${passage}, really?`),
  );
  const text = article?.blocks.map((block) => block.text).join('\n') ?? '';
  expect(quoteLinks(text, comments, quoted).map((link) => link.comment)).toEqual([0]);
});
