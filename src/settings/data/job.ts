/** Something long that is going on: how far it is, and how to stop it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../platform/report.ts';

/** Between 0 and 1. */
export type Progress = number;

export interface Job {
  /** Null while nothing is going on. */
  readonly progress: Progress | null;
  /**
   * Runs `work`; one that is running is stopped first. Answers what it resolves to, 'stopped' after `stop`, and 'failed'
   * (reported) where it rejects.
   */
  run<T>(
    doing: string,
    work: (progress: (done: number, of: number) => void, signal: AbortSignal) => Promise<T>,
  ): Promise<T | 'stopped' | 'failed'>;
  stop(): void;
}

/** What runs ends with the component. */
export function useJob(): Job {
  const [progress, setProgress] = useState<Progress | null>(null);
  const life = useRef<AbortController | null>(null);
  const stop = () => life.current?.abort();
  useEffect(() => stop, []);
  const run: Job['run'] = async (doing, work) => {
    stop();
    const mine = new AbortController();
    life.current = mine;
    let shown = -1;
    setProgress(0);
    try {
      return await work((done, of) => {
        const now = Math.floor((100 * done) / Math.max(of, 1)) / 100;
        // A hundred steps are seen; a hundred thousand are only drawn.
        if (now === shown || mine.signal.aborted) return;
        shown = now;
        setProgress(now);
      }, mine.signal);
    } catch (failure) {
      if (mine.signal.aborted) return 'stopped';
      report(doing, failure);
      return 'failed';
    } finally {
      if (life.current === mine) setProgress(null);
    }
  };
  return { progress, run, stop };
}
