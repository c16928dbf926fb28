/** What becomes of a correction being written when things go wrong around it: nothing of it may be lost or doubled. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEvent } from '../../../src/domain/journal/event.ts';
import { createDrafting, type Drafting } from '../../../src/panel/corrections/drafting.ts';
import { BLANK } from '../../../src/panel/corrections/form-state.ts';
import type { CorrectionDraft } from '../../../src/records.ts';
import { type Beside, besideArticle, COMMENTS, POST } from './beside-article.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

let beside: Beside;
let drafting: Drafting;

async function start(kept: Parameters<typeof besideArticle>[0] = {}): Promise<void> {
  beside = besideArticle(kept);
  await beside.open();
  let ids = 0;
  drafting = createDrafting(
    beside.session,
    () => new Date('2026-05-04T10:00:00Z'),
    () => `made-id-${++ids}`,
  );
  drafting.restore([...beside.drafts.values()] as CorrectionDraft[]);
}

function entry() {
  return beside.session.view.value.corrections[0];
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the draft', () => {
  test('is kept with the first key, and with all that was typed while that was on its way', async () => {
    await start();
    const keeping = vi.spyOn(beside.session, 'keepDraft');
    drafting.start(BLANK);
    for (const wrong of ['a', 'ab', 'abc']) drafting.change({ wrong });
    await drafting.keepNow();
    expect([...beside.drafts.values()]).toMatchObject([{ id: 'made-id-1', post: POST, content: { wrong: 'abc' } }]);
    drafting.change({ wrong: 'abcd' });
    await drafting.keepNow();
    expect([...beside.drafts.values()]).toMatchObject([{ content: { wrong: 'abcd' } }]);
    expect(keeping.mock.calls.length).toBeLessThan(4);
  });

  test('is kept when another post takes the panel', async () => {
    await start();
    drafting.start(BLANK);
    drafting.change({ wrong: 'a' });
    drafting.close();
    await drafting.keepNow();
    expect([...beside.drafts.values()]).toMatchObject([{ content: { wrong: 'a' } }]);
    expect(drafting.open.value).toBeNull();
  });

  test('is gone after logging, also when it was still on its way', async () => {
    await start();
    drafting.start(BLANK);
    drafting.change({ wrong: 'a' });
    const saved = drafting.save();
    await saved;
    await vi.runAllTimersAsync();
    expect(beside.drafts.size).toBe(0);
    expect(beside.events).toHaveLength(1);
  });

  test('that cannot be kept says so, and again when it can', async () => {
    await start();
    beside.draftFailure = 'store-refused';
    drafting.start(BLANK);
    drafting.change({ wrong: 'a' });
    await drafting.keepNow();
    expect(drafting.draftProblem.value).toBe('store-refused');
    beside.draftFailure = null;
    drafting.change({ wrong: 'ab' });
    await drafting.keepNow();
    expect(drafting.draftProblem.value).toBeNull();
  });

  test('of a form that another one replaces waits beside it', async () => {
    await start();
    drafting.start(BLANK);
    drafting.change({ wrong: 'first' });
    drafting.start({ ...BLANK, wrong: 'second' });
    await vi.runAllTimersAsync();
    expect(drafting.waiting.value).toMatchObject([{ content: { wrong: 'first' } }]);
    expect(drafting.open.value?.state.value.wrong).toBe('second');
    expect([...beside.drafts.values()]).toMatchObject([{ content: { wrong: 'first' } }]);
  });

  test('comes back when the post is opened again, once, and waits', async () => {
    const kept = (id: string, at: string, wrong: string): CorrectionDraft => ({
      ...{ id, at, post: POST, base: null, of: 'correction' },
      content: { subject: null, wrong },
    });
    await start({ drafts: [kept('draft-new', '2026-05-03T10:00:00Z', 'new'), kept('draft-old', '2026-05-01', 'old')] });
    expect(drafting.open.value).toBeNull();
    expect(drafting.waiting.value.map(({ id }) => id)).toEqual(['draft-old', 'draft-new']);
    drafting.restore([...beside.drafts.values()] as CorrectionDraft[]);
    expect(drafting.waiting.value).toHaveLength(2);
    const [old] = drafting.waiting.value;
    if (old) drafting.resume(old);
    expect(drafting.open.value).toMatchObject({ id: 'draft-old', restoredAt: '2026-05-01' });
    expect(drafting.open.value?.state.value.wrong).toBe('old');
  });

  test('of something that was logged after all is forgotten', async () => {
    await start();
    drafting.start(BLANK);
    drafting.change({ wrong: 'a' });
    await drafting.keepNow();
    const drafts = structuredClone([...beside.drafts.values()]);
    await drafting.save();
    await start({ events: beside.events, drafts });
    await vi.runAllTimersAsync();
    expect(drafting.open.value).toBeNull();
    expect(beside.drafts.size).toBe(0);
  });
});

describe('leaving the form', () => {
  test('keeps nothing where nothing was typed', async () => {
    await start();
    drafting.start(BLANK);
    drafting.change({ severity: 'serious' });
    expect(await drafting.leave()).toBe('nothing-to-keep');
    expect(beside.drafts.size).toBe(0);
    expect(drafting.waiting.value).toEqual([]);
  });

  test('keeps what was typed, and it can be continued', async () => {
    await start();
    drafting.start(BLANK);
    drafting.change({ wrong: 'a' });
    expect(await drafting.leave()).toBe('draft-kept');
    const [draft] = drafting.waiting.value;
    expect(draft && beside.drafts.has(draft.id)).toBe(true);
    if (draft) drafting.resume(draft);
    expect(drafting.open.value?.state.value.wrong).toBe('a');
    expect(drafting.waiting.value).toEqual([]);
  });
});

describe('logging', () => {
  test('by a comment: reported when the comment was written', async () => {
    await start();
    const [first] = COMMENTS;
    if (!first) throw new Error('no comment');
    const { id, permalink, author, time, text } = first;
    const reporter = { from: 'comment' as const, comment: { id, permalink, author, time, text } };
    drafting.start({ ...BLANK, reporter, wrong: 'a' });
    await drafting.save();
    expect(beside.bodies()).toMatchObject([
      { kind: 'correction-logged', first: { status: 'reported', at: '2012-03-27T09:58', source: reporter } },
    ]);
  });

  test('by the reader: reported now', async () => {
    await start();
    drafting.start({ ...BLANK, wrong: 'a' });
    await drafting.save();
    expect(beside.bodies()).toMatchObject([{ first: { at: '2026-05-04T10:00:00.000Z', source: { from: 'me' } } }]);
  });

  test('that is refused keeps the form, and is tried again under the same id', async () => {
    await start();
    beside.failures = ['store-refused'];
    drafting.start(BLANK);
    drafting.change({ wrong: 'a' });
    expect(await drafting.save()).toEqual({ saved: false, reason: 'store-refused' });
    expect(drafting.open.value?.state.value.wrong).toBe('a');
    expect(beside.drafts.size).toBe(1);
    expect(await drafting.save()).toMatchObject({ saved: true });
    expect(beside.events).toHaveLength(1);
    expect(drafting.open.value).toBeNull();
  });

  test('whose answer was lost is not doubled', async () => {
    await start();
    beside.failures = [{ written: 'not-read-back' }];
    drafting.start({ ...BLANK, wrong: 'a' });
    expect(await drafting.save()).toMatchObject({ saved: false });
    expect(await drafting.save()).toMatchObject({ saved: true });
    expect(beside.events.map(({ body }) => body.kind)).toEqual(['correction-logged']);
  });

  test('whose answer was lost, with words changed since: they follow as an edit', async () => {
    await start();
    beside.failures = [{ written: 'not-read-back' }];
    drafting.start({ ...BLANK, wrong: 'a' });
    await drafting.save();
    drafting.change({ wrong: 'ab' });
    await drafting.save();
    expect(beside.events.map(({ body }) => body.kind)).toEqual(['correction-logged', 'correction-edited']);
    expect(entry()).toMatchObject({ content: { wrong: 'ab' }, steps: [{ status: 'reported' }] });
  });

  test('takes along what is typed while it is being written', async () => {
    await start();
    drafting.start({ ...BLANK, wrong: 'a' });
    const saving = drafting.save();
    drafting.change({ right: 'b' });
    await saving;
    expect(entry()).toMatchObject({ content: { wrong: 'a', right: 'b' } });
  });
});

test('an edit names the event it started from, and leaves the steps as they were', async () => {
  await start();
  drafting.start({ ...BLANK, wrong: 'a' });
  await drafting.save();
  const before = entry();
  if (!before) throw new Error('not logged');
  drafting.edit(before);
  drafting.change({ wrong: 'b' });
  await drafting.save();
  const edit = beside.events.at(-1) as NewEvent;
  expect(edit.body).toMatchObject({ kind: 'correction-edited', correction: before.id, base: before.base });
  expect(entry()).toMatchObject({ content: { wrong: 'b' }, steps: before.steps });
});
