/** Every event that either copy has: asked of the twin, and of memory for what the twin may not have yet. */
import type { JournalEvent } from '../domain/journal/event.ts';
import { report } from '../platform/report.ts';
import type { EventIndex } from './event-index.ts';
import type { SealedEvents } from './segments.ts';
import type { Snapshot } from './snapshot.ts';
import type { Twin } from './twin/twin.ts';

export interface Events {
  /** Perhaps some of them twice, the surer copy first; the fold takes each once. Rejects only where neither copy answers. */
  ofPost(post: string): Promise<readonly JournalEvent[]>;
  byId(id: string): Promise<JournalEvent | undefined>;
  /** The highest Lamport clock known; -1 where there is no event. */
  clock(): Promise<number>;
  /** Puts an event into the twin that the first copy has. Never rejects: what the twin does not take is put in with the next. */
  second(event: JournalEvent): Promise<void>;
  /** Takes an event out of the twin that the first copy did not keep after all. Never rejects. */
  takeBack(event: JournalEvent): Promise<void>;
  /** The check found that the twin has not all, or that it has again: until then sealed events are read from the first copy too. */
  trustTwin(whole: boolean): void;
}

export function createEvents(snapshot: Snapshot, twin: Twin, sealed: SealedEvents): Events {
  /** Events that the twin did not take. */
  let owed: JournalEvent[] = [];
  let trusted = true;
  let twinClock: number | null = null;

  async function isTwinWhole(): Promise<boolean> {
    try {
      return trusted && !(await snapshot.records()).behind && (await twin.isFilled());
    } catch {
      return false;
    }
  }

  /** The sealed events, where the twin alone would not do. */
  async function sealedEvents(): Promise<EventIndex | null> {
    const { segments } = await snapshot.records();
    return segments.size === 0 || (await isTwinWhole()) ? null : sealed.all(segments.keys());
  }

  /** Asks the twin; what it cannot answer is answered without it. */
  async function fromTwin<T>(question: Promise<T>, otherwise: T): Promise<T> {
    try {
      return await question;
    } catch (failure) {
      report('asking the second copy', failure);
      return otherwise;
    }
  }

  return {
    async ofPost(post) {
      const copies = twin.ofPost(post);
      copies.catch(() => undefined);
      try {
        const { events } = await snapshot.records();
        return [
          ...events.ofPost(post),
          ...((await sealedEvents())?.ofPost(post) ?? []),
          ...(await fromTwin(copies, [])),
        ];
      } catch (failure) {
        // The first copy cannot be read: what the second one has is shown, and an empty answer would be a lie.
        const only = await copies;
        if (only.length === 0) throw failure;
        return only;
      }
    },
    async byId(id) {
      const { events } = await snapshot.records();
      return (
        events.byId(id) ?? (await fromTwin(twin.byId(id), undefined)) ?? (await sealedEvents())?.byId(id) ?? undefined
      );
    },
    async clock() {
      const { events } = await snapshot.records();
      twinClock ??= await twin.clock().catch(() => null);
      return Math.max(events.clock(), twinClock ?? (await sealedEvents())?.clock() ?? -1);
    },
    async second(event) {
      const all = [...owed, event];
      try {
        await twin.put(all);
        owed = owed.filter((one) => !all.includes(one));
      } catch (failure) {
        report('writing the second copy', failure);
        owed = [...owed.filter((one) => !all.includes(one)), ...all];
      }
    },
    async takeBack(event) {
      owed = owed.filter((one) => one !== event);
      await fromTwin(twin.remove({ device: event.device, from: event.seq, to: event.seq }), undefined);
    },
    trustTwin(whole) {
      trusted = whole;
      if (whole) sealed.forget();
    },
  };
}
