/** Every call, by everyone who could make it, with whatever they could send: refused in words, and nothing written. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CALLS, OPEN_TO_PAGES } from '../src/requests.ts';
import { type Context, createWorld, type World } from './fakes/browser.ts';
import { DESCRIPTION, noteDraft, noteRequest, POST } from './store/made.ts';

const ARTICLE = 'http://registan.net/2012/03/27/a-post/';
const ELSEWHERE = 'https://evil.example/a-post/';
const quote = { exact: 'words', prefix: '', suffix: '', start: 0 };
const rule = { hosts: ['blog.example'], comments: { item: 'li.comment' } };

const SEEN = {
  post: POST,
  capture: null,
  content: {
    title: 'A post',
    authors: [],
    published: null,
    modified: null,
    image: null,
    blocks: [],
    links: [],
    edits: [],
  },
  picture: null,
};

type To = (typeof CALLS)[number][0];

/** What each call that takes something takes: junk is made of it too, since the hardest lies are nearly true. */
const LAWFUL: Readonly<Record<string, readonly unknown[]>> = {
  pageReady: [POST],
  ownSite: [POST],
  keepPanelWidth: [400],
  openPost: [POST],
  write: [noteRequest('event-0009', 'text'), DESCRIPTION, 'life-0001'],
  joinThread: [
    { post: POST, authors: [], thread: { page: 1, of: 2, url: ARTICLE, pages: [], answers: [] }, comments: [] },
  ],
  keepVersion: [SEEN],
  seenVersion: [POST, `t:${POST}:2026-01-01T00:00:00Z:sha256-${'0'.repeat(64)}`],
  versionsUnder: [['t:a']],
  picture: ['http://registan.net/a.jpg'],
  keepDraft: [noteDraft('draft-0009', 'text')],
  dropDraft: ['draft-0001'],
  keepSettings: [{ panelWidth: 300, edgeTab: false }],
  stopHost: ['blog.example'],
  eventsFrom: ['made-id-1', 0, 5],
  keepSchedule: [{ every: 7, tried: null, problem: null }],
  keepBackup: [{ bytes: 5, devices: [] }],
  compareWithFile: [{ events: [], records: [] }],
  restoreFromFile: [{ events: [], records: [] }],
  keepSiteRules: [[rule]],
  removeSiteRule: ['blog.example'],
  openSettings: ['blog.example'],
  showComment: ['c1'],
  showPassage: [quote],
  light: [{ passage: quote }],
  paint: [[{ id: 'note-0001', of: 'note', quote }]],
  useSelection: ['note'],
  startPointing: ['article'],
  currentComment: ['c1'],
  markClicked: ['note-0001'],
  seen: ['hidden'],
  startFrom: [{ quote, comment: null }, 'note'],
  pointed: [
    {
      at: 'comment',
      site: rule,
      preview: { title: '', blocks: 0, opening: '', comments: 3, author: 'Somebody', words: 'Words' },
    },
  ],
};

/** Values of no call: texts too long or empty, numbers out of all bounds, other shapes, keys that prototypes have. */
const junkValue = fc.oneof(
  fc.constantFrom(null, true, '', -1, 0.5, 1e300, 'x'.repeat(200_000), [], {}, [[]], { __proto__: null }),
  fc.constantFrom(
    ...['{"__proto__":{"trusted":true}}', '{"constructor":{}}'].map((text) => JSON.parse(text) as unknown),
  ),
  fc.dictionary(fc.constantFrom('to', 'call', 'args', 'tab', 'trusted', 'id', 'post', 'toString'), fc.jsonValue()),
  fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }),
);

/** Arguments that are not the call's: other values, one too many, one too few, or a lawful one with something in it changed. */
function junkFor(call: string): fc.Arbitrary<readonly unknown[]> {
  const lawful = LAWFUL[call] ?? [];
  const tooMany = junkValue.map((extra) => [...lawful, extra]);
  if (lawful.length === 0) return tooMany;
  const place = fc.nat(lawful.length - 1);
  const other = fc.tuple(place, junkValue).map(([at, value]) => lawful.with(at, value));
  const added = fc.tuple(place, junkValue).map(([at, value]) => {
    const one = lawful[at];
    return typeof one === 'object' ? lawful.with(at, { ...one, more: value }) : lawful.with(at, [one]);
  });
  // A call whose argument may be left out is right without it.
  const tooFew = call === 'openSettings' ? tooMany : fc.constant(lawful.slice(1));
  return fc.oneof(other, added, tooMany, tooFew).filter((args) => !isLawfulAfterAll(call, args));
}

/** Some calls take null or any whole number, as junk may happen to be. */
function isLawfulAfterAll(call: string, args: readonly unknown[]): boolean {
  if (call === 'write') {
    const [event, description, since] = args;
    const isElse = event !== LAWFUL.write?.[0] || description !== LAWFUL.write?.[1];
    return args.length === 3 && !isElse && (since === undefined || typeof since === 'string');
  }
  if (args.length !== 1) return false;
  if (call === 'currentComment') return args[0] === null || args[0] === '';
  if (call === 'pointed' || call === 'light') return args[0] === null;
  if (call === 'showComment') return args[0] === '';
  if (call === 'picture') return typeof args[0] === 'string' && args[0].length <= 500_000;
  return call === 'paint' && Array.isArray(args[0]) && args[0].length === 0;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let tab: number;
  let foreign: number;
  let before: string;
  const everything = () => JSON.stringify([world.storage.dump(), world.session.dump(), [...world.tabs]]);

  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world = createWorld({ like });
    await world.run(world.background(), () => import('../src/background.ts'));
    tab = world.openTab(ARTICLE);
    foreign = world.openTab(ELSEWHERE);
    const panel = world.panel(tab);
    const { ask } = await world.run(panel, () => import('../src/platform/rpc.ts'));
    await ask('background').write(noteRequest('event-0001', 'Kept words'), DESCRIPTION);
    await ask('background').keepDraft(noteDraft('draft-0001', 'Kept draft'));
    panel.close();
    await vi.waitFor(() => expect(JSON.stringify(world.storage.dump())).toContain('Kept draft'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    before = everything();
  });

  const callers: Readonly<Record<string, () => Context>> = {
    'a page of an allowed host': () => world.page(tab),
    'a page of another host': () => world.page(foreign),
    'a frame in an article': () => world.page(tab, { url: ELSEWHERE, frameId: 4 }),
    'a document of no origin': () => world.page(tab, { url: 'about:blank' }),
    'the panel': () => world.panel(tab),
    'a tab of the extension': () => world.extensionTab('settings.html'),
  };
  const opened = new Map<string, Context>();
  const callerOf = (name: string): Context => {
    const context = opened.get(name) ?? callers[name]?.();
    if (!context) throw new Error(name);
    opened.set(name, context);
    return context;
  };

  interface Answer {
    readonly ok: boolean;
    readonly message?: string;
    readonly value?: { readonly reason?: string; readonly problem?: string };
  }
  async function refusalOf(caller: Context, to: To, call: string, args: readonly unknown[]): Promise<string> {
    const answer = (await caller.api.runtime.sendMessage({ to, call, args })) as Answer;
    return answer.ok ? (answer.value?.reason ?? answer.value?.problem ?? 'done') : (answer.message ?? '');
  }

  const isPage = (name: string) => name !== 'the panel' && name !== 'a tab of the extension';
  describe.each(Object.keys(callers))('%s', (name) => {
    test.each(CALLS)('%s.%s with junk', async (to, call) => {
      const caller = callerOf(name);
      before = everything();
      const check = async (args: readonly unknown[]) => {
        expect(await refusalOf(caller, to, call, args)).toMatch(
          /^(bad request: |bad-request$|not for |no tab to relay)/,
        );
      };
      await fc.assert(fc.asyncProperty(junkFor(call), check), { numRuns: 8 });
      expect(everything()).toBe(before);
    });

    const forbidden = CALLS.filter(
      ([to, call]) => to === 'page' || (to === 'background' && !OPEN_TO_PAGES.some((open) => open === call)),
    );
    test.each(isPage(name) ? forbidden : [])('%s.%s with what it takes', async (to, call) => {
      const refused = await refusalOf(callerOf(name), to, call, LAWFUL[call] ?? []);
      expect(refused).toMatch(/^not for (web pages|frames)/);
      expect(everything()).toBe(before);
    });
  });

  test.each(CALLS)('a frame in an article is refused %s.%s, open to pages or not', async (to, call) => {
    const frame = callerOf('a frame in an article');
    expect(await refusalOf(frame, to, call, LAWFUL[call] ?? [])).toBe('not for frames');
  });

  test('another extension is not answered at all', async () => {
    const background = world.background();
    await world.run(background, () => import('../src/background.ts'));
    const stranger = { id: 'someone-elses-extension', url: 'chrome-extension://someone-elses-extension/a.html' };
    for (const [to, call] of CALLS) {
      const answers = background.onMessage.emit({ to, call, args: LAWFUL[call] ?? [] }, stranger);
      expect(answers.filter((answer) => answer !== undefined)).toEqual([]);
    }
    background.close();
  });

  test('what each call takes is let in, so that what was refused was refused for its junk', async () => {
    const panel = callerOf('the panel');
    const refused: string[] = [];
    for (const [to, call] of CALLS) {
      const answer = await refusalOf(panel, to, call, LAWFUL[call] ?? []);
      if (/bad.request|not for/.test(answer)) refused.push(`${to}.${call}: ${answer}`);
    }
    expect(refused).toEqual([]);
  });
});
