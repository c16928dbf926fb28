/** What the article says of its own changes: sentences such as "Correction: …", and words that it has struck out or put in. */
import { type ArticleNotice, articleNotices } from '../../domain/insight/notices.ts';
import { describe } from '../../domain/text/describe.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { textOfArticle } from '../corrections/passage.ts';
import { useSession } from '../session.ts';

export function ArticleNotices() {
  const { page, reading } = useSession();
  const article = reading.value?.article;
  const notices = article ? articleNotices(article) : [];
  if (!article || notices.length === 0) return null;
  const text = textOfArticle(article);
  const show = (notice: ArticleNotice) => {
    const start = placeOf(notice, article.blocks);
    if (start !== null) void page.showPassage(describe(text, start, start + notice.text.length)).catch(() => false);
  };
  return (
    <details class="versions-list" open={notices.length < 4}>
      <summary>{t('noticesHead', formatNumber(notices.length))}</summary>
      <ol>
        {notices.map((notice) => (
          <li key={`${notice.block} ${notice.is} ${notice.text}`}>
            {notice.is !== 'says' && (
              <span class="hint">{t(notice.is === 'struck' ? 'editStruck' : 'editInserted')}</span>
            )}
            <PersonText text={notice.text} lang={reading.value?.language ?? ''} />
            <Button kind="quiet" icon="passage" label={t('passageShow')} onClick={() => show(notice)} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** UTF-16 offset in the article's text; null where its words do not stand in their block as they are. */
function placeOf({ block, text }: ArticleNotice, blocks: readonly { readonly text: string }[]): number | null {
  const within = blocks[block]?.text.indexOf(text) ?? -1;
  if (within < 0) return null;
  return blocks.slice(0, block).reduce((length, one) => length + one.text.length + 1, 0) + within;
}
