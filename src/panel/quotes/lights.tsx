/** What the pointer or the keyboard rests on here is lit up on the page: the other side of a quotation. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Lit } from '../../messages.ts';
import { useSession } from '../session.ts';

export function Lights({ place, children }: { place: Lit; children: ComponentChildren }) {
  const { page } = useSession();
  const isLit = useRef(false);
  function light(lit: Lit | null): void {
    isLit.current = lit !== null;
    page.light(lit).catch(() => undefined);
  }
  // What goes away while the pointer rests on it hears of no leaving.
  useEffect(
    () => () => {
      if (isLit.current) light(null);
    },
    [],
  );
  return (
    <span
      onPointerEnter={() => light(place)}
      onPointerLeave={() => light(null)}
      onFocusIn={() => light(place)}
      onFocusOut={() => light(null)}
    >
      {children}
    </span>
  );
}
