/** Which page of its thread a page shows, in the forms that publishing systems have for it; and one id for all of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/post/reading.ts';
import { pageSlotOf } from '../../../src/domain/post/thread/page-slot.ts';
import { ADDRESS, pageWith, read } from './open-page.ts';

const POST = 'news.example.org/2020/05/06/a-post';

interface Pager {
  /** Around the list of comments. */
  readonly after?: string;
  readonly before?: string;
  readonly comments?: string;
}

function comment(number: number, more = ''): string {
  return `<li class="comment" id="comment-${number}"><div class="comment-body"><cite class="fn">Reader ${number}</cite>
${more}<div class="comment-content"><p>What reader ${number} has to say.</p></div></div></li>`;
}

function page({ before = '', after = '', comments = comment(11) + comment(12) }: Pager, address = ADDRESS): Reading {
  const thread = `<div id="comments" class="comments-area">${before}<ol class="comment-list">${comments}</ol>${after}</div>`;
  return read(pageWith(thread), address).reading;
}

/** "page 2 of 3: 1, 3"; "?" for a number that is not known, '-' for a thread on one page. */
function inWords({ thread }: Reading): string {
  if (!thread) return '-';
  return `page ${thread.page} of ${thread.of ?? '?'}: ${thread.pages.map((one) => one.page).join(', ')}`;
}

const link = (href: string, text: string, more = ''): string => `<a href="${href}"${more}>${text}</a>`;
const nav = (...links: string[]): string => `<nav class="comment-navigation">${links.join('\n')}</nav>`;

describe('WordPress', () => {
  test.each([
    [
      'oldest first, first page: newer ones follow',
      ADDRESS,
      nav(`<div class="nav-next">${link(`${ADDRESS}comment-page-2/#comments`, 'Newer Comments →')}</div>`),
      'page 1 of ?: 2',
    ],
    [
      'in the middle, between older and newer ones',
      `${ADDRESS}comment-page-2/#comments`,
      nav(
        `<div class="nav-previous">${link(`${ADDRESS}#comments`, 'Older Comments')}</div>`,
        `<div class="nav-next">${link(`${ADDRESS}comment-page-3/#comments`, 'Newer Comments')}</div>`,
      ),
      'page 2 of ?: 1, 3',
    ],
    [
      'the last page has only older ones',
      `${ADDRESS}comment-page-3/`,
      nav(`<div class="nav-previous">${link(`${ADDRESS}comment-page-2/#comments`, 'Older Comments')}</div>`),
      'page 3 of 3: 2',
    ],
    [
      'newest first: the plain address is the last page',
      ADDRESS,
      nav(`<div class="nav-previous">${link(`${ADDRESS}comment-page-2/#comments`, '← Older Comments')}</div>`),
      'page 3 of 3: 2',
    ],
    [
      'newest first: newer ones are at the plain address',
      `${ADDRESS}comment-page-2/`,
      nav(
        link(`${ADDRESS}comment-page-1/#comments`, 'Older Comments', ' class="prev"'),
        link(`${ADDRESS}#comments`, 'Newer Comments', ' class="next"'),
      ),
      'page 2 of ?: 1, 3',
    ],
    [
      'in numbers, with the present one marked',
      ADDRESS,
      nav(
        link(`${ADDRESS}comment-page-1/#comments`, '1', ' class="page-numbers"'),
        '…',
        link(`${ADDRESS}comment-page-5/#comments`, '5', ' class="page-numbers"'),
        '<span aria-current="page" class="page-numbers current">6</span>',
        link(`${ADDRESS}comment-page-7/#comments`, '7', ' class="page-numbers"'),
      ),
      'page 6 of 7: 1, 5, 7',
    ],
    [
      'in numbers, with the present one as mere text: the one that is missing',
      ADDRESS,
      nav('1', link(`${ADDRESS}comment-page-2/`, '2'), link(`${ADDRESS}comment-page-3/`, '3')),
      'page 1 of 3: 2, 3',
    ],
    [
      'without pretty addresses',
      'https://news.example.org/?p=7&cpage=2',
      nav(
        link('/?p=7&amp;cpage=1#comments', '«', ' class="prev"'),
        link('/?p=7&amp;cpage=3#comments', '»', ' class="next"'),
      ),
      'page 2 of ?: 1, 3',
    ],
    [
      'in Russian, with no class that says where it leads',
      `${ADDRESS}comment-page-2/`,
      `<div class="navigation">${link(`${ADDRESS}comment-page-1/`, 'Предыдущие комментарии')}</div>`,
      'page 2 of 2: 1',
    ],
    ['the address alone, where the theme prints no links', `${ADDRESS}comment-page-2/`, '', 'page 2 of ?: '],
  ])('%s', (_case, address, pager, expected) => {
    const reading = page({ after: pager }, address);
    expect(inWords(reading)).toBe(expected);
    if (address.startsWith(ADDRESS)) expect(reading.post.id).toBe(POST);
  });

  test('permalinks tell the page where the plain address shows the last one', () => {
    const at = (number: number) =>
      `<div class="comment-metadata">${link(`${ADDRESS}comment-page-4/#comment-${number}`, 'May 6, 2020 at 9:58 am')}</div>`;
    const reading = page({
      comments: comment(31, at(31)) + comment(32, at(32)),
      after: nav(link(`${ADDRESS}comment-page-3/`, 'Vanhemmat kommentit')),
    });
    expect(inWords(reading)).toBe('page 4 of 4: 3');
  });
});

describe('other systems', () => {
  const pager = (...links: string[]) =>
    `<div class="item-list"><ul class="pager">${links.map((one) => `<li class="pager-item">${one}</li>`).join('')}</ul></div>`;

  test('Drupal counts from 0', () => {
    const first = page({ after: pager('1', link('?page=1', '2'), link('?page=2', '3'), link('?page=2', 'last »')) });
    expect(inWords(first)).toBe('page 1 of 3: 2, 3');
    const second = page({ after: pager(link('?page=0', '1'), '2', link('?page=2', '3')) }, `${ADDRESS}?page=1`);
    expect(inWords(second)).toBe('page 2 of 3: 1, 3');
    expect(second.post.id).toBe(POST);
    expect(second.post.canonical).toBe(ADDRESS);
  });

  test('Drupal’s first page may be the plain address', () => {
    const plain = new URL(ADDRESS).pathname;
    const second = page(
      { after: pager(link(plain, '« first'), link(plain, '‹ previous', ' class="prev"'), '2') },
      `${ADDRESS}?page=1`,
    );
    expect(second.post.id).toBe(POST);
  });

  test('some count comments instead of pages', () => {
    const after = `<div class="pagination">${link('?start=0', '1')}<b>2</b>${link('?start=40', '3')}</div>`;
    expect(inWords(page({ after }, `${ADDRESS}?start=20`))).toBe('page 2 of 3: 1, 3');
  });

  test.each([
    [
      'TypePad',
      'https://a.typepad.com/b/2010/01/c.html/comments/page/2/#comments',
      'a.typepad.com/b/2010/01/c.html',
      2,
    ],
    ['Blogger', 'https://a.blogspot.com/2012/03/b.html?commentPage=2#c123', 'a.blogspot.com/2012/03/b.html', 2],
    ['DataLife Engine', 'https://a.ru/news/page,1,3,1234-b.html', 'a.ru/news/1234-b.html', 3],
    ['XenForo', 'https://a.com/threads/b.123/page-4#post-5', 'a.com/threads/b.123', 4],
    ['vBulletin 4', 'https://a.com/threads/123-b/page4', 'a.com/threads/123-b', 4],
    ['vBulletin 3', 'https://a.com/showthread.php?t=123&page=4', 'a.com/showthread.php?t=123', 4],
    ['any that names it so', 'https://a.com/b?comments_page=2', 'a.com/b', 2],
  ])('%s: the address alone', (_system, address, id, number) => {
    expect(pageSlotOf(new URL(address))).toMatchObject({ raw: number, sure: true });
    expect(page({}, address).post.id).toBe(id);
    expect(page({}, address).thread?.page).toBe(number);
  });
});

describe('a thread on one page', () => {
  test.each([
    ['without any pager', {}],
    ['whose permalinks name page 1', { comments: comment(1, link(`${ADDRESS}comment-page-1/#comment-1`, 'May 6')) }],
    [
      'under an article on several pages',
      { before: `</div><div class="page-links">${link(`${ADDRESS}2/`, '2')}</div><div>` },
    ],
    [
      'on a site whose lists are paged',
      { after: `</div><div class="pagination">${link('/page/2/', 'Older posts')}</div><div>` },
    ],
    ['beside links to pages of other posts’ comments', { after: nav(link('/2020/05/07/b/comment-page-2/', 'Newer')) }],
    [
      'whose article is paged in a form that could be the comments’',
      { after: `</div><nav class="pagination">${link('?page=1', '1')}${link('?page=2', '2')}</nav><div>` },
    ],
    ['with a link to reply', { comments: comment(1, link(`${ADDRESS}?replytocom=1#respond`, 'Reply')) }],
    ['with a pager that makes no sense', { after: nav(link('?page=7', '2'), link('?page=8', '5')) }],
  ])('%s', (_case, parts: Pager) => {
    expect(inWords(page(parts))).toBe('-');
  });

  test('is where no comment is', () => {
    expect(inWords(page({ comments: '', after: nav(link(`${ADDRESS}comment-page-2/`, 'Newer')) }))).toBe('-');
  });

  test('the second page of an article is no page of its comments, and keeps its own id', () => {
    const reading = page(
      { after: `</div><nav class="pagination">${link('?page=1', '1')}</nav><div>` },
      `${ADDRESS}?page=2`,
    );
    expect([reading.post.id, inWords(reading)]).toEqual([`${POST}?page=2`, '-']);
  });
});

test('addresses can be followed as they are: without tracking, in a copy within the archive', () => {
  const after = nav(link(`${ADDRESS}comment-page-3/#comments`, 'Newer', ' class="next"'));
  expect(page({ after }, `${ADDRESS}comment-page-2/?utm_source=x&replytocom=3#respond`).thread).toMatchObject({
    url: `${ADDRESS}comment-page-2/`,
    pages: [{ page: 3, url: `${ADDRESS}comment-page-3/#comments` }],
  });
  const copy = `https://web.archive.org/web/20200601000000/${ADDRESS}`;
  const inCopy = nav(link(`/web/20200601000000/${ADDRESS}comment-page-3/#comments`, 'Newer', ' class="next"'));
  expect(page({ after: inCopy }, `${copy}comment-page-2/`)).toMatchObject({
    post: { id: POST },
    thread: { page: 2, url: `${copy}comment-page-2/`, pages: [{ page: 3, url: `${copy}comment-page-3/#comments` }] },
  });
});

describe('answers to comments of other pages', () => {
  const second = `${ADDRESS}comment-page-2/`;
  test.each([
    ['by an attribute', `<li class="comment" id="comment-21" data-parent="7">`, ''],
    [
      'by a link that says so',
      `<li class="comment" id="comment-21">`,
      '<p>In reply to <a href="/comment/7#comment-7">Bridges</a> by Ann</p>',
    ],
    [
      'by a link that is called so',
      `<li class="comment" id="comment-21">`,
      '<a class="in-reply-to" href="#comment-7">Ann</a>',
    ],
  ])('%s', (_case, start, before) => {
    const comments = `${start}${before}<cite class="fn">Bob</cite><div class="comment-content"><p>No.</p></div></li>${comment(22)}`;
    expect(page({ comments }, second).thread?.answers).toEqual([{ comment: 'comment-21', to: 'comment-7' }]);
  });

  test('are none where the comment that is named is on the page, is the same, or is only linked to', () => {
    const comments =
      comment(21) +
      comment(22, '<p class="in-reply-to"><a href="#comment-21">Ann</a></p>') +
      comment(23, '<p>See <a href="#comment-7">above</a>.</p>');
    expect(page({ comments }, second).thread?.answers).toEqual([]);
  });
});

const shared = join(import.meta.dirname, '../../../../shared/pages');
describe.skipIf(!existsSync(shared))('real pages', () => {
  test.each([
    ['wordpress/generatepress--paged-oldest-1', 'page 1 of ?: 2'],
    ['wordpress/generatepress--paged-oldest-2', 'page 2 of 2: 1'],
    ['wordpress/kubrick--paged-oldest-1', 'page 1 of ?: 2'],
    ['wordpress/kubrick--paged-oldest-2', 'page 2 of 2: 1'],
    ['wordpress/twentythirteen--paged-oldest-1', 'page 1 of ?: 2'],
    ['wordpress/twentytwenty--paged-oldest-1', 'page 1 of 2: 2'],
    ['wordpress/twentytwentyfive--paged-oldest-2', 'page 2 of 2: 1'],
    ['wordpress/twentytwentyone--paged-newest-1', 'page 1 of 2: 2'],
    ['wordpress/twentytwentyone--paged-newest-2', 'page 2 of 2: 1'],
    ['wordpress/kubrick--newestfirst', '-'],
    ['wordpress/kubrick', '-'],
    ['registan/article', '-'],
    ['real/drupal7-aclu', 'page 1 of 3: 2, 3'],
    ['real/wp-pewresearch', '-'],
    ['real/custom-taz', '-'],
  ])('%s', (name, expected) => {
    const { url } = JSON.parse(readFileSync(join(shared, `${name}.json`), 'utf8')) as { url: string };
    const html = readFileSync(join(shared, `${name}.html`), 'utf8');
    expect(inWords(read(html, url).reading)).toBe(expected);
  });
});
