/** Appends to the journal: what is acknowledged was written, read back, put into the second copy, and is there exactly once. */
import { type Digest, seal } from '../domain/journal/chain.ts';
import type { NewEvent, PostDescription } from '../domain/journal/event.ts';
import { fold } from '../domain/journal/fold.ts';
import type { SaveResult } from '../messages.ts';
import { type Area, keep } from './area.ts';
import type { ChainEnd } from './chain-end.ts';
import type { Events } from './events.ts';
import type { Queue } from './queue.ts';
import type { Snapshot } from './snapshot.ts';

export interface Journal {
  /**
   * Appends `event`, and before it what the post is where that is new. The id of an event that is in the journal
   * answers with the acknowledgement it had. Nothing is half done: after a failure the same call may be made again.
   */
  append(event: NewEvent, description: PostDescription): Promise<SaveResult>;
}

export interface JournalParts {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly events: Events;
  readonly end: ChainEnd;
  readonly queue: Queue;
  readonly digest: Digest;
  /** The device's clock, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

export function createJournal(parts: JournalParts): Journal {
  const { area, snapshot, events, end, queue, digest, now, newId } = parts;
  /** What posts were last said to be: asking for all of a post's events at every write would cost more than the write. */
  const described = new Map<string, string>();

  async function append(event: NewEvent, description: PostDescription): Promise<SaveResult> {
    // Asked beside the other question where it is one question only: each takes its time.
    const place = end.isKnown() ? end.next() : null;
    try {
      const earlier = await events.byId(event.id);
      if (earlier) return { saved: true, at: earlier.at, event: earlier.id };
      if (await isNews(description, event.post)) {
        const body = { kind: 'post-described', description } as const;
        const said = await appendOne({ id: newId(), post: event.post, body });
        if (!said.saved) return said;
        remember(event.post, description);
        return await appendOne(event);
      }
    } catch {
      return { saved: false, reason: 'store-unreadable' };
    }
    return appendOne(event, place ?? end.next());
  }

  async function appendOne(event: NewEvent, next = end.next()): Promise<SaveResult> {
    const place = await next;
    // Finding the place may have shown an earlier write that had seemed to fail.
    const arrived = (await snapshot.records()).events.byId(event.id);
    if (arrived) return { saved: true, at: arrived.at, event: arrived.id };
    if ('problem' in place) return { saved: false, reason: place.problem };
    const clock = (await events.clock()) + 1;
    const sealed = await seal({ format: 1, ...event, ...place.value, clock, at: now() }, digest);
    const records = end.recordsOf(sealed);
    const problem = await keep(area, records, () => events.second(sealed));
    if (problem) {
      await events.takeBack(sealed);
      return { saved: false, reason: problem };
    }
    snapshot.follow(Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }])));
    end.advance(sealed);
    return { saved: true, at: sealed.at, event: sealed.id };
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

  return { append: (event, description) => queue(() => append(event, description)) };
}

function inOneOrder({ url, title, site, authors, published }: PostDescription): unknown[] {
  return [url, title, site, authors, published];
}
