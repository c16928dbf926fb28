/** The elements that a selector means, on a live page and on a copy that has its classes elsewhere. */

/** Strings and brackets, in which a dot is no class; the class attribute; and a class. */
const PARTS = /"[^"]*"|'[^']*'|\[class(?<match>[~|^$*]?=[^\]]*)\]|\[[^\]]*\]|\.(?<token>(?:\\.|[\w-]|\P{ASCII})+)/gu;

/**
 * Elements under `root` in document order; none where the selector is not understood: rules come from readers, and from
 * files. `oldClasses`: classes stand in `old-class`, as archive.today keeps them.
 */
export function select(root: Element, selector: string, oldClasses = false): Element[] {
  // Positions are counted from the body, which not every engine finds from below itself.
  const scope = root.localName === 'body' ? root.ownerDocument : root;
  try {
    return [...scope.querySelectorAll(oldClasses ? forOldClasses(selector) : selector)];
  } catch {
    return [];
  }
}

/** Whether this browser understands `selector`. */
export function isSelector(document: Document, selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** What is escaped in a name is escaped in a string as well (CSS Syntax, 4.3.7). */
function forOldClasses(selector: string): string {
  return selector.replace(PARTS, (part, ...rest) => {
    const { match, token } = rest.at(-1) as { match?: string; token?: string };
    if (token) return `:is(${part},[old-class~="${token}"])`;
    return match ? `:is(${part},[old-class${match}])` : part;
  });
}
