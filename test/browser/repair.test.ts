/** A page that cannot be read, repaired by its reader: pointed at, kept, read so from then on, and undone in the settings. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { byRole, openPanel, press, type Stage, says, setStage } from './stage.ts';
import { askedBy, beyond } from './unasked.ts';
import { until } from './until.ts';

const FIRST = 'http://lighthouse.test/2026/keeper-leaves';
const SECOND = 'http://www.lighthouse.test/2026/lamp-stays';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.site.serve(FIRST, {
    body: strangePage('The keeper leaves', 'The keeper of the old lighthouse leaves in May.', 3),
  });
  stage.site.serve(SECOND, {
    body: strangePage('The lamp stays', 'The lamp of the old lighthouse stays where it is.', 2),
  });
});
afterAll(() => stage.close());

/** What a reader sees there, by its middle. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

async function pointAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Is the pane over the page that keeps clicks from it? */
function isPointing(page: Page): Promise<boolean> {
  return page.evaluate(() => document.elementFromPoint(20, 20)?.hasAttribute('data-corrigenda') === true);
}

/** What the page heard of presses and keys, on itself and on its parts. */
function heardBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

async function settingsFrom(panel: Frame): Promise<Page> {
  await press(panel, 'Show in the settings');
  const page = await until('the settings are open', async () => {
    for (const one of (await stage.driven().browser.pages()).reverse()) {
      if ((await one.evaluate(() => location.pathname).catch(() => '')) === '/settings.html' && (await one.$('h1')))
        return one;
    }
    return null;
  });
  await page.bringToFront();
  return page;
}

describe('with the mouse', () => {
  test('article and comments are pointed at, kept, and read so on the other posts of the site', async () => {
    const page = await stage.visit(FIRST);
    const panel = await openPanel(stage, page);
    await says(panel, 'There is no article to be read here');
    await press(panel, 'Point at the article');
    await says(panel, 'Point at the article in the page');
    await until('the page is covered', () => isPointing(page));
    await pointAt(page, 'x-line:nth-of-type(2)');
    await says(panel, '4 paragraphs');
    await says(panel, 'The keeper of the old lighthouse leaves in May.');
    expect(await faults(panel)).toEqual([]);
    await press(panel, 'Keep for lighthouse.test');
    await says(panel, 'Kept for lighthouse.test');
    await byRole(panel, 'heading', 'The keeper leaves');
    expect(await faults(panel)).toEqual([]);

    await press(panel, 'Point at a comment');
    await until('the page is covered', () => isPointing(page));
    await pointAt(page, '.voices > div:nth-of-type(2) x-say');
    await says(panel, '3 comments');
    await press(panel, 'Keep for lighthouse.test');
    await byRole(panel, 'region', 'Comments (3)');
    await says(panel, 'Cem');

    expect(await isPointing(page)).toBe(false);
    expect(await heardBy(page)).toEqual([]);
    await page.mouse.click(20, 20);
    expect(await heardBy(page)).toEqual(['click']);

    await page.reload();
    await byRole(await openPanel(stage, page), 'region', 'Comments (3)');
    await page.close();
    const other = await stage.visit(SECOND);
    const beside = await openPanel(stage, other);
    await byRole(beside, 'heading', 'The lamp stays');
    await byRole(beside, 'region', 'Comments (2)');
    await other.close();
  });

  test('given up with Esc or in the panel: nothing is kept', async () => {
    const page = await stage.visit(SECOND);
    const panel = await openPanel(stage, page);
    const escapeInPanel = async () => {
      await (await byRole(panel, 'button', 'Cancel')).focus();
      await page.keyboard.press('Escape');
    };
    for (const giveUp of [() => page.keyboard.press('Escape'), () => press(panel, 'Cancel'), escapeInPanel]) {
      await press(panel, 'Keys');
      await press(panel, 'Point at a comment');
      await until('the page is covered', () => isPointing(page));
      await giveUp();
      await until('the page is free again', async () => !(await isPointing(page)));
      await byRole(panel, 'region', 'Comments (2)');
      expect(await panel.$('.repair')).toBeNull();
    }
    await page.close();
  });
});

test('in the settings: what is kept is listed, and removing it brings the old reading back, as undo brings it back', async () => {
  const page = await stage.visit(FIRST);
  const panel = await openPanel(stage, page);
  await press(panel, 'Keys');
  await press(panel, 'Point at a comment');
  await until('the page is covered', () => isPointing(page));
  await pointAt(page, '.voices > div:nth-of-type(1) x-say');
  await press(panel, 'Keep for lighthouse.test');
  const settings = await settingsFrom(panel);
  const rules = settings.mainFrame();
  const section = await byRole(rules, 'region', 'Repair rules');
  await says(section, 'lighthouse.test');
  await says(section, 'div.lighthouse-words');
  await press(section, 'Remove');
  await says(section, 'The rule for lighthouse.test is removed.');
  expect(await faults(rules)).toEqual([]);
  // The panel that is open hears of it by itself.
  await says(panel, 'There is no article to be read here');
  await press(section, 'Undo');
  await says(section, 'The rule for lighthouse.test is back.');
  await says(panel, 'Comments (3)');
  await press(section, 'Remove');
  await says(section, 'None yet.');
  await settings.close();
  await page.bringToFront();
  await page.reload();
  await says(await openPanel(stage, page), 'There is no article to be read here');
  await page.close();
});

test('by keyboard alone', async () => {
  const page = await stage.visit(FIRST);
  const panel = await openPanel(stage, page);
  const button = await byRole(panel, 'button', 'Point at the article');
  await button.focus();
  await page.keyboard.press('Enter');
  await until('the page is covered', () => isPointing(page));
  // Into the text, along it, and out to all of it again.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await says(panel, 'This would be the article');
  await says(panel, '4 paragraphs');
  await until('the box has the keyboard', () =>
    panel.evaluate(() => document.hasFocus() && document.activeElement?.matches('.repair') === true),
  );
  await page.keyboard.press('Tab');
  await until('the first button has it', () =>
    panel.evaluate(() => document.activeElement?.textContent?.startsWith('Keep') === true),
  );
  await page.keyboard.press('Enter');
  await says(panel, 'Kept for lighthouse.test');
  await byRole(panel, 'heading', 'The keeper leaves');
  expect((await heardBy(page)).filter((type) => type !== 'keydown' && type !== 'keyup')).toEqual([]);
  await page.close();
});

test('all of it asked nothing of the network', () => {
  expect(beyond(stage.site.asked, [...askedBy(FIRST), ...askedBy(SECOND)])).toEqual([]);
});

/** Nothing in it is called what it is; it counts what it hears. */
function strangePage(title: string, opening: string, voices: number): string {
  const lines = [
    opening,
    ...[
      'It was lit for the first time in 1872, when the coal boats still came by at night.',
      'Ships have long had other eyes, and the coal boats are gone.',
      'Nobody asked the gulls what they think of it.',
    ],
  ];
  const names = ['Ann', 'Bob', 'Cem'].slice(0, voices);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>
body { margin: 24px; font: 17px/1.6 Georgia, serif; } x-line, x-say { display: block; margin-block: 12px; max-width: 560px; }
.voices > div { margin-block: 16px; border-left: 3px solid #999; padding-left: 12px; max-width: 560px; }</style></head><body>
<h1>${title}</h1><div class="lighthouse-words css-1x2y3z">${lines.map((line) => `<x-line>${line}</x-line>`).join('')}</div>
<div class="voices">${names
    .map(
      (name) =>
        `<div class="css-9k8j7h"><b>${name}</b><x-say>${name} says that the light was seen from very far away.</x-say></div>`,
    )
    .join('')}</div>
<script>
globalThis.heard = [];
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'contextmenu'])
  for (const part of [document, ...document.querySelectorAll('div, x-line, x-say')])
    part.addEventListener(type, (event) => { if (event.type === 'click' || part !== document) heard.push(event.type); }, true);
</script></body></html>`;
}
