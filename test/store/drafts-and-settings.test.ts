/** Drafts outlive what they are typed in; settings fall back to defaults. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, DEVICE_KEY, type Draft, SETTINGS_KEY } from '../../src/records.ts';
import type { Store } from '../../src/store/store.ts';
import { wellFormed } from '../../src/store/well-formed.ts';
import { written } from '../domain/journal/made.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { DESCRIPTION, noteDraft, noteRequest, openOver, POST } from './made.ts';

let storage: FakeStorage;
let store: Store;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  store = openOver(storage);
});

async function draftsOf(over: Store, post: string = POST): Promise<readonly Draft[]> {
  const opened = await over.openPost(post);
  return opened.state === 'open' ? opened.drafts : [];
}

describe('drafts', () => {
  test('are there for the next life, with their post only', async () => {
    expect(await store.keepDraft(noteDraft('draft-1', 'half a'))).toMatchObject({ saved: true, event: 'draft-1' });
    await store.keepDraft(noteDraft('draft-2', 'elsewhere', { post: 'example.org/b' }));
    expect(await draftsOf(store)).toMatchObject([{ id: 'draft-1' }]);
    expect(await draftsOf(openOver(storage))).toMatchObject([{ id: 'draft-1', content: { text: 'half a' } }]);
  });

  test('are replaced by what is typed next, however fast', async () => {
    const results = await Promise.all(
      ['h', 'ha', 'hal', 'half'].map((text) => store.keepDraft(noteDraft('draft-1', text))),
    );
    expect(results.every((result) => result.saved)).toBe(true);
    expect(await draftsOf(openOver(storage))).toMatchObject([{ content: { text: 'half' } }]);
  });

  test('are forgotten when dropped; dropping what is not there is no error', async () => {
    await store.keepDraft(noteDraft('draft-1', 'x'));
    await store.dropDraft('draft-1');
    await store.dropDraft('draft-9');
    await store.dropDraft({ not: 'an id' });
    expect(await draftsOf(store)).toEqual([]);
    expect(storage.dump()).not.toHaveProperty('d:draft-1');
  });

  test('cannot reach other records', async () => {
    storage.seed({ [DEVICE_KEY]: 'device-a' });
    await store.dropDraft(`../${DEVICE_KEY}`);
    await store.dropDraft(DEVICE_KEY);
    expect(storage.dump()).toEqual({ [DEVICE_KEY]: 'device-a' });
  });

  test('of a half-filled correction are kept as they are', async () => {
    const draft = { ...noteDraft('draft-1', ''), of: 'correction', content: { subject: null, wrong: 'the photo' } };
    delete (draft as { target?: unknown }).target;
    expect(await store.keepDraft(draft)).toMatchObject({ saved: true });
    expect(await draftsOf(openOver(storage))).toMatchObject([{ of: 'correction', content: { wrong: 'the photo' } }]);
  });

  test('that say what was saved are no drafts any more', async () => {
    await store.write(noteRequest('event-0001', 'saved', written('note-0001', null, 'saved')), DESCRIPTION);
    await store.keepDraft(noteDraft('note-0001', 'saved'));
    expect(await draftsOf(store)).toEqual([]);
    await store.keepDraft(noteDraft('note-0001', 'saved, and more', { base: 'event-0001' }));
    expect(await draftsOf(store)).toHaveLength(1);
  });

  test.each([
    ['refused', 'reject', 'store-refused'],
    ['lost', 'drop', 'not-read-back'],
  ] as const)('that are %s are not said to be kept', async (_name, fault, reason) => {
    storage.failNext('set', fault);
    expect(await store.keepDraft(noteDraft('draft-1', 'x'))).toEqual({ saved: false, reason });
  });

  test.each([null, {}, { ...noteDraft('draft-1', 'x'), extra: 1 }, { ...noteDraft('draft-1', 'x'), of: 'poem' }])(
    'that are none (%j) are refused',
    async (draft) => {
      expect(await store.keepDraft(draft)).toEqual({ saved: false, reason: 'bad-request' });
      expect(storage.dump()).toEqual({});
    },
  );

  test('a damaged one hides no other', async () => {
    await store.keepDraft(noteDraft('draft-1', 'x'));
    storage.seed({ 'd:draft-2': { of: 'note' }, 'd:draft-3': noteDraft('draft-4', 'in the wrong place') });
    expect(await draftsOf(openOver(storage))).toMatchObject([{ id: 'draft-1' }]);
  });
});

describe('settings', () => {
  test.each([
    ['nothing kept', undefined],
    ['nonsense kept', 'garbage'],
    ['a setting missing', { panelWidth: 300 }],
    ['a width out of bounds', { panelWidth: 10, edgeTab: true }],
  ])('with %s are the defaults, and reading writes nothing', async (_name, kept) => {
    if (kept !== undefined) storage.seed({ [SETTINGS_KEY]: kept });
    const before = storage.dump();
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    expect(storage.dump()).toEqual(before);
  });

  test('are the defaults where storage does not answer', async () => {
    storage.failNext('get', 'reject');
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
  });

  test('are kept whole; dragging the panel changes the width alone', async () => {
    expect(await store.keepSettings({ panelWidth: 500, edgeTab: false })).toMatchObject({ saved: true });
    expect(await store.keepPanelWidth(320.6)).toMatchObject({ saved: true });
    expect(await openOver(storage).settings()).toEqual({ panelWidth: 321, edgeTab: false, remindAfter: 100 });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '400', null])(
    'a width that is none (%s) is refused',
    async (width) => {
      expect(await store.keepPanelWidth(width)).toEqual({ saved: false, reason: 'bad-request' });
    },
  );

  test.each([null, { panelWidth: 10, edgeTab: true }, { panelWidth: 300, edgeTab: true, theme: 'dark' }])(
    'that are none (%j) are refused',
    async (settings) => {
      expect(await store.keepSettings(settings)).toEqual({ saved: false, reason: 'bad-request' });
      expect(storage.dump()).toEqual({});
    },
  );
});

test('lone surrogates go, whole ones stay, at every depth', () => {
  const cut = 'a\uD83D';
  expect(wellFormed({ [cut]: 1, list: [cut, { text: '😀\uDE00' }], none: null })).toEqual({
    [cut]: 1,
    list: ['a\uFFFD', { text: '😀\uFFFD' }],
    none: null,
  });
});
