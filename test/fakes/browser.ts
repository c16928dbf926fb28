/**
 * A fake browser with behaviour, for tests of whatever talks to the extension API: storage that can fail, tabs, and
 * messages that travel between a background, scripts in web pages and panels, within the limits of each browser.
 *
 * One world is one browser profile; each context in it is one script with its own view of the API:
 *
 *     const world = createWorld({ like: 'firefox' });
 *     const tab = world.openTab('http://registan.net/2012/03/27/a-post/');
 *     const page = world.page(tab);                       // a script in the tab's main frame
 *     await world.run(world.background(), () => import('../../src/background.ts'));
 *     const { ask } = await world.run(page, () => import('../../src/platform/rpc.ts'));
 *
 * `run` loads modules afresh with `webextension-polyfill` replaced by that context's API, so that two contexts in one
 * test share nothing but the world, as in life. What is loaded by hand at the top of a test file instead can use
 * `vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }))`.
 *
 * Kept as in life: values travel as JSON copies; `runtime.sendMessage` never reaches content scripts; in Firefox an
 * embedded panel has no `tabs` and does not hear `runtime.sendMessage` (facts: platform.md 7); a context never hears
 * itself; a call that nobody hears rejects, one that nobody answers resolves to `undefined`; senders cannot be chosen
 * by the sender. Ports reach the background alone here, and end with either side.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import { type FakeEvent, fakeEvent } from './event.ts';
import { type FakePermissions, fakePermissions } from './permissions.ts';
import { type Changes, copy, type FakeStorage, fakeStorage, turns } from './storage.ts';

export type { FakeStorage, Fault } from './storage.ts';

export interface FakeTab {
  readonly id: number;
  url: string;
  /** Scripts may not be injected there: the browser's own pages, its store, a PDF viewer. */
  restricted: boolean;
  badge: { text: string; title: string; color: unknown };
}

export interface FakeSender {
  readonly id: string;
  readonly url: string;
  readonly origin?: string;
  readonly tab?: { readonly id: number; readonly url: string };
  readonly frameId?: number;
}

type OnMessage = (message: unknown, sender: FakeSender) => unknown;

/** One end of a connection. */
interface FakePort {
  readonly name: string;
  readonly sender?: FakeSender;
  readonly onMessage: FakeEvent;
  readonly onDisconnect: FakeEvent;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** One script's life in the browser. */
export interface Context {
  readonly api: Browser;
  /** Ends it: its listeners are gone, as when a frame is removed or the worker is stopped. */
  close(): void;
  /** The extension is updated under it: no id, every call fails. */
  orphan(): void;
  /** What its listeners hear, for asking past `rpc.ts`. */
  readonly onMessage: FakeEvent<OnMessage>;
}

type Kind = 'background' | 'page' | 'panel' | 'extension-tab';
interface Living extends Context {
  readonly kind: Kind;
  readonly tab: number | null;
  readonly frameId: number;
  readonly onConnect: FakeEvent<(port: FakePort) => void>;
  /** Aborts when it is closed. */
  readonly ended: AbortSignal;
}

export interface World {
  readonly storage: FakeStorage;
  /** Kept in memory until the browser closes: outlives the worker. */
  readonly session: FakeStorage;
  readonly tabs: ReadonlyMap<number, FakeTab>;
  /** Items of the context menu, by id. */
  readonly menus: ReadonlyMap<string, { readonly title: string; readonly contexts: readonly string[] }>;
  /** Files injected so far, in order. */
  readonly injected: readonly { readonly tab: number; readonly file: string }[];
  /** Hosts that are allowed, and content scripts registered for them. */
  readonly permissions: FakePermissions;
  /** Keyboard shortcuts as they are bound, by command; '' for none. */
  readonly shortcuts: Map<string, string>;
  /** What an injected file does in its tab; does nothing until a test says otherwise. */
  whenInjected: (tab: number, file: string) => void | Promise<void>;
  openTab(url: string, options?: { restricted?: boolean }): number;
  closeTab(tab: number): void;
  /** The tab goes elsewhere: its scripts and frames end, its badge goes. */
  navigate(tab: number, url: string): void;
  /** A background; call it again for one that was started anew, or for two at once. */
  background(): Context;
  /** A content script; `sender` for one that lies in another frame or document. */
  page(tab: number, sender?: { url?: string; frameId?: number }): Context;
  /** The panel in an iframe of that tab. */
  panel(tab: number): Context;
  /** An extension page in a tab of its own, opened at once. `path` e.g. `panel.html?tab=1`. */
  extensionTab(path: string): Context;
  /** Loads modules as that context would: its API, its own module state. */
  run<T>(context: Context, load: () => Promise<T>): Promise<T>;
  /** Alarms that are set, by name. */
  readonly alarms: ReadonlyMap<string, { readonly name: string; readonly periodInMinutes?: number }>;
  /** The time of an alarm has come. Resolves when every listener is done. */
  ring(alarm: string): Promise<void>;
  /** The reader clicks the toolbar button. Resolves when every listener is done. */
  clickAction(tab: number): Promise<void>;
  /** The reader picks an item of the context menu. */
  clickMenu(item: string, tab: number, info?: { frameId?: number; selectionText?: string }): Promise<void>;
  /** The browser says that the extension was installed or updated. */
  install(reason?: 'install' | 'update'): Promise<void>;
  /** The browser was started again with the extension in it. */
  startUp(): Promise<void>;
}

export interface WorldOptions {
  like?: 'chromium' | 'firefox';
  storage?: FakeStorage;
}

export function createWorld({ like = 'chromium', storage = fakeStorage() }: WorldOptions = {}): World {
  const id = like === 'firefox' ? 'corrigenda@corrigenda.example' : 'abcdefghijklmnopabcdefghijklmnop';
  const base =
    like === 'firefox' ? 'moz-extension://5f1e7d0a-0000-4000-8000-000000000000/' : `chrome-extension://${id}/`;
  const frameBase = like === 'firefox' ? base : 'chrome-extension://5f1e7d0a-0000-4000-8000-000000000000/';
  const session = fakeStorage();
  // Another profile has other databases.
  globalThis.indexedDB = new IDBFactory();
  const tabs = new Map<number, FakeTab>();
  const menus = new Map<string, { title: string; contexts: string[] }>();
  const injected: { tab: number; file: string }[] = [];
  const permissions = fakePermissions(like, manifest);
  const shortcuts = new Map([['_execute_action', like === 'firefox' ? 'Shift+Alt+K' : 'Alt+Shift+K']]);
  const living = new Set<Living>();
  const events = {
    actionClicked: fakeEvent(),
    menuClicked: fakeEvent(),
    installed: fakeEvent(),
    startup: fakeEvent(),
    alarm: fakeEvent(),
    tabRemoved: fakeEvent(),
    tabUpdated: fakeEvent(),
  };
  const alarms = new Map<string, { name: string; periodInMinutes?: number }>();
  let onlyTrusted = false;
  let lastTab = 0;

  /** A context's own registrations on an event of the world: they go when the context goes. */
  function ownEvent(source: FakeEvent, ended: AbortSignal): FakeEvent {
    const own = fakeEvent();
    const pass = (...args: unknown[]) => Promise.all(own.emit(...args));
    source.addListener(pass);
    ended.addEventListener('abort', () => source.removeListener(pass));
    return own;
  }

  function openContext(kind: Kind, tab: number | null, url: string, frameId: number): Living {
    const end = new AbortController();
    const onMessage = fakeEvent<OnMessage>();
    const onConnect = fakeEvent<(port: FakePort) => void>();
    let orphaned = false;
    const alive = () => {
      if (orphaned) throw new Error('Extension context invalidated.');
      if (end.signal.aborted) throw new Error('this context was closed');
    };
    const where = tab === null ? undefined : tabs.get(tab);
    // Node knows no origin of extension addresses, and says 'null' for opaque ones as browsers do.
    const origin = url.startsWith(base) ? base.slice(0, -1) : new URL(url).origin;
    const sender: FakeSender = {
      id,
      url,
      // Firefox names no origin for every sender: the address has to do.
      ...(like === 'chromium' ? { origin } : {}),
      ...(where ? { tab: { id: where.id, url: where.url }, frameId } : {}),
    };
    const runtime = {
      get id() {
        return orphaned ? undefined : id;
      },
      // With `use_dynamic_url` Chromium gives the panel another host, good for frames only.
      getURL: (path: string) => (path.startsWith('panel.html') ? frameBase : base) + path.replace(/^\//, ''),
      getManifest: () => copy(manifest),
      sendMessage: async (message: unknown) => {
        alive();
        return broadcast(context, sender, message);
      },
      connect: ({ name }: { name: string }) => {
        alive();
        return connect(context, sender, name);
      },
      onMessage,
      onConnect,
      onInstalled: ownEvent(events.installed, end.signal),
      onStartup: ownEvent(events.startup, end.signal),
      lastError: undefined,
    };
    const setAccessLevel = async ({ accessLevel }: { accessLevel: string }) => {
      onlyTrusted = accessLevel === 'TRUSTED_CONTEXTS';
    };
    const area = (of: FakeStorage) => areaFor(of, kind, end.signal, alive);
    const local = area(storage);
    const small = {
      runtime,
      i18n: {
        getMessage: (...asked: Parameters<typeof getMessage>) => {
          if (orphaned) throw new TypeError("Cannot read properties of undefined (reading 'getMessage')");
          return getMessage(...asked);
        },
        getUILanguage: () => 'en',
      },
      storage: {
        local: { ...local, ...(like === 'chromium' ? { setAccessLevel } : {}) },
        session: area(session),
        onChanged: changesOf(storage, end.signal),
      },
    };
    // In Firefox an extension page embedded in a web page gets no more than a content script.
    const limited = kind === 'page' || (kind === 'panel' && like === 'firefox');
    const api = limited ? small : { ...small, ...privileged(sender, end.signal, () => context) };
    const context: Living = {
      kind,
      tab,
      frameId,
      api: api as unknown as Browser,
      onMessage,
      onConnect,
      ended: end.signal,
      close() {
        end.abort();
        living.delete(context);
      },
      orphan() {
        orphaned = true;
      },
    };
    living.add(context);
    return context;
  }

  function areaFor(of: FakeStorage, kind: Kind, ended: AbortSignal, alive: () => void) {
    const guarded =
      <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        alive();
        if (onlyTrusted && kind === 'page') throw new Error('Access to storage is not allowed from this context.');
        return operation(...args);
      };
    const own = fakeEvent();
    const pass = (changes: Changes) => void (onlyTrusted && kind === 'page' ? undefined : own.emit(changes));
    of.changed.addListener(pass);
    ended.addEventListener('abort', () => of.changed.removeListener(pass));
    return {
      get: guarded(of.get),
      set: guarded(of.set),
      remove: guarded(of.remove),
      clear: guarded(of.clear),
      getKeys: guarded(of.getKeys),
      getBytesInUse: guarded(of.getBytesInUse),
      onChanged: own,
    };
  }

  function changesOf(of: FakeStorage, ended: AbortSignal): FakeEvent {
    const own = fakeEvent();
    const pass = (changes: Changes) => void own.emit(changes, 'local');
    of.changed.addListener(pass);
    ended.addEventListener('abort', () => of.changed.removeListener(pass));
    return own;
  }

  function privileged(sender: FakeSender, ended: AbortSignal, self: () => Living) {
    const tabOf = (tab: number): FakeTab => {
      const found = tabs.get(tab);
      if (!found) throw new Error(`No tab with id: ${tab}`);
      return found;
    };
    return {
      tabs: {
        sendMessage: async (tab: number, message: unknown, { frameId }: { frameId?: number } = {}) => {
          tabOf(tab);
          const there = [...living].filter((other) => other.tab === tab && other.kind !== 'extension-tab');
          return deliver(
            there.filter((other) => other !== self() && (frameId === undefined || other.frameId === frameId)),
            sender,
            message,
          );
        },
        get: async (tab: number) => copy(tabOf(tab)),
        query: async () => [...tabs.values()].map((tab) => ({ id: tab.id, url: tab.url })),
        create: async ({ url = 'about:blank', openerTabId }: { url?: string; openerTabId?: number }) => {
          if (openerTabId !== undefined) tabOf(openerTabId);
          return {
            id: openTab(frameBase !== base && url.startsWith(frameBase) ? 'chrome-error://chromewebdata/' : url),
          };
        },
        update: async (tab: number, { url }: { url?: string }) => void (url && navigate(tab, url)),
        remove: async (tab: number) => closeTab(tab),
        getCurrent: async () => (sender.tab ? copy(sender.tab) : undefined),
        onRemoved: ownEvent(events.tabRemoved, ended),
        onUpdated: ownEvent(events.tabUpdated, ended),
      },
      scripting: {
        executeScript: async ({ target, files = [] }: { target: { tabId: number }; files?: string[] }) => {
          if (tabOf(target.tabId).restricted) throw new Error('Cannot access contents of the page.');
          for (const file of files) {
            injected.push({ tab: target.tabId, file });
            await world.whenInjected(target.tabId, file);
          }
          return [];
        },
        ...permissions.scripts,
      },
      permissions: {
        ...permissions.api,
        onAdded: ownEvent(permissions.added, ended),
        onRemoved: ownEvent(permissions.removed, ended),
      },
      alarms: {
        get: async (name: string) => copy(alarms.get(name)),
        create: (name: string, info: { delayInMinutes?: number; periodInMinutes?: number }) =>
          void alarms.set(name, { name, ...info }),
        clear: async (name: string) => alarms.delete(name),
        onAlarm: ownEvent(events.alarm, ended),
      },
      commands: {
        getAll: async () => [...shortcuts].map(([name, shortcut]) => ({ name, shortcut, description: '' })),
        ...(like === 'firefox' ? { openShortcutSettings: async () => void openTab('about:addons') } : {}),
      },
      action: {
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
          tabOf(tabId).badge.text = text;
        },
        setTitle: async ({ tabId, title }: { tabId: number; title: string }) => {
          tabOf(tabId).badge.title = title;
        },
        setBadgeBackgroundColor: async ({ tabId, color }: { tabId?: number; color: unknown }) => {
          for (const tab of tabId === undefined ? tabs.values() : [tabOf(tabId)]) tab.badge.color = color;
        },
        onClicked: ownEvent(events.actionClicked, ended),
      },
      contextMenus: {
        create: (item: { id: string; title: string; contexts: string[] }) => {
          if (menus.has(item.id)) throw new Error(`Cannot create item with duplicate id ${item.id}`);
          menus.set(item.id, { title: item.title, contexts: item.contexts });
          return item.id;
        },
        removeAll: async () => menus.clear(),
        onClicked: ownEvent(events.menuClicked, ended),
      },
    };
  }

  function broadcast(from: Living, sender: FakeSender, message: unknown): Promise<unknown> {
    const hears = (other: Living) =>
      other !== from && other.kind !== 'page' && (other.kind !== 'panel' || like === 'chromium');
    return deliver([...living].filter(hears), sender, message);
  }

  /** Answers the near end at once, as browsers do; the far one is handed to the background a turn later. */
  function connect(from: Living, sender: FakeSender, name: string): FakePort {
    const there = [...living].find((other) => other.kind === 'background' && other.onConnect.size > 0);
    const [near, far] = portPair(name, copy(sender), there?.ended, from.ended);
    void turns(1).then(() => (there && living.has(there) ? there.onConnect.emit(far) : far.disconnect()));
    return near;
  }

  async function deliver(to: readonly Living[], sender: FakeSender, message: unknown): Promise<unknown> {
    const sent = copy(message);
    await turns(1);
    const listening = to.filter((context) => living.has(context) && context.onMessage.size > 0);
    if (listening.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const answers = listening.flatMap((context) => context.onMessage.emit(copy(sent), copy(sender)));
    const promised = answers.filter((answer) => answer instanceof Promise);
    return promised.length > 0 ? copy(await Promise.race(promised)) : undefined;
  }

  function openTab(url: string, { restricted = false }: { restricted?: boolean } = {}): number {
    const tab = ++lastTab;
    tabs.set(tab, { id: tab, url, restricted, badge: { text: '', title: '', color: null } });
    return tab;
  }

  function endContextsOf(tab: number): void {
    for (const context of [...living]) if (context.tab === tab) context.close();
  }

  function closeTab(tab: number): void {
    endContextsOf(tab);
    tabs.delete(tab);
    events.tabRemoved.emit(tab, {});
  }

  function navigate(tab: number, url: string): void {
    endContextsOf(tab);
    const there = tabs.get(tab);
    if (!there) return;
    there.url = url;
    there.badge = { text: '', title: '', color: null };
    events.tabUpdated.emit(tab, { status: 'loading' }, { id: tab });
  }

  const world: World = {
    storage,
    session,
    tabs,
    menus,
    injected,
    permissions,
    shortcuts,
    whenInjected: () => undefined,
    openTab,
    closeTab,
    navigate,
    background: () => openContext('background', null, `${base}background.js`, -1),
    page: (tab, { url = tabs.get(tab)?.url ?? 'http://nowhere.example/', frameId = 0 } = {}) =>
      openContext('page', tab, url, frameId),
    panel: (tab) => openContext('panel', tab, `${base}panel.html`, 7),
    extensionTab: (path) => openContext('extension-tab', openTab(base + path), base + path, 0),
    async run(context, load) {
      vi.resetModules();
      vi.doMock('webextension-polyfill', () => ({ default: context.api }));
      return load();
    },
    clickAction: (tab) => settle(events.actionClicked.emit({ id: tab, url: tabs.get(tab)?.url })),
    clickMenu: (menuItemId, tab, info) =>
      settle(events.menuClicked.emit({ menuItemId, frameId: 0, ...info }, { id: tab, url: tabs.get(tab)?.url })),
    install: (reason = 'install') => settle(events.installed.emit({ reason })),
    startUp: () => settle(events.startup.emit()),
    alarms,
    ring: (name) => settle(events.alarm.emit({ name })),
  };
  return world;
}

/** Two ends: what one posts the other hears, as a copy and a turn later; it ends with whoever holds an end, and the other is told. */
function portPair(name: string, sender: FakeSender, ...lives: (AbortSignal | undefined)[]): [FakePort, FakePort] {
  const ends = [0, 1].map(() => ({ onMessage: fakeEvent(), onDisconnect: fakeEvent() })) as [PortEvents, PortEvents];
  let open = true;
  const hangUp = (told: PortEvents[]) => {
    if (!open) return;
    open = false;
    void turns(1).then(() => told.map(({ onDisconnect }) => onDisconnect.emit()));
  };
  for (const life of lives) life?.addEventListener('abort', () => hangUp(ends));
  const make = (own: PortEvents, other: PortEvents, of?: FakeSender): FakePort => ({
    name,
    ...(of && { sender: of }),
    ...own,
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const sent = copy(message);
      void turns(1).then(() => open && other.onMessage.emit(sent));
    },
    disconnect: () => hangUp([other]),
  });
  return [make(ends[0], ends[1]), make(ends[1], ends[0], sender)];
}
type PortEvents = Pick<FakePort, 'onMessage' | 'onDisconnect'>;

async function settle(results: readonly unknown[]): Promise<void> {
  await Promise.all(results);
}

let sole: { world: World; context: Context } | null = null;

/** The API of one extension page in a world of its own, the same at every call: for tests that need no second context. */
export function soleApi(): Browser {
  if (!sole) {
    const world = createWorld();
    sole = { world, context: world.extensionTab('panel.html') };
  }
  return sole.context.api;
}

/** The extension is updated under that page. */
export function orphanSole(): void {
  sole?.context.orphan();
}

/** Texts as the browser fills them in: `$1`…, and named placeholders that stand for them. */
function getMessage(key: string, substitutions: string | readonly string[] = []): string {
  const entry = (messages as Record<string, { message: string; placeholders?: Record<string, { content: string }> }>)[
    key
  ];
  if (!entry) return '';
  const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
  return entry.message
    .replace(/\$([a-z_]\w*)\$/gi, (whole, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? whole)
    .replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '')
    .replaceAll('$$', '$');
}
