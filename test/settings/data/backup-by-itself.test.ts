/** A backup that nobody pressed a button for: looked at again on the disk, counted from, and its failures remembered. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ForPanels, Schedule } from '../../../src/messages.ts';
import { backUpByItself } from '../../../src/settings/data/backup-by-itself.ts';
import { createBackupStore } from '../../../src/store/backup/backup.ts';
import { createQueue } from '../../../src/store/queue.ts';
import { chained, createHeld, digest, notes } from '../../store/backup/held.ts';

afterEach(() => vi.restoreAllMocks());

describe('a backup by itself', () => {
  async function made(saver: { may?: boolean; bytes?: (size: number) => number; fails?: boolean }) {
    const held = createHeld(await chained('device-a', notes(5)));
    const store = createBackupStore({ holdings: held, queue: createQueue('test'), digest, now: () => '2026-11-22' });
    let kept: Schedule = { every: 7, tried: null, problem: null };
    const background: Partial<ForPanels> = {
      schedule: async () => kept,
      keepSchedule: async (next) => {
        kept = next;
        return { saved: true, at: '', event: '' };
      },
    };
    const all = { ...background, ...store, keepBackup: store.keep, backupState: store.state } as unknown as ForPanels;
    const saved: string[] = [];
    const problem = await backUpByItself(
      all,
      {
        may: async () => saver.may ?? true,
        save: async (name, file) => {
          if (saver.fails) throw new Error('given up: FILE_NO_SPACE');
          saved.push(name);
          return saver.bytes?.(file.size) ?? file.size;
        },
      },
      () => new Date('2026-11-22T10:00:00Z'),
    );
    return { problem, saved, tried: kept, since: (await store.state()).since };
  }

  test('is saved, and counted from', async () => {
    const { problem, saved, tried, since } = await made({});
    expect([problem, saved.length, since]).toEqual([null, 1, 0]);
    expect(tried).toEqual({ every: 7, tried: '2026-11-22T10:00:00.000Z', problem: null });
  });

  test.each([
    { name: 'without the right', saver: { may: false }, problem: 'not-allowed' },
    { name: 'that is not whole on the disk', saver: { bytes: (size: number) => size - 1 }, problem: 'not-whole' },
    { name: 'that the browser gives up', saver: { fails: true }, problem: 'failed' },
  ])('$name is none, and it is remembered why', async ({ saver, problem }) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const result = await made(saver);
    expect(result).toMatchObject({ problem, since: 5, tried: { every: 7, problem } });
  });
});
