/** Where the passage of a correction is on the page now: there, moved, or gone. */
import { useState } from 'preact/hooks';
import type { TextQuote } from '../../domain/text/quote.ts';
import type { FoundMark } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { useSession } from '../session.ts';
import { InVersion } from '../versions/in-version.tsx';

interface PlaceProps {
  quote: TextQuote;
  found: FoundMark;
  /** Whether a changed passage may be marked as fixed here: not where it stands as that, nor where its versions offer it. */
  offersFixed: boolean;
  /** The reader says that the passage is the one that was found. */
  onConfirm: () => void;
  /** The reader says that the change is the correction. */
  onFixed: () => void;
}

export function Place({ quote, found, offersFixed, onConfirm, onFixed }: PlaceProps) {
  const { page } = useSession();
  const [isLost, setLost] = useState(false);
  async function show(): Promise<void> {
    setLost(!(await page.showPassage(quote).catch(() => false)));
  }
  const fixed = offersFixed && <Button icon="fixed" label={t('correctionMarkFixed')} onClick={onFixed} />;
  const { state } = found.anchor;
  if (state === 'gone') {
    return (
      <div class="correction-place">
        <Chip icon="warning" tone="warn">
          {t('correctionGone')}
        </Chip>
        {fixed && <div class="correction-buttons">{fixed}</div>}
        <InVersion quote={quote} />
      </div>
    );
  }
  const go = <Button kind="quiet" icon="passage" label={t('correctionShowPassage')} onClick={() => void show()} />;
  return (
    <div class="correction-place">
      {state === 'doubtful' && (
        <>
          <Chip icon="warning" tone="warn">
            {t('correctionMoved')}
          </Chip>
          <PersonText text={found.text} />
        </>
      )}
      <div class="correction-buttons">
        {go}
        {state === 'doubtful' && <Button label={t('correctionSamePassage')} onClick={onConfirm} />}
        {state === 'doubtful' && fixed}
      </div>
      <StatusLine tone="warn">{isLost && t('correctionNotShown')}</StatusLine>
    </div>
  );
}
