/** Copies in archives, on https at their real addresses: one post with the original, whichever of them is read. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import {
  byRole,
  commentSaying,
  openPanel,
  press,
  type Stage,
  says,
  setStage,
  startNote,
  textOf,
  writeNote,
} from './stage.ts';
import { until } from './until.ts';

const WAYBACK = `https://web.archive.org/web/20120401000000/${ARTICLE_URL}`;
const LATER = `https://web.archive.org/web/20131018093012id_/${ARTICLE_URL.replace('http:', 'https:')}?utm_source=feed`;
const SHORT = 'https://archive.ph/AbCdE';
const CALENDAR = `https://web.archive.org/web/20120000000000*/${ARTICLE_URL}`;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ trusting: true });
  for (const [url, name] of [
    [WAYBACK, 'article-wayback'],
    [LATER, 'article'],
    [SHORT, 'article-archive-today'],
  ] as const)
    stage.site.serve(url, { body: readFileSync(new URL(`../pages/registan/${name}.html`, import.meta.url)) });
  stage.site.serve(CALENDAR, { body: '<!doctype html><title>Wayback Machine</title><h1>Calendar</h1><p>4 captures' });
});
afterAll(() => stage.close());

async function panelAt(url: string): Promise<Frame> {
  return openPanel(stage, await stage.visit(url));
}

describe('a note on the original', () => {
  test('is there on a copy at the Wayback Machine, whose date is shown', async () => {
    await writeNote(await panelAt(ARTICLE_URL), 'pretty sure the top photo', 'Written where it stood.');
    const panel = await panelAt(WAYBACK);
    await byRole(panel, 'heading', 'Kazakhstan’s Shameful Mass Trials');
    await says(panel, /Archived copy of (?:April 1|Apr 1|1 April|1 Apr),? 2012, web\.archive\.org/);
    await says(panel, 'Comments (10)');
    await says(await commentSaying(panel, 'pretty sure the top photo'), 'Written where it stood.');
  });

  test('is there on a later copy, on https, by another form of address', async () => {
    const panel = await panelAt(LATER);
    await says(panel, /Archived copy of .*2013, web\.archive\.org/);
    await says(await commentSaying(panel, 'pretty sure the top photo'), 'Written where it stood.');
  });

  test('is there on archive.today, whose short address does not name the original', async () => {
    const panel = await panelAt(SHORT);
    await says(panel, /Archived copy.*, archive\.ph/);
    await says(await commentSaying(panel, 'pretty sure the top photo'), 'Written where it stood.');
  });
});

describe('a note on a copy', () => {
  test('is there on the original, which is none', async () => {
    await writeNote(await panelAt(WAYBACK), 'Keep them coming', 'Written in the archive.');
    const panel = await panelAt(ARTICLE_URL);
    await says(await commentSaying(panel, 'Keep them coming'), 'Written in the archive.');
    expect(await textOf(panel)).not.toContain('Archived copy');
  });

  test('on the post as a whole, written where the address is short', async () => {
    await writeNote(await panelAt(SHORT), 'post', 'Read twice.');
    await says(await panelAt(ARTICLE_URL), 'Read twice.');
    await says(await panelAt(LATER), 'Read twice.');
  });

  test('comes while both are open', async () => {
    const [original, copy] = [await panelAt(ARTICLE_URL), await panelAt(WAYBACK)];
    const part = await startNote(copy, 'unbiassed', 'Seen in both at once.');
    await says(part, /Saved \d/);
    await says(await commentSaying(original, 'unbiassed'), 'Seen in both at once.');
    await press(part, 'Delete note');
    await until('it is gone from the original as well', async () => {
      const text = await (await commentSaying(original, 'unbiassed')).evaluate((item) => item.textContent ?? '');
      return !text.includes('Seen in both at once.');
    });
  });
});

test('a calendar of copies is no post, and says so', async () => {
  await says(await panelAt(CALENDAR), 'This page lists archived copies');
});
