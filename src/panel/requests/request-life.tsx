/** What became of the requests for a correction: sent, answered, and then fixed, as the entry's own steps say. */
import { useSignal } from '@preact/signals';
import type { CorrectionView, RequestView, StepView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-time.ts';
import { Icon } from '../../ui/icons.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { useSession } from '../session.ts';

interface RequestLifeProps {
  entry: CorrectionView;
  /** An answer is to be written down; null while one is being. */
  onAnswer: (() => void) | null;
}

export function RequestLife({ entry, onAnswer }: RequestLifeProps) {
  const session = useSession();
  const { id: correction, requests, steps } = entry;
  const taken = useSignal<RequestView | null>(null);
  const problem = useSignal<string | null>(null);
  const first = requests[0];
  const fixed = first && steps.find((step) => isFixed(step) && step.loggedAt > first.at);

  async function takeBack(request: RequestView): Promise<void> {
    const result = await session.write({ kind: 'request-untracked', correction, request: request.event });
    problem.value = result.saved ? null : t('correctionNotSaved', saveProblem(result.reason));
    if (result.saved) taken.value = request;
  }

  async function putBack({ event: _, ...request }: RequestView): Promise<void> {
    const result = await session.write({ kind: 'request-tracked', correction, request });
    problem.value = result.saved ? null : t('correctionNotSaved', saveProblem(result.reason));
    if (result.saved) taken.value = null;
  }

  return (
    <>
      {requests.length > 0 && (
        <ol class="correction-history request-life" aria-label={t('requestLife')}>
          {requests.map((request) => (
            <Tracked key={request.event} request={request} onTakeBack={() => void takeBack(request)} />
          ))}
          {fixed && (
            <li class="correction-step">
              <Icon name="fixed" />
              <p class="correction-step-line">
                <strong>{t('requestFixed')}</strong>{' '}
                <time dateTime={fixed.loggedAt}>{formatMoment(fixed.loggedAt)}</time>
              </p>
            </li>
          )}
        </ol>
      )}
      {onAnswer && requests.at(-1)?.state === 'sent' && (
        <div class="correction-buttons">
          <Button kind="quiet" icon="reply" label={t('requestAnswerHead')} onClick={onAnswer} />
        </div>
      )}
      {taken.value && (
        <UndoBar
          text={t('requestTakenBack')}
          onUndo={() => taken.value && void putBack(taken.value)}
          onDismiss={() => {
            taken.value = null;
          }}
        />
      )}
      <StatusLine tone="warn">{problem.value}</StatusLine>
    </>
  );
}

function Tracked({ request, onTakeBack }: { request: RequestView; onTakeBack: () => void }) {
  const { state, at, text } = request;
  return (
    <li class="correction-step">
      <Icon name={state === 'sent' ? 'mail' : 'reply'} />
      <div>
        <p class="correction-step-line">
          <strong>{t(state === 'sent' ? 'requestSent' : 'requestAnswered')}</strong>{' '}
          <time dateTime={at}>{formatMoment(at)}</time>{' '}
          <Button
            kind="quiet"
            icon="undo"
            iconOnly
            label={t(state === 'sent' ? 'requestNotSent' : 'requestNotAnswered')}
            onClick={onTakeBack}
          />
        </p>
        {text && (
          <details class="correction-said">
            <summary>{t(state === 'sent' ? 'requestWhatSent' : 'requestWhatAnswered')}</summary>
            <PersonText text={text} />
          </details>
        )}
      </div>
    </li>
  );
}

function isFixed({ status }: StepView): boolean {
  return status === 'fixed' || status === 'fixed-silently';
}
