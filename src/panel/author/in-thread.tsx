/** How the author took part in this thread: how much is theirs, whom they answered, and after how long. */
import { useComputed, useSignal } from '@preact/signals';
import { type Answer, inThread } from '../../domain/insight/in-thread.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatLag } from '../../ui/format-time.ts';
import { WithName } from '../../ui/with-name.tsx';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';

/** Answers shown before the list is opened. */
const FEW = 5;

export function InThread() {
  const { reading } = useSession();
  const facts = useComputed(() => (reading.value ? inThread(reading.value) : null)).value;
  const all = useSignal(false);
  if (!facts || facts.total === 0) return null;
  const { total, byAuthor, answers, lags } = facts;
  const shown = all.value ? answers : answers.slice(0, FEW);
  return (
    <div class="in-thread">
      <h3>{t('threadHead')}</h3>
      <p>{byAuthor === 0 ? t('threadNone') : tn('threadShare', total, formatNumber(byAuthor))}</p>
      <ul class="answers">
        {shown.map((answer) => (
          <AnswerLine key={answer.comment} answer={answer} />
        ))}
      </ul>
      {shown.length < answers.length && (
        <Button
          kind="quiet"
          icon="unfold"
          label={t('threadAll', formatNumber(answers.length))}
          onClick={() => {
            all.value = true;
          }}
        />
      )}
      {lags && answers.length > 1 && (
        <p class="quiet">
          {t('threadMedian', formatLag(lags.median), formatLag(lags.shortest), formatLag(lags.longest))}
        </p>
      )}
    </div>
  );
}

function AnswerLine({ answer }: { answer: Answer }) {
  const { reading } = useSession();
  const steering = useSteering();
  const id = reading.value?.comments[answer.comment]?.id;
  function sentence(name: string): string {
    const words =
      answer.lag === null ? t('threadAnsweredUnknown', name) : t('threadAnswered', name, formatLag(answer.lag));
    return answer.inferred ? t('inferred', words) : words;
  }
  return (
    <li>
      <button type="button" class="answer" onClick={() => id && void steering.goTo(id)}>
        <WithName name={answer.to} sentence={sentence} />
      </button>
    </li>
  );
}
