/** A thread on several pages: how much of it was seen, where the rest is, and which comments stand on other pages. */
import type { Elsewhere, PageOfThread } from '../../domain/post/thread/join-pages.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Chip } from '../../ui/chip.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { useSession } from '../session.ts';

/** Links to pages that were not seen, at most: of a hundred pages nobody picks the seventieth. */
const MOST_LINKS = 12;

export function ThreadPages() {
  const { paged, reading } = useSession();
  const thread = paged.value;
  if (!thread) return null;
  const { pages, whole, problem } = thread;
  const known = reading.value?.comments.filter((comment) => comment.kind === 'comment').length ?? 0;
  const missing = pages.filter(({ seen }) => !seen);
  const stated = reading.value?.article?.statedComments ?? 0;
  // A page may count its trackbacks, or have counted before the last answers came: never fewer than there are.
  const count = Math.max(stated, known);
  const isAll = stated >= known || (whole && missing.length === 0);
  return (
    <div class="hint thread-pages">
      <p>
        {t(
          'threadPages',
          tn(isAll ? 'threadPagesComments' : 'threadPagesCommentsAtLeast', count),
          tn(whole ? 'threadPagesOf' : 'threadPagesOfAtLeast', pages.length),
          tn('threadPagesSeen', pages.length - missing.length),
        )}
      </p>
      {missing.length > 0 && <Missing pages={missing} />}
      {problem && <p>{t('threadPagesNotKept', saveProblem(problem))}</p>}
    </div>
  );
}

function Missing({ pages }: { pages: readonly PageOfThread[] }) {
  const shown = pages.filter(({ url }) => url !== null).slice(0, MOST_LINKS);
  const others = pages.length - shown.length;
  return (
    <>
      <p>{t('threadPagesMissing')}</p>
      <ul class="run">
        {shown.map(({ page, url }) => (
          <li key={page}>
            <SafeLink url={url ?? ''}>{t('threadPage', formatNumber(page))}</SafeLink>
          </li>
        ))}
        {others > 0 && <li>{tn('threadPagesOthers', others)}</li>}
      </ul>
    </>
  );
}

/** On a comment of another page: which one, with a link to it there. */
export function ElsewhereChip({ elsewhere }: { elsewhere: Elsewhere }) {
  const { page, url, gone } = elsewhere;
  const words = t('threadPage', formatNumber(page));
  return (
    <Chip title={t(gone ? 'threadPageGone' : 'threadPageElsewhere')}>
      {url ? <SafeLink url={url}>{words}</SafeLink> : words}
      {gone && <span> · {t('threadPageGoneShort')}</span>}
    </Chip>
  );
}
