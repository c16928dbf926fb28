/** What comes after the page has loaded: comments by script, and another article without a load. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { application, BRIDGE, FERRY, LATE, pageOf } from './journal-pages.ts';
import {
  byRole,
  closePanel,
  commentSaying,
  openPanel,
  type Stage,
  says,
  setStage,
  startNote,
  textOf,
  writeNote,
} from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

let served = 0;
/** Serves a page at an address of its own and opens it. */
async function visit(body: string): Promise<Page> {
  const url = `http://journal.test/2026/05/0${++served}/ferry-sails-again/`;
  stage.site.serve(url, { body });
  return stage.visit(url);
}

/** Runs in the page, as its own script would. */
function run(page: Page, call: string): Promise<unknown> {
  return page.evaluate(call);
}

describe('comments that come by script', () => {
  test('while the panel is open: they appear in it', async () => {
    const page = await visit(pageOf(FERRY, LATE));
    const panel = await openPanel(stage, page);
    await says(await byRole(panel, 'region', 'Comments (0)'), 'This page has no comments');
    await run(page, 'bring()');
    const comments = await byRole(panel, 'region', 'Comments (3)');
    await says(comments, 'The ferry never stopped.');
    await says(comments, 'It did in March.');
    await writeNote(panel, 'It did in March.', 'On a comment that came late.');
  });

  test('more of them, while a note is being typed: nothing of it is lost', async () => {
    const page = await visit(pageOf(FERRY, LATE));
    await run(page, 'bring()');
    const panel = await openPanel(stage, page);
    const part = await startNote(panel, 'It did in March.', 'Half a');
    await run(page, `bring('More of them', 7)`);
    await byRole(panel, 'region', 'Comments (6)');
    await (await byRole(part, 'textbox', 'Note')).type(' thought');
    await says(part, /Saved \d/);
    expect(
      await (await byRole(part, 'textbox', 'Note')).evaluate((field) => (field as HTMLTextAreaElement).value),
    ).toBe('Half a thought');
  });

  test('before the panel is opened: they are there', async () => {
    const page = await visit(pageOf(FERRY, LATE));
    await run(page, 'bring()');
    const panel = await openPanel(stage, page);
    await says(await byRole(panel, 'region', 'Comments (3)'), 'It did in March.');
  });

  test('between the page’s first reading and the panel’s', async () => {
    const page = await visit(pageOf(FERRY, LATE));
    const panel = await openPanel(stage, page);
    await closePanel(page, panel);
    await run(page, 'bring()');
    await says(await byRole(await openPanel(stage, page), 'region', 'Comments (3)'), 'It did in March.');
  });

  test('two seconds after the load, as on a real page', async () => {
    const page = await visit(pageOf(FERRY, `${LATE}<script>setTimeout(bring, 2000)</script>`));
    const panel = await openPanel(stage, page);
    await says(await byRole(panel, 'region', 'Comments (3)'), 'The ferry never stopped.');
  });
});

describe('another article without a page load', () => {
  async function openFirst(): Promise<[Page, Frame]> {
    const page = await visit(application());
    return [page, await openPanel(stage, page)];
  }
  /** The panel once it shows the article with this headline. */
  async function shows(page: Page, headline: string): Promise<Frame> {
    const panel = page.frames().find((frame) => frame !== page.mainFrame());
    if (!panel) throw new Error('the panel is gone');
    await byRole(panel, 'heading', headline);
    return panel;
  }

  test('the panel shows it, and the notes of each under none but its own', async () => {
    const [page, panel] = await openFirst();
    await byRole(panel, 'heading', FERRY.title);
    await writeNote(panel, 'The ferry never stopped.', 'Of the first, on a comment.');
    await writeNote(panel, 'post', 'Of the first as a whole.');
    await run(page, 'go(1)');
    await shows(page, BRIDGE.title);
    // Its comments have the same ids as those of the first.
    await commentSaying(panel, 'I crossed it.');
    const words = await textOf(panel);
    expect(words).not.toContain('Of the first');
    expect(words).not.toContain('The ferry never stopped.');
    await writeNote(panel, 'I crossed it.', 'Of the second.');

    await run(page, 'history.back()');
    await shows(page, FERRY.title);
    await says(await commentSaying(panel, 'The ferry never stopped.'), 'Of the first, on a comment.');
    await says(panel, 'Of the first as a whole.');
    expect(await textOf(panel)).not.toContain('Of the second.');

    await run(page, 'history.forward()');
    await shows(page, BRIDGE.title);
    await says(await commentSaying(panel, 'I crossed it.'), 'Of the second.');
    expect(await textOf(panel)).not.toContain('Of the first');
  });

  test('what was being typed on the first waits there', async () => {
    const [page, panel] = await openFirst();
    await startNote(panel, 'It did in March.', 'Not finis');
    await run(page, 'go(1)');
    await shows(page, BRIDGE.title);
    await commentSaying(panel, 'I crossed it.');
    expect(await written(panel)).not.toContain('Not finis');
    await run(page, 'history.back()');
    await shows(page, FERRY.title);
    await until('it is there', async () => (await written(panel)).includes('Not finis'));
  });

  test('though the head still names the first', async () => {
    const [page, panel] = await openFirst();
    await writeNote(panel, 'post', 'Only of the ferry.');
    await run(page, 'go(1)');
    await shows(page, BRIDGE.title);
    expect(await page.$eval('link[rel=canonical]', (link) => link.getAttribute('href'))).toContain('ferry');
    await commentSaying(panel, 'I crossed it.');
    expect(await textOf(panel)).not.toContain('Only of the ferry.');
  });

  test('with the panel closed meanwhile: it opens on the second', async () => {
    const [page, panel] = await openFirst();
    await writeNote(panel, 'post', 'Only of the first.');
    await closePanel(page, panel);
    await run(page, 'go(1)');
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, {}, BRIDGE.title);
    const again = await openPanel(stage, page);
    await byRole(again, 'heading', BRIDGE.title);
    expect(await textOf(again)).not.toContain('Only of the first.');
  });
});

/** What stands in the panel, in its fields too. */
async function written(panel: Frame): Promise<string> {
  const typed = await panel.$$eval('textarea', (all) => all.map(({ value }) => value).join('\n'));
  return `${typed}\n${await textOf(panel)}`;
}
