/** What the form makes of a part, what stops it, and that a draft brings back what was typed. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { correctionContent } from '../../../src/domain/journal/event.ts';
import { errorKinds, severities } from '../../../src/domain/journal/kinds.ts';
import {
  BLANK,
  type FormErrors,
  type FormState,
  fromContent,
  isEmpty,
  kindOf,
  type Part,
  parts,
  problemsIn,
  textOfPart,
  toContent,
  toDraftContent,
} from '../../../src/panel/corrections/form-state.ts';
import { draft } from '../../../src/records.ts';
import { COMMENTS, POST, READING } from './beside-article.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

const quote = { exact: 'in Aktau', prefix: 'on Tuesday ', suffix: '.', start: 33 };

describe('the kind of error that a part suggests', () => {
  const cases: [Part, string][] = [
    ['passage', 'fact'],
    ['headline', 'headline'],
    ['image', 'image'],
    ['caption', 'image'],
    ['link', 'link'],
    ['article', 'fact'],
  ];
  test.each(cases)('%s: %s', (part, kind) => {
    expect(kindOf({ part, kind: null })).toBe(kind);
  });
  test('the reader’s choice stands, whatever the part', () => {
    for (const part of parts) expect(kindOf({ part, kind: 'typo' })).toBe('typo');
  });
});

test('a part starts from what the article has', () => {
  expect(textOfPart('headline', READING.article)).toBe('Kazakhstan’s Shameful Mass Trials');
  expect(textOfPart('image', READING.article)).toBe('Post image for Trials');
  expect(textOfPart('caption', READING.article)).toBe('');
  expect(textOfPart('headline', null)).toBe('');
});

describe('what stops it from being logged', () => {
  const cases: [name: string, state: Partial<FormState>, errors: FormErrors][] = [
    ['nothing at all', {}, { wrong: 'correctionErrorWrongOrPassage' }],
    ['blanks', { wrong: ' \n ' }, { wrong: 'correctionErrorWrongOrPassage' }],
    ['a passage is enough', { quote }, {}],
    ['so are words', { wrong: 'It was Zhanaozen' }, {}],
    ['an image needs words', { part: 'image', text: 'Post image' }, { wrong: 'correctionErrorWrong' }],
    [
      'a comment to be chosen',
      { quote, reporter: { from: 'comment', comment: null } },
      { reporter: 'correctionErrorComment' },
    ],
    [
      'an address that is none',
      { quote, reporter: { from: 'link', url: 'javascript:alert(1)' } },
      { reporter: 'correctionErrorLink' },
    ],
    ['an address left out', { quote, reporter: { from: 'link', url: '' } }, { reporter: 'correctionErrorLinkMissing' }],
    ['a source may be named without a link', { quote, evidence: [{ url: '', note: 'RFE/RL says so' }] }, {}],
    ['a blank row does not matter', { quote, evidence: [{ url: ' ', note: '' }] }, {}],
    [
      'the second of two',
      {
        quote,
        evidence: [
          { url: 'https://example.org', note: '' },
          { url: 'example', note: '' },
        ],
      },
      { 'evidence-1': 'correctionErrorLink' },
    ],
    [
      'too long',
      { quote, evidence: [{ url: `https://example.org/${'a'.repeat(2_000)}`, note: '' }] },
      { 'evidence-0': 'correctionErrorTooLong' },
    ],
  ];
  test.each(cases)('%s', (_name, state, errors) => {
    expect(problemsIn({ ...BLANK, ...state })).toEqual(errors);
  });
});

test('what is logged leaves out blank rows and spaces at the ends', () => {
  const content = toContent({
    ...BLANK,
    wrong: ' wrong ',
    right: 'right\n',
    evidence: [
      { url: ' https://example.org/a ', note: ' a ' },
      { url: '', note: '' },
    ],
  });
  expect(content).toMatchObject({
    subject: { part: 'article', text: '' },
    wrong: 'wrong',
    right: 'right',
    evidence: [{ url: 'https://example.org/a', note: 'a' }],
  });
});

const state: fc.Arbitrary<FormState> = fc.record({
  part: fc.constantFrom(...parts),
  quote: fc.option(fc.constant(quote)),
  text: fc.string(),
  kind: fc.option(fc.constantFrom(...errorKinds)),
  severity: fc.constantFrom(...severities),
  wrong: fc.string(),
  right: fc.string(),
  evidence: fc.array(fc.record({ url: fc.oneof(fc.webUrl(), fc.string()), note: fc.string() }), { maxLength: 4 }),
  reporter: fc.constantFrom<FormState['reporter']>(
    { from: 'me' },
    { from: 'comment', comment: null },
    {
      from: 'comment',
      comment: { id: 'c', permalink: null, author: 'TimurK', time: COMMENTS[1]?.time ?? null, text: '' },
    },
    { from: 'link', url: 'https://example.org/' },
  ),
});

test('a draft of any half-filled form can be kept, and brings back every word', () => {
  fc.assert(
    fc.property(state, (form) => {
      const kept = { id: 'x', post: POST, at: '', base: null, of: 'correction', content: toDraftContent(form) };
      expect(v.is(draft, kept)).toBe(true);
      const { wrong, right, evidence, kind, severity, part } = fromContent(toDraftContent(form));
      expect({ wrong, right, evidence, kind, severity }).toEqual({
        wrong: form.wrong,
        right: form.right,
        evidence: form.evidence,
        kind: form.kind,
        severity: form.severity,
      });
      expect(part).toBe(form.part);
    }),
  );
});

test('whatever passes the checks is what the journal takes', () => {
  fc.assert(
    fc.property(state, (form) => {
      fc.pre(Object.keys(problemsIn(form)).length === 0);
      expect(v.is(correctionContent, toContent(form))).toBe(true);
    }),
  );
});

test('a form is empty without words and passage, whatever is chosen in its lists', () => {
  expect(isEmpty({ ...BLANK, part: 'image', kind: 'typo', severity: 'serious' })).toBe(true);
  expect(isEmpty({ ...BLANK, quote })).toBe(false);
  expect(isEmpty({ ...BLANK, evidence: [{ url: '', note: 'a' }] })).toBe(false);
});
