// @vitest-environment jsdom
/** "Always on this site" in the panel's head: where it is offered, where it is taken back, and what is said. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AllowedHost } from '../../src/domain/access/allowed-hosts.ts';
import type { Reading } from '../../src/domain/post/reading.ts';
import { expectAccessible, openBeside } from './beside-post.tsx';
import { shortReading } from './short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const OWN: AllowedHost = { host: 'registan.net', access: 'allowed', builtIn: true };
const EVERY: AllowedHost = { host: '*', access: 'allowed', builtIn: false };
const gazette = (access: 'allowed' | 'revoked'): AllowedHost => ({ host: 'gazette.example', access, builtIn: false });

function at(address: string, captured?: string): Reading {
  const reading = shortReading();
  const capture = captured ? { archive: 'web.archive.org', at: '2012-04-01T00:00:00Z', url: captured } : null;
  return { ...reading, post: { ...reading.post, canonical: address, capture } };
}
const ARTICLE = 'https://www.gazette.example/2026/05/04/bridge/';
const COPY = `https://web.archive.org/web/20260505000000/${ARTICLE}`;

describe('offers', () => {
  test.each([
    ['a host that nobody allowed', at(ARTICLE), [OWN], 'Always on gazette.example'],
    ['an allowed one', at(ARTICLE), [OWN, gazette('allowed')], 'Stop on gazette.example'],
    ['one that was taken away', at(ARTICLE), [OWN, gazette('revoked')], 'Always on gazette.example'],
    ['a copy: the archive’s host', at(ARTICLE, COPY), [OWN, gazette('allowed')], 'Always on web.archive.org'],
    ['a mirror', at(ARTICLE, 'https://archive.ph/AbCdE'), [OWN], 'Always on archive.today'],
    [
      'our own, taken away',
      at('http://registan.net/2012/03/27/a/'),
      [{ ...OWN, access: 'revoked' as const }],
      'Always on registan.net',
    ],
  ])('%s', async (_what, reading, hosts, name) => {
    await openBeside(reading, (store) => {
      store.hosts = hosts;
    });
    expect(await screen.findByRole('button', { name })).toBeTruthy();
    await expectAccessible();
  });

  test.each([
    ['our own host', at('http://registan.net/2012/03/27/a/'), [OWN]],
    ['every host, where all are allowed', at(ARTICLE), [OWN, EVERY]],
    ['a file', at('file:///home/reader/post.html'), [OWN]],
    ['an archive’s list of copies', { ...at(ARTICLE), problem: 'archive-listing' as const }, [OWN]],
  ])('nothing on %s', async (_what, reading, hosts) => {
    const asked = vi.fn(async () => hosts);
    await openBeside(reading, (store) => {
      Object.assign(store.background, { hosts: asked });
    });
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: /^(Always|Stop) on/ })).toBeNull();
  });
});

test('the list of keys leads to the settings', async () => {
  const { store, user } = await openBeside(at(ARTICLE));
  await user.keyboard('?');
  await user.click(await screen.findByRole('button', { name: 'All settings' }));
  expect(store.opened).toEqual(['settings']);
});

test('the button opens the settings, where the browser can ask', async () => {
  const { store, user } = await openBeside(at(ARTICLE));
  await user.click(await screen.findByRole('button', { name: 'Always on gazette.example' }));
  expect(store.opened).toEqual(['settings to allow gazette.example']);
});

test('coming back from there, the panel knows', async () => {
  const { store } = await openBeside(at(ARTICLE));
  await screen.findByRole('button', { name: 'Always on gazette.example' });
  store.hosts = [OWN, gazette('allowed')];
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByRole('button', { name: 'Stop on gazette.example' })).toBeTruthy();
});

test('stopping says so, and leaves the keyboard where it was', async () => {
  const { user } = await openBeside(at(ARTICLE), (store) => {
    store.hosts = [OWN, gazette('allowed')];
  });
  await user.click(await screen.findByRole('button', { name: 'Stop on gazette.example' }));
  expect(await screen.findByText('Stopped on gazette.example. The toolbar button still works there.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Always on gazette.example' }));
});

test('stopping that fails says so, and nothing has changed', async () => {
  const { user } = await openBeside(at(ARTICLE), (store) => {
    store.hosts = [OWN, gazette('allowed')];
    Object.assign(store.background, { stopHost: () => Promise.reject(new Error('no')) });
  });
  await user.click(await screen.findByRole('button', { name: 'Stop on gazette.example' }));
  expect(await screen.findByText(/did not let go of gazette.example/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Stop on gazette.example' })).toBeTruthy();
});

test('a host that the browser took away is told of in words', async () => {
  await openBeside(at(ARTICLE), (store) => {
    store.hosts = [OWN, gazette('revoked')];
  });
  expect(await screen.findByText('The browser’s settings no longer allow gazette.example.')).toBeTruthy();
});
