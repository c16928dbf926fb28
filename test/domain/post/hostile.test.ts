/** Pages that are broken, huge or up to something: text stays text, and reading ends. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleWith } from '../../../bench/pages.ts';
import { readPage } from '../../../src/domain/post/read-page.ts';
import { textOf } from '../../../src/domain/text/text-of.ts';
import { collapse } from '../../../src/domain/text/white-space.ts';
import { ADDRESS, inWords, openPage, pageWith, read } from './open-page.ts';

function comment(id: number, author: string, text: string): string {
  return `<li class="comment" id="comment-${id}"><b class="fn">${author}</b> <a class="comment-date" href="#comment-${id}">March 27, 2012 at 9:58 am</a><div class="comment-content">${text}</div></li>`;
}

function threadOf(...comments: string[]): string {
  return pageWith(`<div id="comments"><ol class="comment-list">${comments.join('\n')}</ol></div>`);
}

/** jsdom builds long pages slowly; reading them is quick. */
const SLOW = 300_000;

describe('what is written stays text', () => {
  test('markup that was escaped, and markup that was not', () => {
    const { reading } = read(
      threadOf(
        comment(1, 'Mallory', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'),
        comment(
          2,
          '<img src=x onerror=alert(1)>Mal',
          '<p>see <img src=x onerror=alert(1)> this <script>alert(1)</script></p>',
        ),
      ),
    );
    expect(inWords(reading.comments)).toEqual([
      'Mallory | 2012-03-27T09:58 | <img src=x onerror=alert(1)>',
      'Mal | 2012-03-27T09:58 | see this',
    ]);
  });

  test('links to scripts are no addresses', () => {
    const { reading } = read(
      pageWith(
        `<div id="comments"><ol class="comment-list"><li class="comment" id="comment-1"><cite class="fn"><a class="url" href="javascript:alert(1)">Mallory</a></cite><div class="comment-content"><p>hello there</p></div></li></ol></div>`,
      ).replace('href="/author/ann/"', 'href=" javascript:alert(1)"'),
    );
    expect(reading.comments[0]?.author).toBe('Mallory');
    expect(reading.comments[0]?.authorUrl).toBeNull();
    expect(reading.article?.authors).toEqual([{ name: 'Ann Example', url: null }]);
    expect(JSON.stringify(reading)).not.toContain('javascript:');
  });

  test('forms whose fields have the names of properties, as browsers answer for them', () => {
    const page = openPage(
      pageWith('<form><input name="id"><input name="className"><p>Subscribe</p></form>').replace(
        '<article',
        '<form id="all"><article',
      ),
    );
    for (const form of page.querySelectorAll('form')) {
      for (const name of ['id', 'className']) Object.defineProperty(form, name, { value: page.querySelector('input') });
    }
    expect(readPage(page, ADDRESS).reading.article?.title).toBe('The bridge will be closed');
  });

  test('signs that turn the writing direction are kept: showing them is the panel’s business', () => {
    const { reading } = read(threadOf(comment(1, 'evil\u202egnp.exe', '<p>abc \u202edef\u202c ghi</p>')));
    expect(reading.comments[0]?.author).toBe('evil\u202egnp.exe');
    expect(reading.comments[0]?.text).toBe('abc \u202edef\u202c ghi');
  });

  test('very long names, titles and texts are cut at sane limits', () => {
    const { reading } = read(
      threadOf(
        comment(1, 'x'.repeat(5_000), `<p>${'word '.repeat(40_000)}</p>`),
        comment(2, 'Ann', `<p>${'y'.repeat(900_000)}</p>`),
      ),
    );
    expect(reading.comments[0]?.author.length).toBeLessThanOrEqual(120);
    expect(reading.comments[0]?.text).toHaveLength(199_999);
    expect(reading.comments[1]?.text).toHaveLength(500_000);
  });
});

describe('broken pages', () => {
  test(
    '3,000 deep, and tags that are never closed',
    () => {
      const deep = '<div>'.repeat(3_000);
      const { reading } = read(
        `${pageWith('')}${deep}<div id="comments"><ol class="comment-list">${comment(1, 'Ann', '<p>down here')}`,
      );
      expect(inWords(reading.comments)).toEqual(['Ann | 2012-03-27T09:58 | down here']);
    },
    SLOW,
  );

  // jsdom takes seconds to build a page as deep as this; in a browser, 3,000 are read as well.
  test(
    'answers 800 deep',
    () => {
      const depth = 800;
      const open = Array.from({ length: depth }, (_, index) =>
        comment(index, `P${index}`, '<p>again</p>').replace('</li>', '<ol class="children">'),
      );
      const { reading } = read(threadOf(open.join('')));
      expect(reading.comments).toHaveLength(depth);
      expect(reading.comments.at(-1)?.parent).toBe(depth - 2);
    },
    SLOW,
  );

  test('the same id again and again: every comment has its own', () => {
    const { reading } = read(
      threadOf(comment(7, 'Ann', '<p>one</p>'), comment(7, 'Bob', '<p>two</p>'), comment(7, 'Cyd', '<p>three</p>')),
    );
    expect(reading.comments.map(({ author }) => author)).toEqual(['Ann', 'Bob', 'Cyd']);
    expect(new Set(reading.comments.map(({ id }) => id)).size).toBe(3);
  });

  test.each([
    ['nothing at all', ''],
    ['an empty body', '<body></body>'],
    ['only a script', '<script>alert(1)</script>'],
    ['a frameset', '<frameset><frame src="x"></frameset>'],
    ['only comments of HTML', '<!-- <p>no</p> -->'],
  ])('%s is an empty page', (_name, html) => {
    const { reading, places } = read(html);
    expect(reading.article).toBeNull();
    expect(['empty-page', 'not-a-page']).toContain(reading.problem);
    expect(places.blocks).toEqual([]);
  });

  test('a few words are no article', () => {
    expect(read('<h1>Hello</h1><p>It works!</p>').reading.problem).toBe('no-article');
  });

  test('JSON-LD that is none, and JSON-LD that goes round', () => {
    const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const { reading } = read(
      pageWith(
        ld('{"@type":"NewsArticle","headline":') +
          ld('[[[[[[[[[[]]]]]]]]]]') +
          ld('{"@id":"a","author":{"@id":"a"},"@type":"Article"}') +
          ld('null'),
      ),
    );
    expect(reading.article?.title).toBe('The bridge will be closed');
  });

  test(
    'whatever HTML: it is read, twice the same, and every comment has its place',
    () => {
      const piece = fc.constantFrom(
        ...[
          '<li class="comment" id="comment-1">',
          '<li class="comment">',
          '</li>',
          '<div class="comment-body">',
          '<div id="comments">',
          '</div>',
          '<ol class="children">',
          '</ol>',
          '<dt class="comment" id="comment-3">',
          '<dd class="comment">',
          '<p>',
          '<b class="fn">Ann</b>',
          '<time datetime="2012-03-27">x</time>',
          'some text ',
          '<article>',
          '<h1>',
          '<table>',
          '<br>',
          '<a href="#comment-1">x</a>',
          '<div class="comment-wrapper">',
          '<em class="comment-awaiting-moderation">x</em>',
          '<svg class="comment"><p>',
          '<form class="comment">',
        ],
      );
      const document = openPage('');
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          document.body.innerHTML = pieces.join('');
          const { reading, places } = readPage(document, ADDRESS);
          expect(readPage(document, ADDRESS).reading).toEqual(reading);
          expect(places.comments).toHaveLength(reading.comments.length);
          expect(places.blocks).toHaveLength(reading.article?.blocks.length ?? 0);
          expect(new Set(reading.comments.map(({ id }) => id)).size).toBe(reading.comments.length);
          for (const [index, { parent, parentInferred }] of reading.comments.entries()) {
            expect(parent === null || parent < index || parentInferred).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
    },
    SLOW,
  );
});

describe('long threads', () => {
  /** How many times the document is asked for anything while it is read. */
  function calls(comments: number): number {
    const document = openPage(articleWith(comments));
    const { Node, Element } = document.defaultView as unknown as {
      Node: typeof globalThis.Node;
      Element: typeof globalThis.Element;
    };
    let count = 0;
    const undo: (() => void)[] = [];
    for (const [owner, name] of [
      [Node, 'firstChild'],
      [Node, 'nextSibling'],
      [Node, 'textContent'],
      [Node, 'parentNode'],
      [Node, 'parentElement'],
      [Element, 'firstElementChild'],
      [Element, 'nextElementSibling'],
      [Element, 'className'],
      [Element, 'localName'],
      [Element, 'id'],
    ] as const) {
      const original = Object.getOwnPropertyDescriptor(owner.prototype, name);
      if (!original?.get) throw new Error(`no getter ${name}`);
      Object.defineProperty(owner.prototype, name, {
        ...original,
        get() {
          count++;
          return original.get?.call(this);
        },
      });
      undo.push(() => Object.defineProperty(owner.prototype, name, original));
    }
    expect(readPage(document, ADDRESS).reading.comments).toHaveLength(comments);
    for (const back of undo) back();
    return count;
  }

  test(
    'each comment costs the same few questions to the document, however many there are',
    () => {
      const [few, many] = [calls(100), calls(1_000)];
      const each = (many - few) / 900;
      expect(each).toBeLessThan(60);
      expect(many).toBeLessThan(few * 10);
    },
    SLOW,
  );

  test(
    '10,000 comments are all read',
    () => {
      const { reading } = read(articleWith(10_000));
      expect(reading.comments).toHaveLength(10_000);
      expect(reading.comments.filter(({ parent, parentInferred }) => parent !== null && !parentInferred)).toHaveLength(
        3_000,
      );
    },
    SLOW,
  );
});

describe('text that is read in passing is the text', () => {
  const inline = fc.constantFrom(
    'word',
    ' two  words ',
    '\n',
    '<br>',
    '<br/>\n',
    '<em>x</em>',
    '<a href="y">z </a>',
    '\u00a0',
    '\u2009',
    '<b><i>n</i></b>',
    '“q”',
    '<span>s</span>',
    'ж',
  );
  const paragraph = fc.array(inline, { maxLength: 6 }).map((parts) => `<p>${parts.join('')}</p>`);
  const body = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: paragraph },
        fc.constantFrom(
          'loose',
          '\n',
          '<ul><li>l</li></ul>',
          '<blockquote><p>q</p></blockquote>',
          '<br>',
          '<pre>a\n  b</pre>',
        ),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));

  test(
    'for every body of paragraphs, lines and loose words',
    () => {
      const document = openPage(threadOf(comment(1, 'Ann', '')));
      const element = document.querySelector('.comment-content');
      if (!element) throw new Error('no comment');
      fc.assert(
        fc.property(body, (html) => {
          element.innerHTML = html;
          const text = textOf(element);
          expect(readPage(document, ADDRESS).reading.comments.map((one) => one.text)).toEqual(
            text === '' ? [] : [text],
          );
        }),
        { numRuns: 300 },
      );
    },
    SLOW,
  );

  test(
    'white space is what `textOf` takes for it',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u3000', '\u2028', '\ufeff', 'ж'), {
            maxLength: 12,
          }),
          (parts) => {
            const document = openPage('<p></p>');
            const element = document.querySelector('p');
            if (!element) throw new Error('no paragraph');
            element.textContent = parts.join('');
            expect(collapse(parts.join(''))).toBe(textOf(element));
          },
        ),
      );
    },
    SLOW,
  );
});

test('in a text, a link is a word whatever its class; around it, it is a button', () => {
  const { reading } = read(
    threadOf(
      comment(
        1,
        'Ann',
        '<p>See <a class="link link--external" href="x">this page</a> and <a class="mention username" href="y">@Bob</a>.</p><p class="links"><a href="z">Permalink</a></p>',
      ),
      comment(2, 'Bob', 'I like it <span class="likes">5 likes</span><br>really'),
    ),
  );
  expect(reading.comments.map(({ text }) => text)).toEqual(['See this page and @Bob.', 'I like it\nreally']);
});
