/** Takes eye and keyboard to a part of the panel. */

/** To the section with this id: its heading gets the focus, so that it is read out and Tab goes on from there. */
export function jumpTo(section: string): void {
  const heading = document.getElementById(section)?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView?.({ block: 'start' });
}

/** To the post's title, where nothing in the panel had the keyboard before. */
export function focusTop(): void {
  const title = document.querySelector('h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** To the comment or note that carries this value in its `data-` attribute; false where it is not drawn. */
export function focusOn(kind: 'comment' | 'note', id: string): boolean {
  // Compared as text: ids are the page's to choose and must not become part of a selector.
  const candidates = document.querySelectorAll<HTMLElement>(`[data-${kind}]`);
  const element = [...candidates].find((one) => one.dataset[kind] === id);
  if (!element) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: 'nearest' });
  return true;
}
