/** Entry of the settings: a page of its own, or only the question that the panel sent the reader here for. */
import { render } from 'preact';
import { isHost } from '../domain/access/host.ts';
import { language, t } from '../platform/i18n.ts';
import { ask } from '../platform/rpc.ts';
import { AllowHost } from './allow-host.tsx';
import { BackupTab } from './data/backup-tab.tsx';
import { RescuePage } from './data/rescue-page.tsx';
import { SettingsPage } from './settings-page.tsx';

function start(root: Element): void {
  document.documentElement.lang = language();
  document.documentElement.dir = ['ar', 'fa', 'he'].includes(language()) ? 'rtl' : 'ltr';
  document.title = t('settingsPageTitle');
  const background = ask('background');
  const asked = new URLSearchParams(location.search);
  const allow = asked.get('allow') ?? '';
  if (isHost(allow)) render(<AllowHost host={allow} />, root);
  else if (asked.get('show') === 'rescue') render(<RescuePage background={background} />, root);
  else if (asked.get('show') === 'backup') render(<BackupTab background={background} />, root);
  else render(<SettingsPage background={background} />, root);
}

const root = document.getElementById('settings');
if (root) start(root);
