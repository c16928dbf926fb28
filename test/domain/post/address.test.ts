/** One id per post: addresses in all the forms that one post is read at. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalOf, identify, postIdOf } from '../../../src/domain/post/address.ts';
import { readArchiveAddress, unwrap } from '../../../src/domain/post/archives.ts';
import { webUrl } from '../../../src/domain/post/web-url.ts';
import { openPage } from './open-page.ts';

const ID = 'registan.net/2012/03/27/a-post';

describe('addresses of one post', () => {
  test.each([
    ['as it is', 'http://registan.net/2012/03/27/a-post/'],
    ['https, www, no slash', 'https://www.registan.net/2012/03/27/a-post'],
    ['tracking', 'http://registan.net/2012/03/27/a-post/?utm_source=feed&fbclid=x&gclid=y'],
    ['a fragment', 'http://registan.net/2012/03/27/a-post/#comment-398131'],
    ['a page of its comments', 'http://registan.net/2012/03/27/a-post/comment-page-2/#comments'],
    ['the same by query', 'http://registan.net/2012/03/27/a-post/?cpage=2'],
    ['a reply link', 'http://registan.net/2012/03/27/a-post/?replytocom=398123#respond'],
    ['a default port', 'http://registan.net:80/2012/03/27/a-post/'],
    ['a host with its final dot', 'http://registan.net./2012/03/27/a-post/'],
    ['Wayback', 'https://web.archive.org/web/20131018093012/http://registan.net/2012/03/27/a-post/'],
    ['Wayback, raw', 'https://web.archive.org/web/20131018093012id_/http://registan.net/2012/03/27/a-post/'],
    ['Wayback, a part of a date', 'https://web.archive.org/web/2013/http://registan.net/2012/03/27/a-post/'],
    ['Wayback, newest', 'https://web.archive.org/web/http://registan.net/2012/03/27/a-post/'],
    ['Wayback, no scheme, port', 'https://web.archive.org/web/2013/registan.net:80/2012/03/27/a-post/'],
    ['Wayback, encoded', 'https://web.archive.org/web/2013/http%3A%2F%2Fregistan.net%2F2012%2F03%2F27%2Fa-post%2F'],
    ['Wayback, slashes joined', 'https://web.archive.org/web/2013/http:/registan.net/2012/03/27/a-post/'],
    ['Wayback, final dot', 'http://web.archive.org./web/2013/http://www.registan.net/2012/03/27/a-post/'],
    [
      'Wayback of a comment page',
      'https://web.archive.org/web/2013/http://registan.net/2012/03/27/a-post/comment-page-1/#c',
    ],
    ['archive.today, long', 'http://archive.ph/20120408120000/http://registan.net/2012/03/27/a-post/'],
    ['archive.today, dotted', 'https://archive.is/2012.04.08-120000/http://registan.net/2012/03/27/a-post/'],
    ['archive.today, newest', 'https://archive.today/newest/http://registan.net/2012/03/27/a-post/'],
    [
      'a copy of a copy',
      'https://archive.ph/20120408120000/https://web.archive.org/web/2013/http://registan.net/2012/03/27/a-post/',
    ],
  ])('%s', (_name, address) => {
    expect(postIdOf(address)).toBe(ID);
  });

  test.each([
    ['?p= names a post', 'http://example.org/?p=123', 'example.org?p=123'],
    ['so does ?id=', 'https://www.example.org/news.php?id=7&utm_medium=x', 'example.org/news.php?id=7'],
    ['a port that is not the scheme’s', 'http://127.0.0.1:18090/a/', '127.0.0.1:18090/a'],
    ['the order of parameters is none', 'http://example.org/?b=2&a=1', 'example.org?a=1&b=2'],
    ['escapes are written in one way', 'http://example.org/%d0%b0/', 'example.org/%D0%B0'],
    ['what is no web address stays', 'about:blank', 'about:blank'],
  ])('%s', (_name, address, id) => {
    expect(postIdOf(address)).toBe(id);
  });
});

describe('archives', () => {
  test.each([
    ['14 digits', 'https://web.archive.org/web/20131018093012/http://a.org/', 'copy', '2013-10-18T09:30:12Z'],
    ['a flag', 'https://web.archive.org/web/20131018093012if_/http://a.org/', 'copy', '2013-10-18T09:30:12Z'],
    ['a day', 'https://web.archive.org/web/20131018/http://a.org/', 'copy', '2013-10-18'],
    ['newest', 'https://web.archive.org/web/http://a.org/', 'copy', null],
    [
      'the UK’s',
      'https://webarchive.nationalarchives.gov.uk/ukgwa/20131018093012/http://a.org/',
      'copy',
      '2013-10-18T09:30:12Z',
    ],
    ['Portugal’s', 'https://arquivo.pt/wayback/20131018093012/http://a.org/', 'copy', '2013-10-18T09:30:12Z'],
    ['archive.today, short', 'https://archive.ph/AbCdE', 'copy', null],
    ['archive.today, short, selection', 'https://archive.ph/AbCdE#selection-3.1-5.9', 'copy', null],
    ['a calendar', 'https://web.archive.org/web/*/http://a.org/', 'listing', undefined],
    ['a calendar of a year', 'https://web.archive.org/web/2012*/http://a.org/', 'listing', undefined],
    ['a list of copies', 'https://archive.ph/https://a.org/', 'listing', undefined],
  ])('%s', (_name, address, is, at) => {
    const read = readArchiveAddress(address);
    expect(read?.is).toBe(is);
    expect(read?.is === 'copy' ? read.at : undefined).toBe(at);
  });

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
});

const path = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 })
  .map((parts) => parts.map((part) => `/${part}`).join(''));
const post = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('', 'www.'),
    fc.stringMatching(/^[a-z]{1,8}\.(?:org|net|co\.uk)$/),
    path,
    fc.constantFrom('', '/', '?p=12', '/?id=3&x=1'),
  )
  .map(([scheme, www, host, way, end]) => `${scheme}://${www}${host}${way}${end}`);

describe('whatever the address', () => {
  test('the canonical address has the same id, and is its own canonical address', () => {
    fc.assert(
      fc.property(post, (address) => {
        const canonical = canonicalOf(address);
        expect(postIdOf(canonical)).toBe(postIdOf(address));
        expect(canonicalOf(canonical)).toBe(canonical);
      }),
    );
  });

  test('a capture has the original’s id', () => {
    const stamp = fc.stringMatching(/^20[01]\d(?:(?:0[1-9]|1[0-2])(?:[01]\d(?:[01]\d[0-5]\d[0-5]\d)?)?)?$/);
    const flag = fc.constantFrom('', 'id_', 'if_', 'im_', 'fw_');
    fc.assert(
      fc.property(post, stamp, flag, (address, digits, mark) => {
        expect(postIdOf(`https://web.archive.org/web/${digits}${mark}/${address}`)).toBe(postIdOf(address));
        expect(postIdOf(`https://archive.ph/${digits.padEnd(14, '0')}/${address}`)).toBe(postIdOf(address));
      }),
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `https://web.archive.org/web/${rest}`),
        ),
        (text) => {
          postIdOf(text);
          canonicalOf(text);
          unwrap(text);
          readArchiveAddress(text);
        },
      ),
    );
  });
});

describe('links as pages write them', () => {
  const base = 'https://news.example.org/2020/a/';
  test.each([
    ['relative', '../b/', 'https://news.example.org/2020/b/'],
    ['root-relative', '/c?d=1', 'https://news.example.org/c?d=1'],
    ['protocol-relative', '//e.org/f', 'https://e.org/f'],
    ['a script', 'javascript:alert(1)', null],
    ['a script in capitals and white space', ' JaVaScRiPt:alert(1)', null],
    ['mail', 'mailto:a@b.c', null],
    ['data', 'data:text/html,x', null],
    ['nothing', '', null],
    ['broken', 'http://[', null],
    ['rewritten by Wayback', 'https://web.archive.org/web/20131018093012/http://g.org/h', 'http://g.org/h'],
    ['rewritten by archive.today', 'https://archive.ph/o/AbCdE/http://g.org/h', 'http://g.org/h'],
  ])('%s', (_name, href, url) => {
    expect(webUrl(href, base)).toBe(url);
  });

  test('root-relative on a Wayback page', () => {
    const page = 'https://web.archive.org/web/20131018093012/http://g.org/';
    expect(webUrl('/web/20131018093012im_/http://g.org/x.png', page)).toBe('http://g.org/x.png');
    expect(webUrl('y.png', page)).toBe('http://g.org/y.png');
  });
});
