/** The panel beside the page: an extension page in an iframe, where the page hears no key and reads no note. */
import type { Sight } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { keepInView, makeRoom } from './make-room.ts';
import { clampWidth, createPanelEdge, type WidthChange } from './panel-edge.ts';
import { watchSight } from './panel-sight.ts';

/**
 * So long (ms) the panel may take to say that it has rendered, before it is taken for blocked: after its frame was loaded,
 * whatever was loaded into it, and until then, since a busy machine takes seconds to start the extension's process. Counted
 * in beats, which a busy page skips: laying a very long thread out anew takes seconds in which the panel cannot be heard.
 */
const PATIENCE = 2_000;
const LOADING_PATIENCE = 10_000;
const BEAT = 100;

export interface PanelFrameOptions {
  /** Address of the panel's page. */
  readonly url: string;
  /** Width in CSS pixels, until `setWidth`. */
  readonly width: number;
  /** The element that must stay in view beside the panel, once it is known. */
  readonly article: () => Element | null;
  /** The reader chose this width. */
  readonly keepWidth: (width: number) => void;
  readonly opened: () => void;
  readonly closed: () => void;
  /** The panel was not heard of in time (a content policy, COEP, a sandbox): the frame is gone again. */
  readonly blocked: () => void;
  /** How the reader sees the panel has changed. */
  readonly seen: (sight: Sight) => void;
}

export interface PanelFrame {
  isOpen(): boolean;
  open(): void;
  /** Gives the page back as it was. */
  close(): void;
  /** The panel has rendered: it gets the keyboard, if nothing else took it meanwhile. Returns whether it did. */
  ready(): boolean;
  /** Resolves once the panel has rendered, to false where it is closed before. */
  whenReady(): Promise<boolean>;
  /** Gives the keyboard to the panel. */
  focus(): void;
  /** Gives it back to where it was before. */
  focusPage(): void;
  setWidth(width: number): void;
  /** The article has just been read: it is kept in view. */
  keepInView(): void;
  /** CSS pixels at the window's right side that the panel takes. */
  coveredWidth(): number;
}

/** Everything about one opening of the panel; all of it ends with `life`. */
interface Opening {
  readonly life: AbortController;
  readonly box: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly edge: HTMLElement;
  /** What had the keyboard before. */
  readonly before: Element | null;
  readonly rendered: Promise<boolean>;
  readonly tellRendered: (rendered: boolean) => void;
  room: AbortController;
  /** Over what is seen of it; anew for a panel that was loaded again. */
  watch: AbortController;
}

/** The panel's frame in our root, closed at first; ends with `signal`. */
export function createPanelFrame(root: ShadowRoot, options: PanelFrameOptions, signal: AbortSignal): PanelFrame {
  let width = clampWidth(options.width);
  let opening: Opening | null = null;

  function open(): void {
    if (opening || signal.aborted) return;
    const edge = createPanelEdge(root.ownerDocument, () => width, resize);
    opening = build(root, options.url, edge);
    showWidth();
    push();
    waitFor(opening, () => {
      close();
      options.blocked();
    });
    opening.frame.focus({ preventScroll: true });
    options.opened();
  }

  function close(): void {
    if (!opening) return;
    const { life, tellRendered } = opening;
    focusPage();
    opening = null;
    life.abort();
    tellRendered(false);
    options.closed();
  }

  function push(): void {
    if (!opening) return;
    opening.room.abort();
    opening.room = new AbortController();
    makeRoom(root.ownerDocument, width, AbortSignal.any([opening.life.signal, opening.room.signal]));
    keepArticleInView();
  }

  function keepArticleInView(): void {
    const article = options.article();
    if (!opening || !article) return;
    keepInView(article, width, AbortSignal.any([opening.life.signal, opening.room.signal]));
  }

  function ready(): boolean {
    if (!opening) return false;
    opening.tellRendered(true);
    opening.watch.abort();
    opening.watch = new AbortController();
    const { life, watch, box } = opening;
    watchSight(root.host, box, options.seen, AbortSignal.any([life.signal, watch.signal]));
    if (root.activeElement !== opening.frame) return false;
    // What was focused is the frame before its page was loaded; and focusing what has the focus does nothing.
    opening.frame.blur();
    opening.frame.focus({ preventScroll: true });
    return true;
  }

  function showWidth(): void {
    opening?.box.style.setProperty('--width', `${width}px`);
    opening?.edge.setAttribute('aria-valuenow', String(width));
  }

  function resize(change: WidthChange): void {
    width = change.width;
    opening?.box.classList.toggle('dragged', !change.done);
    showWidth();
    if (!change.done) return;
    // The page is laid out anew only now: a long one takes its time.
    push();
    options.keepWidth(width);
  }

  function focusPage(): void {
    const before = opening?.before;
    opening?.frame.blur();
    root.ownerDocument.defaultView?.focus();
    if (before?.isConnected && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  signal.addEventListener('abort', close);
  return {
    isOpen: () => opening !== null,
    open,
    close,
    ready,
    whenReady: async () => (await opening?.rendered) ?? false,
    focus: () => opening?.frame.focus({ preventScroll: true }),
    focusPage,
    setWidth(to) {
      if (clampWidth(to) === width) return;
      width = clampWidth(to);
      showWidth();
      push();
    },
    keepInView: keepArticleInView,
    coveredWidth: () => opening?.box.getBoundingClientRect().width ?? 0,
  };
}

function build(root: ShadowRoot, url: string, edge: HTMLElement): Opening {
  const document = root.ownerDocument;
  const before = root.activeElement ?? document.activeElement;
  const frame = document.createElement('iframe');
  frame.title = t('pagePanelTitle');
  // The panel offers to copy what could not be saved.
  frame.allow = 'clipboard-write';
  frame.src = url;
  const box = document.createElement('div');
  box.className = 'panel';
  box.append(edge, frame);
  root.append(box);
  const life = new AbortController();
  life.signal.addEventListener('abort', () => box.remove());
  let tellRendered: Opening['tellRendered'] = () => {};
  const rendered = new Promise<boolean>((resolve) => {
    tellRendered = resolve;
  });
  return {
    life,
    box,
    frame,
    edge,
    before,
    rendered,
    tellRendered,
    room: new AbortController(),
    watch: new AbortController(),
  };
}

function waitFor({ life, frame, rendered }: Opening, blocked: () => void): void {
  let left = LOADING_PATIENCE / BEAT;
  const loaded = () => {
    left = Math.min(left, PATIENCE / BEAT);
  };
  frame.addEventListener('load', loaded, { signal: life.signal });
  const timer = setInterval(() => {
    left -= 1;
    if (left === 0) blocked();
  }, BEAT);
  const stop = () => clearInterval(timer);
  life.signal.addEventListener('abort', stop);
  rendered.then(stop);
}
