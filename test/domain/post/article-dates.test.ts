/** When it was published: which of a page's dates is the article's. */
import { describe, expect, test } from 'vitest';
import { articleOf, TEXT, TITLE } from './news-page.ts';

interface Around {
  readonly lang?: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly address?: string;
}

function dateOf(line: string, around: Around = {}): string | null {
  return articleOf({ ...around, article: `<h1>${TITLE}</h1>${line}${TEXT}` }).published?.iso ?? null;
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const DAY = '2012-03-05';

describe('published, not updated', () => {
  test.each([
    '<p>Updated 6 March 2012 | Published 5 March 2012</p>',
    '<div><span>Updated: 6 March 2012</span> <span>Published: 5 March 2012</span></div>',
    '<div>Updated <time datetime="2012-03-06">6 March</time>, first published <time datetime="2012-03-05">5 March</time></div>',
    '<dl><dt>Updated</dt><dd>6 March 2012</dd><dt>Published</dt><dd>5 March 2012</dd></dl>',
    '<p>Mis à jour le 06/03/2012 à 10:00, publié le 05/03/2012</p>',
    '<div class="info">5 марта 2012 <span>Обновлено 6 марта 2012</span></div>',
    '<abbr class="published" title="2012-03-05">March 5</abbr><abbr class="updated" title="2012-03-06">March 6</abbr>',
  ])('%s', (line) => {
    expect(dateOf(line, { lang: 'fr' })).toBe(DAY);
  });

  test('one date alone, though it says "updated"', () => {
    expect(dateOf('<p class="date">Updated 5 March 2012</p>')).toBe(DAY);
  });
});

describe('for machines, however written', () => {
  test.each([
    '<time datetime="2012-03-05">3 days ago</time>',
    '<time datetime="1330941900000">3 days ago</time>',
    '<time datetime="March 5, 2012">Mar 5</time>',
    '<time datetime="1970-01-01T00:00:00Z">5 March 2012</time>',
    '<time datetime="2026-11-22T10:00:00Z">5 March 2012</time>',
    '<abbr class="timeago" title="2012-03-05">3 days ago</abbr>',
    '<span class="timestamp" data-timestamp="1330941900">3 days ago</span>',
  ])('%s', (line) => {
    expect(dateOf(line)?.slice(0, 10)).toBe(DAY);
  });

  test.each([
    meta('pubdate', 'Mon, 05 Mar 2012 10:00:00 GMT'),
    meta('DC.date.issued', '20120305'),
    meta('publishedDate', '2012-03-05T10:00:00'),
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"March 5, 2012"}</script>',
  ])('%s', (head) => {
    expect(dateOf('', { head })?.slice(0, 10)).toBe(DAY);
  });
});

describe('the article’s own', () => {
  test.each<[string, string, Around]>([
    ['not the day the page was built', '<p>5 March 2012</p>', { head: meta('date', '2026-11-22T01:00:00Z') }],
    [
      'not today',
      '',
      { head: meta('article:published_time', DAY), above: '<div id="today">Sunday, 22 November 2026</div>' },
    ],
    ['not another story’s', '', { head: meta('article:published_time', DAY) }],
    [
      'not a teaser’s',
      '<p>5 March 2012</p>',
      {
        below:
          '<div class="card"><a href="/q">Storm warning for the coast</a><time datetime="2013-01-01">1 January 2013</time></div>',
      },
    ],
    [
      'not the first of the lead',
      '<p>It opened on 1 January 2010 and has been closed twice.</p>',
      { head: meta('article:published_time', DAY) },
    ],
  ])('%s', (_name, line, around) => {
    expect(dateOf(line, around)).toBe(DAY);
  });

  test('none where only others have dates', () => {
    expect(
      dateOf('', {
        below:
          '<div class="card"><a href="/q">Storm warning for the coast</a><time datetime="2013-01-01"></time></div>',
      }),
    ).toBeNull();
    expect(dateOf('<time>3 days ago</time>')).toBeNull();
    expect(dateOf('', { above: '<div class="topbar"><time>Sunday, 22 November 2026</time></div>' })).toBeNull();
  });
});

describe('day and month in numbers, by what else the page says', () => {
  test.each<[string, Around]>([
    ['05/03/2012', { address: 'https://news.example.org/2012/03/05/bridge' }],
    ['03/05/2012', { address: 'https://news.example.org/2012/03/05/bridge', lang: 'fr' }],
    ['05/03/2012', { head: meta('article:published_time', DAY) }],
    ['05/03/2012', { address: 'https://news.example.org/2012/03/bridge' }],
    ['03/05/2012', { lang: 'en-US' }],
    ['05/03/2012', { lang: 'en-GB' }],
  ])('%s %j', (date, around) => {
    expect(dateOf(`<p class="date">${date}</p>`, around)).toBe(DAY);
  });
});

test.each([
  '2012/03/05/bridge',
  'news/2012/3/5/bridge',
  'news/20120305/bridge',
  'news/bridge-2012-03-05.html',
  'world/2012/mar/05/bridge',
  'gj/2012-03/05/c_123.htm',
])('by the address alone: %s', (path) => {
  expect(dateOf('', { address: `https://news.example.org/${path}` })).toBe(DAY);
});

test.each(['news/20121345/bridge', 'news/bridge-12345678', 'p/2012'])('no date in the address: %s', (path) => {
  expect(dateOf('', { address: `https://news.example.org/${path}` })).toBeNull();
});
