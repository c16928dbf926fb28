/** What a reader has half typed when something comes in between: it is there again when the panel is. */
import type { Frame, Page } from 'puppeteer-core';
import { ARTICLE_URL } from '../../../tools/demo-site.ts';
import { built, byRole, closePanel, isOnDisk, openPanel, type Stage, startNote } from '../stage.ts';
import { until } from '../until.ts';
import type { Length, Outcome } from './outcome.ts';
import { type Chrome, openOwnPage, writtenTexts } from './own-page.ts';

interface Interruption {
  readonly what: string;
  /** Whether it is enough that the last key has been pressed; else it comes once the draft is on the disk. */
  readonly atOnce?: boolean;
  /** Whether it is part of the short form; other tests do the rest. */
  readonly daily?: boolean;
  /** Answers the page to go on with. */
  happen(stage: Stage, page: Page, panel: Frame): Promise<Page>;
}

const INTERRUPTIONS: readonly Interruption[] = [
  {
    what: 'panel closed',
    atOnce: true,
    happen: async (_stage, page, panel) => {
      await closePanel(page, panel);
      return page;
    },
  },
  {
    what: 'tab closed',
    happen: async (stage, page) => {
      await page.close();
      return stage.visit(ARTICLE_URL);
    },
  },
  {
    what: 'another page, and back',
    happen: async (_stage, page) => {
      await page.goto('http://registan.net/2012/');
      // Not from within: what asked would be gone before its answer.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await until('it is shown again', () => page.evaluate((url) => location.href === url, ARTICLE_URL));
      return page;
    },
  },
  {
    what: 'tab discarded',
    happen: async (stage) => {
      const own = await openOwnPage(stage);
      await own.bringToFront();
      await until('the tab is discarded', () => own.evaluate(discard));
      await own.close();
      return stage.visit(ARTICLE_URL);
    },
  },
  {
    what: 'extension reloaded',
    daily: true,
    happen: async (stage, page) => {
      await reload(stage);
      await until('it is back', async () => {
        await (await openOwnPage(stage)).close();
        return true;
      });
      await page.bringToFront();
      await page.reload();
      return page;
    },
  },
];

export async function interruptTyping(stage: Stage, length: Length): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const interruptions = INTERRUPTIONS.filter(({ daily }) => length === 'long' || daily);
  for (const { what, atOnce, happen } of interruptions) {
    const rounds = length === 'long' ? 5 : 1;
    let surviving = 0;
    for (let round = 0; round < rounds; round++) {
      let page = await stage.visit(ARTICLE_URL);
      const text = `Half typed, then ${what}, number ${round}: әріп`;
      const panel = await openPanel(stage, page);
      await startNote(panel, 'post', text);
      // Half typed: the keys are on the disk, the note is not saved.
      if (!atOnce) await until('what was typed is on the disk', () => isOnDisk(panel, text));
      page = await happen(stage, page, panel);
      const again = await openPanel(stage, page);
      await byRole(again, 'button', 'Add note');
      if (await until(`"${text}" is there again`, () => isThere(again, text))) surviving += 1;
      await until(
        'it is saved, once',
        async () => (await writtenTexts(again)).filter((one) => one === text).length === 1,
      );
      await page.close();
    }
    const lost = rounds - surviving;
    outcomes.push({
      what: `half typed, then ${what}`,
      rounds,
      acknowledged: rounds,
      surviving,
      restored: 0,
      named: 0,
      lost,
    });
  }
  return outcomes;
}

/** In a field, as it was left, or as the note that it has become. */
function isThere(panel: Frame, text: string): Promise<boolean> {
  return panel.evaluate((words) => {
    const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    return fields.includes(words) || document.body.textContent?.includes(words) === true;
  }, text);
}

/** As an update does. Chromium lets no unpacked extension reload itself outside of its developer mode. */
export async function reload(stage: Stage): Promise<void> {
  const { name, browser } = stage.driven();
  if (name === 'chromium') {
    await browser.installExtension(built);
    return;
  }
  const own = await openOwnPage(stage);
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    setTimeout(() => chrome.runtime.reload());
  });
  await until('it is gone', async () => !(await own.evaluate(() => true).catch(() => false)));
}

/** Runs in the own page: what browsers do to tabs when memory is short. */
async function discard(): Promise<boolean> {
  interface Tab {
    readonly id: number;
    readonly url?: string;
    readonly discarded: boolean;
  }
  interface Tabs {
    query(which: object): Promise<Tab[]>;
    discard(id: number): Promise<unknown>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const ours = (await tabs.query({})).filter(({ url }) => url?.startsWith('http://registan.net/'));
  for (const { id } of ours.filter((tab) => !tab.discarded)) await tabs.discard(id);
  const left = (await tabs.query({})).filter(
    ({ url, discarded }) => url?.startsWith('http://registan.net/') && !discarded,
  );
  return ours.length > 0 && left.length === 0;
}
