/** Which hosts are told of, and how each stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessTo, listHosts, patternsToWatch } from '../../../src/domain/access/allowed-hosts.ts';
import { patternsOf } from '../../../src/domain/access/host.ts';

const OWN = patternsOf('registan.net');
const shown = (known: string[], granted: string[]) =>
  listHosts(known, granted, OWN).map(({ host, access, builtIn }) => `${host} ${access}${builtIn ? ' built-in' : ''}`);

test.each([
  { what: 'nothing but our own', known: [], granted: OWN, expected: ['registan.net allowed built-in'] },
  { what: 'our own taken away', known: [], granted: [], expected: ['registan.net revoked built-in'] },
  {
    what: 'one that the reader allowed',
    known: ['b.example'],
    granted: [...OWN, ...patternsOf('b.example')],
    expected: ['registan.net allowed built-in', 'b.example allowed'],
  },
  {
    what: 'one that the reader allowed and the browser took away',
    known: ['b.example'],
    granted: OWN,
    expected: ['registan.net allowed built-in', 'b.example revoked'],
  },
  {
    what: 'one that was allowed in the browser’s settings',
    known: ['b.example'],
    granted: [...OWN, 'https://a.example/*', ...patternsOf('b.example')],
    expected: ['registan.net allowed built-in', 'a.example allowed', 'b.example allowed'],
  },
  {
    what: 'half of one',
    known: ['b.example'],
    granted: [...OWN, '*://www.b.example/*'],
    expected: ['registan.net allowed built-in', 'b.example allowed'],
  },
  {
    what: 'all of them',
    known: ['b.example'],
    granted: ['*://*/*'],
    expected: ['registan.net allowed built-in', '* allowed', 'b.example allowed'],
  },
])('$what', ({ known, granted, expected }) => expect(shown(known, granted)).toEqual(expected));

test('what is listed can be remembered, and is then listed the same', () => {
  const host = fc.constantFrom('a.example', 'b.example', 'archive.today', 'registan.net', '*');
  fc.assert(
    fc.property(fc.array(host), fc.array(host), (known, granted) => {
      const patterns = granted.flatMap(patternsOf);
      const once = listHosts(known, patterns, OWN);
      const again = listHosts(
        once.filter((one) => !one.builtIn).map((one) => one.host),
        patterns,
        OWN,
      );
      expect(again).toEqual(once);
      expect(new Set(once.map((one) => one.host)).size).toBe(once.length);
    }),
  );
});

describe('access to the host of a page', () => {
  const hosts = listHosts(['b.example'], OWN, OWN);
  test('is what is listed for it', () => {
    expect(accessTo('registan.net', hosts)).toMatchObject({ access: 'allowed', builtIn: true });
    expect(accessTo('b.example', hosts)).toMatchObject({ access: 'revoked' });
    expect(accessTo('c.example', hosts)).toBeNull();
  });
  test('is that to every host, where all are allowed', () => {
    expect(accessTo('c.example', listHosts([], ['*://*/*'], OWN))).toMatchObject({ host: '*', access: 'allowed' });
  });
});

test('only what does not come with the extension is watched besides', () => {
  expect(patternsToWatch([...OWN, '*://b.example/*', 'file:///*', '*://a.example/*'], OWN)).toEqual([
    '*://a.example/*',
    '*://b.example/*',
  ]);
});
