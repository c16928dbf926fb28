/** The page's part in repairing: starts and stops pointing, and hands what came of it to the panel. */
import type { Panel, PointAt } from '../messages.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { StartPointing } from './pointing-door.ts';
import type { Reader } from './reader.ts';

export interface RepairOptions {
  readonly root: ShadowRoot;
  readonly frame: Pick<PanelFrame, 'coveredWidth' | 'focus' | 'focusPage'>;
  readonly panel: Pick<Panel, 'pointed'>;
  readonly loadReader: () => Promise<Reader>;
  /** Brings what lets point into the page where it is not there yet. */
  readonly loadPointing: () => Promise<StartPointing>;
  readonly failed: (doing: string, failure: unknown) => void;
  readonly signal: AbortSignal;
}

export interface Repair {
  /** Begins anew where the reader is pointing already. */
  start(at: PointAt): Promise<void>;
  /** Without a word to the panel. */
  stop(): void;
}

export function createRepair({ root, frame, panel, failed, signal, ...options }: RepairOptions): Repair {
  let life: AbortController | null = null;
  const stop = () => life?.abort();

  async function start(at: PointAt): Promise<void> {
    stop();
    const own = new AbortController();
    life = own;
    const [reader, startPointing] = await Promise.all([options.loadReader(), options.loadPointing()]);
    if (own.signal.aborted) return;
    frame.focusPage();
    const done: Parameters<StartPointing>[0]['done'] = (pointed) => {
      frame.focus();
      panel.pointed(pointed).catch((failure) => failed('telling what was pointed at', failure));
    };
    const pointing = { root, at, reader, covered: frame.coveredWidth, done };
    startPointing(pointing, AbortSignal.any([signal, own.signal]));
  }

  return { start, stop };
}
