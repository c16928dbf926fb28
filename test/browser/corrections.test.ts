/** The correction log: from words marked in the article to an entry that finds its passage again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { mark, marksOn, pressBesideSelection } from './hands.ts';
import { byRole, keptDrafts, openPanel, press, type Stage, says, setStage, textOf, writeNote } from './stage.ts';
import { until } from './until.ts';

const PASSAGE = 'above is a photo of the trial';
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test('a marked passage is logged, painted, found again after a reload, and scrolled to', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await mark(page, PASSAGE);
  await pressBesideSelection(page, 'Correction');
  const form = await byRole(panel, 'form', 'New correction');
  expect(await (await byRole(form, 'textbox', 'Passage')).evaluate((field) => 'value' in field && field.value)).toBe(
    PASSAGE,
  );
  await (await byRole(form, 'textbox', 'What is wrong')).type('The photo shows the trial of Zhanaozen.');
  await (await byRole(form, 'combobox', 'Kind of error')).select('image');
  await press(form, 'Log correction');
  const section = await byRole(panel, 'region', 'Corrections (1)');
  await says(section, /Saved \d/);
  expect(await textOf(section)).toContain('Reported');
  await until('the passage is painted', async () => (await marksOn(page))['corrigenda-correction']?.includes(PASSAGE));

  await page.reload();
  const again = await openPanel(stage, page);
  await until('it is painted again', async () => (await marksOn(page))['corrigenda-correction']?.includes(PASSAGE));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const entries = await byRole(again, 'region', 'Corrections (1)');
  await press(entries, 'Show on the page');
  await until('the passage is in view', () =>
    page.evaluate((words) => {
      const passage = [...document.querySelectorAll('.entry-content p')].find((p) => p.textContent?.includes(words));
      const box = passage?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    }, PASSAGE),
  );
});

test('a passage of the article takes a note as well', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await mark(page, 'an interesting evolution');
  await pressBesideSelection(page, 'Note');
  const field = await byRole(panel, 'textbox', 'Note');
  await field.type('Evolution of what?');
  await says(panel, /Saved \d/);
  await until('it is painted', async () =>
    (await marksOn(page))['corrigenda-note']?.includes('an interesting evolution'),
  );
});

test('a step is added and the one before stays', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  const section = await byRole(panel, 'region', 'Corrections (1)');
  await press(section, 'Add a step');
  await (await byRole(section, 'combobox', 'What happened')).select('acknowledged');
  await press(section, 'Add step');
  const text = await says(section, /Reported[\s\S]*Acknowledged/);
  expect(text).toContain('Acknowledged');
});

test('a half-filled form is there again after its tab was closed', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await press(panel, 'New correction');
  await (await byRole(panel, 'textbox', 'What it should say')).type('Forty-seven men');
  await until('it is kept', async () => (await keptDrafts(panel)).includes('Forty-seven men'));
  await page.close();
  const again = await openPanel(stage, await stage.visit(ARTICLE_URL));
  await press(again, 'Continue');
  await until('what was typed', async () => {
    const field = await byRole(again, 'textbox', 'What it should say');
    return field.evaluate((element) => 'value' in element && element.value === 'Forty-seven men');
  });
  await writeNote(again, 'post', 'and nothing else is in its way');
});
