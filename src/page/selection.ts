/** Two buttons beside a selection, to note it or to log a correction of it. They never disturb the selection. */
import type { Selected } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { drawing } from './drawing.ts';

export type Purpose = 'note' | 'correction';

/** The selection must rest so long (ms) before the buttons come. */
const REST = 200;
const GAP = 6;

export interface SelectionOptions {
  /** What is selected in the article or a comment, null for anything else. */
  readonly selected: () => Selected | null;
  readonly chosen: (selected: Selected, purpose: Purpose) => void;
  /** Width, in CSS pixels, of what covers the window's right side. */
  readonly covered: () => number;
}

/** Shows the buttons in our root whenever words of the article or of a comment are selected, until `signal` aborts. */
export function offerOnSelection(root: ShadowRoot, options: SelectionOptions, signal: AbortSignal): void {
  const document = root.ownerDocument;
  const box = createChoices(document, (purpose) => {
    const selected = options.selected();
    hide();
    if (selected) options.chosen(selected, purpose);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  const hide = () => {
    box.hidden = true;
  };
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (pressed) return;
      box.hidden = !options.selected();
      if (!box.hidden) place(box, options.covered());
    }, REST);
  };
  const press = (down: boolean) => (event: Event) => {
    // Seen from here, what happens on our buttons happens on the host.
    if (event.target === root.host) return;
    pressed = down;
    if (!down) look();
  };
  document.addEventListener('selectionchange', look, { signal });
  document.addEventListener('pointerdown', press(true), { capture: true, signal });
  document.addEventListener('pointerup', press(false), { capture: true, signal });
  document.addEventListener('pointercancel', press(false), { capture: true, signal });
  const follow = () => place(box, options.covered());
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', follow, { signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    box.remove();
  });
  root.append(box);
  look();
}

function createChoices(document: Document, choose: (purpose: Purpose) => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'choices';
  box.hidden = true;
  box.setAttribute('role', 'toolbar');
  box.setAttribute('aria-label', t('pageSelectionTools'));
  // Pressing a button would take the selection away.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.append(
    createChoice(document, 'note', t('pageSelectionNote'), choose),
    createChoice(document, 'correction', t('pageSelectionCorrection'), choose),
  );
  return box;
}

function createChoice(document: Document, purpose: Purpose, name: string, choose: (purpose: Purpose) => void): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(drawing(document, purpose), name);
  button.addEventListener('click', () => choose(purpose));
  return button;
}

/** Under the end of the selection, or above its beginning where there is no room; never under what covers the window. */
function place(box: HTMLElement, covered: number): void {
  const selection = box.ownerDocument.getSelection();
  const window = box.ownerDocument.defaultView;
  if (box.hidden || !selection?.rangeCount || !window) return;
  const rects = [...selection.getRangeAt(0).getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const { width, height } = box.getBoundingClientRect();
  const below = last.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : Math.max(GAP, first.top - GAP - height);
  const most = Math.max(GAP, window.innerWidth - covered - width - GAP);
  const left = Math.max(GAP, Math.min(last.right - width / 2, most));
  box.style.setProperty('top', `${Math.round(top)}px`);
  box.style.setProperty('left', `${Math.round(left)}px`);
}
