/** The passage that a note is about, and where it is now. A place that is doubtful is shown as such, never kept. */
import type { TextQuote } from '../../domain/text/quote.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { useSession } from '../session.ts';
import { InVersion } from '../versions/in-version.tsx';

export function QuotedPassage({ id, quote }: { id: string; quote: TextQuote }) {
  const session = useSession();
  const found = session.found.value.get(id);
  const state = found?.anchor.state;
  return (
    <div class="passage">
      <PersonText text={quote.exact} lang={session.reading.value?.language ?? ''} />
      {state === 'gone' && <StatusLine tone="warn">{t('passageGone')}</StatusLine>}
      {state === 'gone' && <InVersion quote={quote} />}
      {state === 'doubtful' && (
        <div class="passage-moved">
          <StatusLine tone="warn">{t('passageMoved')}</StatusLine>
          <PersonText text={found?.text ?? ''} />
        </div>
      )}
      {state !== 'gone' && (
        <Button
          kind="quiet"
          icon="passage"
          label={t('passageShow')}
          onClick={() => void session.page.showPassage(quote).catch(() => false)}
        />
      )}
    </div>
  );
}
