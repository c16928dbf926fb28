/** Says why nothing that is pressed does anything: the page covers or changes the panel. The way out is a tab of its own. */
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useSession } from './session.ts';

export function OutOfSight() {
  const session = useSession();
  async function leave(): Promise<void> {
    try {
      await session.keeping.openPanelTab();
      await session.page.closePanel();
    } catch (failure) {
      report('opening a tab', failure);
    }
  }
  return (
    <div class="state updated" role="alert" data-always>
      <p class="state-title">
        <Icon name="warning" /> {t('hiddenHead')}
      </p>
      <p>{t('hiddenWords')}</p>
      <Button icon="link" label={t('hiddenTab')} onClick={() => void leave()} />
    </div>
  );
}
