/** One id per post: addresses in all the forms that one post is read at. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalOf, postIdOf } from '../../../src/domain/post/address.ts';
import { readArchiveAddress, unwrap } from '../../../src/domain/post/archives.ts';
import { webUrl } from '../../../src/domain/post/web-url.ts';

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
    ['an AMP page', 'https://www.registan.net/2012/03/27/a-post/amp/'],
    ['an AMP page by query', 'https://registan.net/2012/03/27/a-post/?amp=1'],
    ['an AMP page by a query without a value', 'https://registan.net/2012/03/27/a-post/?amp'],
    ['an AMP page of its own host', 'https://amp.registan.net/2012/03/27/a-post/'],
    ['out of an AMP cache', 'https://registan-net.cdn.ampproject.org/c/s/registan.net/2012/03/27/a-post/amp/'],
    ['in an AMP viewer', 'https://www.google.com/amp/s/registan.net/2012/03/27/a-post/amp/'],
    ['the page to print', 'http://registan.net/2012/03/27/a-post/print/'],
    ['the page to print, by query', 'http://registan.net/2012/03/27/a-post/?print=1'],
    ['the page for phones', 'http://m.registan.net/2012/03/27/a-post/'],
    ['the page for phones, in full', 'http://mobile.registan.net/2012/03/27/a-post'],
    ['the page for phones, by query', 'http://registan.net/2012/03/27/a-post/?m=1'],
    ['a page of comments, as AMP', 'http://registan.net/2012/03/27/a-post/comment-page-2/amp/'],
    ['letters that need no escape', 'http://registan.net/2012/03/27/%61%2Dpost/'],
    ['several slashes at its end', 'http://registan.net/2012/03/27/a-post///'],
    ['many trackers', 'http://registan.net/2012/03/27/a-post/?ysclid=l1&_openstat=x&mc_cid=1&igshid=2&_hsenc=3&ref=t'],
    ['a name and a password', 'http://reader:secret@registan.net/2012/03/27/a-post/'],
    ['a capture of an AMP page', 'https://web.archive.org/web/2013/http://registan.net/2012/03/27/a-post/amp/'],
    ['a capture with trackers', 'https://web.archive.org/web/2013/http://registan.net/2012/03/27/a-post/?utm_medium=x'],
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
    ['?m=201203 is a month', 'http://example.org/?m=201203', 'example.org?m=201203'],
    ['a folder may be called print', 'http://example.org/topics/print/', 'example.org/topics/print'],
    ['a host may be called m', 'https://m.example/a-post', 'm.example/a-post'],
    ['a wiki for phones', 'https://kk.m.wiki.example/wiki/Aktau', 'kk.wiki.example/wiki/Aktau'],
    ['an AMP file', 'https://a.org/news/world-123.amp.html', 'a.org/news/world-123.html'],
    ['a blog under its country’s name', 'http://a.blogspot.co.uk/2012/03/x.html?m=1', 'a.blogspot.com/2012/03/x.html'],
    ['a branch of a numbered post’s thread', 'https://a.example/12345.html?thread=99#t99', 'a.example/12345.html'],
    ['a thread of a forum is one', 'https://a.example/show.php?thread=99', 'a.example/show.php?thread=99'],
    ['a way within an application', 'https://a.example/#!/post/7', 'a.example#!/post/7'],
    ['another way within it', 'https://a.example/#/post/8', 'a.example#/post/8'],
  ])('%s', (_name, address, id) => {
    expect(postIdOf(address)).toBe(id);
  });
});

const path = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 })
  .map((parts) => parts.map((part) => `/${part}`).join(''));
const dress = fc.constantFrom(
  '',
  '/amp',
  '/print/',
  '/comment-page-2',
  '.amp',
  '//',
  '/amp/amp',
  '/%61mp',
  '/comment-page-1/print/amp',
);
const post = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('', 'www.', 'm.', 'mobile.', 'en.m.'),
    fc.stringMatching(/^[a-z]{1,8}\.(?:org|net|co\.uk)$/),
    path,
    dress,
    fc.constantFrom('', '/', '?p=12', '/?id=3&x=1', '?utm_source=x&m=1', '/?amp#comment-7', '#!/way/7', '?q=%D0%B0+b'),
  )
  .map((parts) => {
    const [scheme, www, host, way, dressed, end] = parts;
    return `${scheme}://${www}${host}${way}${dressed}${end}`;
  });

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

  test('scheme, www, tracking, the place on the page and a final slash make no other post', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}\.(?:org|net|co\.uk)$/), path, (host, way) => {
        const id = postIdOf(`http://${host}${way}`);
        for (const other of [
          `https://www.${host}${way}/`,
          `http://${host}${way}?fbclid=1#x`,
          `http://m.${host}.${way}//`,
        ])
          expect(postIdOf(other)).toBe(id);
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
