/** Every kind of torture, by name. */
import type { Stage, setStage } from '../stage.ts';
import { damageOnDisk } from './damage.ts';
import { oneFolder, openEarlierProfile } from './earlier-version.ts';
import { interruptTyping } from './interrupted.ts';
import { killWhileWriting } from './kills.ts';
import type { Length, Outcome } from './outcome.ts';
import { limited, useUpQuota } from './quota.ts';
import { stopWhileSaving } from './stopped.ts';
import { writeFromTwoPanels } from './two-contexts.ts';

interface Kind {
  readonly name: string;
  /** Of the stage, where it is not the usual one. */
  options?(): Parameters<typeof setStage>[0];
  run(stage: Stage, length: Length): Promise<readonly Outcome[]>;
}

export const KINDS: readonly Kind[] = [
  { name: 'two panels writing at once', run: writeFromTwoPanels },
  { name: 'killed while writing', run: killWhileWriting },
  { name: 'background stopped', run: stopWhileSaving },
  { name: 'damaged on the disk', run: damageOnDisk },
  { name: 'quota', options: limited, run: useUpQuota },
  { name: 'interrupted', run: interruptTyping },
  { name: 'earlier version', options: oneFolder, run: openEarlierProfile },
];
