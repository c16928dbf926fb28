/** The tab in which a backup makes itself: it says so, and closes when it is done. */
import { useEffect } from 'preact/hooks';
import { maySaveFiles, saveByItself } from '../../platform/downloads.ts';
import { t } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { closeOwnTab } from '../../platform/settings-tab.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import type { SectionProps } from '../part.tsx';
import { backUpByItself } from './backup-by-itself.ts';

export function BackupTab({ background }: SectionProps) {
  useEffect(() => {
    const saver = { may: maySaveFiles, save: saveByItself };
    void backUpByItself(background, saver, () => new Date())
      .then(closeOwnTab)
      .catch((failure: unknown) => report('closing the tab', failure));
  }, []);
  return (
    <main class="sheet">
      <h1>{t('backupHead')}</h1>
      <StatusLine>{t('backupMaking')}</StatusLine>
    </main>
  );
}
