/** Prints one section of the panel alone: the style sheet leaves out everything else while the root is marked so. */

/** `id` of the section. What is folded in it is printed too. All is as before once the browser's own dialog is closed. */
export function printPart(id: string): void {
  const { dataset } = document.documentElement;
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(`#${id} details:not([open])`)];
  dataset.printing = id;
  for (const one of folded) one.open = true;
  addEventListener(
    'afterprint',
    () => {
      delete dataset.printing;
      for (const one of folded) one.open = false;
    },
    { once: true },
  );
  globalThis.print();
}
