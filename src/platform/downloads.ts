/** Files that are saved without a click: only where the reader has given the right to, which is asked for when it is needed. */
import { browser } from './browser.ts';

const RIGHT = { permissions: ['downloads'] } satisfies Parameters<typeof browser.permissions.request>[0];
/** Milliseconds between two looks at a download, and how long it may take. */
const [LOOK, PATIENCE] = [100, 120_000];

export function maySaveFiles(): Promise<boolean> {
  return browser.permissions.contains(RIGHT);
}

/** To be called straight from a click. */
export function askToSaveFiles(): Promise<boolean> {
  return browser.permissions.request(RIGHT);
}

/** Gives the right back. */
export async function stopSavingFiles(): Promise<void> {
  await browser.permissions.remove(RIGHT);
}

/**
 * Saves `file` among the downloads as `name` (with a number where that is taken) and answers the bytes on the disk.
 * Rejects where the browser gives it up.
 */
export async function saveByItself(name: string, file: Blob): Promise<number> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename: name, conflictAction: 'uniquify', saveAs: false });
    for (let waited = 0; waited < PATIENCE; waited += LOOK) {
      const [found] = await browser.downloads.search({ id });
      if (found?.state === 'complete') return found.fileSize;
      if (!found || found.state === 'interrupted') throw new Error(`given up: ${found?.error ?? 'gone'}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    throw new Error('it took too long');
  } finally {
    URL.revokeObjectURL(url);
  }
}
