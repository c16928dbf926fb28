/** What the panel says when it cannot simply show a post: each state in words, with the next step in one sentence. */
import type { ComponentChildren } from 'preact';
import type { ReadingProblem } from '../domain/post/reading.ts';
import type { SaveProblem } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { RepairOffer } from './repair/repair-offer.tsx';

interface StateProps {
  icon: IconName;
  title: string;
  /** Why, and what to do next. */
  words: string;
  children?: ComponentChildren;
}

function State({ icon, title, words, children }: StateProps) {
  return (
    <div class="state" role="status">
      <p class="state-title">
        <Icon name={icon} /> {title}
      </p>
      <p>{words}</p>
      {children}
    </div>
  );
}

/** The page gave no article. */
export function ProblemState({ problem }: { problem: ReadingProblem }) {
  return (
    <State icon="article" title={t('problemHead')} words={problemWords(problem)}>
      {CAN_BE_POINTED_AT.has(problem) && <RepairOffer />}
    </State>
  );
}

/** Where there is text that might be an article. */
const CAN_BE_POINTED_AT: ReadonlySet<ReadingProblem> = new Set(['no-article', 'list-of-posts']);

function problemWords(problem: ReadingProblem): string {
  switch (problem) {
    case 'no-article':
      return t('problemNoArticle');
    case 'list-of-posts':
      return t('problemListOfPosts');
    case 'archive-listing':
      return t('problemArchiveListing');
    case 'empty-page':
      return t('problemEmptyPage');
    case 'not-a-page':
      return t('problemNotAPage');
  }
}

/** The page does not answer any more. `typed`: something is written that is not saved yet. */
export function PageLostState({ onRetry }: { onRetry: () => void }) {
  return (
    <State icon="reload" title={t('lostHead')} words={t('lostWords')}>
      <Button icon="reload" label={t('tryAgain')} onClick={onRetry} />
    </State>
  );
}

export function StoreState({ reason, onRetry }: { reason: SaveProblem; onRetry: () => void }) {
  const newer = reason === 'newer-database';
  return (
    <State
      icon="warning"
      title={t(newer ? 'storeNewerHead' : 'storeHead')}
      words={t(newer ? 'storeNewerWords' : 'storeWords')}
    >
      <Button icon="reload" label={t('tryAgain')} onClick={onRetry} />
    </State>
  );
}
