/** One correction in the list: where it stands, what is wrong, what it should say, where it is on the page, and its life so far. */

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lifeOf } from '../../domain/insight/entry-life.ts';
import type { CorrectionContent } from '../../domain/journal/event.ts';
import { standing } from '../../domain/journal/status.ts';
import type { CorrectionView } from '../../domain/journal/view.ts';
import { savePage } from '../../domain/post/archive-links.ts';
import type { SaveResult } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import type { StepDraft } from '../../records.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { formatSaved } from '../../ui/format-time.ts';
import { PersonText } from '../../ui/person-text.tsx';
import { followable, SafeLink } from '../../ui/safe-link.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { type Asking, Requests } from '../requests/requests.tsx';
import { useSession } from '../session.ts';
import { EntryLifeLine } from '../versions/entry-life-line.tsx';
import { History, SourceWords, shortAddress } from './history.tsx';
import { useMovedPassage } from './moved-passage.ts';
import { Place } from './place.tsx';
import { StepForm } from './step-form.tsx';
import type { StepStart } from './step-state.ts';
import { useStepDraft } from './use-form-draft.ts';
import { kindWords, partWords, severityWords, statusWords } from './words.ts';

interface EntryProps {
  entry: CorrectionView;
  /** How often it was asked to be shown; each time more it comes into view and takes the keyboard. */
  shown: number;
  /** When its latest wording was saved, ISO 8601; null where that was not now. */
  savedAt: string | null;
  onEdit: () => void;
  onDelete: () => void;
}

export function Entry({ entry, shown, savedAt, onEdit, onDelete }: EntryProps) {
  const session = useSession();
  const { id, content, steps } = entry;
  const heading = useId();
  const element = useShown(shown);
  const [stepping, setStepping] = useState<StepStart | StepDraft | 'blank' | null>(null);
  useStepDraft(id, stepping === null, setStepping);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [result, setResult] = useState<SaveResult | null>(null);
  const confirmMoved = useMovedPassage(entry);
  const found = session.found.value.get(id);
  const status = standing(steps)?.status ?? 'reported';
  const isFixed = status === 'fixed' || status === 'fixed-silently';
  const versions = session.versions.value?.versions;
  const life = useMemo(() => (versions ? lifeOf(entry, versions) : null), [entry, versions]);

  function startFixed(): void {
    const note = found?.text ? t('correctionNowReads', found.text) : '';
    setStepping({ status: 'fixed', source: { from: 'article' }, note });
  }

  /** A click anywhere on the entry's own words goes to the passage; the button does the same for the keyboard. */
  function clicked(event: MouseEvent): void {
    const isControl = (event.target as Element).closest('button, a, form, summary, details, label');
    if (isControl || globalThis.getSelection?.()?.toString()) return;
    if (content.subject.part === 'passage' && found && found.anchor.state !== 'gone') {
      void session.page.showPassage(content.subject.quote).catch(() => false);
    }
  }

  const saved = result ?? (savedAt ? { saved: true as const, at: savedAt } : null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button "Show on the page" does the same
    <article
      class="correction-entry"
      aria-labelledby={heading}
      tabIndex={-1}
      ref={element}
      data-flash={shown === 0 ? undefined : shown % 2 ? 'odd' : 'even'}
      onClick={clicked}
    >
      <h3 id={heading} class="correction-title">
        <Chip icon={status} tone={status === 'fixed' || status === 'withdrawn' ? 'good' : 'accent'}>
          {statusWords(status)}
        </Chip>
        <span>{kindWords(content.kind)}</span>
        <span class="correction-severity">{severityWords(content.severity)}</span>
      </h3>
      <What content={content} />
      {content.subject.part === 'passage' && found && (
        <Place
          quote={content.subject.quote}
          found={found}
          offersFixed={!isFixed && life?.is !== 'changed'}
          onConfirm={() => void confirmMoved().then(setResult)}
          onFixed={startFixed}
        />
      )}
      {stepping === null && life && <EntryLifeLine life={life} isFixed={isFixed} onStep={setStepping} />}
      <Reporter entry={entry} />
      <Evidence rows={content.evidence} />
      <History steps={steps} />
      {stepping !== null && (
        <StepForm
          correction={id}
          current={status}
          start={stepping === 'blank' ? null : stepping}
          onCancel={() => {
            setStepping(null);
            element.current?.focus();
          }}
          onSaved={(at) => {
            setStepping(null);
            setResult({ saved: true, at, event: '' });
            element.current?.focus();
          }}
        />
      )}
      <Requests
        entry={entry}
        asking={asking}
        onAsk={setAsking}
        onSaved={(at) => {
          setResult({ saved: true, at, event: '' });
          element.current?.focus();
        }}
      />
      <div class="correction-buttons">
        {stepping === null && <Button icon="add" label={t('correctionStepAdd')} onClick={() => setStepping('blank')} />}
        {asking === null && (
          <Button kind="quiet" icon="mail" label={t('requestWrite')} onClick={() => setAsking('request')} />
        )}
        <Button kind="quiet" icon="edit" label={t('edit')} onClick={onEdit} />
        <Button kind="quiet" icon="delete" label={t('delete')} onClick={onDelete} />
      </div>
      <StatusLine tone={saved?.saved === false ? 'warn' : 'good'}>{saved && resultWords(saved)}</StatusLine>
    </article>
  );
}

/** The part that is wrong, what is wrong with it, and what it should say. */
function What({ content: { subject, wrong, right } }: { content: CorrectionContent }) {
  const text = subject.part === 'passage' ? subject.quote.exact : subject.text;
  return (
    <>
      {subject.part !== 'passage' && <p class="correction-part">{partWords(subject.part)}</p>}
      {text && <PersonText text={text} />}
      {(wrong || right) && (
        <dl class="correction-words">
          {wrong && (
            <div>
              <dt>{t('correctionWrongShort')}</dt>
              <dd dir="auto">{wrong}</dd>
            </div>
          )}
          {right && (
            <div>
              <dt>{t('correctionRightShort')}</dt>
              <dd dir="auto">{right}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}

/** Only where it is not what the first step says: an edit may name another reporter, and the steps stay as they were. */
function Reporter({ entry: { content, steps } }: { entry: CorrectionView }) {
  if (JSON.stringify(content.reporter) === JSON.stringify(steps[0]?.source)) return null;
  return (
    <p class="correction-step-line">
      {t('correctionReporter')}: <SourceWords source={content.reporter} />
    </p>
  );
}

function Evidence({ rows }: { rows: CorrectionContent['evidence'] }) {
  if (rows.length === 0) return null;
  return (
    <ul class="correction-links" aria-label={t('correctionEvidence')}>
      {rows.map(({ url, note }) => (
        <li key={url + note}>
          {url && <SafeLink url={url}>{shortAddress(url)}</SafeLink>}
          {note && <span dir="auto"> {note}</span>}
          {followable(url) && (
            <span class="correction-save">
              {' '}
              <SafeLink url={savePage(url)}>{t('evidenceSave')}</SafeLink>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function resultWords(
  result: Pick<SaveResult & { saved: true }, 'saved' | 'at'> | (SaveResult & { saved: false }),
): string {
  if (!result.saved) return t('correctionNotSaved', saveProblem(result.reason));
  return t('correctionSaved', formatSaved(result.at, Date.now()));
}

/** The element that comes into view and takes the keyboard each time `shown` grows. */
function useShown(shown: number) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (shown === 0) return;
    const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    element.current?.scrollIntoView?.({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
    element.current?.focus({ preventScroll: true });
  }, [shown]);
  return element;
}
