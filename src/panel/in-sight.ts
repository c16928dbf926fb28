/** Whether the reader sees this panel as it is. Where the page covers or changes it, no press in it does anything. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { sight } from './sight.ts';

/** What presses and drags become: with the keyboard, too, a button hears a click. */
const ACTS = ['pointerdown', 'mousedown', 'click', 'dblclick', 'dragstart', 'drop', 'change'] as const;
/** Parts that may be pressed all the same: they move within the panel, leave it, or close it. */
const ALLOWED = '.bar, [data-always]';

/** Chromium's own judgement of what is painted; null where the browser has none. */
const painted = signal<boolean | null>(null);

// For Chromium a tint, or a small thing over a corner, is enough to call it hidden.
export const inSight: ReadonlySignal<boolean> = computed(
  () => sight.value !== 'hidden' && (sight.value === 'nearly' || painted.value !== false),
);

/** Until `life` aborts, swallows every act while it is not `inSight`, and asks Chromium to watch `bar`, which is always in view. */
export function guardActs(bar: Element | null, life: AbortSignal): void {
  const swallow = (event: Event) => {
    if (inSight.value || (event.target instanceof Element && event.target.closest(ALLOWED))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const act of ACTS) window.addEventListener(act, swallow, { capture: true, signal: life });
  if (bar) watchPainting(bar, life);
}

/** IntersectionObserver v2: Chromium alone, and only with a delay of at least 100 ms. */
function watchPainting(bar: Element, life: AbortSignal): void {
  if (!('IntersectionObserverEntry' in globalThis) || !('isVisible' in IntersectionObserverEntry.prototype)) return;
  const options = { trackVisibility: true, delay: 200, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible: boolean }) | undefined;
    if (last) painted.value = last.isVisible || !last.isIntersecting;
  }, options);
  observer.observe(bar);
  life.addEventListener('abort', () => observer.disconnect());
}
