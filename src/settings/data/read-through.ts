/** Reads a file of our own from its first byte to its last, in pieces, so that it may be longer than memory likes. */
import { createOwnFileReader, type FileItem } from '../../domain/files/read-file.ts';
import { isKeptRecord } from '../../records.ts';
import { sha256 } from './sha256.ts';

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 200_000_000;
/** Items that are handed on at once. */
const BATCH = 250;

export interface Reading {
  /** Called with some items at a time; the next are read when it is done. */
  readonly take: (items: readonly FileItem[]) => Promise<void> | void;
  /** Told after every piece: bytes read, of how many. */
  readonly progress?: (read: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Resolves when all is read. Rejects with the signal's reason when it aborts, and where the file cannot be read. */
export async function readThrough(file: Blob, { take, progress, signal }: Reading): Promise<void> {
  const reader = createOwnFileReader({ digest: sha256, isRecord: isKeptRecord });
  const text = new TextDecoder();
  const pieces = file.stream().getReader();
  let read = 0;
  let waiting: FileItem[] = [];

  async function handOn(least: number): Promise<void> {
    while (waiting.length >= least && waiting.length > 0) {
      await take(waiting.slice(0, BATCH));
      waiting = waiting.slice(BATCH);
    }
  }

  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await pieces.read();
      if (done || reader.isOver()) break;
      read += value.byteLength;
      waiting.push(...(await reader.read(text.decode(value, { stream: true }))));
      progress?.(read, file.size);
      await handOn(BATCH);
    }
    waiting.push(...(await reader.read(text.decode())), ...(await reader.end()));
    await handOn(1);
    signal.throwIfAborted();
  } finally {
    await pieces.cancel().catch(() => undefined);
  }
}
