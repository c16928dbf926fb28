/** What was acknowledged is there: with two tabs writing at once, and after the browser was killed. */
import { randomUUID } from 'node:crypto';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { openPanel, type Stage, says, setStage, storedEvents, writeNote } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Begins to write `count` notes on the post, one after another, from one panel; acknowledged ones gather in the frame. */
function startWriting(panel: Frame, count: number, name: string): Promise<void> {
  return panel.evaluate(
    (last, prefix, series) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      const post = 'registan.net/2012/03/27/kazakhstans-shameful-mass-trials';
      const description = { url: `http://${post}/`, title: '', site: '', authors: [], published: null };
      const acknowledged: string[] = [];
      Object.assign(globalThis, { acknowledged, finished: false });
      void (async () => {
        for (let at = 0; at < last; at++) {
          const content = { text: `${prefix} ${at}`, tags: [], kind: 'note' };
          // Numbered: in Firefox the panel inside an http page has no crypto.randomUUID.
          const note = `note-${at}-${series}`;
          const body = { kind: 'note-written', note, base: null, target: { on: 'post' }, content };
          const id = `event-${at}-${series}`;
          const answer = (await runtime.sendMessage({
            to: 'background',
            call: 'write',
            args: [{ id, post, body }, description],
          })) as { ok: boolean; value?: { saved: boolean } };
          if (answer.ok && answer.value?.saved) acknowledged.push(id);
        }
        Object.assign(globalThis, { finished: true });
      })();
    },
    count,
    name,
    randomUUID(),
  );
}

function acknowledged(panel: Frame): Promise<string[]> {
  return panel.evaluate(() => (globalThis as unknown as { acknowledged: string[] }).acknowledged);
}

function hasFinished(panel: Frame): Promise<boolean> {
  return panel.evaluate(() => (globalThis as unknown as { finished: boolean }).finished);
}

test('200 writes from two tabs at once: none is lost and none is there twice', async () => {
  const panels = [
    await openPanel(stage, await stage.visit(ARTICLE_URL)),
    await openPanel(stage, await stage.visit(ARTICLE_URL)),
  ];
  await Promise.all(panels.map((panel, at) => startWriting(panel, 100, `Tab ${at}, note`)));
  const ids: string[] = [];
  for (const panel of panels) {
    await until('all are answered', () => hasFinished(panel));
    ids.push(...(await acknowledged(panel)));
  }
  expect(ids).toHaveLength(200);
  const [here] = panels;
  if (!here) throw new Error('no panel');
  const events = await storedEvents(here);
  const written = events.filter(({ body }) => body.kind === 'note-written').map(({ id }) => id);
  expect(written.sort()).toEqual(ids.sort());
  expect(events.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(events.map((_, at) => at));
  await says(here, 'Notes on this post (200)');
});

test('a browser killed while writing comes back with every note that it had acknowledged', async () => {
  const panel = await openPanel(stage, await stage.visit(ARTICLE_URL));
  await writeNote(panel, 'sorry this is my contry', 'Written by hand before the crash');
  await startWriting(panel, 5_000, 'Before the crash');
  const before = await until('some are acknowledged', async () => {
    const ids = await acknowledged(panel);
    return ids.length >= 40 && ids;
  });
  await stage.crash();
  const again = await openPanel(stage, await stage.visit(ARTICLE_URL));
  await says(again, 'Written by hand before the crash');
  const events = await storedEvents(again);
  const there = new Set(events.map(({ id }) => id));
  expect(before.filter((id) => !there.has(id))).toEqual([]);
  expect(events.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(events.map((_, at) => at));
});
