/** The question that the panel sends the reader here for: the browser wants a click on one of our own pages. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Asked, requestHost } from '../platform/host-permission.ts';
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { closeOwnTab } from '../platform/settings-tab.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';

export function AllowHost({ host }: { host: string }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the way back is what comes next.
    if (asked === 'allowed') back.current?.focus();
  }, [asked]);
  return (
    <main class="sheet sheet-ask">
      <h1>{t('hostsAlways', host)}</h1>
      {asked !== 'allowed' && (
        <>
          <p>{t('hostsAskWords', host)}</p>
          <p class="hint">{t('hostsAskHint')}</p>
        </>
      )}
      <p class={`answer answer-${asked ?? 'none'}`} role="status">
        {asked && <Icon name={asked === 'allowed' ? 'check' : 'warning'} />}
        {asked && <span>{answerWords(asked, host)}</span>}
      </p>
      <div class="acts">
        {asked !== 'allowed' && (
          <Button
            kind="main"
            label={t('hostsAskAllow', host)}
            // Straight from the click: after an `await` the browser would not ask any more.
            onClick={() => void requestHost(host).then(setAsked)}
          />
        )}
        <Button
          kind={asked === 'allowed' ? 'main' : 'quiet'}
          label={t('hostsGoBack')}
          buttonRef={back}
          onClick={() => void closeOwnTab().catch((failure) => report('closing the tab', failure))}
        />
      </div>
      <p class="more">
        <a class="link" href="settings.html">
          {t('settingsAll')}
        </a>
      </p>
    </main>
  );
}

function answerWords(asked: Asked, host: string): string {
  switch (asked) {
    case 'allowed':
      return t('hostsAskAllowed', host);
    case 'refused':
      return t('hostsAskRefused');
    case 'impossible':
      return t('hostsAskImpossible');
  }
}
