/** Names of hosts and the patterns that stand for them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf, hostOfPattern, isHost, patternsOf } from '../../../src/domain/access/host.ts';

describe('the host of an address', () => {
  test.each([
    ['http://registan.net/2012/03/27/a-post/', 'registan.net'],
    ['https://www.registan.net/', 'registan.net'],
    ['https://WWW.Example.ORG./a', 'example.org'],
    ['http://example.org:8080/a', 'example.org'],
    ['https://blog.example.co.uk/', 'blog.example.co.uk'],
    ['https://www2.example.org/', 'www2.example.org'],
    ['https://wwwanderer.example/', 'wwwanderer.example'],
    ['https://новости.example/', 'xn--b1amnebsh.example'],
    ['http://user:secret@example.org/', 'example.org'],
    ['http://127.0.0.1:8000/post', '127.0.0.1'],
    ['http://[::1]/post', '[::1]'],
    ['http://localhost/post', 'localhost'],
    ['https://web.archive.org/web/2012/http://registan.net/', 'web.archive.org'],
    ['https://archive.ph/AbCdE', 'archive.today'],
    ['http://www.archive.is/AbCdE', 'archive.today'],
    ['file:///home/reader/post.html', null],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s → %s', (address, host) => expect(hostOf(address)).toBe(host));
});

describe('what the browser is asked for', () => {
  test.each([
    ['example.org', ['*://example.org/*', '*://www.example.org/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
    ['localhost', ['*://localhost/*']],
    ['web.archive.org', ['*://web.archive.org/*']],
    ['archive.today', ['today', 'ph', 'is', 'li', 'fo', 'md', 'vn'].map((name) => `*://archive.${name}/*`)],
  ])('%s', (host, patterns) => expect(patternsOf(host)).toEqual(patterns));

  test('every pattern is about the host that it was made for', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const host = hostOf(address) ?? '';
        expect(isHost(host)).toBe(true);
        expect(patternsOf(host).map(hostOfPattern)).toEqual(patternsOf(host).map(() => host));
      }),
    );
  });
});

describe('a name that came from outside', () => {
  test.each(['example.org', 'localhost', '127.0.0.1', '[::1]', 'archive.today'])('%s is one', (text) =>
    expect(isHost(text)).toBe(true),
  );
  test.each([
    '',
    '*',
    '*.example.org',
    'www.example.org',
    'Example.org',
    'a b',
    'example.org/x',
    'a@b',
    'a:80',
    'archive.ph',
  ])('"%s" is none', (text) => expect(isHost(text)).toBe(false));
});

test.each([
  ['*://example.org/*', 'example.org'],
  ['https://www.example.org/*', 'example.org'],
  ['*://*.example.org/*', 'example.org'],
  ['https://example.org/news/*', 'example.org'],
  ['*://archive.md/*', 'archive.today'],
  ['*://*/*', '*'],
  ['<all_urls>', '*'],
  ['file:///*', null],
  ['moz-extension://x/*', null],
])('the pattern %s is about %s', (pattern, host) => expect(hostOfPattern(pattern)).toBe(host));
