/** Addresses that lead to a passage, as browsers read them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as quoteAt } from '../../../src/domain/text/describe.ts';
import { textFragment } from '../../../src/domain/text/text-fragment.ts';

const TEXT = [
  'Two mass trials opened on Tuesday in Aktau.',
  'The judge said so. Later the judge said more, and the judge said so again.',
  `A long one: ${'word after word '.repeat(20)}and its end.`,
  '«Суд – не место для шуток», – сказал он, 50% & more.',
].join('\n');

function fragmentOf(words: string, nth = 0, text = TEXT): string {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1);
  return textFragment('https://a.test/post/', quoteAt(text, start, start + words.length), text).split('#')[1] ?? '';
}
const decoded = (fragment: string) => decodeURIComponent(fragment.replace(':~:text=', ''));

describe('a passage', () => {
  test('that stands there once is given alone', () => {
    expect(fragmentOf('opened on Tuesday')).toBe(':~:text=opened%20on%20Tuesday');
  });
  test('that begins and ends within words takes the whole words', () => {
    expect(decoded(fragmentOf('pened on Tues'))).toBe('opened on Tuesday');
  });
  test('that stands there more than once brings what is around it', () => {
    expect(decoded(fragmentOf('judge said so', 1))).toBe('more, and the-,judge said so,-again.');
  });
  test('over two blocks is given by beginning and end', () => {
    expect(decoded(fragmentOf('in Aktau.\nThe judge said so.'))).toBe('in Aktau.,The judge said so.');
  });
  test('that is long likewise', () => {
    const words = TEXT.split('\n')[2] ?? '';
    expect(decoded(fragmentOf(words))).toBe('A long one: word after,after word and its end.');
  });
  test('with marks that divide a directive has them written otherwise', () => {
    const fragment = fragmentOf('шуток», – сказал он, 50% & more.');
    expect(fragment.slice(':~:text='.length)).not.toMatch(/[-&,]/);
    expect(decoded(fragment)).toBe('шуток», – сказал он, 50% & more.');
  });
});

test('what the address has of a fragment stays, a text directive of its own does not', () => {
  const quote = quoteAt(TEXT, 0, 8);
  expect(textFragment('https://a.test/#part', quote, TEXT)).toBe('https://a.test/#part:~:text=Two%20mass');
  expect(textFragment('https://a.test/#:~:text=old', quote, TEXT)).toBe('https://a.test/#:~:text=Two%20mass');
});

test('words of nothing but white space lead to the post', () => {
  expect(textFragment('https://a.test/', { exact: ' \n ', prefix: '', suffix: '', start: 0 }, TEXT)).toBe(
    'https://a.test/',
  );
});

test('whatever the passage, each term is whole words of one block, and the address is one', () => {
  const place = fc.tuple(fc.nat({ max: TEXT.length - 1 }), fc.integer({ min: 1, max: 260 }));
  fc.assert(
    fc.property(place, ([start, length]) => {
      const quote = quoteAt(TEXT, start, Math.min(TEXT.length, start + length));
      const url = textFragment('https://a.test/', quote, TEXT);
      expect(URL.canParse(url)).toBe(true);
      const terms = (url.split(':~:text=')[1] ?? '').split(',').filter(Boolean);
      for (const term of terms) {
        const words = decodeURIComponent(term.replace(/^-|-$/g, ''));
        expect(TEXT.split('\n').some((block) => block.includes(words))).toBe(true);
      }
    }),
  );
});
