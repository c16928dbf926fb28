/** Lets the reader point at the article or at one comment, by mouse, finger or keyboard; the page hears nothing of it. */
import { articleAround, commentAround } from '../domain/post/sites/pointed-at.ts';
import type { PointAt, Pointed } from '../messages.ts';
import { isSeen, type Move, moveFrom } from './pointing-moves.ts';
import { type BarAct, createPointingView } from './pointing-view.ts';
import type { Reader } from './reader.ts';
import { tryRule } from './try-rule.ts';

export interface PointingOptions {
  readonly root: ShadowRoot;
  readonly at: PointAt;
  readonly reader: Pick<Reader, 'last' | 'site' | 'trial'>;
  /** Width, in CSS pixels, of what covers the window's right side. */
  readonly covered: () => number;
  /** Called once, at the end: what was pointed at, or null where the reader gave it up. */
  readonly done: (pointed: Pointed | null) => void;
}

/** What presses and moves: all of it stops here, before the page hears of it. */
const POINTER_EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend', 'dragstart', 'selectstart'],
];
const KEY_MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

/** Begins it; ends with `done`, or without a word when `signal` aborts. */
export function startPointing({ root, at, reader, covered, done }: PointingOptions, signal: AbortSignal): void {
  const document = root.ownerDocument;
  const { body } = document;
  const window = document.defaultView as Window;
  const life = new AbortController();
  const view = createPointingView(root, at, covered, AbortSignal.any([signal, life.signal]));
  const meant = at === 'article' ? articleAround : commentAround;
  let target: Element | null = null;
  let hovered: Element | null = null;

  function aim(element: Element | null): void {
    target = element;
    view.show(element);
  }

  function aimAt(x: number, y: number): void {
    const under = elementAt(document, root.host, x, y);
    // The same word under the pointer says nothing new: the reader may have gone wider since.
    if (under === hovered) return;
    hovered = under;
    aim(under && meant(body, under));
  }

  function go(move: Move): void {
    const next = target ? moveFrom(body, target, move) : firstTarget();
    if (!next) return;
    aim(next);
    reveal(next);
  }

  function firstTarget(): Element | null {
    const { places } = reader.last() ?? {};
    const read = at === 'article' ? places?.blocks[0]?.parentElement : places?.comments[0]?.head;
    if (read && read !== body && isSeen(read)) return read;
    const most =
      at === 'article' ? mostText(body) : elementAt(document, root.host, window.innerWidth / 3, window.innerHeight / 2);
    return (most && meant(body, most)) ?? [...body.children].find(isSeen) ?? null;
  }

  function end(pointed: Pointed | null): void {
    life.abort();
    done(pointed);
  }

  function act(what: BarAct): void {
    if (what === 'cancel') end(null);
    else if (what !== 'take') go(what);
    else if (target) end(tryRule(body, target, at, reader));
  }

  function onPointer(event: Event): void {
    // Seen from here, what happens on the pane happens on our host; the panel's own events never come here.
    if (event.target !== root.host) return;
    event.stopImmediatePropagation();
    if (!(event instanceof MouseEvent)) return;
    const { clientX: x, clientY: y, type } = event;
    if (isPressed(event)) event.preventDefault();
    if (type === 'pointermove' && !view.isOnBar(x, y)) aimAt(x, y);
    if (type !== 'click') return;
    const pressed = view.actAt(x, y);
    if (pressed) {
      act(pressed);
    } else if (!view.isOnBar(x, y)) {
      // A finger points without having moved there before.
      aimAt(x, y);
      act('take');
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopImmediatePropagation();
    const move = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : KEY_MOVES[event.key];
    const known = move !== undefined || event.key === 'Enter' || event.key === 'Escape';
    if (known) event.preventDefault();
    if (!known || event.type !== 'keydown') return;
    if (move) go(move);
    else act(event.key === 'Enter' ? 'take' : 'cancel');
  }

  const listen = { capture: true, signal: AbortSignal.any([signal, life.signal]) };
  for (const type of POINTER_EVENTS) window.addEventListener(type, onPointer, { ...listen, passive: false });
  for (const type of ['keydown', 'keyup', 'keypress'] as const) window.addEventListener(type, onKey, listen);
  window.addEventListener('scroll', view.follow, { ...listen, passive: true });
  window.addEventListener('resize', view.follow, listen);
  aim(firstTarget());
}

/** Touches are left to scroll with. */
function isPressed(event: MouseEvent): boolean {
  return !('pointerType' in event && event.pointerType === 'touch') && !event.type.endsWith('move');
}

/** What stands there in the page, below all that is ours. */
function elementAt(document: Document, host: Element, x: number, y: number): Element | null {
  const all = document.elementsFromPoint(x, y);
  return all.find((one) => one !== host && document.body.contains(one) && one !== document.body) ?? null;
}

/** From the body inwards, always into what holds most of the text; null for a page without any. */
function mostText(body: Element): Element | null {
  let best: Element | null = null;
  for (let most = longest(body); most; most = longest(most)) {
    if (best && sizeOf(most) < sizeOf(best) * 0.66) break;
    best = most;
  }
  return best;
}

function longest(around: Element): Element | null {
  const seen = [...around.children].filter(isSeen);
  return seen.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
}

function sizeOf(element: Element): number {
  return (element.textContent ?? '').length;
}

/** Brings what the keys led to into view, without a ride. */
function reveal(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  if (top < 0 || bottom > height)
    element.scrollIntoView({ behavior: 'instant', block: bottom - top > height ? 'start' : 'center' });
}
