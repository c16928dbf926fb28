/** What a reader's mouse does in the article: marking words, and pressing what appears beside them. */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Marks `words` in the page by dragging from their beginning to their end. They must stand in one text node. */
export async function mark(page: Page, words: string): Promise<void> {
  const [from, to] = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + text.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (!first || !last) break;
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ] as [Point, Point];
    }
    throw new Error(`the page does not say "${text}"`);
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/**
 * Presses the first ("Note") or last ("Correction") of the buttons beside what is marked. Their shadow root is closed to
 * page and driver alike, so they are found where a reader's pointer would find them: near the selection's end, on our host.
 */
export async function pressBesideSelection(page: Page, which: 'Note' | 'Correction'): Promise<void> {
  const point = await until(`"${which}" beside the selection`, () => page.evaluate(findButton, which));
  await page.mouse.click(point.x, point.y);
}

function findButton(which: 'Note' | 'Correction'): Point | null {
  const range = getSelection()?.getRangeAt(0);
  const last = range && [...range.getClientRects()].at(-1);
  if (!last) return null;
  // The panel is on our host too: only what lies left of it counts.
  const edge = document.documentElement.clientWidth - 420;
  for (let y = last.bottom + 8; y < last.bottom + 48; y += 4) {
    const hits: number[] = [];
    for (let x = Math.max(0, last.right - 260); x < Math.min(edge, last.right + 260); x += 2) {
      if (document.elementFromPoint(x, y)?.hasAttribute('data-corrigenda')) hits.push(x);
    }
    const [left, right] = [hits[0], hits.at(-1)];
    if (left !== undefined && right !== undefined && right - left > 60) {
      return { x: which === 'Note' ? left + 14 : right - 14, y: y + 8 };
    }
  }
  return null;
}

/** The words under our highlights on the page, by the highlight's name. Firefox lets the page itself look. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, ranges] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
      if (name.startsWith('corrigenda-')) found[name] = [...ranges].map(String);
    }
    return found;
  });
}
