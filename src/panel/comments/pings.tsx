/** Pingbacks and trackbacks, below the thread: other pages that link to this post. */
import type { Comment } from '../../domain/post/reading.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { SafeLink } from '../../ui/safe-link.tsx';

export function Pings({ pings }: { pings: readonly Comment[] }) {
  return (
    <div class="pings">
      <h3>{t('pingsHead', formatNumber(pings.length))}</h3>
      <ul>
        {pings.map((ping) => (
          <li key={ping.id}>
            <SafeLink url={ping.authorUrl ?? ping.permalink ?? ''}>{ping.author || t('nameNone')}</SafeLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
