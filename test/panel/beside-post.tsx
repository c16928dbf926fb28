/** The whole panel beside a post, for tests: drawn over a store and a page that behave. */
import { configure, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import type { Reading } from '../../src/domain/post/reading.ts';
import { fetchParts } from '../../src/panel/later.tsx';
import { createPostLife, type PostLife } from '../../src/panel/post-life.ts';
import { Shell } from '../../src/panel/shell.tsx';
import { createFakePage, createFakeStore, type FakePage, type FakeStore } from './parties.ts';

// jsdom takes long to say what is hidden, and a busy machine longer: how fast it is, is none of these tests' business.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

export interface Beside {
  readonly store: FakeStore;
  readonly page: FakePage;
  readonly life: PostLife;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** `before` sets store and page up before the panel asks them. */
export async function openBeside(
  reading: Reading,
  before: (store: FakeStore, page: FakePage) => void = () => {},
): Promise<Beside> {
  const store = createFakeStore(reading.post.id);
  const page = createFakePage(reading);
  before(store, page);
  const life = createPostLife(store.background, page.page);
  render(<Shell session={life.session} desk={life.desk} steering={life.steering} />);
  await life.open();
  // What the panel fetches after it is drawn, in life long before anybody can click.
  await fetchParts();
  return { store, page, life, user: userEvent.setup() };
}

/** What axe finds wrong in the document; contrast and sizes need a real browser (test/browser). */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
