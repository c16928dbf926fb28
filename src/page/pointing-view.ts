/** What is drawn while the reader points: a pane that keeps the page from hearing it, a frame around what is meant, a bar with words. */
import { textOf } from '../domain/text/text-of.ts';
import type { PointAt } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { POINTING_STYLE } from './pointing-style.ts';
import { addStyles } from './style-sheet.ts';

/** The buttons of the bar, for those who have no keys at hand. */
export type BarAct = 'take' | 'wider' | 'narrower' | 'cancel';

export interface PointingView {
  /** Draws the frame around `element`, or takes it away, and says its first words. */
  show(element: Element | null): void;
  /** Draws it again where the element is now. */
  follow(): void;
  /** The bar's button at this point of the window, null for none. */
  actAt(x: number, y: number): BarAct | null;
  /** Is the point on the bar? */
  isOnBar(x: number, y: number): boolean;
}

const WORDS = 90;

/** Adds it to our root, below the panel; it is gone when `signal` aborts. `covered`: width that the panel takes. */
export function createPointingView(
  root: ShadowRoot,
  at: PointAt,
  covered: () => number,
  signal: AbortSignal,
): PointingView {
  const document = root.ownerDocument;
  addStyles(root, POINTING_STYLE, signal);
  const box = part('div', 'pointing');
  const pane = part('div', 'pane');
  const frame = part('div', 'frame');
  const label = part('span', 'frame-label', t(at === 'article' ? 'pagePointArticle' : 'pagePointComment'));
  frame.append(label);
  frame.hidden = true;
  const bar = part('div', 'point-bar');
  bar.tabIndex = -1;
  // Keys mean something of their own here: a screen reader is to let them through.
  bar.setAttribute('role', 'application');
  const hint = part('p', 'point-hint', t(at === 'article' ? 'pagePointHintArticle' : 'pagePointHintComment'));
  const keys = part('p', 'point-keys', t('pagePointKeys'));
  hint.id = 'point-hint';
  keys.id = 'point-keys';
  bar.setAttribute('aria-labelledby', hint.id);
  bar.setAttribute('aria-describedby', keys.id);
  const words = part('p', 'point-words');
  words.setAttribute('role', 'status');
  const acts = part('div', 'point-acts');
  const buttons = new Map<Element, BarAct>();
  for (const act of ['take', 'wider', 'narrower', 'cancel'] as const) {
    const button = part('button', act, t(ACT_WORDS[act]));
    button.tabIndex = -1;
    buttons.set(button, act);
    acts.append(button);
  }
  bar.append(hint, words, keys, acts);
  box.append(pane, frame, bar);
  root.prepend(box);
  signal.addEventListener('abort', () => box.remove());
  let shown: Element | null = null;
  follow();
  bar.focus({ preventScroll: true });

  function part<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  }

  function follow(): void {
    box.style.setProperty('--covered', `${Math.round(covered())}px`);
    frame.hidden = shown === null;
    if (!shown) return;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const place = { left, top, width, height };
    for (const [name, value] of Object.entries(place)) frame.style.setProperty(name, `${Math.round(value)}px`);
    // Above the frame there may be no room for it.
    label.classList.toggle('inside', top < 24);
  }

  function show(element: Element | null): void {
    if (element === shown) return;
    shown = element;
    words.textContent = element ? opening(element) : '';
    follow();
  }

  return {
    show,
    follow,
    actAt: (x, y) => buttons.get(root.elementFromPoint(x, y) ?? box) ?? null,
    isOnBar: (x, y) => bar.contains(root.elementFromPoint(x, y)),
  };
}

const ACT_WORDS = {
  take: 'pagePointTake',
  wider: 'pagePointWider',
  narrower: 'pagePointNarrower',
  cancel: 'cancel',
} as const satisfies Record<BarAct, string>;

function opening(element: Element): string {
  const text = textOf(element).replace(/\n/g, ' ');
  return text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()}…` : text;
}
