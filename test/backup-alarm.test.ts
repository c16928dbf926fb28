/** The background looks now and then whether a backup is due, where the reader wants that, and then opens the tab that makes it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorld, type World } from './fakes/browser.ts';
import { DESCRIPTION, noteRequest } from './store/made.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  beforeEach(async () => {
    world = createWorld({ like });
    await startBackground();
  });
  const startBackground = () => world.run(world.background(), () => import('../src/background.ts'));
  async function asking() {
    const { ask } = await world.run(world.extensionTab('settings.html'), () => import('../src/platform/rpc.ts'));
    return ask('background');
  }
  const backupTabs = () => [...world.tabs.values()].filter(({ url }) => url.endsWith('settings.html?show=backup'));

  test('nothing is set before the reader wants it', async () => {
    await (await asking()).schedule();
    expect([...world.alarms]).toEqual([]);
  });

  test('it is set, goes on in the next life, opens one tab when something is new, and ends', async () => {
    const background = await asking();
    expect(await background.keepSchedule({ every: 7, tried: null, problem: null })).toMatchObject({ saved: true });
    expect([...world.alarms.keys()]).toEqual(['backup']);
    await world.ring('backup');
    expect(backupTabs()).toEqual([]);

    await background.write(noteRequest('event-0001', 'something new'), DESCRIPTION);
    await world.ring('another');
    expect(backupTabs()).toEqual([]);
    await world.ring('backup');
    await world.ring('backup');
    expect(backupTabs()).toHaveLength(1);

    await background.keepSchedule({ every: 0, tried: null, problem: null });
    expect([...world.alarms]).toEqual([]);
  });

  test('an alarm that the browser forgot is set again', async () => {
    world.storage.seed({ schema: 2, 'backup-schedule': { every: 1, tried: null, problem: null } });
    await startBackground();
    await vi.waitFor(() => expect([...world.alarms.keys()]).toEqual(['backup']));
  });

  test('another schedule is refused', async () => {
    const background = await asking();
    for (const wrong of [{ every: 3, tried: null, problem: null }, { every: 7 }, null])
      expect(await background.keepSchedule(wrong as never)).toEqual({ saved: false, reason: 'bad-request' });
    expect([...world.alarms]).toEqual([]);
  });
});
