/** The keyboard shortcuts as the browser has really bound them, and the way to where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../platform/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Part } from './part.tsx';

/** What each command of the manifest does. */
const COMMANDS: Readonly<Record<string, MessageKey>> = { _execute_action: 'settingsKeysOpen' };

export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = () => void readShortcuts().then(setShortcuts, (failure) => report('reading the shortcuts', failure));
    read();
    // The reader comes back from the browser's own page for them.
    document.addEventListener('visibilitychange', read, { signal: life.signal });
    return () => life.abort();
  }, []);
  return (
    <Part id="shortcuts" title={t('settingsKeysHead')}>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => {
          const words = COMMANDS[command];
          return (
            words && (
              <div key={command}>
                <dt>{t(words)}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{t('settingsKeysUnbound')}</span>}</dd>
              </div>
            )
          );
        })}
      </dl>
      <Button
        label={t('settingsKeysChange')}
        onClick={() => void openShortcutSettings().catch((failure) => report('opening the shortcuts', failure))}
      />
      <p class="hint">{t('settingsKeysInPanel')}</p>
    </Part>
  );
}
