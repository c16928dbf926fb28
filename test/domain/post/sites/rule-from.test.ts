/** Pointing at one thing makes a rule for all of its kind, and for pages that are not there yet. */
import { describe, expect, test } from 'vitest';
import { articleAround, commentAround } from '../../../../src/domain/post/sites/pointed-at.ts';
import { articleRule, commentRule } from '../../../../src/domain/post/sites/rule-from.ts';
import { select } from '../../../../src/domain/post/sites/select.ts';
import { openPage } from '../open-page.ts';

const TEXT = 'The ferry has not run since the spring, and nobody at the harbour can say why. ';
const STORY = `${`<p>${TEXT.repeat(2)}</p>`.repeat(3)}`;
const NAMES = ['Ann', 'Bob', 'Cem', 'Dina', 'Ewa'];
const date = (at: number) => `${at + 3} May 2020, 1${at}:00`;
const said = (at: number) => `${NAMES[at]} has seen it with these eyes, on the ${at + 1}th pier.`;

function page(body: string, address = 'https://news.example.org/2020/05/06/ferry-has-not-run/'): HTMLElement {
  return openPage(`<!doctype html><html><head><title>Ferry</title></head><body>${body}</body></html>`, address).body;
}

function one(body: Element, selector: string): Element {
  const found = body.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('the article', () => {
  const wrap = (open: string, close: string) =>
    `<header><h1>Ferry</h1></header><main class="css-1x2y3z">${open}${STORY}${close}</main><aside class="css-9a8b7c">${STORY}</aside>`;

  test.each([
    ['a class that says what it is', '<div class="story-body css-k2j4h">', '</div>', 'div.story-body'],
    ['an id without a number', '<div id="story" class="x1y2z3">', '</div>', '#story'],
    [
      'a mark for search engines',
      '<div itemprop="articleBody" class="sc-bdVaJa">',
      '</div>',
      'div[itemprop="articleBody"]',
    ],
    ['a name that a tool completed', '<div class="Story_text__3xK9a">', '</div>', 'div[class*="Story_text__"]'],
    ['an element of its own kind', '<x-story>', '</x-story>', 'x-story'],
    ['the only one of its tag', '<article class="post-8812 category-sea is-open">', '</article>', 'article'],
    [
      'a class and not the number beside it',
      '<div class="entry-content post-8812 d-flex mt-4">',
      '</div>',
      'div.entry-content',
    ],
    ['no word of this one address', '<div class="ferry-has-not-run longread">', '</div>', 'div.longread'],
    ['what stands around it', '<section class="story"><div>', '</div></section>', 'section.story'],
  ])('is found by %s', (_by, open, close, expected) => {
    const body = page(wrap(open, close));
    const around = articleAround(body, one(body, 'main p'));
    expect(articleRule(body, around)).toEqual({ body: expected });
    expect(select(body, expected)).toEqual([around]);
  });

  test('is all of its sections, and not the one pointed at', () => {
    const section = `<div class="frame">${STORY}</div>`;
    const body = page(
      `<main><div class="longread"><h1>Ferry</h1>${section.repeat(4)}</div><div class="foot">${TEXT}</div></main>`,
    );
    expect(articleRule(body, articleAround(body, one(body, '.frame:nth-of-type(3) p')))).toEqual({
      body: 'div.longread',
    });
  });

  test('is all of its sections where each has boxes of its own, and no other article beside it', () => {
    const section = `<section class="sec"><div class="col"><div class="text-editor">${STORY}</div></div></section>`;
    const other = `<article class="longread"><section class="sec"><div>${STORY}</div></section></article>`;
    const body = page(`<main><article class="longread"><h1>Ferry</h1>${section.repeat(3)}</article>${other}</main>`);
    expect(articleAround(body, one(body, '.sec:nth-of-type(2) p'))).toBe(one(body, 'article'));
  });

  test('is what stands below its head, where the head is pointed at', () => {
    const head = `<header><h1>Ferry</h1><p>${TEXT.repeat(2)}</p><p>${TEXT.repeat(2)}</p></header>`;
    const body = page(`<main><div class="longread">${head}<div class="text">${STORY}</div></div></main>`);
    expect(articleAround(body, one(body, 'header p')).className).toBe('longread');
  });

  test.each([
    '<div><div>S</div><div>T</div></div>',
    '<main><div>S</div></main><main><div>S</div></main>',
    '<table><tr><td>S</td><td>S</td></tr></table>',
  ])('is found exactly, whatever it is: %s', (html) => {
    const body = page(html.replaceAll('S', STORY).replaceAll('T', TEXT));
    for (const element of body.querySelectorAll('*')) {
      const { body: selector } = articleRule(body, element);
      expect(select(body, selector)).toEqual([element]);
    }
  });
});

describe('a comment', () => {
  const around = (list: string) =>
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
    <article class="story"><h1>Ferry</h1><p>2 May 2020</p>${STORY}</article>${list}
    <aside><ul><li><a href="/1">Storm, 1 May 2020</a></li><li><a href="/2">Calm, 30 April 2020</a></li></ul></aside>`;
  const items = (make: (at: number) => string) => NAMES.map((_, at) => make(at)).join('\n');

  /** Markup of five comments; what each of them is, for the test to know. */
  const MARKUPS: readonly (readonly [name: string, html: string, items: string])[] = [
    [
      'classes that say what they are, states and numbers beside them',
      `<div class="talk">${items((at) => `<div class="reply-box ${at % 2 ? 'odd' : 'even'} n-${at}00 ${at === 0 ? 'first' : ''}" id="x${at}"><div class="h"><b>${NAMES[at]}</b> <i>${date(at)}</i></div><div class="t"><p>${said(at)}</p></div></div>`)}</div>`,
      '.reply-box',
    ],
    [
      'made-up classes only',
      `<section class="css-0q1w2e">${items((at) => `<div class="css-a1b2c3"><div class="css-d4e5f6"><span class="css-x9y8z7">${NAMES[at]}</span><span class="css-x9y8z7">${date(at)}</span></div><p class="css-0p9o8i">${said(at)}</p><p class="css-0p9o8i">And more.</p></div>`)}</section>`,
      'section > div',
    ],
    [
      'names that a tool completed',
      `<div>${items((at) => `<div class="Voice_root__x${at ? '9K2a' : '9K2a'}"><h4>${NAMES[at]}</h4><small>${date(at)}</small><p>${said(at)}</p></div>`)}</div>`,
      '[class^="Voice"]',
    ],
    [
      'no classes at all, in a list',
      `<h2>Letters</h2><ul>${items((at) => `<li><b>${NAMES[at]}</b> <i>${date(at)}</i><p>${said(at)}</p></li>`)}</ul>`,
      'h2 + ul > li',
    ],
    [
      'lists in lists, no classes',
      `<div id="letters"><ul>${items((at) => `<li><b>${NAMES[at]}</b> <i>${date(at)}</i><p>${said(at)}</p>${at === 1 || at === 3 ? `<ul><li><b>Fay</b> <i>${date(at)}</i><p>I do not think so, dear ${NAMES[at]}.</p></li></ul>` : ''}</li>`)}</ul></div>`,
      '#letters li',
    ],
    [
      'rows of a table',
      `<table id="book"><tbody>${items((at) => `<tr><td><b>${NAMES[at]}</b><br>${date(at)}</td><td>${said(at)}</td></tr>`)}</tbody></table>`,
      '#book tr',
    ],
    [
      'rows of a table with a head that is none',
      `<table id="book"><tbody><tr><th>Who and when</th><th>What they say to all of it</th></tr>${items((at) => `<tr><td><b>${NAMES[at]}</b><br><i>${date(at)}</i></td><td>${said(at)}</td></tr>`)}</tbody></table>`,
      '#book tr:has(td)',
    ],
    [
      'elements of their own kind',
      `<x-talk>${items((at) => `<x-voice><x-name>${NAMES[at]}</x-name><time>${date(at)}</time><x-text><p>${said(at)}</p></x-text></x-voice>`)}</x-talk>`,
      'x-voice',
    ],
    [
      'ids with numbers',
      `<div>${items((at) => `<div id="letter-${at + 40}"><b>${NAMES[at]}</b> <i>${date(at)}</i><p>${said(at)}</p></div>`)}</div>`,
      '[id^="letter-"]',
    ],
    [
      'terms and texts',
      `<dl id="letters">${items((at) => `<dt><b>${NAMES[at]}</b> wrote on <i>${date(at)}</i></dt><dd><p>${said(at)}</p></dd>`)}</dl>`,
      '#letters dt',
    ],
    [
      'each in a wrapper of its own',
      `<div class="letters">${items((at) => `<div class="lw"><article class="letter"><header><b>${NAMES[at]}</b> <i>${date(at)}</i></header><p>${said(at)}</p></article></div>`)}</div>`,
      '.lw',
    ],
    [
      'members and guests',
      `<ol class="letters">${items((at) => `<li class="${at % 2 ? 'member' : 'guest'}" id="l_${at}7"><b>${NAMES[at]}</b> <i>${date(at)}</i><p>${said(at)}</p></li>`)}</ol>`,
      '.letters > li',
    ],
    [
      'no dates',
      `<div class="letters">${items((at) => `<div class="letter"><h4>${NAMES[at]}</h4><p>${said(at)}</p></div>`)}</div>`,
      '.letter',
    ],
    [
      'dates in words',
      `<div class="letters">${items((at) => `<div class="css-1q2w3e"><h4>${NAMES[at]}</h4><span>${at + 2} hours ago</span><p>${said(at)}</p></div>`)}</div>`,
      '.letters > div',
    ],
  ];

  describe.each(MARKUPS)('in %s', (_name, html, selector) => {
    test.each([0, 2, 4])('no. %i: wherever it is pointed at, all are found and nothing else', (at) => {
      const body = page(around(html));
      const all = [...body.querySelectorAll(selector)];
      const own = all.find((item) => item.textContent?.includes(NAMES[at] ?? ''));
      if (!own) throw new Error('no such comment');
      const parts = [own, ...own.querySelectorAll('b, h4, p, td, i, x-text')].filter(
        (part) => !part.closest('li li, dd'),
      );
      for (const part of parts) {
        const item = commentAround(body, part);
        expect(item, `from <${part.localName}>`).toBe(own);
        const rule = commentRule(body, item);
        expect(select(body, rule.item), rule.item).toEqual(all);
      }
    });
  });

  test('that tells of a date is not taken for one that has it', () => {
    const list = `<div class="letters">${items((at) => `<div class="letter"><div class="by"><b>${NAMES[at]}</b> <i>${date(at)}</i></div><div class="say"><p>${at === 1 ? 'It was on 1 April 2019.' : 'So it was.'}</p><p>${said(at)}</p></div></div>`)}</div>`;
    const body = page(around(list));
    expect(commentAround(body, one(body, '.letter:nth-child(2) .say p')).className).toBe('letter');
  });

  test('in boxes that stand elsewhere on the page too is the comment, not the box', () => {
    const box = (inside: string) => `<div class="portlet"><div class="portlet-body">${inside}</div></div>`;
    const letters = items((at) =>
      box(`<article class="letter"><b>${NAMES[at]}</b> <i>${date(at)}</i><p>${said(at)}</p></article>`),
    );
    const others = box('<p>Weather of 1 May 2020: calm seas and a little rain.</p>').repeat(6);
    const body = page(around(`<section>${letters}</section>${others}`));
    const item = commentAround(body, one(body, '.portlet:nth-child(2) article p'));
    expect(item.className).toBe('letter');
    expect(commentRule(body, item)).toEqual({ item: 'article.letter' });
  });

  test('with answers in it is not its answers, and they are not it', () => {
    const list = `<div class="letters"><div class="letter" id="a"><div class="by"><b>Ann</b> <i>3 May 2020</i></div><p>${said(0)}</p>
      <div class="below"><div class="letter" id="b"><div class="by"><b>Bob</b> <i>4 May 2020</i></div><p>${said(1)}</p></div>
      <div class="letter" id="c"><div class="by"><b>Cem</b> <i>5 May 2020</i></div><p>${said(2)}</p></div></div></div>
      <div class="letter" id="d"><div class="by"><b>Dina</b> <i>6 May 2020</i></div><p>${said(3)}</p></div></div>`;
    const body = page(around(list));
    for (const id of ['a', 'b', 'c', 'd']) {
      for (const part of [' > p', ' > .by b']) expect(commentAround(body, one(body, `#${id}${part}`)).id).toBe(id);
    }
    expect(select(body, commentRule(body, one(body, '#b')).item)).toHaveLength(4);
  });

  test('alone on the page is found as a whole', () => {
    const body = page(
      `<article><h1>Ferry</h1>${STORY}</article><div class="letters"><div class="letter"><b>Ann</b> <i>3 May 2020</i><p>${said(0)}</p></div></div>`,
    );
    const item = commentAround(body, one(body, '.letter p'));
    expect(item.className).toBe('letter');
    expect(commentRule(body, item)).toEqual({ item: 'div.letter' });
  });
});
