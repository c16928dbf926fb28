/** Who signed a text at its end. */
import type { Seen } from '../found.ts';
import { isPersonName } from './byline-text.ts';

/** A name alone, set to the right below a text, as newspapers sign it. */
export function isSignature({ element, tag, index, end }: Seen, body: Seen | null): boolean {
  if (!body || (tag !== 'p' && tag !== 'div') || body.end - index > 12 || end - index > 3) return false;
  const style = `${element.getAttribute('align') ?? ''} ${element.getAttribute('style') ?? ''}`;
  if (!/\bright\b/i.test(style) && !SIGNED.test(element.getAttribute('class') ?? '')) return false;
  const name = (element.textContent ?? '').trim();
  return name.length < 60 && isPersonName(name);
}
const SIGNED =
  /(?:^|[\s_-])(?:signed|sign|signature|podpis|rtejustify|text-?right|align-?right|has-text-align-right)(?:\s|$)/i;
