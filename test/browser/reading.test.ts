/** From the toolbar click to what the panel says: the article, its author, its thread. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { byRole, commentSaying, openPanel, type Stage, says, setStage, textOf, writeNote } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('the article at its real address', () => {
  test('says who wrote it, what was said under it and how the author answered', async () => {
    const panel = await openPanel(stage, await stage.visit(ARTICLE_URL));
    expect(await textOf(await byRole(panel, 'heading', 'Kazakhstan’s Shameful Mass Trials'))).toBeTruthy();
    const author = await textOf(await byRole(panel, 'region', 'Author'));
    for (const words of ['Joshua Foust', '1,848', 'American Security Project', '2 of 10', '42 h 58 min', '40 h 19 min'])
      expect(author).toContain(words);
    await byRole(panel, 'region', 'Corrections (0)');
    const comments = await byRole(panel, 'region', 'Comments (10)');
    const names = await comments.$$eval('li[data-comment] h3', (heads) => heads.map((head) => head.textContent ?? ''));
    const expected = 'Nate Schenkkan|Joshua Foust|oldschool boy|Joshua Foust|Yerbulan|guest 3113|TimurK|Alina Osipova';
    expect(names).toHaveLength(10);
    for (const [at, name] of expected.split('|').entries()) expect(names[at]).toContain(name);
    // A name within a sentence of ours stands between signs that isolate its direction; Firefox leaves them out.
    expect((await textOf(comments)).replace(/\p{Bidi_Control}/gu, '')).toContain('to guest 3113 (inferred)');
  });

  test('is the same with www in front', async () => {
    const page = await stage.visit(ARTICLE_URL.replace('registan', 'www.registan'));
    await says(await openPanel(stage, page), 'Comments (10)');
  });

  test('scrolls to a comment that is clicked in the panel', async () => {
    const page = await stage.visit(ARTICLE_URL);
    const panel = await openPanel(stage, page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const comment = await commentSaying(panel, 'sorry this is my contry');
    await (await until('its heading', () => comment.$('h3 button'))).click();
    await page.waitForFunction(() => {
      const box = document.querySelector('#comment-398259')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  });
});

describe('other pages, through the toolbar button', () => {
  test('without an article: the panel says so and takes a note that is there again', async () => {
    stage.site.serve('http://elsewhere.test/about', {
      body: '<!doctype html><title>About us</title><nav><a href=/>Home</a></nav><p>We sell umbrellas.</p>',
    });
    const page = await stage.visit('http://elsewhere.test/about');
    const panel = await openPanel(stage, page);
    await says(panel, 'There is no article to be read here');
    await writeNote(panel, 'post', 'A shop, not a paper');
    await page.reload();
    await says(await openPanel(stage, page), 'A shop, not a paper');
  });

  test('with an article nobody prepared for: title, author and comments are read', async () => {
    stage.site.serve('http://gazette.test/2026/05/04/bridge-opens/', { body: foreignPost });
    const panel = await openPanel(stage, await stage.visit('http://gazette.test/2026/05/04/bridge-opens/'));
    await byRole(panel, 'heading', 'Bridge opens after nine years');
    await says(await byRole(panel, 'region', 'Comments (2)'), 'It was ten, in fact.');
  });
});

const paragraph = 'The bridge over the river was opened on Monday, nine years after the first stone was laid. ';
const foreignPost = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens – Gazette</title>
<meta property="og:type" content="article"><meta property="og:title" content="Bridge opens after nine years"></head><body>
<article class="post hentry"><h1 class="entry-title">Bridge opens after nine years</h1>
<p>By <a rel="author" href="/author/desk/">The news desk</a>, <time datetime="2026-05-04T09:00:00+02:00">4 May 2026</time></p>
<div class="entry-content">${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</div></article>
<section id="comments" class="comments-area"><h2>2 comments</h2><ol class="comment-list">
${[
  ['A reader', 'It was ten, in fact.'],
  ['Another', 'Nine. I counted.'],
]
  .map(
    (
      [name, text],
      at,
    ) => `<li id="comment-${at + 1}" class="comment depth-1"><article id="div-comment-${at + 1}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${name}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-${at + 1}"><time datetime="2026-05-04T1${at}:00:00+02:00">4 May 2026 at 1${at}:00</time></a></div></footer>
<div class="comment-content"><p>${text}</p></div></article></li>`,
  )
  .join('\n')}</ol></section></body></html>`;
