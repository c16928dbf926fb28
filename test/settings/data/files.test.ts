/** A backup made of one store and restored into others: all of it, once, whatever the order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/domain/journal/order.ts';
import type { ForPanels } from '../../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/records.ts';
import { makeFile } from '../../../src/settings/data/make-file.ts';
import { LARGEST_FILE } from '../../../src/settings/data/read-through.ts';
import { compareFile, restoreFile } from '../../../src/settings/data/restore-file.ts';
import { createBackupStore } from '../../../src/store/backup/backup.ts';
import { createQueue } from '../../../src/store/queue.ts';
import { chained, createHeld, digest, type Held, notes } from '../../store/backup/held.ts';

function backgroundOver(held: Held): ForPanels {
  const store = createBackupStore({ holdings: held, queue: createQueue('test'), digest, now: () => '2026-11-22' });
  return {
    everythingKept: store.everythingKept,
    eventsFrom: store.eventsFrom,
    compareWithFile: store.compare,
    restoreFromFile: store.restore,
  } as Partial<ForPanels> as ForPanels;
}
const run = () => ({ progress: () => undefined, signal: new AbortController().signal });

async function fileOf(held: Held): Promise<Blob> {
  const made = await makeFile(backgroundOver(held), run());
  if (!made.made) throw new Error(made.reason);
  return made.blob;
}
const everythingIn = (held: Held) => inOrder([...held.events.values()]);

describe('a backup', () => {
  test('restores into an empty store all that was there', async () => {
    const draftless = { settings: { ...DEFAULT_SETTINGS, edgeTab: false } };
    const held = createHeld(
      [...(await chained('device-a', notes(601))), ...(await chained('device-b', notes(3)))],
      draftless,
    );
    const file = await fileOf(held);
    const empty = createHeld();
    expect(await compareFile(backgroundOver(empty), file, run())).toMatchObject({
      state: 'compared',
      outcome: { new: 605, same: 0, conflicting: 0, refused: 0 },
    });
    expect(empty.events.size).toBe(0);
    expect(await restoreFile(backgroundOver(empty), file, run())).toMatchObject({
      state: 'restored',
      outcome: { new: 605 },
    });
    expect(everythingIn(empty)).toEqual(everythingIn(held));
    expect(await (await fileOf(empty)).text()).toBe(await file.text());
  });

  test('the same store gives the same bytes', async () => {
    const held = createHeld(await chained('device-a', notes(3)), { settings: DEFAULT_SETTINGS });
    expect(await (await fileOf(held)).text()).toBe(await (await fileOf(held)).text());
  });

  test('two backups in either order, each as often as one likes, are one and the same', async () => {
    const a = await chained('device-a', notes(8));
    const b = await chained('device-b', notes(5));
    const cut = fc.record({ a: fc.nat(8), b: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(cut, cut, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), async (one, two, order) => {
        const files = await Promise.all(
          [one, two].map((cuts) => fileOf(createHeld([...a.slice(0, cuts.a), ...b.slice(0, cuts.b)]))),
        );
        const [held, expected] = [
          createHeld(),
          createHeld([...a.slice(0, Math.max(one.a, two.a)), ...b.slice(0, Math.max(one.b, two.b))]),
        ];
        for (const first of [...order, true, false])
          await restoreFile(backgroundOver(held), files[first ? 0 : 1] as Blob, run());
        expect(everythingIn(held)).toEqual(everythingIn(expected));
      }),
      { numRuns: 25 },
    );
  });

  test('events that come while it is made are not in it, and do not break it', async () => {
    const events = await chained('device-a', notes(700));
    const held = createHeld(events.slice(0, 600));
    const background = backgroundOver(held);
    const slow: ForPanels = {
      ...background,
      eventsFrom: async (...asked) => {
        for (const event of events) held.events.set(`device-a:${event.seq}`, event);
        return background.eventsFrom(...asked);
      },
    };
    const made = await makeFile(slow, run());
    expect(made).toMatchObject({ made: true, problems: [] });
  });

  test('an event that is damaged in the store is in the file, and told', async () => {
    const events = await chained('device-a', notes(4));
    const held = createHeld(events.map((one) => (one.seq === 2 ? { ...one, post: 'changed' } : one)));
    const made = await makeFile(backgroundOver(held), run());
    expect(made).toMatchObject({ made: true, problems: [{ problem: 'altered', line: 4 }] });
  });

  test('stops when it is told to', async () => {
    const life = new AbortController();
    const held = createHeld(await chained('device-a', notes(1200)));
    const making = makeFile(backgroundOver(held), { progress: () => life.abort(), signal: life.signal });
    await expect(making).rejects.toThrow();
  });
});

describe('a file that is not as it was written', () => {
  async function restored(change: (text: string) => string, bytes?: (text: string) => BlobPart) {
    const held = createHeld(await chained('device-a', notes(6)));
    const text = change(await (await fileOf(held)).text());
    const empty = createHeld();
    const file = new Blob([bytes ? bytes(text) : text]);
    return { compared: await compareFile(backgroundOver(empty), file, run()), empty };
  }

  test.each<[string, (text: string) => string, object]>([
    ['cut off', (text) => text.slice(0, text.length / 2), { refused: 2 }],
    ['with one word changed', (text) => text.replace('note 3', 'note three'), { refused: 1, new: 5 }],
    ['another program’s', () => '{"annotations":[]}', { refused: 1, new: 0 }],
    ['empty', () => '', { refused: 1, new: 0 }],
  ])('%s: told with its place, nothing written', async (_name, change, outcome) => {
    const { compared, empty } = await restored(change);
    expect(compared).toMatchObject({ state: 'compared', outcome });
    expect(empty.events.size).toBe(0);
  });

  test('too large: refused before anything is read', async () => {
    const file = { size: LARGEST_FILE + 1, stream: () => expect.fail('it was read') } as unknown as Blob;
    expect(await compareFile(backgroundOver(createHeld()), file, run())).toEqual({ state: 'too-large' });
  });

  test('bytes that are no text', async () => {
    const { compared } = await restored(
      (text) => text,
      () => new Uint8Array([0x1f, 0x8b, 8, 0, 0xff, 0xfe, 0, 1]),
    );
    expect(compared).toMatchObject({ outcome: { refused: 1, problems: [{ problem: 'not-ours', line: 1 }] } });
  });

  test('restoring stops where the store refuses, and says how far it came', async () => {
    const file = await fileOf(createHeld(await chained('device-a', notes(600))));
    const held = createHeld();
    const background = backgroundOver(held);
    let parts = 0;
    const failing: ForPanels = {
      ...background,
      restoreFromFile: (part) => {
        parts += 1;
        held.refusing = parts > 1 ? 'store-refused' : null;
        return background.restoreFromFile(part);
      },
    };
    const result = await restoreFile(failing, file, run());
    expect(result).toMatchObject({ state: 'stopped', reason: 'store-refused', outcome: { new: 249 } });
    held.refusing = null;
    await restoreFile(background, file, run());
    expect(held.events.size).toBe(600);
  });
});
