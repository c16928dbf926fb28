/** What people may put into a name, a link or a long text, and what becomes of it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { nameSigns } from '../../src/ui/name-signs.ts';
import { firstPart } from '../../src/ui/person-text.tsx';
import { followable } from '../../src/ui/safe-link.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

describe('names', () => {
  test.each([
    ['plain', 'Nate Schenkkan', 'Nate Schenkkan', [], []],
    ['Cyrillic', 'Билли Холидей', 'Билли Холидей', [], []],
    ['two alphabets in two words', 'Билли Holiday', 'Билли Holiday', [], []],
    ['Cyrillic а among Latin letters', 'Nаte', 'Nаte', [], ['Latin', 'Cyrillic']],
    ['Greek ο among Latin letters', 'Jοe', 'Jοe', [], ['Latin', 'Greek']],
    ['a right-to-left override', 'evil\u202Etxt', 'eviltxt', ['U+202E'], []],
    ['zero-width space', 'Jo\u200Be', 'Joe', ['U+200B'], []],
    ['a joiner that hides', 'Jo\u200De', 'Joe', ['U+200D'], []],
    ['a joiner that Persian needs', 'می\u200Cخواهم', 'می\u200Cخواهم', [], []],
    ['a joiner within an emoji', '👩\u200D💻', '👩\u200D💻', [], []],
    ['a tag character', 'Joe\u{E0041}', 'Joe', ['U+E0041'], []],
    ['a line feed', 'Joe\nBlow', 'JoeBlow', ['U+000A'], []],
    ['Kazakh letters', 'Ерлан Қожа', 'Ерлан Қожа', [], []],
    ['Japanese beside Latin', 'さくらABC', 'さくらABC', [], []],
  ])('%s', (_, name, shown, hidden, mixed) => {
    expect(nameSigns(name)).toEqual({ shown, hidden, mixed });
  });
});

describe('addresses', () => {
  test.each([
    ['http://registan.net', 'http://registan.net/'],
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['chrome-extension://abc/panel.html', null],
    ['//example.org', null],
    ['', null],
  ])('%j may be followed as %j', (url, expected) => {
    expect(followable(url)).toBe(expected);
  });
});

describe('a long text', () => {
  test('a short one is whole, a long one or one of many lines is cut', () => {
    expect(firstPart('short')).toBe('short');
    expect(firstPart('word '.repeat(400)).length).toBeLessThan(700);
    expect(firstPart('line\n'.repeat(40)).split('\n')).toHaveLength(14);
  });

  test('what is shown is its beginning, never half a character, and never more than it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const part = firstPart(text);
        expect(text.startsWith(part)).toBe(true);
        if (part !== text) expect(part.length).toBeLessThan(900);
        // A half character is one that UTF-8 cannot carry.
        const whole = (words: string) => Buffer.from(words).toString() === words;
        if (whole(text)) expect(whole(part)).toBe(true);
      }),
    );
  });
});
