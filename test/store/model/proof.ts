/** What must be true after any life of the store: answers sentences that say what is not. */
import { canonical, hashOf, verifyChain } from '../../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { fold } from '../../../src/domain/journal/fold.ts';
import { eventsOnDisk, eventsOnTwin, standsFor, topKnown } from './disk.ts';
import { digest, startLife } from './life.ts';
import { ELSEWHERE, type World } from './world.ts';

/**
 * Starts the browser once more, has both copies compared, and looks. `strict`: no copy was damaged and no read lied, so
 * that an id stands in one place only.
 */
export async function whatIsWrong(world: World, strict: boolean): Promise<string[]> {
  const { profile, promised, lost } = world;
  const { storage, twin } = profile;
  const wrong = [...world.broken];
  storage.healed();
  twin.healed();
  const tops = new Map([...lost.values()].map(({ device }) => [device, topKnown(profile, device)]));
  await profile.session.clear();
  const { store } = startLife(profile);
  await store.check();
  const { missing, state } = await store.health();
  const isNamed = ({ device, seq }: { device: string; seq: number }) =>
    missing.some((gap) => gap.device === device && gap.from <= seq && seq <= gap.to);

  const here = await genuine(eventsOnDisk(storage));
  const there = new Map((await genuine(eventsOnTwin(twin))).map((event) => [placeOf(event), event]));
  for (const [id, said] of promised) {
    const found = [
      ...new Map(here.filter((event) => event.id === id).map((event) => [placeOf(event), event])).values(),
    ];
    const place = lost.get(id);
    if (found.length === 0 && !place) wrong.push(`${id} was acknowledged and is gone`);
    const isKnown = place?.isKnown && place.seq <= (tops.get(place.device) ?? -1);
    if (found.length === 0 && place && isKnown && !isNamed(place))
      wrong.push(`${id} was lost by both copies and is not named`);
    if (found.length > 1 && strict) wrong.push(`${id} is there ${found.length} times`);
    if (!found.every((event) => standsFor(event, said))) wrong.push(`${id} says something else than was acknowledged`);
  }
  for (const event of here) {
    const copy = there.get(placeOf(event));
    if (!copy || canonical(copy) !== canonical(event)) wrong.push(`${event.id} is not in the second copy`);
    if (isNamed(event)) wrong.push(`${event.id} is said to be missing and is there`);
  }
  for (const { fault, device, seq } of await verifyChain(here, digest)) {
    if (fault !== 'missing') wrong.push(`${device} ${seq} is ${fault}`);
    // A part of a file from elsewhere may have been taken in, and the rest of it not.
    else if (!isNamed({ device, seq }) || (strict && device !== ELSEWHERE))
      wrong.push(`${device} ${seq} is missing, and ${state} is said`);
  }
  if (missing.length === 0) {
    for (const post of new Set(here.map((event) => event.post))) {
      const shown = await store.openPost(post);
      const own = here.filter((event) => event.post === post);
      const views = [own, [...own].reverse(), shuffled(own)].map((events) => canonical(fold(events)));
      if (new Set(views).size > 1) wrong.push(`${post} folds differently in another order`);
      if (shown.state !== 'open' || canonical(shown.view) !== views[0]) wrong.push(`${post} is not shown as it is`);
    }
  }
  return wrong;
}

async function genuine(events: readonly JournalEvent[]): Promise<JournalEvent[]> {
  const sound: JournalEvent[] = [];
  for (const event of events) if ((await hashOf(event, digest)) === event.hash) sound.push(event);
  return sound;
}

function placeOf({ device, seq }: { readonly device: string; readonly seq: number }): string {
  return `${device}:${seq}`;
}

/** Another order, the same for the same events. */
function shuffled(events: readonly JournalEvent[]): JournalEvent[] {
  return [...events].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}
