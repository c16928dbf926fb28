/** What the article's versions say of a logged error. */
import { expect, test } from 'vitest';
import { lifeOf } from '../../../src/domain/insight/entry-life.ts';
import type { Subject } from '../../../src/domain/journal/event.ts';
import type { CorrectionView, StepView } from '../../../src/domain/journal/view.ts';
import { describe } from '../../../src/domain/text/describe.ts';
import { textOfVersion, type Version } from '../../../src/domain/versions/version.ts';

const SENTENCE = 'There are 37 people on trial in Aktau this spring.';
const OTHERS = [
  'The first paragraph speaks of what happened before the trial.',
  'The last one says what may follow from it.',
];

function version(at: string, sentence: string, more: string[] = [], src = 'http://a.example/one.jpg'): Version {
  const blocks = [OTHERS[0] ?? '', sentence, OTHERS[1] ?? '', ...more].map((text) => ({
    kind: 'paragraph' as const,
    text,
  }));
  const content = {
    title: 'A post',
    authors: [],
    published: null,
    modified: null,
    image: { src, alt: '', caption: '' },
    blocks,
    links: [],
    edits: [],
  };
  return { hash: `sha256-${at}`, post: 'a.example/post', at, readAt: at, capture: null, picture: null, content };
}

const text = textOfVersion(version('', SENTENCE).content);
const start = text.indexOf('37 people');
const PASSAGE: Subject = { part: 'passage', quote: describe(text, start, start + '37 people on trial'.length) };
const IMAGE: Subject = { part: 'image', text: '' };

function entry(subject: Subject, steps: Partial<StepView>[] = []): CorrectionView {
  const content = {
    subject,
    kind: 'number',
    severity: 'minor',
    wrong: '',
    right: '',
    evidence: [],
    reporter: { from: 'me' },
  } as const;
  const all = [{ status: 'reported' }, ...steps].map(
    (step, at) =>
      ({ at: null, source: { from: 'me' }, note: '', event: `event-${at}`, loggedAt: '', ...step }) as StepView,
  );
  return {
    id: 'correction-1',
    content: { ...content, evidence: [] },
    steps: all,
    createdAt: '',
    base: '',
    requests: [],
    deleted: false,
  };
}

const FIRST = version('2026-01-01T00:00:00Z', SENTENCE);
const EDITED = SENTENCE.replace('37', '47');

test('one version tells nothing', () => {
  expect(lifeOf(entry(PASSAGE), [FIRST])).toBeNull();
});

test('a changed passage is silent without a notice, and comes with both wordings', () => {
  const life = lifeOf(entry(PASSAGE), [FIRST, version('2026-02-01T00:00:00Z', EDITED)]);
  expect(life).toMatchObject({ is: 'changed', was: '37 people on trial', hasNotice: false });
  expect(life?.is === 'changed' && life.now).toContain('47 people on trial');
});

test('with a notice it is not silent', () => {
  const told = version('2026-02-01T00:00:00Z', EDITED, ['Correction: 47 people are on trial, not 37.']);
  expect(lifeOf(entry(PASSAGE), [FIRST, told])).toMatchObject({ is: 'changed', hasNotice: true });
});

test('a change that was undone is reverted', () => {
  const versions = [FIRST, version('2026-02-01T00:00:00Z', EDITED), version('2026-03-01T00:00:00Z', SENTENCE)];
  expect(lifeOf(entry(PASSAGE), versions)).toMatchObject({ is: 'reverted', after: { at: '2026-03-01T00:00:00Z' } });
});

test('a fix that was claimed and is not there is only claimed', () => {
  const claim: Partial<StepView> = { status: 'acknowledged', at: '2026-01-15' };
  const later = version('2026-02-01T00:00:00Z', SENTENCE, ['A paragraph that was added.']);
  expect(lifeOf(entry(PASSAGE, [claim]), [FIRST, later])).toMatchObject({ is: 'claimed-only' });
  // What was read after the claim alone says nothing of what was there before it.
  expect(lifeOf(entry(PASSAGE, [claim]), [later])).toBeNull();
});

test('an image of another address is a change of the image', () => {
  const other = version('2026-02-01T00:00:00Z', SENTENCE, [], 'http://a.example/two.jpg');
  expect(lifeOf(entry(IMAGE), [FIRST, other])).toMatchObject({ is: 'changed', now: 'http://a.example/two.jpg' });
});

test('an error page in between is no change', () => {
  const blank = version('2026-02-01T00:00:00Z', '');
  const broken = { ...blank, content: { ...blank.content, title: '404 Not Found', blocks: [], image: null } };
  expect(lifeOf(entry(PASSAGE), [FIRST, broken])).toBeNull();
});
