/** A file of rules is taken as a whole or not at all, and says where it is wrong. */
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/domain/post/sites/site.ts';
import { compareSites, formatSites, parseSites } from '../../../../src/domain/post/sites/sites-file.ts';

const A: Site = { hosts: ['a.example'], article: { body: '.story', leaveOut: ['.ad', '.more'] } };
const B: Site = { hosts: ['b.example'], comments: { item: 'li.voice', author: 'b' } };
const understood = (selector: string) => !selector.includes('[[');
const parse = (text: string) => parseSites(text, understood);
const fileOf = (sites: unknown) => JSON.stringify({ format: 'corrigenda-sites', version: 1, sites });

test('what was written is read again', () => {
  expect(parse(formatSites([A, B]))).toEqual({ is: 'sites', sites: [A, B] });
  expect(parse(`\uFEFF${formatSites([])}`)).toEqual({ is: 'sites', sites: [] });
});

test('a rule for many hosts becomes one for each', () => {
  const parsed = parse(fileOf([{ ...B, hosts: ['b.example', 'c.example'] }]));
  expect(parsed.is === 'sites' && parsed.sites.map(({ hosts }) => hosts)).toEqual([['b.example'], ['c.example']]);
});

describe('refused', () => {
  test.each([
    ['no JSON', '{"format":', { is: 'not-json' }],
    ['something else', '[1, 2]', { is: 'other-file' }],
    ['nothing', 'null', { is: 'other-file' }],
    ['another program’s', '{"format":"notes","sites":[]}', { is: 'other-file' }],
    ['a newer one', '{"format":"corrigenda-sites","version":2,"sites":{}}', { is: 'newer' }],
    ['a list that is none', fileOf({}), { is: 'bad-place', place: 'sites' }],
    ['a rule that says nothing', fileOf([A, { hosts: ['x.example'] }]), { is: 'bad-place', place: 'sites[1]' }],
    [
      'a host that is none',
      fileOf([{ ...A, hosts: ['https://a.example/'] }]),
      { is: 'bad-place', place: 'sites[0].hosts[0]' },
    ],
    [
      'a selector that is a number',
      fileOf([A, { ...B, comments: { item: 7 } }]),
      { is: 'bad-place', place: 'sites[1].comments.item' },
    ],
    [
      'a selector that is too long',
      fileOf([{ ...A, article: { body: 'a'.repeat(501) } }]),
      { is: 'bad-place', place: 'sites[0].article.body' },
    ],
    ['a field nobody knows', fileOf([{ ...A, script: 'x' }]), { is: 'bad-place', place: 'sites[0].script' }],
    [
      'a selector no browser understands',
      fileOf([A, { ...A, hosts: ['x.example'], article: { body: 'p', leaveOut: ['i', 'b[['] } }]),
      { is: 'bad-selector', place: 'sites[1].article.leaveOut[1]', selector: 'b[[' },
    ],
    ['a host twice', fileOf([A, B, { ...B, hosts: ['a.example'] }]), { is: 'twice', host: 'a.example' }],
    ['far too much', ' '.repeat(4_000_001), { is: 'too-large' }],
  ])('%s', (_name, text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

test('what would be new, changed or the same is known before anything is written', () => {
  const changed = { ...A, article: { body: '.other' } };
  const reordered = { comments: { author: 'b', item: 'li.voice' }, hosts: ['b.example'] };
  const c = { ...B, hosts: ['c.example'] };
  expect(compareSites([A, B], [changed, reordered, c])).toEqual({ fresh: [c], changed: [changed], same: [reordered] });
});
