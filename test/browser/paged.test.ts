/** A WordPress thread on three pages, visited out of order in a real browser: one thread in the panel, with its parents and notes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commentSaying, openPanel, type Stage, says, setStage, textOf, writeNote } from './stage.ts';
import { until } from './until.ts';

const POST = 'http://registan.net/2012/05/06/the-bridge-will-be-closed/';
const TEXT = 'The council met on Tuesday and decided to close the bridge for the whole of the summer. ';

interface Said {
  readonly number: number;
  readonly author: string;
  readonly text: string;
  readonly answers?: readonly Said[];
}

function comment({ number, author, text, answers = [] }: Said): string {
  const time = `<time datetime="2012-05-${String(number).padStart(2, '0')}T09:00:00+00:00">May ${number}, 2012 at 9:00 am</time>`;
  return `<li id="comment-${number}" class="comment ${author === 'Ann Example' ? 'bypostauthor' : ''}">
<article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b></div>
<div class="comment-metadata"><a href="${POST}comment-page-${Math.ceil(number / 4)}/#comment-${number}">${time}</a></div></footer>
<div class="comment-content"><p>${text}</p></div></article>
${answers.length > 0 ? `<ol class="children">${answers.map(comment).join('')}</ol>` : ''}</li>`;
}

/** Newest first: the plain address is that of the last page, and each page begins with its last comment. */
const PAGES: Readonly<Record<number, readonly Said[]>> = {
  1: [
    { number: 3, author: 'Cid', text: 'The ferry is full every morning.' },
    {
      number: 1,
      author: 'Bob Reader',
      text: 'It is the other bridge that will be closed.',
      answers: [{ number: 2, author: 'Ann Example', text: 'Thank you, I corrected it.' }],
    },
  ],
  2: [{ number: 6, author: 'Eve', text: 'Whole summer, really?' }],
  3: [
    { number: 10, author: 'Gil', text: '@Cid take the train, then.' },
    { number: 9, author: 'Fay', text: 'They closed it last year too.' },
  ],
};

function pageOf(page: number): string {
  const older =
    page > 1
      ? `<div class="nav-previous"><a href="${POST}comment-page-${page - 1}/#comments">Older Comments</a></div>`
      : '';
  const newerAt = page === 2 ? POST : `${POST}comment-page-${page + 1}/`;
  const newer = page < 3 ? `<div class="nav-next"><a href="${newerAt}#comments">Newer Comments</a></div>` : '';
  return `<!doctype html><html lang="en"><head><title>The bridge will be closed</title></head><body>
<article class="post hentry"><h1 class="entry-title">The bridge will be closed</h1>
<p class="byline">By <a rel="author" href="/author/ann/">Ann Example</a></p>
<div class="entry-content"><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(4)}</p></div></article>
<div id="comments" class="comments-area"><h2>6 comments</h2><ol class="comment-list">${PAGES[page]?.map(comment).join('')}</ol>
<nav class="navigation comment-navigation">${older}${newer}</nav></div></body></html>`;
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.site.serve(POST, { body: pageOf(3) });
  for (const page of [1, 2]) stage.site.serve(`${POST}comment-page-${page}/`, { body: pageOf(page) });
});
afterAll(() => stage.close());

/** The outline as drawn: `Gil → Cid`, with the page where it is another. */
async function outline(panel: Awaited<ReturnType<typeof openPanel>>): Promise<string[]> {
  const rows = await panel.$$eval('#comments ol.thread > li', (items) =>
    items.map((item) => {
      const name = item.querySelector('h3 .person-name')?.textContent ?? '';
      const to = item.querySelector('.comment-to')?.textContent ?? '';
      const page = item.querySelector('.comment-head .chip a bdi')?.textContent ?? '';
      return [name, to, page].filter(Boolean).join(' | ');
    }),
  );
  return rows.map((row) => row.replace(/\p{Bidi_Control}/gu, ''));
}

describe('a thread on three pages, newest first', () => {
  test('pages join as they are visited, with their true parents, and notes stay with their comments', async () => {
    const page = await stage.visit(POST);
    await says(await openPanel(stage, page), 'on 3 pages, 1 page seen');

    await page.goto(`${POST}comment-page-1/`);
    let panel = await openPanel(stage, page);
    await says(panel, 'on 3 pages, 2 pages seen');
    await until('the whole outline', async () => (await outline(panel)).length === 5 || null);
    expect(await outline(panel)).toEqual([
      'Gil | to Cid (inferred) | page 3',
      'Fay | page 3',
      'Cid',
      'Bob Reader',
      'Ann Example | to Bob Reader',
    ]);
    await writeNote(panel, 'It is the other bridge', 'He would know');

    await page.goto(POST);
    panel = await openPanel(stage, page);
    const noted = await commentSaying(panel, 'It is the other bridge');
    await says(noted, 'He would know');
    const there = await until('its page', () => noted.$('.chip a'));
    expect(await there.evaluate((link) => link.getAttribute('href'))).toBe(`${POST}comment-page-1/#comment-1`);

    await page.reload();
    panel = await openPanel(stage, page);
    await says(await commentSaying(panel, 'It is the other bridge'), 'He would know');
    expect((await outline(panel)).slice(0, 3)).toEqual(['Gil | to Cid (inferred)', 'Fay', 'Cid | page 1']);
    expect(await textOf(panel)).toContain('Not seen yet');
  });

  test('a page that is opened in another tab joins in this one', async () => {
    const page = await stage.visit(POST);
    const panel = await openPanel(stage, page);
    await says(panel, 'on 3 pages, 2 pages seen');
    await openPanel(stage, await stage.visit(`${POST}comment-page-2/`));
    await says(panel, '6 comments on 3 pages, 3 pages seen');
    expect(await textOf(panel)).not.toContain('Not seen yet');
  });

  test('comments that are loaded into the page join without a word', async () => {
    const page = await stage.visit(`${POST}comment-page-1/`);
    const panel = await openPanel(stage, page);
    await says(panel, 'Comments (6)');
    await page.evaluate(
      (html) => {
        document.querySelector('.comment-list')?.append(document.createRange().createContextualFragment(html));
      },
      comment({ number: 4, author: 'Dan', text: 'Loaded later.' }),
    );
    await says(panel, 'Comments (7)');
    expect(await (await commentSaying(panel, 'Loaded later.')).$('.chip')).toBeNull();
  });
});
