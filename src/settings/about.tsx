/** Which version this is, and where everything is kept. */
import { t } from '../platform/i18n.ts';
import { ownVersion } from '../platform/version.ts';
import { Part } from './part.tsx';

export function About() {
  return (
    <Part id="about" title={t('settingsAboutHead')}>
      <p>{t('settingsVersion', ownVersion())}</p>
      <p class="hint">{t('settingsLocal')}</p>
    </Part>
  );
}
