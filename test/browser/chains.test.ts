/** What the thread holds: quotes that lead to their passages, and a chain that is logged in two clicks. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { faults } from './faults.ts';
import { marksOn } from './hands.ts';
import { restOn } from './pointer.ts';
import { byRole, commentSaying, openPanel, press, type Stage, says, setStage, textOf } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test('a quoting comment leads to the passage that it quotes', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const comment = await commentSaying(panel, 'fact that you do not know anything');
  const chip = 'quotes “the judge suddenly decided to delay the…”';
  await restOn(chip, () => byRole(comment, 'button', chip));
  await until('the passage is lit where it stands', async () =>
    (await marksOn(page))['corrigenda-lit']?.[0]?.startsWith('the judge suddenly decided'),
  );
  await restOn('Versions', () => byRole(panel, 'heading', 'Versions (1)'));
  await until('and no more', async () => !(await marksOn(page))['corrigenda-lit']);
  await press(comment, chip);
  await until('the passage is in view', () =>
    page.evaluate(() => {
      const passage = [...document.querySelectorAll('.entry-content p')].find((p) =>
        p.textContent?.includes('the judge suddenly decided'),
      );
      const box = passage?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    }),
  );
});

test('the proposed chain is logged in two clicks, with its three people', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await says(panel, /Proposed from the thread \(1\)/);
  await press(panel, 'Log…');
  const form = await byRole(panel, 'form', 'New correction');
  const right = await byRole(form, 'textbox', 'What it should say');
  const filled = await right.evaluate((field) => 'value' in field && field.value);
  expect(filled).toBe('the top photo is from the trial in Zhanaozen');
  await press(form, 'Log correction');
  const section = await byRole(panel, 'region', 'Corrections (1)');
  const text = await says(section, /Reported[\s\S]*Confirmed[\s\S]*Acknowledged[\s\S]*after 42 h 58 min/);
  expect(text).toMatch(/Nate Schenkkan[\s\S]*TimurK[\s\S]*Joshua Foust/);
  expect(text).not.toContain('Proposed from the thread');
  // The source that the report names without a link.
  expect(text).toMatch(/RFE\/RL: “The terrorism trial in Atyrau is closed/);

  await page.reload();
  const again = await openPanel(stage, page);
  expect(await says(again, /Acknowledged/)).not.toContain('Proposed from the thread');
});

test('what may be a slip is named only to who opens the hints', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await says(panel, 'Hints (1)');
  const hints = await until('the hints', () => panel.$('.hints'));
  expect(await textOf(hints)).not.toContain('Jund');
  await (await hints.$('summary'))?.press('Enter');
  await says(hints, /One name, spelt two ways\?[\s\S]*Jund al-Kilafah[\s\S]*Jund al-Khilafah/);
  expect(await faults(panel)).toEqual([]);
  await press(hints, 'Log as a correction…');
  const form = await byRole(panel, 'form', 'New correction');
  const right = await byRole(form, 'textbox', 'What it should say');
  expect(await right.evaluate((field) => 'value' in field && field.value)).toBe('Jund al-Kilafah');
  await press(form, 'Cancel');
});

test('from the entry a request is drafted, marked as sent, answered, and all of it is there after a reload', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await press(panel, 'Ask for a correction');
  const form = await byRole(panel, 'form', 'Request to correct');
  const letter = await byRole(form, 'textbox', 'Letter');
  const text = await letter.evaluate((field) => ('value' in field ? String(field.value) : ''));
  expect(text).toMatch(/^Dear Joshua Foust,\n\nI believe there is an error in the image of “Kazakhstan’s Shameful/);
  expect(text).toContain('Nate Schenkkan pointed it out in the comments on 27 March 2012');
  const mail = await byRole(form, 'link', 'Open in mail program');
  expect(await mail.evaluate((link) => link.getAttribute('href'))).toMatch(/^mailto:\?subject=Correction/);
  expect(await faults(panel)).toEqual([]);
  await press(form, 'I have sent it');
  await says(panel, 'Request sent');
  await press(panel, 'They answered');
  await (await byRole(panel, 'textbox', 'Their answer')).type('We will look into it.');
  await press(panel, 'Keep the answer');
  await says(panel, /Answered/);

  await page.reload();
  const again = await openPanel(stage, page);
  await says(again, /Request sent[\s\S]*Answered/);
  const line = await byRole(again, 'region', 'Time line');
  await (await line.$('.timeline-rows > summary'))?.press('Enter');
  await says(
    line,
    /09:58\s*Reported · Readers\s*Nate Schenkkan[\s\S]*Acknowledged · Author[\s\S]*Answered · Author[\s\S]*Request sent · You/,
  );
  expect(await faults(again)).toEqual([]);
});
