/** Where the text begins and ends, whatever stands around it and in it. */
import { describe, expect, test } from 'vitest';
import { articleOf, FIRST, LAST, newsPage, paragraphs, TITLE } from './news-page.ts';
import { read } from './open-page.ts';

const HEADING = `<h1>${TITLE}</h1>`;
const SIX = paragraphs(6);
const half = (part: 0 | 1): string => SIX.slice(part * 3, part * 3 + 3).join('');

function bodyOf(article: string, around: { below?: string } = {}): string {
  return articleOf({ article, ...around })
    .blocks.map(({ text }) => text)
    .join(' ');
}

describe('whole, from the first words to the last', () => {
  test.each([
    ['text between line breaks', `${HEADING}<div>${SIX.join('<br><br>').replace(/<\/?p>/g, '')}</div>`],
    [
      'two containers with an advertisement between',
      `<article>${HEADING}<div class="part">${half(0)}</div><div class="ad">Buy</div><div class="part">${half(1)}</div></article>`,
    ],
    [
      'two labelled containers',
      `<article>${HEADING}<div class="article-body">${half(0)}</div><div class="newsletter"><p>Buy</p></div><div class="article-body">${half(1)}</div></article>`,
    ],
    [
      'a long first container',
      `<div>${HEADING}<div class="c1">${SIX.slice(0, 5).join('')}</div><div>Buy</div><div class="c1">${SIX[5]}</div></div>`.replace(
        '<div>Buy</div>',
        '',
      ),
    ],
    [
      'a lead without a label',
      `<article>${HEADING}<div class="x"><p>${FIRST} The council has decided, and nobody is happy with it.</p></div><div class="article-text">${SIX.join('').replace(FIRST, '')}</div></article>`,
    ],
    [
      'a lead in microdata',
      `<article>${HEADING}<p itemprop="description">${FIRST} The council has decided, and nobody is happy.</p><div itemprop="articleBody">${SIX.join('').replace(FIRST, '')}</div></article>`,
    ],
    [
      'a link to another story in the middle',
      `<article>${HEADING}<div class="article-body">${half(0)}<p><a href="/x">READ ALSO: Storm warning</a></p>${half(1)}</div></article>`,
    ],
    [
      'a box in the middle',
      `<article>${HEADING}<div class="article-body">${half(0)}<aside><h4>Read more</h4><a href="/x">Storm</a></aside>${half(1)}</div></article>`,
    ],
    [
      'a notice of a correction below',
      `<article>${HEADING}<div class="article-body">${SIX.join('').replace(LAST, '')}</div><div class="correction-notice"><p>This article was amended. ${LAST}</p></div></article>`,
    ],
    [
      'headline outside of the article',
      `<header>${HEADING}</header><article><h2>One</h2>${half(0)}<h2>Two</h2>${half(1)}</article>`,
    ],
  ])('%s', (_name, article) => {
    const body = bodyOf(article);
    expect([body.includes(FIRST), body.endsWith(LAST), body.includes('Buy')]).toEqual([true, true, false]);
  });
});

describe('of this article, not of others', () => {
  const teasers = Array.from(
    { length: 12 },
    (_, index) =>
      `<article class="teaser"><h3><a href="/a${index}">Another story</a></h3>${paragraphs(1)[0]?.replace(FIRST, 'Other.')}</article>`,
  ).join('');

  test('a long list of teasers below a short text', () => {
    const article = `<article>${HEADING}<div>${paragraphs(3).join('')}</div></article>`;
    const body = bodyOf(article, { below: `<section><h2>More</h2>${teasers}</section>` });
    expect([body.startsWith(FIRST), body.endsWith(LAST)]).toEqual([true, true]);
  });

  test('a longer story that is shown next', () => {
    const next = `<article><h1>Storm warning for the coast</h1>${paragraphs(9).join('').replace(FIRST, 'Other.').replace(LAST, '')}</article>`;
    expect(bodyOf(`<article>${HEADING}<div>${paragraphs(4).join('')}</div></article>`, { below: next })).not.toContain(
      'Other.',
    );
  });

  test.each(['World', 'All the news of the world'])('a list of posts is none: %s', (name) => {
    const page = newsPage({ window: `${name} - The Example Times`, article: `<h1>${name}</h1>${teasers}` });
    expect(read(page, 'https://news.example.org/world/').reading.problem).toBe('list-of-posts');
  });

  test('a short text in a script of few letters, not the foot of the page', () => {
    const article =
      '<h1>הגשר ייסגר לכל הקיץ</h1><div><p>מילות הפתיחה של הסיפור. המועצה התכנסה ביום שלישי והחליטה לסגור את הגשר.</p><p>סוף.</p></div>';
    expect(
      articleOf({ lang: 'he', article })
        .blocks.map(({ text }) => text)
        .join(' '),
    ).toMatch(/^מילות.*סוף\.$/);
  });
});
