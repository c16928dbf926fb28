/** Under an entry: what the article's versions say of it, with the words before and after, and the step that follows. */
import type { EntryLife } from '../../domain/insight/entry-life.ts';
import type { Status } from '../../domain/journal/event.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { formatMoment, formatPageTime } from '../../ui/format-time.ts';
import type { StepStart } from '../corrections/step-state.ts';
import { versionWords } from './change-words.ts';

interface EntryLifeLineProps {
  life: EntryLife;
  /** The entry stands as fixed already. */
  isFixed: boolean;
  onStep: (start: StepStart) => void;
}

export function EntryLifeLine({ life, isFixed, onStep }: EntryLifeLineProps) {
  if (life.is === 'claimed-only') {
    const said = formatPageTime({ text: life.saidAt, iso: life.saidAt }).text;
    return <Told words={t('lifeClaimedOnly', said, formatMoment(life.after.at))} onStep={stepTo('unresolved', '')} />;
  }
  if (life.is === 'reverted') {
    const words = t('lifeReverted', formatMoment(life.between.at), formatMoment(life.after.at));
    return <Told words={words} onStep={isFixed ? stepTo('reported', words) : null} label={t('lifeReopen')} />;
  }
  return (
    <div class="entry-life">
      <Chip icon={life.hasNotice ? 'fixed' : 'fixed-silently'} tone="accent">
        {t(life.hasNotice ? 'lifeChanged' : 'lifeChangedSilently')}
      </Chip>
      <dl class="correction-words">
        <div>
          <dt>{versionWords(life.before)}</dt>
          <dd dir="auto">{life.was}</dd>
        </div>
        <div>
          <dt>{versionWords(life.after)}</dt>
          <dd dir="auto">{life.now || t('correctionGone')}</dd>
        </div>
      </dl>
      {!isFixed && (
        <div class="correction-buttons">
          <Button
            icon="fixed"
            label={t(life.hasNotice ? 'lifeMarkFixed' : 'lifeMarkFixedSilently')}
            onClick={() => onStep(fixedStep(life))}
          />
        </div>
      )}
    </div>
  );

  function stepTo(status: Status, note: string): () => void {
    return () => onStep({ status, source: { from: 'article' }, note });
  }
}

/** The step with before and after attached; a change without a notice is a silent one. */
function fixedStep(life: Extract<EntryLife, { is: 'changed' }>): StepStart {
  const { before, after, was, now, hasNotice } = life;
  const note = [
    t('lifeNoteBefore', versionWords(before), was),
    t('lifeNoteAfter', versionWords(after), now || t('correctionGone')),
  ].join('\n');
  return { status: hasNotice ? 'fixed' : 'fixed-silently', source: { from: 'article' }, note };
}

interface ToldProps {
  words: string;
  onStep: (() => void) | null;
  label?: string;
}

function Told({ words, onStep, label = t('lifeMarkUnresolved') }: ToldProps) {
  return (
    <div class="entry-life">
      <p>{words}</p>
      {onStep && (
        <div class="correction-buttons">
          <Button icon="unresolved" label={label} onClick={onStep} />
        </div>
      )}
    </div>
  );
}
