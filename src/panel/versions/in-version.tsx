/** For a passage that is gone from the page: the newest version that still has it, with the words around it. */
import { useMemo, useState } from 'preact/hooks';
import type { TextQuote } from '../../domain/text/quote.ts';
import { textFragment } from '../../domain/text/text-fragment.ts';
import { lastWith } from '../../domain/versions/last-with.ts';
import { textOfVersion } from '../../domain/versions/version.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { useSession } from '../session.ts';
import { versionWords } from './change-words.ts';

export function InVersion({ quote }: { quote: TextQuote }) {
  const versions = useSession().versions.value?.versions;
  const [isOpen, setOpen] = useState(false);
  // Looked for only when it is asked for: a passage is sought in each version.
  const found = useMemo(() => (isOpen && versions ? lastWith(quote, versions) : null), [isOpen, versions, quote]);
  if (!versions || versions.length === 0) return null;
  return (
    <div class="in-version">
      <Button kind="quiet" icon="time" label={t('inVersionShow')} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && !found && <p class="hint">{t('inVersionNone')}</p>}
      {found && (
        <>
          <p class="hint">
            {versionWords(found.version)}{' '}
            {found.version.capture && (
              <SafeLink url={textFragment(found.version.capture.url, quote, textOfVersion(found.version.content))}>
                {t('inVersionOpen')}
              </SafeLink>
            )}
          </p>
          <blockquote class="person-text person-quote">
            <p class="person-words" dir="auto">
              {found.block.slice(0, found.start)}
              <mark>{found.block.slice(found.start, found.end)}</mark>
              {found.block.slice(found.end)}
            </p>
          </blockquote>
        </>
      )}
    </div>
  );
}
