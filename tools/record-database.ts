/** Records what the present code keeps for one reader's life: `npx tsx tools/record-database.ts > test/databases/schema-<n>.json`. */
import { webcrypto } from 'node:crypto';
import 'fake-indexeddb/auto';
import type { CorrectionContent, EventBody, PostDescription, Step, Target } from '../src/domain/journal/event.ts';
import { type Draft, SCHEMA_VERSION } from '../src/records.ts';
import { openStore } from '../src/store/store.ts';
import { createTwin } from '../src/store/twin/twin.ts';
import { fakeStorage } from '../test/fakes/storage.ts';

const POSTS: readonly PostDescription[] = [
  {
    url: 'http://registan.net/2012/03/27/a-post/',
    title: 'A post',
    site: 'Registan.net',
    authors: ['Joshua Foust', 'Сара Кендзиор'],
    published: '2012-03-27',
  },
  {
    url: 'https://news.example/жаңаөзен/сот',
    title: 'Жаңаөзен: сот процесі — «әділ» 😀',
    site: 'Мысал',
    authors: [],
    published: null,
  },
];
const QUOTE = { exact: '37 people on trial', prefix: 'there are ', suffix: ' in Aktau', start: 1204 };
const COMMENT = {
  id: 'comment-352714',
  permalink: 'http://registan.net/2012/03/27/a-post/#comment-352714',
  author: 'Алия Ж. (\u202EevoL\u202C)',
  time: { text: 'March 27, 2012 at 3:14 pm', iso: '2012-03-27T15:14' },
  text: 'The photo shows another trial. Фото не то!',
};

const storage = fakeStorage();
let ids = 0;
let seconds = 0;
const store = openStore({
  area: {
    get: storage.get,
    set: storage.set,
    remove: storage.remove,
    getKeys: storage.getKeys,
    onChanged: storage.changed,
  },
  twin: createTwin('recorded'),
  session: fakeStorage(),
  pause: () => Promise.resolve(),
  digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
  now: () => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds++)).toISOString(),
  newId: () => `recorded-${String(++ids).padStart(4, '0')}`,
});

function idOf(description: PostDescription): string {
  return description.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Writes `body` and answers the event's id, the base of what follows. */
async function write(at: number, body: EventBody): Promise<string> {
  const description = POSTS[at] as PostDescription;
  const id = `event-${String(++ids).padStart(4, '0')}`;
  const result = await store.write({ id, post: idOf(description), body }, description);
  if (!result.saved) throw new Error(`not saved: ${result.reason}`);
  return id;
}

async function keepDraft(draft: Draft): Promise<void> {
  const result = await store.keepDraft(draft);
  if (!result.saved) throw new Error(`draft not kept: ${result.reason}`);
}

function note(id: string, base: string | null, text: string, target: Target = { on: 'post' }): EventBody {
  return {
    kind: 'note-written',
    note: id,
    base,
    target,
    content: { text, tags: ['жаңа', 'to check'], kind: 'question' },
  };
}

const wrongPhoto: CorrectionContent = {
  subject: { part: 'image', text: 'Post image' },
  kind: 'image',
  severity: 'serious',
  wrong: 'a photo of another trial',
  right: 'a photo from Aktau',
  evidence: [{ url: 'https://example.org/photo?a=1&b=2', note: 'the first print, 2010' }],
  reporter: { from: 'comment', comment: COMMENT },
};
const step = (status: Step['status'], more: Partial<Step> = {}): Step => ({
  status,
  at: null,
  source: { from: 'me' },
  note: '',
  ...more,
});

// Notes: on the post, a comment and a passage; edited, written in two tabs at once, deleted, restored.
const first = await write(0, note('note-0001', null, 'Кто автор фотографии? 📷'));
await write(0, note('note-0001', first, 'Кто автор фотографии? 📷 Проверить.'));
const shared = await write(0, note('note-0002', null, 'written in one tab', { on: 'comment', comment: COMMENT }));
await write(0, note('note-0002', shared, 'edited in one tab', { on: 'comment', comment: COMMENT }));
await write(0, note('note-0002', shared, 'edited in another tab', { on: 'comment', comment: COMMENT }));
const gone = await write(0, note('note-0003', null, 'to be deleted', { on: 'passage', quote: QUOTE }));
await write(0, { kind: 'note-deleted', note: 'note-0003', base: gone });
const back = await write(1, note('note-0004', null, 'Ұзақ жазба. '.repeat(2_000)));
const away = await write(1, { kind: 'note-deleted', note: 'note-0004', base: back });
await write(1, { kind: 'note-restored', note: 'note-0004', base: away });
// Corrections: all the way to the end, edited, deleted and restored.
const logged = await write(0, {
  kind: 'correction-logged',
  correction: 'correction-0001',
  content: wrongPhoto,
  first: step('reported', { at: '2012-03-27T15:14', source: { from: 'comment', comment: COMMENT } }),
});
await write(0, {
  kind: 'correction-stepped',
  correction: 'correction-0001',
  step: step('acknowledged', { at: '2012-03-28', source: { from: 'link', url: 'https://example.org/sorry' } }),
});
await write(0, {
  kind: 'correction-edited',
  correction: 'correction-0001',
  base: logged,
  content: { ...wrongPhoto, right: 'a photo from Ақтау' },
});
await write(0, { kind: 'correction-stepped', correction: 'correction-0001', step: step('fixed-silently') });
const typo = await write(1, {
  kind: 'correction-logged',
  correction: 'correction-0002',
  content: {
    ...wrongPhoto,
    subject: { part: 'passage', quote: QUOTE },
    kind: 'number',
    reporter: { from: 'article' },
    evidence: [],
  },
  first: step('confirmed'),
});
const dropped = await write(1, { kind: 'correction-deleted', correction: 'correction-0002', base: typo });
await write(1, { kind: 'correction-restored', correction: 'correction-0002', base: dropped });
// What the post says of itself changes.
await store.write(
  { id: 'event-9001', post: idOf(POSTS[0] as PostDescription), body: note('note-0005', null, 'a later one') },
  { ...(POSTS[0] as PostDescription), title: 'A post, corrected' },
);
// Small records.
const draft = {
  of: 'note' as const,
  id: 'note-0006',
  post: idOf(POSTS[1] as PostDescription),
  at: '2026-11-22T10:00:00.000Z',
  base: null,
  target: { on: 'post' as const },
  content: { text: 'Жартылай жазыл', tags: [], kind: 'note' as const },
};
const { target: _, ...half } = draft;
await keepDraft(draft);
await keepDraft({ ...half, of: 'correction', id: 'correction-0003', content: { subject: null, wrong: 'half' } });
await store.keepSettings({ panelWidth: 444, edgeTab: false });
await store.hosts.keep(['news.example', 'registan.net']);

const views = Object.fromEntries(
  await Promise.all(POSTS.map(async (post) => [idOf(post), await store.openPost(idOf(post))] as const)),
);
console.log(JSON.stringify({ schema: SCHEMA_VERSION, records: storage.dump(), views }, null, 1));
