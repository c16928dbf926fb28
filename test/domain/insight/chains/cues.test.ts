/** Every cue is found in its own example, and lists are in order. */
import { describe, expect, test } from 'vitest';
import { foldWords, patternOf } from '../../../../src/domain/insight/chains/fold-words.ts';
import { withoutQuotes } from '../../../../src/domain/insight/chains/signs.ts';
import { CUE_LISTS, tell } from '../../../../src/domain/insight/chains/tell.ts';

describe.each(CUE_LISTS.map((list) => [list.language, list] as const))('cues in %s', (language, { cues }) => {
  test.each(cues.map((cue) => [cue.kind, cue.example, cue.words] as const))('%s: %s', (kind, example, words) => {
    expect(patternOf(words).test(foldWords(withoutQuotes(example)))).toBe(true);
    expect([...tell(example).kinds]).toContain(kind);
    expect(tell(example).language).toBe(language);
  });

  test('are sorted by kind', () => {
    const kinds = cues.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted());
  });
});

test.each([
  ['punctuation between words is stepped over', 'Исправил(а), спасибо: «готово»', 'fixed'],
  ['invisible characters and soft hyphens are not there', 'Cor\u00ADrec\u200Bted, thanks.', 'fixed'],
  ['ё is е', 'Всё верно.', 'dispute'],
] as const)('%s', (_rule, text, kind) => {
  expect([...tell(text).kinds]).toContain(kind);
});
