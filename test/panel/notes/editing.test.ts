/** The promise of a note being written: kept, saved by itself, written once, and nothing typed is ever lost. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fold } from '../../../src/domain/journal/fold.ts';
import { createEditing, type Editing, EMPTY_CONTENT, SAVE_AFTER } from '../../../src/panel/notes/editing.ts';
import { createSession, type Session } from '../../../src/panel/session.ts';
import { createFakePage, createFakeStore, type FakeStore } from '../parties.ts';
import { shortReading } from '../short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

let store: FakeStore;
let session: Session;
let editing: Editing;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const reading = shortReading();
  store = createFakeStore(reading.post.id);
  session = createSession(store.background, createFakePage(reading).page);
  await session.open();
  editing = newEditing();
});
afterEach(() => {
  editing.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function newEditing(): Editing {
  return createEditing(session, {
    note: 'note-0001',
    target: { on: 'post' },
    base: null,
    content: EMPTY_CONTENT,
    saved: null,
  });
}
const wait = (span: number) => vi.advanceTimersByTimeAsync(span);
const wordings = () => store.events.flatMap(({ body }) => (body.kind === 'note-written' ? body.content.text : []));
const draft = () => store.drafts.get('note-0001');

describe('while typing', () => {
  test('a draft is kept within 300 ms, the note is saved within a second, and the draft goes', async () => {
    editing.type({ text: 'a thought' });
    await wait(300);
    expect(draft()).toMatchObject({ of: 'note', base: null, content: { text: 'a thought' } });
    expect(wordings()).toEqual([]);
    await wait(700);
    expect(wordings()).toEqual(['a thought']);
    expect(editing.state.value.is).toBe('saved');
    expect(draft()).toBeUndefined();
  });

  test('nothing is written as long as the typing goes on, but the draft is', async () => {
    for (const text of ['a', 'a t', 'a th', 'a tho', 'a thou']) {
      editing.type({ text });
      await wait(60);
    }
    expect(wordings()).toEqual([]);
    // The last key is up to 100 ms old.
    expect(draft()).toMatchObject({ content: { text: 'a tho' } });
    await wait(100);
    expect(draft()).toMatchObject({ content: { text: 'a thou' } });
  });

  test('a character that is being composed is not saved in its middle', async () => {
    editing.type({ text: 'にほn' }, true);
    await wait(5_000);
    expect(wordings()).toEqual([]);
    editing.type({ text: '日本' });
    await wait(SAVE_AFTER);
    expect(wordings()).toEqual(['日本']);
  });

  test('“Saved” is only said of what was acknowledged', async () => {
    editing.type({ text: 'one' });
    const saving = editing.save();
    expect(editing.state.value.is).toBe('saving');
    await saving;
    expect(editing.state.value).toMatchObject({ is: 'saved', at: expect.stringMatching(/Z$/) });
    editing.type({ text: 'one two' });
    expect(editing.state.value.is).toBe('typing');
  });

  test('each wording is based on the one before, so that the journal has one note with one wording', async () => {
    for (const text of ['one', 'one two', 'one two three']) {
      editing.type({ text });
      await wait(1_000);
    }
    const [note] = fold(store.events).notes;
    expect(note).toMatchObject({ current: { content: { text: 'one two three' } }, rivals: [] });
  });
});

describe('an empty note', () => {
  test('is not written', async () => {
    editing.type({ text: ' \n' });
    await wait(2_000);
    expect(store.events).toEqual([]);
    expect(draft()).toBeUndefined();
  });

  test('that had a text stays as it was, and says so', async () => {
    editing.type({ text: 'something' });
    await wait(1_000);
    editing.type({ text: '' });
    await wait(1_000);
    expect(wordings()).toEqual(['something']);
    expect(editing.state.value.is).toBe('empty');
  });
});

describe('when saving fails', () => {
  test('it says why, keeps the text, retries, and says so when it is saved', async () => {
    store.refuses = 'store-refused';
    editing.type({ text: 'precious' });
    await wait(1_000);
    expect(editing.state.value).toMatchObject({ is: 'failed', reason: 'store-refused', tries: 1 });
    expect(editing.content.value.text).toBe('precious');
    store.refuses = null;
    await wait(60_000);
    expect(editing.state.value.is).toBe('saved');
    expect(wordings()).toEqual(['precious']);
  });

  test('a write whose answer was lost is not written twice', async () => {
    store.losesAnswers = true;
    editing.type({ text: 'once' });
    await wait(20_000);
    expect(editing.state.value.is).toBe('failed');
    store.losesAnswers = false;
    await wait(60_000);
    expect(wordings()).toEqual(['once']);
    expect(editing.state.value.is).toBe('saved');
  });

  test('what is typed after a lost answer becomes a later wording, not a rival', async () => {
    store.losesAnswers = true;
    editing.type({ text: 'first' });
    await wait(1_000);
    editing.type({ text: 'first and more' });
    store.losesAnswers = false;
    await wait(60_000);
    expect(wordings()).toEqual(['first', 'first and more']);
    expect(fold(store.events).notes).toMatchObject([{ current: { content: { text: 'first and more' } }, rivals: [] }]);
  });
});

describe('when another tab writes the same note', () => {
  const elsewhere = (base: string | null, text: string) =>
    store.writtenElsewhere({
      kind: 'note-written',
      note: 'note-0001',
      base,
      target: { on: 'post' },
      content: { ...EMPTY_CONTENT, text },
    });
  const meet = async () => {
    await session.refresh();
    for (const note of session.view.value.notes) editing.meet(note);
  };

  test('an editor in which nothing unsaved stands takes its wording over and goes on from there', async () => {
    editing.type({ text: 'mine' });
    await wait(1_000);
    elsewhere(store.events.at(-1)?.id ?? null, 'theirs');
    await meet();
    expect(editing.content.value.text).toBe('theirs');
    editing.type({ text: 'theirs and mine' });
    await wait(1_000);
    expect(fold(store.events).notes).toMatchObject([{ rivals: [], current: { content: { text: 'theirs and mine' } } }]);
  });

  test('what is being typed is kept, and both wordings stand', async () => {
    editing.type({ text: 'mine' });
    await wait(1_000);
    editing.type({ text: 'mine, longer' });
    elsewhere(store.events.at(-1)?.id ?? null, 'theirs');
    await meet();
    expect(editing.content.value.text).toBe('mine, longer');
    await wait(1_000);
    const [note] = fold(store.events).notes;
    const texts = [note?.current, ...(note?.rivals ?? [])].map((version) => version?.content.text);
    expect(texts.sort()).toEqual(['mine, longer', 'theirs']);
  });
});

const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), text: fc.string({ maxLength: 6 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), span: fc.integer({ min: 0, max: 3_000 }) }) },
  fc.record({
    do: fc.constantFrom('save' as const, 'keep' as const, 'refuse' as const, 'lose' as const, 'heal' as const),
  }),
);

test('whatever happens meanwhile, in the end the last text typed is the note, without rivals and without a draft', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 30 }), fc.string({ minLength: 1 }), async (actions, last) => {
      const text = `x${last}`;
      store = createFakeStore('registan.net/a-post');
      session = createSession(store.background, createFakePage(shortReading()).page);
      await session.open();
      editing = newEditing();
      for (const one of actions) {
        if (one.do === 'type') editing.type({ text: one.text });
        if (one.do === 'wait') await wait(one.span);
        if (one.do === 'save') void editing.save();
        if (one.do === 'keep') editing.keep();
        if (one.do === 'refuse') store.refuses = 'store-refused';
        if (one.do === 'lose') store.losesAnswers = true;
        if (one.do === 'heal') Object.assign(store, { refuses: null, losesAnswers: false });
      }
      Object.assign(store, { refuses: null, losesAnswers: false });
      editing.type({ text });
      await wait(120_000);
      const notes = fold(store.events).notes;
      expect(notes).toMatchObject([{ current: { content: { text } }, rivals: [] }]);
      expect(store.drafts.size).toBe(0);
      editing.stop();
    }),
    { numRuns: 150 },
  );
});
