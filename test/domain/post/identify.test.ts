/** Which post a page shows: what only the page can tell, and when it is believed. */
import { describe, expect, test } from 'vitest';
import { speaksFor } from '../../../src/domain/post/address.ts';
import { identify } from '../../../src/domain/post/identify.ts';
import { readPage } from '../../../src/domain/post/read-page.ts';
import { openPage } from './open-page.ts';

const ID = 'registan.net/2012/03/27/a-post';
const POST = 'http://registan.net/2012/03/27/a-post/';

function idAt(address: string, html: string): string {
  return identify(openPage(html), address).post.id;
}

test('a calendar is no post', () => {
  expect(identify(openPage('<p>x'), 'https://web.archive.org/web/*/http://a.org/x').listing).toBe(true);
});

test('a short address is told by the page: by its bookmark link, or the form of its header', () => {
  const bookmark =
    '<link rel="bookmark" href="http://archive.today/20131018093012/http://registan.net/2012/03/27/a-post/">';
  const form = '<div id="HEADER"><form><input name="q" value="http://registan.net/2012/03/27/a-post/"></form></div>';
  for (const [html, at] of [
    [bookmark, '2013-10-18T09:30:12Z'],
    [form, null],
  ] as const) {
    const { post } = identify(openPage(html), 'https://archive.ph/AbCdE');
    expect(post).toEqual({
      id: ID,
      canonical: 'http://registan.net/2012/03/27/a-post/',
      capture: { archive: 'archive.ph', at, url: 'https://archive.ph/AbCdE' },
    });
  }
});

test('?p=123 gives way to the lasting address that the page names, on the same host only', () => {
  const named = (href: string) =>
    identify(openPage(`<link rel="canonical" href="${href}">`), 'http://a.org/?p=123').post.id;
  expect(named('https://www.a.org/2012/a-post/')).toBe('a.org/2012/a-post');
  expect(named('https://b.org/2012/a-post/')).toBe('a.org?p=123');
  expect(named('https://a.org/')).toBe('a.org?p=123');
});

describe('the name that a page gives itself', () => {
  test.each([
    ['an address for print is none', 'https://a.org/print/12', '/2012/a-post/', 'a.org/2012/a-post'],
    ['nor one for phones', 'https://m.a.org/s/12', 'https://a.org/2012/a-post/', 'a.org/2012/a-post'],
    ['nor an AMP page', 'https://a.org/amp/a-post', 'https://www.a.org/2012/a-post/', 'a.org/2012/a-post'],
    ['a lasting address is', 'https://a.org/2012/next-post/', '/2012/a-post/', 'a.org/2012/next-post'],
    ['not the front page', 'https://a.org/?p=12', 'https://a.org/', 'a.org?p=12'],
    ['not another host', 'https://a.org/?p=12', 'https://b.org/2012/a-post/', 'a.org?p=12'],
    ['not a script', 'https://a.org/?p=12', 'javascript:alert(1)', 'a.org?p=12'],
  ])('%s', (_name, address, href, id) => {
    expect(idAt(address, `<link rel="canonical" href="${href}">`)).toBe(id);
  });

  test('without a canonical link, og:url', () => {
    expect(idAt('https://a.org/?p=12', '<meta property="og:url" content="https://a.org/2012/a-post/">')).toBe(
      'a.org/2012/a-post',
    );
  });

  test('not where it gives itself two', () => {
    const two = '<link rel="canonical" href="/a-post/"><link rel="canonical" href="/b-post/">';
    expect(idAt('https://a.org/?p=12', two)).toBe('a.org?p=12');
  });

  test.each([
    ['rewritten', 'https://web.archive.org/web/20131018093012/http://a.org/2012/a-post/'],
    ['rewritten from the root', '/web/20131018093012/http://a.org/2012/a-post/'],
    ['left alone', 'http://a.org/2012/a-post/'],
  ])('in a capture of ?p=12, %s', (_name, href) => {
    const page = `<link rel="canonical" href="${href}">`;
    expect(idAt('https://web.archive.org/web/20131018093012/http://a.org/?p=12', page)).toBe('a.org/2012/a-post');
  });
});

describe('a page saved to disk', () => {
  const FILE = 'file:///home/reader/A%20post.html';
  test.each([
    ['by a browser', `<!DOCTYPE html>\n<!-- saved from url=(0040)${POST} -->\n<html><body><p>x`],
    [
      'by SingleFile',
      `<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: ${POST} \n saved date: Tue Apr 03 2012\n--><body><p>x`,
    ],
    ['with its canonical link', `<html><head><link rel="canonical" href="${POST}"></head><p>x`],
    ['with its og:url', `<html><head><meta property="og:url" content="${POST}"></head><p>x`],
    ['from the page of its comments', `<!-- saved from url=(0058)${POST}comment-page-1/#comments --><html><p>x`],
  ])('%s is the post', (_name, html) => {
    expect(identify(openPage(html), FILE)).toEqual({
      post: { id: ID, canonical: POST, capture: null },
      listing: false,
    });
  });

  test('from an archive is that copy', () => {
    const url = `https://web.archive.org/web/20131018093012/${POST}`;
    const { post } = identify(openPage(`<!-- saved from url=(0090)${url} --><html><p>x`), FILE);
    expect(post).toEqual({
      id: ID,
      canonical: POST,
      capture: { archive: 'web.archive.org', at: '2013-10-18T09:30:12Z', url },
    });
  });

  test.each([
    ['from nowhere', '<!-- saved from url=(0013)about:internet --><html><p>x'],
    ['a relative canonical link', '<link rel="canonical" href="a-post.html"><p>x'],
    ['a comment further down', `<html><body><!-- saved from url=(0040)${POST} --><p>x`],
  ])('%s is itself', (_name, html) => {
    expect(identify(openPage(html), FILE).post).toEqual({ id: FILE, canonical: FILE, capture: null });
  });

  test('a comment on a page of the web says nothing', () => {
    expect(idAt('https://b.org/x-y', `<!-- saved from url=(0040)${POST} --><html><p>x`)).toBe('b.org/x-y');
  });
});

describe('links of the Memento protocol', () => {
  const head = `<link rel="original" href="${POST}"><link rel="memento" datetime="Fri, 18 Oct 2013 09:30:12 GMT" href="#">`;
  test('are believed where the address names the original too', () => {
    const url = 'https://memory.example/2013/http://registan.net/2012/03/27/a-post/';
    expect(identify(openPage(head), url).post).toEqual({
      id: ID,
      canonical: POST,
      capture: { archive: 'memory.example', at: '2013-10-18T09:30:12Z', url },
    });
    expect(speaksFor(url, ID)).toBe(true);
  });

  test('without a time: a copy of an unknown date', () => {
    const page = `<link rel="original" href="${POST}">`;
    expect(identify(openPage(page), 'https://memory.example/x/registan.net/a').post.capture?.at).toBeNull();
  });

  test('are not where it does not: nobody is somebody else by saying so', () => {
    expect(idAt('https://evil.example/trap-page', head)).toBe('evil.example/trap-page');
    expect(speaksFor('https://evil.example/trap-page', ID)).toBe(false);
  });

  test('to the page itself make no copy of it', () => {
    expect(identify(openPage(head), POST).post.capture).toBeNull();
  });
});

describe('for which posts a page speaks', () => {
  test.each([
    [POST, ID, true],
    ['https://www.registan.net/other', ID, true],
    ['http://m.registan.net/?p=7', 'registan.net?p=7', true],
    ['https://web.archive.org/web/2013/http://registan.net/x', ID, true],
    ['https://archive.ph/AbCdE', ID, true],
    ['file:///home/reader/a.html', ID, true],
    ['https://evil.example/', ID, false],
    ['https://evil.example/?registan.net', ID, false],
    ['https://web.archive.org/web/2013/http://evil.example/x', ID, false],
    ['no address', ID, false],
  ])('%s, %s: %s', (address, post, speaks) => {
    expect(speaksFor(address, post)).toBe(speaks);
  });
});

test.each([
  'https://web.archive.org/web/*/http://registan.net/2012/03/27/a-post/',
  'https://web.archive.org/web/2012*/http://registan.net/2012/03/27/a-post/',
  'https://archive.ph/http://registan.net/2012/03/27/a-post/',
  'https://archive.example/col/*/http://registan.net/2012/03/27/a-post/',
])('%s: read as a list of copies, of that post', (address) => {
  const { reading } = readPage(openPage('<h1>Copies</h1><p>One, two'), address);
  expect(reading).toMatchObject({ problem: 'archive-listing', article: null, post: { id: ID, capture: null } });
});
