/** The section of the panel about corrections: the form, what waits unfinished, and the log of this post. */
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Suggestion } from '../../domain/insight/chains/suggestion.ts';
import type { Hint } from '../../domain/insight/hints/hint.ts';
import type { CorrectionView } from '../../domain/journal/view.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { formFromHint } from '../hints/form-from-hint.ts';
import { Hints } from '../hints/hints.tsx';
import { Section } from '../section.tsx';
import { useSession } from '../session.ts';
import { createChainSteps } from '../suggestions/chain-steps.ts';
import { formFrom, stepsFrom } from '../suggestions/form-from.ts';
import { gradeWords } from '../suggestions/grade-words.ts';
import { Suggestions } from '../suggestions/suggestions.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { Drafting } from './drafting.ts';
import { Entry } from './entry.tsx';
import { BLANK } from './form-state.ts';
import { type Removal, useRemoval } from './removal.ts';
import { useDrafting } from './use-drafting.ts';
import { useRequests } from './use-requests.ts';
import { WaitingDrafts } from './waiting-drafts.tsx';

/** What the section says about itself, read out when it changes. */
interface Said {
  readonly tone: 'plain' | 'warn';
  readonly words: string;
}
/** The entry that was saved or asked for last. `times` grows with each asking. */
interface Shown {
  readonly id: string;
  readonly times: number;
  /** When its wording was saved, ISO 8601; null where it is only shown. */
  readonly savedAt: string | null;
}

export function Corrections() {
  const session = useSession();
  const logButton = useRef<HTMLButtonElement>(null);
  const said = useSignal<Said | null>(null);
  const shown = useSignal<Shown>({ id: '', times: 0, savedAt: null });
  const drafting = useDrafting(session);
  const chain = useMemo(() => createChainSteps(session), [session]);
  const removal = useRemoval(drafting, show, (words) => {
    said.value = { tone: 'warn', words };
  });
  useRequests(session, drafting, show);
  const entries = session.view.value.corrections.filter((entry) => !entry.deleted);
  const form = drafting.open.value;
  // What could not be asked for is not known to be nothing.
  const isKnown = session.phase.value.is === 'open' || entries.length > 0;

  function show(id: string, savedAt: string | null = null): void {
    said.value = null;
    shown.value = { id, times: shown.value.times + 1, savedAt };
  }

  /** Fills the form; the second click, there, logs it, and what others said of it follows. */
  function logChain(suggestion: Suggestion): void {
    const reading = session.reading.value;
    if (!reading) return;
    said.value = null;
    drafting.start(formFrom(suggestion, reading));
    const { id } = drafting.open.value ?? {};
    if (id !== undefined) chain.wait(id, stepsFrom(suggestion, reading, gradeWords));
  }

  function logHint(hint: Hint): void {
    const reading = session.reading.value;
    if (!reading) return;
    said.value = null;
    drafting.start(formFromHint(hint, reading));
  }

  function saved(id: string, at: string): void {
    show(id, at);
    void chain.follow(id);
  }

  async function cancel(): Promise<void> {
    const left = await drafting.leave();
    if (form?.base) show(form.id);
    else logButton.current?.focus();
    said.value = left === 'draft-kept' ? { tone: 'plain', words: t('correctionDraftKept') } : null;
  }

  const theForm = form && (
    <CorrectionForm
      key={form.id}
      form={form}
      drafting={drafting}
      isOutdated={entries.some(({ id, base }) => id === form.id && base !== form.base)}
      onSaved={saved}
      onCancel={() => void cancel()}
    />
  );
  const isInList = entries.some((entry) => entry.id === form?.id);
  return (
    <Section
      id="corrections"
      icon="correction"
      title={t('correctionsTitle', isKnown ? formatNumber(entries.length) : '…')}
      action={
        <Button icon="add" label={t('correctionNew')} buttonRef={logButton} onClick={() => drafting.start(BLANK)} />
      }
    >
      <StatusLine tone={said.value?.tone ?? 'plain'}>{said.value?.words}</StatusLine>
      <WayBack removal={removal} />
      {chain.problem.value && (
        <div class="correction-buttons">
          <StatusLine tone="warn">{t('suggestionStepsNotSaved', saveProblem(chain.problem.value))}</StatusLine>
          <Button label={t('tryAgain')} onClick={() => void chain.retry()} />
        </div>
      )}
      <Suggestions onLog={logChain} />
      {!isInList && theForm}
      <WaitingDrafts
        drafts={drafting.waiting.value}
        onResume={(draft) => {
          said.value = null;
          drafting.resume(draft);
        }}
        onDiscard={(draft) => void removal.discard(draft)}
      />
      {isKnown && entries.length === 0 && !form && <p class="corrections-empty">{t('correctionsEmpty')}</p>}
      <ol class="corrections-list">
        {entries.map((entry) => (
          <li key={entry.id} class="corrections-item">
            {entry.id === form?.id ? (
              theForm
            ) : (
              <ListedEntry entry={entry} shown={shown.value} drafting={drafting} removal={removal} />
            )}
          </li>
        ))}
      </ol>
      <Hints onLog={logHint} />
    </Section>
  );
}

interface ListedEntryProps {
  entry: CorrectionView;
  shown: Shown;
  drafting: Drafting;
  removal: Removal;
}

function ListedEntry({ entry, shown, drafting, removal }: ListedEntryProps) {
  const isShown = shown.id === entry.id;
  return (
    <Entry
      entry={entry}
      shown={isShown ? shown.times : 0}
      savedAt={isShown ? shown.savedAt : null}
      onEdit={() => drafting.edit(entry)}
      onDelete={() => void removal.remove(entry)}
    />
  );
}

function WayBack({ removal }: { removal: Removal }) {
  const { value: removed } = removal.removed;
  if (!removed) return null;
  return (
    <UndoBar
      key={removed.id}
      text={removed.words}
      onUndo={() => void removed.putBack()}
      onDismiss={() => removal.dismiss()}
    />
  );
}
