/** Makes a backup that nobody pressed a button for: reads it back, saves it, looks whether all of it is on the disk, and says how it went. */
import { hashesOfRules } from '../../domain/files/rule-hash.ts';
import type { ForPanels, Schedule } from '../../messages.ts';
import { report } from '../../platform/report.ts';
import { fileName } from './file-name.ts';
import { makeFile } from './make-file.ts';
import { sha256 } from './sha256.ts';

/** What it needs of the browser. */
export interface Saver {
  readonly may: () => Promise<boolean>;
  /** Answers the bytes on the disk. */
  readonly save: (name: string, file: Blob) => Promise<number>;
}

/** Never rejects. Answers the problem, null where the backup is made. */
export async function backUpByItself(
  background: ForPanels,
  saver: Saver,
  now: () => Date,
): Promise<Schedule['problem']> {
  const problem = await tryIt(background, saver, now).catch((failure: unknown) => {
    report('making a backup by itself', failure);
    return 'failed' as const;
  });
  try {
    await background.keepSchedule({ ...(await background.schedule()), tried: now().toISOString(), problem });
  } catch (failure) {
    report('keeping how the backup went', failure);
  }
  return problem;
}

async function tryIt(background: ForPanels, saver: Saver, now: () => Date): Promise<Schedule['problem']> {
  if (!(await saver.may())) return 'not-allowed';
  const made = await makeFile(background, { progress: () => {}, signal: new AbortController().signal });
  if (!made.made) return made.reason === 'changed-meanwhile' ? 'failed' : 'not-whole';
  const { blob, everything } = made;
  const bytes = await saver.save(fileName(now()), blob);
  if (bytes !== blob.size) return 'not-whole';
  const devices = everything.devices.map(({ device, to }) => ({ device, to }));
  const rules = await hashesOfRules(everything.records, sha256);
  const kept = await background.keepBackup({ devices, bytes, rules });
  return kept.saved ? null : 'failed';
}
