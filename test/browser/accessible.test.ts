/** The panel for everyone: by keyboard alone, and as the accessibility rules have it, in light and dark. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { faults } from './faults.ts';
import { byRole, commentSaying, openPanel, press, type Stage, says, setStage, writeNote } from './stage.ts';
import { until } from './until.ts';

describe.each([{ scheme: 'light' }, { scheme: 'dark' }])('in $scheme colours', ({ scheme }) => {
  let stage: Stage;
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    stage = await setStage({ dark: scheme === 'dark' });
    page = await stage.visit(ARTICLE_URL);
    panel = await openPanel(stage, page);
  });
  afterAll(() => stage.close());

  test('the panel as it opens', async () => {
    expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
    expect(await faults(panel)).toEqual([]);
  });

  test('with a note being written and a correction form open', async () => {
    await writeNote(panel, 'pretty sure the top photo', 'Right.');
    await press(panel, 'New correction');
    await byRole(panel, 'form', 'New correction');
    expect(await faults(panel)).toEqual([]);
  });

  test('with a correction logged and the list of keys open', async () => {
    await (await byRole(panel, 'textbox', 'What is wrong')).type('The photo.');
    await press(panel, 'Log correction');
    await byRole(panel, 'region', 'Corrections (1)');
    await page.keyboard.press('?');
    await says(panel, 'next comment');
    expect(await faults(panel)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  test('opening, walking the thread, a note, and back to the page', async () => {
    const page = await stage.visit(ARTICLE_URL);
    const panel = await openPanel(stage, page);
    await until('the panel has the keyboard', () => panel.evaluate(() => document.hasFocus()));
    const current = () => panel.$eval('[aria-current=true]', (item) => item.textContent ?? '').catch(() => '');
    await page.keyboard.press('j');
    await until('the first comment is current', async () => (await current()).includes('pretty sure the top photo'));
    await page.keyboard.press('j');
    await until('then its answer', async () => (await current()).includes('Oh God I made that mistake'));
    await page.keyboard.press('k');
    await until('then the first again', async () => (await current()).includes('pretty sure the top photo'));
    await page.keyboard.press('n');
    await until('the note has the keyboard', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'),
    );
    await page.keyboard.type('jkn are letters here');
    const comment = await commentSaying(panel, 'pretty sure the top photo');
    await says(comment, /Saved \d/);
    await page.keyboard.press('Escape');
    await until('the note stands closed', async () => (await comment.$('textarea')) === null);
    await says(comment, 'jkn are letters here');
    await page.keyboard.press('Escape');
    await until('the page has the keyboard', () =>
      page.evaluate(() => document.hasFocus() && !document.activeElement?.hasAttribute('data-corrigenda')),
    );
  });

  test('every control can be reached with Tab, and shows that it is reached', async () => {
    const page = await stage.visit(ARTICLE_URL);
    const panel = await openPanel(stage, page);
    await until('the panel has the keyboard', () => panel.evaluate(() => document.hasFocus()));
    const all = await panel.$$eval(
      'a[href], button:not([disabled]), input, select, textarea, summary',
      (list) => list.filter((one) => one.checkVisibility()).length,
    );
    const reached = new Set<string>();
    const invisible: string[] = [];
    for (let step = 0; step < all + 5; step++) {
      const here = await panel.evaluate(() => {
        const element = document.activeElement;
        // Behind the last control the keyboard is the page's or the browser's again.
        if (!element || element === document.body || !document.hasFocus()) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        const at = [...document.querySelectorAll('*')].indexOf(element);
        return {
          at: `${at} ${element.outerHTML.slice(0, 120)}`,
          seen,
          control: element.matches('a, button, input, select, textarea, summary'),
        };
      });
      if (here?.control) reached.add(here.at);
      if (here?.control && !here.seen) invisible.push(here.at);
      await page.keyboard.press('Tab');
    }
    expect(invisible).toEqual([]);
    expect(reached.size).toBeGreaterThanOrEqual(all);
  });
});
