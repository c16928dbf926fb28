/** Everything about what is kept: how it stands, the backup, restoring, and proving that a file is what was written. */
import { askToSaveFiles, maySaveFiles, stopSavingFiles } from '../../platform/downloads.ts';
import { t } from '../../platform/i18n.ts';
import { Part, type SectionProps } from '../part.tsx';
import { Backup } from './backup.tsx';
import { Health } from './health.tsx';
import { Reminder } from './reminder.tsx';
import { Restore } from './restore.tsx';
import { Scheduled } from './scheduled.tsx';
import { Verify } from './verify.tsx';

const RIGHT = { may: maySaveFiles, ask: askToSaveFiles, giveBack: stopSavingFiles };

export function YourData({ background }: SectionProps) {
  return (
    <Part id="data" title={t('dataHead')}>
      <Health background={background} />
      <Backup background={background} />
      <Reminder background={background} />
      <Scheduled background={background} right={RIGHT} />
      <Restore background={background} />
      <Verify />
    </Part>
  );
}
