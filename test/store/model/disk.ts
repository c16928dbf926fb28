/** What lies in the two copies, and damage done to them while nobody runs. */
import { canonical } from '../../../src/domain/journal/chain.ts';
import type { EventBody, JournalEvent } from '../../../src/domain/journal/event.ts';
import type { FakeStorage } from '../../fakes/storage.ts';
import type { FakeTwin } from '../../fakes/twin.ts';
import type { Profile } from './life.ts';
import type { Damage } from './steps.ts';

/** Every event of the first copy, single or sealed, as often as it is there. */
export function eventsOnDisk(storage: FakeStorage): JournalEvent[] {
  return Object.entries(storage.dump()).flatMap(([key, value]) => {
    if (storage.unreadable.has(key)) return [];
    if (key.startsWith('e:')) return [value as JournalEvent];
    return key.startsWith('s:') ? (value as { events: JournalEvent[] }).events : [];
  });
}

export function eventsOnTwin(twin: FakeTwin): JournalEvent[] {
  return [...twin.disk.values()].map((json) => JSON.parse(json) as JournalEvent);
}

/** Does it say what was promised? */
export function standsFor(event: JournalEvent, said: { readonly post: string; readonly body: EventBody }): boolean {
  return event.post === said.post && canonical(event.body) === canonical(said.body);
}

/** The highest number of a device that anything in either copy tells of; -1 for none. */
export function topKnown({ storage, twin }: Profile, device: string): number {
  const dump = storage.dump();
  const key = `tip:${device}`;
  const tip = storage.unreadable.has(key) ? undefined : (dump[key] as { seq: number } | undefined);
  const own = [...eventsOnDisk(storage), ...eventsOnTwin(twin)].filter((event) => event.device === device);
  return Math.max(tip?.seq ?? -1, ...own.map(({ seq }) => seq));
}

/** `earlier`: what the first copy was in earlier moments. */
export function damage({ storage, twin, earlier }: Profile, kind: Damage, salt: number): void {
  const keys = Object.keys(storage.dump());
  const events = keys.filter((key) => key.startsWith('e:') || key.startsWith('s:'));
  switch (kind) {
    case 'none':
      break;
    case 'local-part':
      storage.lose(keys.filter((key) => chance(key, salt)));
      break;
    case 'local-whole':
      storage.lose(keys);
      break;
    case 'local-earlier': {
      // As when what was written last had not reached the disk, or the profile was set back.
      const dump = earlier[salt % Math.max(1, earlier.length)];
      if (!dump) break;
      storage.lose(keys);
      storage.seed(dump);
      break;
    }
    case 'local-altered': {
      const key = events[salt % Math.max(1, events.length)];
      if (key !== undefined) storage.seed({ [key]: JSON.parse(altered(JSON.stringify(storage.dump()[key]))) });
      break;
    }
    case 'local-unreadable': {
      storage.takesAwayUnreadable = true;
      const key = keys[salt % Math.max(1, keys.length)];
      if (key !== undefined) storage.unreadable.add(key);
      break;
    }
    case 'twin-part':
      for (const key of [...twin.disk.keys()]) if (chance(key, salt)) twin.disk.delete(key);
      break;
    case 'twin-whole':
      twin.lose();
      break;
    case 'twin-mangled':
      twin.mangled += 1 + (salt % 3);
      break;
    case 'twin-altered': {
      const [key, json] = [...twin.disk][salt % Math.max(1, twin.disk.size)] ?? [];
      if (key !== undefined && json !== undefined) twin.disk.set(key, altered(json));
      break;
    }
    default:
      kind satisfies never;
  }
}

/** One of its texts says something else; it can still be read. */
function altered(json: string): string {
  return json.replace(/"(text|title|note)":"/, '"$1":"not-');
}

/** True for about every third key: others with another salt. */
function chance(key: string, salt: number): boolean {
  let hash = salt;
  for (const char of key) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return (hash >>> 4) % 3 === 0;
}
