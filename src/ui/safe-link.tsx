/** A link that a page or a person gave us: followed only over http(s), in a new tab, telling nobody where it was found. */
import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';

/** The address in its normal form, or null where it is none that may be followed (`javascript:`, `data:`, nonsense). */
export function followable(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

/** Its words alone, as text, where the address may not be followed. */
export function SafeLink({ url, children }: { url: string; children: ComponentChildren }) {
  const href = followable(url);
  if (!href) return <bdi>{children}</bdi>;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" title={href}>
      <bdi>{children}</bdi>
      <Icon name="link" />
      <span class="unseen">{t('linkNewTab')}</span>
    </a>
  );
}
