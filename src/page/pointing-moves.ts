/** From one element to the next while the reader points: wider, narrower, and to what stands beside. */

export type Move = 'wider' | 'narrower' | 'next' | 'previous';

/** Where `move` leads from `element`, below `root`; null where there is nothing to be seen in that direction. */
export function moveFrom(root: Element, element: Element, move: Move): Element | null {
  switch (move) {
    case 'wider':
      return wider(root, element);
    case 'narrower':
      return narrower(element);
    case 'next':
    case 'previous':
      return beside(root, element, move);
  }
}

/** Around it, over what looks the same: a wrapper drawn exactly around its only content is no step. */
function wider(root: Element, element: Element): Element | null {
  let at = element.parentElement;
  while (at && at !== root && looksTheSame(at, element)) at = at.parentElement;
  return at && at !== root && root.contains(at) ? at : null;
}

function narrower(element: Element): Element | null {
  let at = firstSeen(element);
  while (at && looksTheSame(at, element)) at = firstSeen(at);
  return at;
}

/** The next one with something to be seen in it; past the last one, what stands beside the element around. */
function beside(root: Element, element: Element, move: 'next' | 'previous'): Element | null {
  const step = (one: Element) => (move === 'next' ? one.nextElementSibling : one.previousElementSibling);
  for (let from: Element | null = element; from && from !== root; from = from.parentElement) {
    for (let at = step(from); at; at = step(at)) if (isSeen(at)) return at;
  }
  return null;
}

function firstSeen(element: Element): Element | null {
  return [...element.children].find(isSeen) ?? null;
}

/** Has it a size, and words? */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && (element.textContent ?? '').trim() !== '';
}

function looksTheSame(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) < 2);
}
