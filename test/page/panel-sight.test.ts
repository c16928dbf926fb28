// @vitest-environment jsdom
/** When the panel counts as seen: not while the page covers, fades, moves or cuts it, and in every honest condition it does. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sight } from '../../src/messages.ts';
import { sightOf, watchSight } from '../../src/page/panel-sight.ts';

const PANEL = { left: 900, right: 1_280, top: 0, bottom: 800 };
let host: HTMLElement;
let box: HTMLElement;
const life = new AbortController();

function at(element: Element, { left, right, top, bottom }: typeof PANEL): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
}

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = '<p>Words</p>';
  host = document.createElement('div');
  box = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  at(box, PANEL);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_280);
  vi.stubGlobal('innerHeight', 800);
  document.elementFromPoint = () => host;
});
afterEach(() => {
  host.remove();
  for (const one of document.querySelectorAll('.over')) one.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The root's style as the browser computes it: jsdom knows few of these properties. */
function rootStyle(style: Partial<CSSStyleDeclaration>, pseudo: Partial<CSSStyleDeclaration> = {}): void {
  const real = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, which) => {
    if (element !== document.documentElement) return real(element);
    return { ...(which ? pseudo : style) } as CSSStyleDeclaration;
  });
}
function addOver(rect: typeof PANEL, style: string): void {
  const over = document.createElement('div');
  over.className = 'over';
  over.setAttribute('style', style);
  at(over, rect);
  document.documentElement.append(over);
}

describe('it is seen', () => {
  test('at the window’s side with nothing over it', () => expect(sightOf(host, box)).toBe('clear'));

  test.each([
    'invert(1) hue-rotate(180deg)',
    'brightness(0.9) contrast(1.1) sepia(0.1)',
    'invert(100%) hue-rotate(180deg) contrast(90%)',
  ])('with its colours changed: %s', (filter) => {
    rootStyle({ filter });
    expect(sightOf(host, box)).toBe('nearly');
  });

  test('beside a scroll bar', () => {
    at(box, { ...PANEL, left: 885, right: 1_265 });
    expect(sightOf(host, box)).toBe('clear');
  });

  test('with something small over its corner', () => {
    addOver({ left: 1_220, right: 1_270, top: 740, bottom: 790 }, 'position: fixed');
    expect(sightOf(host, box)).toBe('nearly');
  });

  test('with something large beside it', () => {
    addOver({ left: 0, right: 900, top: 0, bottom: 800 }, 'position: fixed');
    expect(sightOf(host, box)).toBe('clear');
  });
});

describe('it is hidden', () => {
  test.each<[string, Partial<CSSStyleDeclaration>]>([
    ['faded', { opacity: '0.1' }],
    ['faded by a filter', { filter: 'opacity(0.1)' }],
    ['blurred', { filter: 'blur(9px)' }],
    ['blackened', { filter: 'brightness(0)' }],
    ['drawn by a filter of the page', { filter: 'url("#x")' }],
    ['moved', { transform: 'matrix(1, 0, 0, 1, -200, 0)' }],
    ['enlarged', { scale: '2' }],
    ['turned', { rotate: '90deg' }],
    ['cut off', { clipPath: 'inset(0px 400px 0px 0px)' }],
    ['masked', { maskImage: 'linear-gradient(black, transparent)' }],
    ['mixed with the page', { mixBlendMode: 'difference' }],
    ['not painted', { contentVisibility: 'hidden' }],
  ])('%s, with the root', (_name, style) => {
    rootStyle(style);
    expect(sightOf(host, box)).toBe('hidden');
  });

  test('under what the root draws after it', () => {
    rootStyle({}, { content: '""', position: 'fixed' });
    expect(sightOf(host, box)).toBe('hidden');
  });

  test('under something later in the page, though it lets presses through', () => {
    addOver({ left: 0, right: 1_280, top: 0, bottom: 800 }, 'position: fixed; pointer-events: none');
    expect(sightOf(host, box)).toBe('hidden');
  });

  test('under something that takes the presses', () => {
    document.elementFromPoint = () => document.body;
    expect(sightOf(host, box)).toBe('hidden');
  });

  test.each([
    ['out of the window', { ...PANEL, left: 1_200, right: 1_580 }],
    ['further in', { ...PANEL, left: 400, right: 780 }],
    ['as a slit', { ...PANEL, left: 1_270 }],
    ['a part of the height', { ...PANEL, bottom: 100 }],
  ])('%s', (_name, rect) => {
    at(box, rect);
    expect(sightOf(host, box)).toBe('hidden');
  });

  test('inside of something of the page', () => {
    document.body.append(host);
    expect(sightOf(host, box)).toBe('hidden');
  });
});

test('a change is told, once; seen again counts only after half a second, and the end ends it', () => {
  vi.useFakeTimers();
  const told: Sight[] = [];
  watchSight(host, box, (sight) => told.push(sight), life.signal);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
  document.elementFromPoint = () => document.body;
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['hidden']);
  document.elementFromPoint = () => host;
  vi.advanceTimersByTime(250);
  expect(told).toEqual(['hidden']);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['hidden', 'clear']);
  life.abort();
  document.elementFromPoint = () => document.body;
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['hidden', 'clear']);
  vi.useRealTimers();
});
