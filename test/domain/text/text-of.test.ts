// @vitest-environment jsdom
/** What "the text" is, and that offsets and places in the document lead to each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetsOf, piecesOf, rangeOf, textOf } from '../../../src/domain/text/text-of.ts';

function element(html: string): Element {
  return new DOMParser()
    .parseFromString(`<body><div id="root">${html}</div>`, 'text/html')
    .getElementById('root') as Element;
}

describe('textOf', () => {
  test.each([
    ['plain words', 'Mass trials', 'Mass trials'],
    ['white space of every kind', ' a\n\t b&nbsp;\u3000 c ', 'a b c'],
    ['white space across inline elements', 'a <b> b</b> <i> </i>c', 'a b c'],
    ['no space where there is none', 'un<b>believ</b>able', 'unbelievable'],
    ['line breaks', 'one<br>two <br/> <br> three', 'one\ntwo\nthree'],
    ['blocks', '<p>one</p>\n<p>two</p>three<div>four</div>', 'one\ntwo\nthree\nfour'],
    ['a list in an item', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
    ['lines of preformatted text', '<pre>if x:\n    y()\n\nz</pre>after', 'if x:\ny()\nz\nafter'],
    ['preformatted text in pieces', '<pre>a\n<b>b</b>\n\n<i> c</i> d</pre>', 'a\nb\nc d'],
    ['what is no text', 'a<script>b</script><style>c</style><noscript>d</noscript><template>e</template>f', 'af'],
    ['comments of HTML', 'a<!-- no -->b', 'ab'],
    ['nothing', ' <br> <p> </p> ', ''],
    ['right to left marks and soft hyphens stay', 'a\u202Eb\u00ADc', 'a\u202Eb\u00ADc'],
  ])('%s', (_what, html, text) => {
    expect(textOf(element(html))).toBe(text);
  });

  test('leaves out what is to be skipped, with all that is in it', () => {
    const root = element('<p>words <span class="reply">Reply <b>now</b></span> more</p>');
    expect(textOf(root, (inside) => inside.className === 'reply')).toBe('words more');
  });

  test('the root itself may be preformatted', () => {
    expect(textOf(element('<pre>a\nb</pre>').firstElementChild as Element)).toBe('a\nb');
  });

  test('does not overflow on deep nesting', () => {
    const root = document.createElement('div');
    let at: Element = root;
    // jsdom itself gives up somewhat deeper.
    for (let depth = 0; depth < 2_000; depth++) at = at.appendChild(document.createElement('span'));
    at.append('deep');
    expect(textOf(root)).toBe('deep');
  });
});

const inline = fc.constantFrom(
  'a',
  'bb',
  ' ',
  '\n ',
  '\u00A0',
  'é',
  '😀',
  '<b>c</b>',
  '<i> d </i>',
  '<br>',
  '<!--x-->',
  '<u></u>',
);
const block = fc.array(inline, { maxLength: 8 }).map((parts) => parts.join(''));
const tree = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'span', 'pre', 'li'), block), { maxLength: 5 })
  .map((blocks) => blocks.map(([tag, html]) => `<${tag}>${html}</${tag}>`).join(''));

describe('places', () => {
  test('the pieces of one root give its text', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const root = element(html);
        const { text, pieces } = piecesOf([root]);
        expect(text).toBe(textOf(root));
        for (const { node, start, end } of pieces) {
          const words = (from: string) => from.trim().split(/\s+/);
          expect(words(text.slice(start, end))).toEqual(words(node.data));
        }
      }),
    );
  });

  test('several roots are joined by one line feed', () => {
    const root = element('<p> one </p><aside>not this</aside><p>two</p>');
    const blocks = [...root.querySelectorAll('p')];
    const pieces = piecesOf(blocks);
    expect(pieces.text).toBe('one\ntwo');
    expect(rangeOf(pieces, 4, 7)?.toString()).toBe('two');
  });

  test('every span of characters leads to a range and back', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const pieces = piecesOf([element(html)]);
        const [start = 0, end = 0] = [a, b].map((n) => n % (pieces.text.length + 1)).sort((x, y) => x - y);
        const range = rangeOf(pieces, start, end);
        const words = pieces.text.slice(start, end).trim();
        if (words === '') return;
        expect(range).not.toBeNull();
        if (!range) return;
        const back = offsetsOf(pieces, range);
        expect(back && pieces.text.slice(back.start, back.end)).toBe(words);
        expect(back?.start).toBe(start + pieces.text.slice(start, end).search(/\S/));
      }),
      { numRuns: 500 },
    );
  });

  test('a selection from element to element counts', () => {
    const root = element('<p>one</p><p>two</p><p>three</p>');
    const pieces = piecesOf([root]);
    const range = root.ownerDocument.createRange();
    range.setStart(root, 1);
    range.setEnd(root, 2);
    expect(offsetsOf(pieces, range)).toEqual({ start: 4, end: 7 });
  });

  test('a selection that begins before and ends after is cut to the text', () => {
    const root = element('<h1>head</h1><p>one two</p><h2>foot</h2>');
    const pieces = piecesOf([root.querySelector('p') as Element]);
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(root);
    expect(offsetsOf(pieces, range)).toEqual({ start: 0, end: 7 });
  });

  test.each([
    ['before', 'h1'],
    ['between', 'aside'],
    ['after', 'h2'],
  ])('a selection %s the text is nothing', (_where, tag) => {
    const root = element('<h1>head</h1><p>one</p><aside>box</aside><p>two</p><h2>foot</h2>');
    const pieces = piecesOf([...root.querySelectorAll('p')]);
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(root.querySelector(tag) as Element);
    expect(offsetsOf(pieces, range)).toBeNull();
  });

  test('no text, no range', () => {
    expect(rangeOf(piecesOf([element(' ')]), 0, 5)).toBeNull();
    const pieces = piecesOf([element('abc')]);
    expect(rangeOf(pieces, 3, 9)).toBeNull();
    expect(rangeOf(pieces, 1, 1)).toBeNull();
  });
});
