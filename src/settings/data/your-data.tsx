/** Everything about what is kept: how it stands, the backup, and restoring. */
import { t } from '../../platform/i18n.ts';
import { Part, type SectionProps } from '../part.tsx';
import { Backup } from './backup.tsx';
import { Health } from './health.tsx';
import { Reminder } from './reminder.tsx';
import { Restore } from './restore.tsx';

export function YourData({ background }: SectionProps) {
  return (
    <Part id="data" title={t('dataHead')}>
      <Health background={background} />
      <Backup background={background} />
      <Reminder background={background} />
      <Restore background={background} />
    </Part>
  );
}
