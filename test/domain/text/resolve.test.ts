/** A described passage is found again where it is, doubted where it may be, and given up where it is not. */
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/domain/text/describe.ts';
import type { Anchor } from '../../../src/domain/text/quote.ts';
import { resolve } from '../../../src/domain/text/resolve.ts';

const ARTICLE = [
  'The first of two mass trials in Kazakhstan opened this week. 47 defendants were led into a cage that was built for ten.',
  'The judge suddenly decided to hold the proceedings in public, and the families of the accused were let into the hall.',
  'There is no reason to trust either proceeding. Some said so at the time; others said that there is no reason to worry.',
  'Whoever took the top photo stood in front of the court, not inside it.',
].join('\n');

function quoteOf(passage: string, text = ARTICLE) {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`not in the text: ${passage}`);
  return describe(text, start, start + passage.length);
}

function standing(text: string, anchor: Anchor): string {
  return anchor.state === 'gone' ? '' : text.slice(anchor.start, anchor.end);
}

group('after a change', () => {
  test.each([
    // what happened, passage, from, to, state, what stands there
    ['nothing', '47 defendants', '', '', 'sure', '47 defendants'],
    ['words before', '47 defendants', 'The first', 'As reported earlier, the first', 'sure', '47 defendants'],
    ['the neighbour on one side', '47 defendants', 'this week. ', 'on Tuesday: ', 'sure', '47 defendants'],
    ['another number', '47 defendants', '47 defendants', '49 defendants', 'doubtful', '49 defendants'],
    ['one figure, quoted alone', '47', '47 def', '9 def', 'doubtful', '9'],
    ['a word', 'The judge suddenly decided', 'suddenly decided', 'then decided', 'doubtful', 'The judge then decided'],
    [
      'words added inside',
      'built for ten',
      'built for ten',
      'built, they say, for ten',
      'doubtful',
      'built, they say, for ten',
    ],
    ['all words of a short passage', 'top photo', 'top photo', 'first picture', 'doubtful', 'first picture'],
    ['a negation', 'not inside it', 'not inside', 'inside', 'doubtful', 'inside it'],
    [
      'the passage taken out',
      'The judge suddenly decided to hold the proceedings in public, ',
      'The judge suddenly decided to hold the proceedings in public, ',
      '',
      'gone',
      '',
    ],
  ])('%s', (_what, passage, from, to, state, now) => {
    const quote = quoteOf(passage);
    const changed = ARTICLE.replace(from, to);
    const anchor = resolve(changed, quote);
    expect([anchor.state, standing(changed, anchor)]).toEqual([state, now]);
  });

  test('typography alone leaves it sure', () => {
    const text = 'He said: “it’s over” – and that was that, on the evening of that long day in March.';
    const quote = quoteOf('“it’s over” – and', text);
    const changed = text.replace('“it’s over” –', '"it\'s over" -');
    const anchor = resolve(changed, quote);
    expect([anchor.state, standing(changed, anchor)]).toEqual(['sure', '"it\'s over" - and']);
  });

  test('a paragraph that moved is found, for it speaks for itself', () => {
    const blocks = ARTICLE.split('\n');
    const quote = quoteOf(blocks[1] ?? '');
    const moved = [blocks[1], blocks[2], blocks[0], blocks[3]].join('\n');
    expect(resolve(moved, quote)).toMatchObject({ state: 'sure', start: 0 });
  });

  test('a few words that only stand elsewhere now are no more than a guess', () => {
    const text = 'Aktau was quiet.\nThe court sat in Zhanaozen for three long days in March, and no one was let in.';
    const quote = quoteOf('Zhanaozen', text);
    const changed = 'It began in Zhanaozen.\nNobody wrote about the proceedings after that.';
    expect(resolve(changed, quote).state).toBe('doubtful');
  });
});

group('repeated passages', () => {
  test('are told apart by what surrounds them', () => {
    const second = ARTICLE.lastIndexOf('is no reason to ');
    const quote = describe(ARTICLE, second, second + 16);
    expect(ARTICLE.indexOf(quote.exact)).toBeLessThan(second);
    expect(resolve(`New words. ${ARTICLE}`, quote)).toMatchObject({ state: 'sure', start: second + 11 });
  });

  test('and, where the surroundings are the same too, by position, but doubtfully', () => {
    const one = 'The same sentence again and again, to the letter, with nothing to tell one from the other. ';
    const text = one.repeat(5);
    const at = one.length * 2 + 4;
    const quote = describe(text, at, at + 13);
    expect(resolve(text, quote)).toEqual({ state: 'sure', start: at, end: at + 13 });
    expect(resolve(`Oh! ${text}`, quote)).toEqual({ state: 'doubtful', start: at + 4, end: at + 17 });
  });
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 3, maxLength: 9 });
const prose = fc.array(word, { minLength: 20, maxLength: 120 }).map((words) => words.join(' '));
/** Words of other letters: they can never be taken for the text. */
const foreign = fc
  .array(fc.string({ unit: fc.constantFrom(...'qrstuvwxyz'), minLength: 3, maxLength: 9 }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => ` ${words.join(' ')} `);

function span(text: string, a: number, b: number): [number, number] {
  const [x = 0, y = 0] = [a % text.length, b % text.length].sort((p, q) => p - q);
  return [x, Math.max(y, x + 1)];
}

group('properties', () => {
  test('what is described is found, surely and there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = span(text, a, b);
        const quote = describe(text, start, end);
        expect(resolve(text, quote)).toEqual({
          state: 'sure',
          start: quote.start,
          end: quote.start + quote.exact.length,
        });
        expect(`${quote.prefix}|${quote.exact}|${quote.suffix}`).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('an insertion elsewhere never leads it astray', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), fc.nat(), foreign, (text, a, b, c, added) => {
        const [start, end] = span(text, a, b);
        const quote = describe(text, start, end);
        const outside = c % (text.length - (end - start) + 1);
        const at = outside <= start ? outside : outside + end - start;
        const changed = text.slice(0, at) + added + text.slice(at);
        const anchor = resolve(changed, quote);
        const shift = at <= start ? added.length : 0;
        if (anchor.state === 'sure') expect(anchor).toEqual({ state: 'sure', start: start + shift, end: end + shift });
        // With enough words beside it that stand as they did, it is sure where its own are no accident and stand only there.
        const alone = changed.indexOf(quote.exact) === changed.lastIndexOf(quote.exact);
        const untouched = outside < start ? text.length - end : start;
        if (end - start >= 16 && untouched >= 32 && alone) expect(anchor.state).toBe('sure');
        expect(anchor.state).not.toBe('gone');
      }),
      { numRuns: 500 },
    );
  });

  test('an edited passage is found where it is, or not called sure', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), foreign, (text, a, c, added) => {
        const start = a % (text.length - 60);
        const quote = describe(text, start, start + 40);
        const at = start + 10 + (c % 20);
        const changed = text.slice(0, at) + added.slice(0, 8) + text.slice(at);
        const anchor = resolve(changed, quote);
        expect(anchor.state).toBe('doubtful');
        if (anchor.state === 'gone') return;
        expect(anchor.start).toBeLessThan(at);
        expect(anchor.end).toBeGreaterThan(at);
      }),
      { numRuns: 300 },
    );
  });

  test('what is absent is gone', () => {
    fc.assert(
      fc.property(prose, foreign, (text, other) => {
        const quote = describe(other, 1, other.length - 1);
        expect(resolve(text, quote)).toEqual({ state: 'gone' });
      }),
    );
  });
});

group('large texts', () => {
  // Words from a fixed sequence, so that no two places are alike.
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  const words = Array.from({ length: 160_000 }, () => next().toString(36));
  const large = words.join(' ').slice(0, 1_000_000);

  test('a long edited passage is found by its ends', () => {
    const quote = describe(large, 400_000, 460_000);
    const changed = `${large.slice(0, 420_000)} an insertion ${large.slice(420_050)}`;
    const anchor = resolve(changed, quote);
    expect(anchor).toEqual({ state: 'doubtful', start: 400_000, end: 460_000 - 50 + 14 });
  });

  test('edited at the end of a megabyte', () => {
    const quote = describe(large, 990_000, 990_200);
    const changed = `New. ${large.slice(0, 990_100)}${large.slice(990_110)}`;
    expect(resolve(changed, quote)).toEqual({ state: 'doubtful', start: 990_005, end: 990_195 });
  });
});
