/** Appends to the journal: what is acknowledged was written, read back, put into the second copy, and is there exactly once. */
import { type Digest, seal } from '../domain/journal/chain.ts';
import type { JournalEvent, NewEvent, PostDescription } from '../domain/journal/event.ts';
import { fold } from '../domain/journal/fold.ts';
import { areGenuine } from '../domain/journal/segment.ts';
import type { SaveResult } from '../messages.ts';
import { eventKey } from '../records.ts';
import { type Area, keep, whyReadOnly } from './area.ts';
import type { ChainEnd } from './chain-end.ts';
import type { Events } from './events.ts';
import type { Queue } from './queue.ts';
import { parseSegment } from './segments.ts';
import { parseEvent, type Records, type Snapshot } from './snapshot.ts';

export interface Journal {
  /**
   * Appends `event`, and before it what the post is where that is new. The id of an event that is in the journal
   * answers with the acknowledgement it had. Nothing is half done: after a failure the same call may be made again.
   * `since`: names the life of the background in which who asks made the id, when it asks for the first time.
   */
  append(event: NewEvent, description: PostDescription, since?: string): Promise<SaveResult>;
}

export interface JournalParts {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly events: Events;
  readonly end: ChainEnd;
  readonly queue: Queue;
  readonly digest: Digest;
  /** Names this life of the background; no other one has the same. */
  readonly life: string;
  /** The device's clock, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

export function createJournal(parts: JournalParts): Journal {
  const { area, snapshot, events, end, queue, digest, life, now, newId } = parts;
  /** What posts were last said to be: asking for all of a post's events at every write would cost more than the write. */
  const described = new Map<string, string>();

  /** What was asked for in this life: a message that was not answered may come twice. */
  const heard = new Set<string>();

  async function append(event: NewEvent, description: PostDescription, since?: string): Promise<SaveResult> {
    // Made in this life and asked of nobody else, an id that was not heard of is nowhere.
    const isNew = since === life && !heard.has(event.id);
    heard.add(event.id);
    // Asked beside the other question where it is one question only: each takes its time. Nothing else is asked of the end meanwhile.
    const asked = end.isKnown() ? end.next() : null;
    try {
      const earlier = isNew ? undefined : await events.byId(event.id);
      await asked;
      const kept = earlier ? await asKept(earlier) : null;
      if (kept) return kept;
      if (await isNews(description, event.post)) {
        const body = { kind: 'post-described', description } as const;
        const said = await appendOne({ id: newId(), post: event.post, body }, asked ?? end.next());
        if (!said.saved) return said;
        remember(event.post, description);
        return await appendOne(event);
      }
    } catch {
      await asked;
      return { saved: false, reason: 'store-unreadable' };
    }
    return appendOne(event, asked ?? end.next());
  }

  async function appendOne(event: NewEvent, next = end.next()): Promise<SaveResult> {
    const place = await next;
    // Finding the place may have shown an earlier write that had seemed to fail.
    const arrived = (await snapshot.records()).events.byId(event.id);
    if (arrived && (await areGenuine([arrived], digest))) return { saved: true, at: arrived.at, event: arrived.id };
    if ('problem' in place) return { saved: false, reason: place.problem };
    const clock = (await events.clock()) + 1;
    const sealed = await seal({ format: 1, ...event, ...place.value, clock, at: now() }, digest);
    const records = end.recordsOf(sealed);
    const problem = await keep(area, records, () => events.second(sealed));
    if (problem) {
      end.doubt();
      await events.takeBack(sealed);
      return { saved: false, reason: problem };
    }
    snapshot.follow(Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }])));
    end.advance(sealed);
    return { saved: true, at: sealed.at, event: sealed.id };
  }

  /**
   * The acknowledgement of an event that a copy has: but only when the first copy has it, as it was written. A write that failed may have
   * left it in the twin alone, in a place that the next event takes: then it is put into the first copy where it stands, or
   * is written anew (null) where another stands there, or where what is there says something else than was hashed.
   */
  async function asKept(earlier: JournalEvent): Promise<SaveResult | null> {
    if (!(await areGenuine([earlier], digest))) return null;
    const known = await snapshot.records();
    const saved: SaveResult = { saved: true, at: earlier.at, event: earlier.id };
    if (known.events.byId(earlier.id)) return saved;
    const here = await standingAt(earlier, known, area);
    if (here) return here === earlier.hash ? saved : null;
    if (known.problem) return { saved: false, reason: known.problem };
    const why = await whyReadOnly(area);
    if (why) return { saved: false, reason: why };
    const records = { [eventKey(earlier.device, earlier.seq)]: earlier };
    // It may take the place at the chain's end.
    end.doubt();
    const problem = await keep(area, records);
    if (problem) return { saved: false, reason: problem };
    snapshot.follow({ [eventKey(earlier.device, earlier.seq)]: { newValue: earlier } });
    return saved;
  }

  /** A page that could not be read says nothing about the post; it does not replace what an earlier one said. */
  async function isNews(description: PostDescription, post: string): Promise<boolean> {
    const said = JSON.stringify(inOneOrder(description));
    if (described.get(post) === said) return false;
    const known = fold(await events.ofPost(post)).description;
    if (!known) return true;
    remember(post, known);
    return description.title !== '' && said !== described.get(post);
  }

  function remember(post: string, description: PostDescription): void {
    if (described.size > 100) described.clear();
    described.set(post, JSON.stringify(inOneOrder(description)));
  }

  return { append: (event, description, since) => queue(() => append(event, description, since)) };
}

/** The hash of what the first copy has in an event's place; undefined where nothing is there. */
async function standingAt({ device, seq }: JournalEvent, { segments }: Records, area: Area) {
  const key = eventKey(device, seq);
  const single = await area.get(key);
  if (key in single) return parseEvent(key, single[key])?.hash ?? 'damaged';
  for (const [name, { device: of, from, to }] of segments) {
    if (of !== device || seq < from || seq > to) continue;
    const sealed = parseSegment(name, (await area.get(name))[name]);
    const found = sealed?.events.find((event) => event.seq === seq);
    if (found) return found.hash;
  }
  return undefined;
}

function inOneOrder({ url, title, site, authors, published }: PostDescription): unknown[] {
  return [url, title, site, authors, published];
}
