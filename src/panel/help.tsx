/** The list of keys. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { Button } from '../ui/button.tsx';
import { RepairOffer } from './repair/repair-offer.tsx';
import { useSession } from './session.ts';

export function Help({ onClose }: { onClose: () => void }) {
  const { sites } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section class="help" id="keys" aria-labelledby="keys-head">
      <div class="section-head">
        <h2 id="keys-head" tabIndex={-1} ref={heading}>
          {t('keysHead')}
        </h2>
        <Button kind="quiet" icon="close" iconOnly label={t('close')} onClick={onClose} />
      </div>
      <dl>
        {listKeys().map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('keysNotWhileTyping')}</p>
      <div class="help-repair">
        <p>{t('repairAsk')}</p>
        <RepairOffer onBegin={onClose} />
      </div>
      <Button
        label={t('settingsAll')}
        onClick={() => void sites.openSettings().catch((failure) => report('opening the settings', failure))}
      />
    </section>
  );
}

/** In the order in which they are useful. */
function listKeys(): readonly (readonly [key: string, does: string])[] {
  return [
    ['j', t('keyNext')],
    ['k', t('keyPrevious')],
    ['n', t('keyNote')],
    ['c', t('keyCorrection')],
    ['?', t('keyHelp')],
    ['Esc', t('keyLeave')],
    ['Ctrl Enter', t('keyDone')],
  ];
}
