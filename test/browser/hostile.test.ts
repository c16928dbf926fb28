/** Comments that attack, mislead or overwhelm: shown as text or refused in words, never executed, never a blank panel. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { articleWith } from '../../bench/pages.ts';
import { commentSaying, openPanel, press, type Stage, says, setStage, textOf, writeNote } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** A tab with ten thousand comments in it slows down all that come after. */
const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

let served = 0;
async function openOn(comments: string): Promise<[Page, Frame]> {
  const url = `http://hostile.test/2026/05/04/case-number-${++served}/`;
  stage.site.serve(url, { body: post(comments) });
  const page = await visit(url);
  return [page, await openPanel(stage, page)];
}

async function visit(url: string): Promise<Page> {
  const page = await stage.visit(url);
  opened.push(page);
  return page;
}

/** Whether anything that an attack in this file does has happened in the panel. */
function isHarmed(panel: Frame): Promise<boolean> {
  return panel.evaluate(
    () =>
      'harmed' in globalThis ||
      document.querySelector('main img, main script, main iframe, main object, main style') !== null ||
      [...document.querySelectorAll('a')].some((link) => !['http:', 'https:'].includes(link.protocol)),
  );
}

describe('comments that attack', () => {
  test.each([
    { name: 'markup as text', html: '&lt;img src=x onerror="harmed=1"&gt;', shown: '<img src=x onerror="harmed=1">' },
    { name: 'an image that fails', html: 'Look: <img src="x" onerror="harmed=1">', shown: 'Look:' },
    { name: 'a script', html: 'Before <script>harmed=1</script> after', shown: 'Before' },
    { name: 'a javascript: link', html: '<a href="javascript:harmed=1">press here</a>', shown: 'press here' },
    {
      name: 'a broken javascript: link',
      html: '<a href=" java\nscript:harmed=1">press there</a>',
      shown: 'press there',
    },
    { name: 'template and entities', html: '{{harmed=1}} &lt;/textarea&gt;', shown: '{{harmed=1}}' },
  ])('$name', async ({ html, shown }) => {
    const [, panel] = await openOn(comment(1, 'A reader', html));
    const item = await commentSaying(panel, shown);
    expect(await isHarmed(panel)).toBe(false);
    await writeNote(panel, shown, 'Not harmed.');
    await press(item, 'Done');
    await says(item, 'Not harmed.');
  });

  test('as names and addresses of people', async () => {
    const [, panel] = await openOn(comment(1, '&lt;b onclick=harmed=1&gt;Bob', 'Hello there', 'javascript:harmed=1'));
    await says(panel, '<b onclick=harmed=1>Bob');
    expect(await isHarmed(panel)).toBe(false);
  });
});

describe('comments that mislead', () => {
  test('a name with hidden and turning characters is shown with a warning, apart from what follows', async () => {
    const [, panel] = await openOn(comment(1, 'evil\u202Etxt.exe\u200B', 'Turn around \u202E and back'));
    const item = await commentSaying(panel, 'Turn around');
    expect(await textOf(item)).toContain('hidden characters');
    expect(await item.$('bdi')).not.toBeNull();
  });
});

describe('comments that overwhelm', () => {
  test('200 kB in one comment stays folded until it is asked for', async () => {
    const [, panel] = await openOn(comment(1, 'Long', `Beginning ${'word '.repeat(40_000)} the very end`));
    const item = await commentSaying(panel, 'Beginning');
    expect(await textOf(item)).not.toContain('the very end');
    await press(item, 'Show all');
    await says(item, 'the very end');
  });

  test('3,000 answers, each within the other', async () => {
    const depth = 3_000;
    const opening = Array.from({ length: depth }, (_, at) =>
      comment(at + 1, `Reader ${at + 1}`, `Level ${at + 1}`).replace(/<\/li>\s*$/, '<ul class="children">'),
    );
    const [, panel] = await openOn(opening.join('') + '</ul></li>'.repeat(depth));
    await says(panel, 'Level 1');
    await writeNote(panel, 'Level 2', 'Still standing.');
  });

  test('a thread of 10,000: the first ones are there and can be noted', async () => {
    const url = 'http://registan.net/2012/03/27/a-very-long-thread/';
    stage.site.serve(url, {
      body: articleWith(10_000).replaceAll('kazakhstans-shameful-mass-trials', 'a-very-long-thread'),
    });
    const panel = await openPanel(stage, await visit(url));
    await says(panel, 'Comments (10,000)');
    await writeNote(panel, 'pretty sure the top photo', 'One of very many.');
  });

  test.each([
    {
      name: 'tags that never end',
      html: '<div class="comment"><p>Broken <b><i><a href="<li id=comment-7 class="comment',
    },
    {
      name: 'lists closed in the wrong order',
      html: '</ol></li><li class=comment id=comment-1></ol><p>Lost words</li></div></div>',
    },
    { name: 'the same id on everything', html: comment(1, 'One', 'First').repeat(50) },
    {
      name: 'fields with the names of properties',
      html: `<form class="comment"><input name="id"><input name="className">${comment(1, 'One', 'First')}</form>`,
    },
    { name: 'nothing but nesting', html: '<div>'.repeat(5_000) },
    { name: 'a null and a lone surrogate', html: `${comment(1, 'N\u0000ul', 'Zero \u0000 and \uFFFD')}` },
  ])('broken HTML: $name', async ({ html }) => {
    const [, panel] = await openOn(html);
    await says(panel, /Corrections \(0\)/);
    await writeNote(panel, 'post', 'The panel is not blank.');
    expect(await isHarmed(panel)).toBe(false);
  });
});

function comment(id: number, name: string, html: string, address = ''): string {
  const author = address ? `<a class="url" rel="external nofollow" href="${address}">${name}</a>` : name;
  return `<li class="comment depth-1" id="comment-${id}"><article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b></div>
<div class="comment-metadata"><a href="#comment-${id}"><time datetime="2026-05-04T10:00:00+02:00">4 May 2026</time></a></div></footer>
<div class="comment-content"><p>${html}</p></div></article></li>\n`;
}

function post(comments: string): string {
  const paragraph = `<p>${'A sentence that stands for an article, at some length. '.repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>
<meta property="og:type" content="article"><meta property="og:title" content="A post"></head><body>
<article class="post hentry"><h1 class="entry-title">A post</h1><div class="entry-content">${paragraph.repeat(5)}</div></article>
<section id="comments" class="comments-area"><ol class="comment-list">${comments}</ol></section></body></html>`;
}
