/**
 * Typed calls between the parts: `ask('background').write(…)` here, `answer('background', {…})` there.
 *
 * Everything goes through the background, which relays between page and panel of the same tab: an extension page
 * embedded in a web page has no `tabs` in Firefox and hears no runtime broadcast (w3c/webextensions#787).
 * A listener says synchronously whether a message is its own, and results travel as values, because an `Error` does
 * not survive the way between contexts everywhere.
 */
import type { Parties, Party } from '../messages.ts';
import { browser } from './browser.ts';
import { type HearLines, type Say, sayAlone } from './line.ts';

interface Envelope {
  readonly to: Party;
  readonly call: string;
  readonly args: readonly unknown[];
  /** The article's tab, where the sender does not live in it (the panel in a tab of its own). */
  readonly tab?: number;
  /** Sent to every extension page at once: only for the panel that shows `tab` from a tab of its own. */
  readonly broadcast?: true;
}
type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Who asks. `trusted`: one of the extension's own pages, known by origin, which a web page cannot forge. */
export interface Caller {
  readonly trusted: boolean;
  /** The article's tab, null where the caller belongs to none. */
  readonly tab: number | null;
  /** Address of the frame that asks; '' where the browser does not tell. */
  readonly url: string;
}

/** Returns the arguments of a call once they are found to be such; throws, in words, where they are not. */
export type Door = (party: Party, call: string, args: readonly unknown[]) => readonly unknown[];

/** The caller comes first: arguments are the sender's to choose, and one too many must not pass for the caller. */
export type Handlers<P extends Party> = {
  [K in keyof Parties[P]]: Parties[P][K] extends (...args: infer A) => infer R
    ? (caller: Caller, ...args: A) => R
    : never;
};
type AnyHandler = (caller: Caller, ...args: readonly unknown[]) => Promise<unknown>;
type Route = (envelope: Envelope, caller: Caller) => Promise<unknown> | undefined;
interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** The other side could not be reached, or its handler failed with this message. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The extension was updated or removed under this script: no call can succeed until the page is loaded again. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/**
 * Calls of `party`, from a page or a panel. `tab` names the article's tab when the caller is not in it; `say` is the way
 * there, an open line for who calls often. A call rejects with `NoAnswer`.
 */
export function ask<P extends Party>(party: P, tab?: number, say: Say = sayAlone): Parties[P] {
  return calls(async (call, args) => {
    if (isOrphaned()) throw new NoAnswer('extension updated');
    return unwrap(await sent(() => say(envelope(party, call, args, tab))));
  });
}

/** Calls of `party` in one tab, from the background. */
export function askTab<P extends 'page' | 'panel'>(party: P, tab: number): Parties[P] {
  return calls(async (call, args) => unwrap(await sent(() => deliver(envelope(party, call, args, tab), tab))));
}

/**
 * Answers the calls of `party` until `signal` aborts. The background also passes on (`relay`) what page and panel say to each other,
 * lets web pages' scripts reach only the calls `openToPages`, and nobody pass with what its `door` refuses.
 * `tab`: the article's tab, for a panel in a tab of its own. `lines`: for who also hears what comes on open lines.
 */
export function answer<P extends Party>(
  party: P,
  handlers: Handlers<P>,
  {
    signal,
    tab,
    openToPages,
    door,
    relay,
    lines,
  }: {
    signal?: AbortSignal;
    tab?: number;
    openToPages?: readonly (keyof Parties[P])[];
    door?: Door;
    relay?: Relay;
    lines?: HearLines;
  } = {},
): void {
  const route: Route = (message, caller) => {
    if (message.to !== party) return relay?.(message, caller, door);
    if (message.broadcast && message.tab !== tab) return undefined;
    const { call } = message;
    if (!Object.hasOwn(handlers, call)) return Promise.reject(new Error(`no such call: ${party}.${call}`));
    if (openToPages && !caller.trusted && !(openToPages as readonly PropertyKey[]).includes(call)) {
      return Promise.reject(new Error(`not for web pages: ${party}.${call}`));
    }
    const handler = (handlers as unknown as Record<string, AnyHandler>)[call];
    return (async () => handler?.(caller, ...(door ? door(party, call, message.args) : message.args)))();
  };
  const listener = (message: unknown, sender: Sender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    // Page and panel listen to the background alone: in Chromium they also overhear what other tabs send to it.
    if (party !== 'background' && sender.tab) return undefined;
    const caller = callerOf(message, sender);
    // Our scripts stand in a tab's own document, never in the frames that a page puts into it.
    const inFrame = party === 'background' && !caller.trusted && (sender.frameId ?? 0) !== 0;
    const answered = inFrame ? Promise.reject(new Error('not for frames')) : route(message, caller);
    return answered?.then(success, failure);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  lines?.(listener, isOwnPage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

type Relay = (message: Envelope, caller: Caller, door?: Door) => Promise<unknown>;

/** What a panel may say to its page, and a page to its panel; a web page's script cannot command another page. */
export const relay: Relay = async ({ to, call, args }, { tab, trusted }, door) => {
  if (tab === null) throw new Error('no tab to relay to');
  if (to === 'page' && !trusted) throw new Error('not for web pages');
  return unwrap(await deliver({ to, call, args: door ? door(to, call, args) : args }, tab));
};

/** To the page in the tab's own frame; to the panel in a frame below it or, failing that, in a tab of its own. */
async function deliver(message: Envelope, tab: number): Promise<unknown> {
  if (message.to === 'page') return browser.tabs.sendMessage(tab, message, { frameId: 0 });
  try {
    const heard = await browser.tabs.sendMessage(tab, message);
    if (heard !== undefined) return heard;
  } catch {
    // Nobody in that tab listens for the panel's calls: it may have a tab of its own.
  }
  return browser.runtime.sendMessage({ ...message, tab, broadcast: true });
}

/** One of the extension's own pages, known by what the browser says of the sender. */
function isOwnPage({ id, origin, url = '' }: Sender): boolean {
  const own = browser.runtime.getURL('');
  // Compared as text: for extension addresses `URL.origin` may be 'null', which every opaque document has as well.
  return id === browser.runtime.id && (origin === undefined ? url.startsWith(own) : `${origin}/` === own);
}

function callerOf(message: Envelope, sender: Sender): Caller {
  const trusted = isOwnPage(sender);
  const tab = trusted && message.tab !== undefined ? message.tab : (sender.tab?.id ?? null);
  return { trusted, tab, url: sender.url ?? '' };
}

function calls<P extends Party>(send: (call: string, args: unknown[]) => Promise<unknown>): Parties[P] {
  const get = (_: object, call: string | symbol) => {
    // Awaiting the object itself must not look like a call.
    if (typeof call !== 'string' || call === 'then') return undefined;
    return (...args: unknown[]) => send(call, args);
  };
  return new Proxy({}, { get }) as Parties[P];
}

function envelope(to: Party, call: string, args: readonly unknown[], tab?: number): Envelope {
  return tab === undefined ? { to, call, args } : { to, call, args, tab };
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, call, args, tab } = message as Record<string, unknown>;
  const known = to === 'background' || to === 'page' || to === 'panel';
  return known && typeof call === 'string' && Array.isArray(args) && (tab === undefined || Number.isInteger(tab));
}

/** Sends; the browser's own failure to do so is no answer either. */
async function sent(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (failure) {
    throw new NoAnswer(failure instanceof Error ? failure.message : String(failure));
  }
}

function success(value: unknown): Result {
  return { ok: true, value };
}

function failure(reason: unknown): Result {
  return { ok: false, message: reason instanceof Error ? reason.message : String(reason) };
}

function unwrap(result: unknown): unknown {
  const { ok, value, message } = (result ?? {}) as { ok?: boolean; value?: unknown; message?: string };
  if (ok === true) return value;
  throw new NoAnswer(message ?? 'nobody answered');
}
