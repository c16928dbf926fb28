/** Chains that the thread seems to hold, proposed to be logged or dismissed; nothing is logged by itself. */
import { useComputed, useSignal } from '@preact/signals';
import type { Suggestion } from '../../domain/insight/chains/suggestion.ts';
import { articleNotices } from '../../domain/insight/notices.ts';
import type { PostView } from '../../domain/journal/view.ts';
import type { SaveProblem } from '../../messages.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { useSession } from '../session.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { suggestionsOf } from './suggestions-of.ts';

/** Shown at first, and more with each press: a very long thread may hold hundreds. */
const FIRST = 10;

interface SuggestionsProps {
  onLog: (suggestion: Suggestion) => void;
}

export function Suggestions({ onLog }: SuggestionsProps) {
  const session = useSession();
  const all = useComputed(() => (session.reading.value ? suggestionsOf(session.reading.value).value : []));
  const hasNotice = useComputed(() => {
    const article = session.reading.value?.article;
    return article ? articleNotices(article).length > 0 : false;
  });
  const dismissed = useSignal<string | null>(null);
  const problem = useSignal<SaveProblem | null>(null);
  const shown = useSignal(FIRST);
  const reading = session.reading.value;
  if (!reading || session.phase.value.is !== 'open') return null;
  const open = all.value.filter((suggestion) =>
    isOpen(suggestion, reading.comments[suggestion.report]?.id, session.view.value),
  );

  async function write(kind: 'suggestion-dismissed' | 'suggestion-restored', suggestion: string): Promise<void> {
    const result = await session.write({ kind, suggestion });
    problem.value = result.saved ? null : result.reason;
    if (result.saved) dismissed.value = kind === 'suggestion-dismissed' ? suggestion : null;
  }

  return (
    <>
      {dismissed.value !== null && (
        <UndoBar
          text={t('suggestionDismissed')}
          onUndo={() => void write('suggestion-restored', dismissed.value ?? '')}
          onDismiss={() => {
            dismissed.value = null;
          }}
        />
      )}
      <StatusLine tone="warn">{problem.value && t('correctionNotSaved', saveProblem(problem.value))}</StatusLine>
      {open.length > 0 && (
        <div class="suggestions">
          <h3>{t('suggestionsHead', formatNumber(open.length))}</h3>
          <p class="hint">{t('suggestionsHint')}</p>
          <ul>
            {open.slice(0, shown.value).map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionCard
                  suggestion={suggestion}
                  comments={reading.comments}
                  hasNotice={hasNotice.value}
                  onLog={() => onLog(suggestion)}
                  onDismiss={() => void write('suggestion-dismissed', suggestion.id)}
                />
              </li>
            ))}
          </ul>
          {open.length > shown.value && (
            <Button
              kind="quiet"
              icon="unfold"
              label={tn('suggestionsMore', open.length - shown.value)}
              onClick={() => {
                shown.value += FIRST;
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Neither dismissed, nor logged already: what the same comment reported is in the log. */
function isOpen({ id }: Suggestion, report: string | undefined, { dismissed, corrections }: PostView): boolean {
  const isLogged = corrections.some(
    ({ content: { reporter }, deleted }) => !deleted && reporter.from === 'comment' && reporter.comment.id === report,
  );
  return !isLogged && !dismissed.includes(id);
}
