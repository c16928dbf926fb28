/** Lives through a sequence of steps, and keeps account of what the store has promised. */
import { canonical } from '../../../src/domain/journal/chain.ts';
import type { EventBody, JournalEvent, NewEvent } from '../../../src/domain/journal/event.ts';
import { deleted, restored, written } from '../../domain/journal/made.ts';
import { turns } from '../../fakes/storage.ts';
import { chained, notes } from '../backup/held.ts';
import { DESCRIPTION, POST } from '../made.ts';
import { damage, eventsOnDisk, eventsOnTwin, standsFor, topKnown } from './disk.ts';
import { createProfile, type Life, type Profile, startLife } from './life.ts';
import type { Deed, Either, Step } from './steps.ts';

/** The device of another profile, whose file is taken in. */
export const ELSEWHERE = 'device-elsewhere';

export interface World {
  readonly profile: Profile;
  /** What the store said "saved" of, by event id. */
  readonly promised: Map<string, Said>;
  /** Of these, what both copies lost through damage done to them; and where it stood, and whether anything still told of it then. */
  readonly lost: Map<string, { readonly device: string; readonly seq: number; readonly isKnown: boolean }>;
  /** What must never happen and did. */
  readonly broken: string[];
}

interface Said {
  readonly post: string;
  readonly body: EventBody;
}

interface Surface {
  /** Of each note, the event that this surface would start from. */
  readonly bases: Map<string, string>;
  /** What it was not told "saved" of. */
  readonly open: NewEvent[];
  /** The life of the background that it was told of last. */
  life: string | undefined;
}

/** `seed` decides how long each operation takes. */
export async function liveThrough(steps: readonly Step[], seed: number): Promise<World> {
  let turn = seed;
  const profile = createProfile(() => {
    turn = (Math.imul(turn, 1_103_515_245) + 12_345) >>> 0;
    return (turn >>> 16) % 4;
  });
  const world: World = { profile, promised: new Map(), lost: new Map(), broken: [] };
  const lives: [Life, Life] = [startLife(profile), startLife(profile)];
  const surfaces: [Surface, Surface] = [
    { bases: new Map(), open: [], life: undefined },
    { bases: new Map(), open: [], life: undefined },
  ];
  const files: JournalEvent[][] = [await chained(ELSEWHERE, notes(5))];
  let made = 0;

  /** The browser wakes a background that is not there. */
  function lifeAt(at: Either): Life {
    if (lives[at].isOver()) lives[at] = startLife(profile);
    return lives[at];
  }

  function eventFor(by: Surface, deed: Deed, note: number): NewEvent {
    const known = [...by.bases.keys()];
    const id = `event-${String(made++).padStart(4, '0')}`;
    const name = known[note % Math.max(1, known.length)];
    const base = name === undefined ? undefined : by.bases.get(name);
    if (deed === 'create' || name === undefined || base === undefined)
      return { id, post: `${POST}-${note % 2}`, body: written(`note-of-${id}`, null, `text of ${id}`) };
    const post = `${POST}-${name.slice(-1)}`;
    const [, plain] = /^(.*)@\d$/.exec(name) ?? [];
    const target = plain ?? name;
    if (deed === 'edit') return { id, post, body: written(target, base, `text of ${id}`) };
    return { id, post, body: deed === 'delete' ? deleted(target, base) : restored(target, base) };
  }

  /** `since`: for an event that nobody was asked for yet. */
  async function ask(by: Surface, life: Life, event: NewEvent, since?: string): Promise<void> {
    const answer = await Promise.race([life.store.write(event, DESCRIPTION, since), life.end]);
    const at = by.open.indexOf(event);
    if (answer === 'stopped' || !answer.saved) {
      if (at < 0) by.open.push(event);
      return;
    }
    if (at >= 0) by.open.splice(at, 1);
    if (answer.event !== event.id) world.broken.push(`${event.id} was answered with ${answer.event}`);
    promise(event);
    if ('note' in event.body) by.bases.set(`${event.body.note}@${event.post.slice(-1)}`, event.id);
  }

  function promise({ id, post, body }: NewEvent): void {
    world.promised.set(id, { post, body });
    world.lost.delete(id);
  }

  async function look(by: Surface, life: Life): Promise<void> {
    for (const side of ['0', '1']) {
      const opened = await Promise.race([life.store.openPost(`${POST}-${side}`), life.end]);
      if (opened === 'stopped' || opened.state !== 'open') continue;
      by.life = opened.life;
      for (const note of opened.view.notes) by.bases.set(`${note.id}@${side}`, note.base);
    }
  }

  async function exportFrom({ store }: Life): Promise<void> {
    const all = await store.backup.everythingKept();
    if (all.state !== 'open') return;
    const events: JournalEvent[] = [];
    for (const { device } of all.devices) events.push(...(await store.backup.eventsFrom(device, 0, 500)));
    files.push(events);
  }

  async function importInto({ store }: Life, events: JournalEvent[]): Promise<void> {
    const { verdicts, problem } = await store.backup.restore({ events, records: [] });
    if (problem) return;
    for (const [index, event] of events.entries())
      if (verdicts[index] === 'new' || verdicts[index] === 'same') promise(event);
  }

  /** What the lives had asked for already still happens, as in a browser. */
  async function endAll(): Promise<void> {
    for (const life of lives) life.stop();
    await turns(40);
  }

  async function restart(kind: Extract<Step, { do: 'restart' }>): Promise<void> {
    await endAll();
    const before = standing(world);
    damage(profile, kind.damage, kind.salt);
    profile.earlier.push(profile.storage.dump());
    // What told of a loss may be lost next.
    for (const [id, place] of world.lost)
      world.lost.set(id, { ...place, isKnown: place.isKnown && place.seq <= topKnown(profile, place.device) });
    const after = standing(world);
    for (const [id, place] of before) {
      if (!after.has(id)) world.lost.set(id, { ...place, isKnown: place.seq <= topKnown(profile, place.device) });
    }
    await profile.session.clear();
    // The check runs beside whatever comes next.
    if (kind.salt % 2 === 0) void lifeAt(0).store.check();
  }

  async function downgrade(): Promise<void> {
    await endAll();
    const { storage, twin } = profile;
    storage.healed();
    twin.healed();
    // The later version has read everything: what cannot be read, the browser has taken away by now.
    storage.lose([...storage.unreadable]);
    storage.unreadable.clear();
    const schema = storage.dump().schema;
    storage.seed({ schema: 99 });
    const before = canonical([storage.dump(), [...twin.disk]]);
    const { store } = lifeAt(0);
    const file = files[0] ?? [];
    await store.check();
    const answers = [
      (await store.write({ id: 'event-downgrade', post: POST, body: written('note-down', null, 'x') }, DESCRIPTION))
        .saved,
      (await store.keepSettings({ panelWidth: 300, edgeTab: false })).saved,
      (await store.backup.restore({ events: file, records: [] })).problem === null,
      (await store.openPost(POST)).state === 'open',
    ];
    await store.sealed();
    if (answers.some(Boolean)) world.broken.push(`a newer database was used: ${answers.join()}`);
    if (canonical([storage.dump(), [...twin.disk]]) !== before) world.broken.push('a newer database was changed');
    await endAll();
    if (schema === undefined) storage.lose(['schema']);
    else storage.seed({ schema });
  }

  for (const step of steps) {
    switch (step.do) {
      case 'act': {
        const by = surfaces[step.by];
        await ask(by, lifeAt(step.at), eventFor(by, step.deed, step.note), by.life);
        break;
      }
      case 'act-twice': {
        const by = surfaces[step.by];
        const event = eventFor(by, step.deed, step.note);
        await Promise.all([step.at, step.again].map((at) => ask(by, lifeAt(at), event, by.life)));
        break;
      }
      case 'both-act':
        await Promise.all(
          surfaces.map((by, index) =>
            ask(by, lifeAt(index === 0 ? step.at : 0), eventFor(by, step.deed, step.note), by.life),
          ),
        );
        break;
      case 'retry':
        for (const event of [...surfaces[step.by].open]) await ask(surfaces[step.by], lifeAt(step.at), event);
        break;
      case 'look':
        await look(surfaces[step.by], lifeAt(step.at));
        break;
      case 'fail':
        profile.storage.failNext(step.operation, step.fault);
        break;
      case 'fail-twin':
        profile.twin.failNext(step.kind, step.fault, step.times);
        break;
      case 'misread':
        misreadNext(profile, step.operation, step.salt);
        break;
      case 'stop':
        lifeAt(step.at).stopAt(step.n, step.when);
        break;
      case 'check':
        await endsWith(lifeAt(step.at), (life) => life.store.check());
        profile.earlier.push(profile.storage.dump());
        break;
      case 'export':
        await endsWith(lifeAt(step.at), exportFrom);
        break;
      case 'import': {
        const file = files[step.file % files.length] ?? [];
        const some = file.filter((_, index) => index % step.every === 0);
        await endsWith(lifeAt(step.at), (life) => importInto(life, some));
        break;
      }
      case 'downgrade':
        await downgrade();
        break;
      case 'restart':
        await restart(step);
        break;
      default:
        step satisfies never;
    }
  }
  await endAll();
  return world;
}

/** Rejections are an answer, too: a surface shows them. */
async function endsWith(life: Life, job: (life: Life) => Promise<void>): Promise<void> {
  await Promise.race([job(life).catch(() => undefined), life.end]);
}

/** Of what was promised, what stands in either copy as it was promised; and where. */
function standing({ profile, promised }: World): Map<string, { device: string; seq: number }> {
  const found = new Map<string, { device: string; seq: number }>();
  for (const event of [...eventsOnDisk(profile.storage), ...eventsOnTwin(profile.twin)]) {
    const said = promised.get(event.id);
    if (said && standsFor(event, said)) found.set(event.id, { device: event.device, seq: event.seq });
  }
  return found;
}

/** The next such read answers without an error and leaves some out, as after damage to the disk. */
function misreadNext({ storage }: Profile, operation: 'get' | 'keys', salt: number): void {
  storage.fault = (asked, keys) => {
    if (asked !== operation || (operation === 'get' && keys.length === 0)) return undefined;
    storage.fault = () => undefined;
    let n = salt;
    return { only: () => n++ % 3 !== 0 };
  };
}
