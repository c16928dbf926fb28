/** The panel's left edge: dragged, or moved with the arrow keys, it changes the panel's width. */
import { t } from '../platform/i18n.ts';

/** As `settings` in records.ts has them, in CSS pixels; the schema itself would be a third of this script. */
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 800;
const STEP = 20;

export interface WidthChange {
  readonly width: number;
  /** False while the edge is still being dragged. */
  readonly done: boolean;
}

/** A separator (WAI-ARIA, focusable) that tells each new width; `width()` is asked for where it stands. */
export function createPanelEdge(
  document: Document,
  width: () => number,
  changed: (change: WidthChange) => void,
): HTMLElement {
  const edge = document.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  const attributes = { role: 'separator', 'aria-orientation': 'vertical', 'aria-label': t('pagePanelEdge') };
  for (const [name, value] of Object.entries(attributes)) edge.setAttribute(name, value);
  edge.setAttribute('aria-valuemin', String(LEAST_WIDTH));
  edge.setAttribute('aria-valuemax', String(MOST_WIDTH));

  edge.addEventListener('keydown', (event) => {
    const to = widthAfter(event.key, width());
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    changed({ width: clampWidth(to), done: true });
  });
  edge.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    followPointer(edge, event, width(), changed);
  });
  return edge;
}

function followPointer(
  edge: HTMLElement,
  { pointerId, clientX }: PointerEvent,
  from: number,
  changed: (change: WidthChange) => void,
): void {
  const drag = new AbortController();
  const { signal } = drag;
  const widthAt = (event: PointerEvent) => clampWidth(from + clientX - event.clientX);
  edge.setPointerCapture(pointerId);
  edge.addEventListener('pointermove', (event) => changed({ width: widthAt(event), done: false }), { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    edge.addEventListener(
      end,
      (event) => {
        drag.abort();
        changed({ width: widthAt(event), done: true });
      },
      { signal },
    );
  }
}

/** The panel stands on the right: its edge moves to the left to make it wider. */
function widthAfter(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return LEAST_WIDTH;
    case 'End':
      return MOST_WIDTH;
    default:
      return null;
  }
}

export function clampWidth(width: number): number {
  return Math.round(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)));
}
