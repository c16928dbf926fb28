/** What the pointer or the keyboard rests on here is lit up on the page: the other side of a quotation. */
import type { ComponentChildren } from 'preact';
import type { Lit } from '../../messages.ts';
import { useSession } from '../session.ts';

export function Lights({ place, children }: { place: Lit; children: ComponentChildren }) {
  const { page } = useSession();
  const light = (lit: Lit | null) => void page.light(lit).catch(() => undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is within can be pressed; this only shows where it leads
    <span
      class="lights"
      onPointerEnter={() => light(place)}
      onPointerLeave={() => light(null)}
      onFocusIn={() => light(place)}
      onFocusOut={() => light(null)}
    >
      {children}
    </span>
  );
}
