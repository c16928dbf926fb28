/** The head of the panel: which post this is, from where and when, and whether it is a copy in an archive. */
import type { Reading } from '../domain/post/reading.ts';
import { t } from '../platform/i18n.ts';
import { formatDate } from '../ui/format-time.ts';
import { Icon } from '../ui/icons.tsx';
import { PageTime } from '../ui/page-time.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { later } from './later.tsx';

const SiteAccess = later('SiteAccess');

export function Header({ reading }: { reading: Reading | null }) {
  const article = reading?.article ?? null;
  const capture = reading?.post.capture ?? null;
  const title = article?.title || reading?.post.id || t('extensionName');
  return (
    <header class="header">
      <h1 dir="auto" lang={reading?.language || undefined}>
        {title}
      </h1>
      {article && (
        <p class="header-facts">
          {article.site && <bdi>{article.site}</bdi>}
          {article.published && <PageTime time={article.published} />}
        </p>
      )}
      {capture && (
        <p class="header-capture">
          <Icon name="time" />
          <SafeLink url={capture.url}>
            {capture.at
              ? t('captureOf', formatDate(capture.at), capture.archive)
              : t('captureOfUnknown', capture.archive)}
          </SafeLink>
        </p>
      )}
      {reading && <SiteAccess reading={reading} />}
    </header>
  );
}
