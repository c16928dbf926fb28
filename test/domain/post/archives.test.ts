/** Which addresses are copies, of what, and when they were made. */
import { describe, expect, test } from 'vitest';
import { readArchiveAddress, unwrap } from '../../../src/domain/post/archives.ts';

describe('addresses of archives', () => {
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
    ['a part of a date with a star', 'https://web.archive.org/web/20120401*/http://a.org/', 'listing', undefined],
    ['all addresses that begin so', 'https://web.archive.org/web/*/http://a.org/*', 'listing', undefined],
    ['changes', 'https://web.archive.org/web/changes/http://a.org/', 'listing', undefined],
    ['a map of the site', 'https://web.archive.org/web/sitemap/a.org', 'listing', undefined],
    ['the archive’s front page', 'https://web.archive.org/web/', 'listing', undefined],
    ['a list of a host’s copies', 'https://archive.is/a.org', 'listing', undefined],
    ['a search', 'https://archive.today/search/?q=a', 'listing', undefined],
    ['a calendar of somebody’s archive', 'https://archive.example/col/*/http://a.org/', 'listing', undefined],
    ['a flag alone', 'https://web.archive.org/web/id_/http://a.org/', 'copy', null],
    ['no more than a year of 99 months', 'https://web.archive.org/web/20129999999999/http://a.org/', 'copy', '2012'],
    ['no 31 February', 'https://web.archive.org/web/20120231000000/http://a.org/', 'copy', '2012-02'],
    ['the first of all', 'https://web.archive.org/web/0/http://a.org/', 'copy', null],
    ['a port of the archive’s', 'http://web.archive.org:80/web/2012/http://a.org/', 'copy', '2012'],
    ['Tor', 'http://archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd.onion/AbCdE', 'copy', null],
    ['archive.today with www', 'http://www.archive.is/AbCdE', 'copy', null],
    ['archive.today, picture', 'https://archive.ph/AbCdE/image', 'copy', null],
    ['somebody’s', 'https://archive.example/col/20120401000000mp_/http://a.org/', 'copy', '2012-04-01T00:00:00Z'],
  ])('%s', (_name, address, is, at) => {
    const read = readArchiveAddress(address);
    expect(read?.is).toBe(is);
    expect(read?.is === 'copy' ? read.at : undefined).toBe(at);
  });

  test.each(['', 'id_', 'if_', 'im_', 'js_', 'cs_', 'oe_', 'fr_', 'fw_', 'mp_'])(
    'the flag "%s" is none of the original',
    (flag) => {
      const address = `https://web.archive.org/web/20120401000000${flag}/http://a.org/b`;
      expect(readArchiveAddress(address)).toMatchObject({ original: 'http://a.org/b', at: '2012-04-01T00:00:00Z' });
    },
  );

  test.each([
    ['as it is', 'http://a.org/b?c=d#e', 'http://a.org/b?c=d#e'],
    ['a port', 'http://a.org:80/b', 'http://a.org:80/b'],
    ['no scheme', 'a.org/b', 'http://a.org/b'],
    ['no scheme, a port and www', 'www.a.org:80/b', 'http://www.a.org:80/b'],
    ['no scheme, a final dot', 'a.org./b', 'http://a.org./b'],
    ['no scheme, letters of another alphabet', 'президент.рф/b', 'http://президент.рф/b'],
    ['encoded', 'http%3A%2F%2Fa.org%2Fb%3Fc%3Dd', 'http://a.org/b?c=d'],
    ['encoded in part', 'http:%2F%2Fa.org%2Fb', 'http://a.org/b'],
    ['encoded words stay so', 'http://a.org/%D0%B0', 'http://a.org/%D0%B0'],
    ['joined slashes', 'https:/a.org/b', 'https://a.org/b'],
    ['many slashes', 'http:////a.org/b', 'http://a.org/b'],
    ['no address at all', 'somewhere', null],
    ['broken escapes', 'http%3A%2F%2F%zz', null],
  ])('the original, %s', (_name, written, original) => {
    for (const archive of [
      'https://web.archive.org/web/2012',
      'https://web.archive.org/web',
      'http://web.archive.org./web/2012id_',
      'https://archive.ph/2012',
    ])
      expect(readArchiveAddress(`${archive}/${written}`)?.original).toBe(original);
  });

  test.each(['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.fo', 'archive.md', 'archive.vn'])(
    '%s',
    (host) => {
      const copy = { is: 'copy', archive: host, original: 'http://a.org/b', at: '2012-04-08T12:00:00Z' };
      expect(readArchiveAddress(`https://${host}/20120408120000/http://a.org/b`)).toEqual(copy);
      expect(readArchiveAddress(`http://www.${host}./2012.04.08-120000/http://a.org/b`)).toEqual(copy);
      expect(unwrap(`https://${host}/o/AbCdE/http://a.org/b`)).toBe('http://a.org/b');
    },
  );

  test.each([
    'https://archive.org/details/a-book',
    'https://archive.example/2012/03/27/http-is-old/',
    'https://a.org/20120401000000/',
    'https://notarchive.org/web/2012/http://a.org/',
    'ftp://web.archive.org/web/2012/http://a.org/',
  ])('%s is no archive’s', (address) => {
    expect(readArchiveAddress(address)).toBeNull();
    expect(unwrap(address)).toBe(address);
  });
});
