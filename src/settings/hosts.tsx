/** The sites that are allowed for good: the list, a way out of each, and what the browser took away by itself. */
import { useState } from 'preact/hooks';
import type { AllowedHost } from '../domain/access/allowed-hosts.ts';
import { requestHost, watchPermissions } from '../platform/host-permission.ts';
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { StatusLine } from '../ui/status-line.tsx';
import { UndoBar } from '../ui/undo-bar.tsx';
import { HostRow, nameOfHost } from './host-row.tsx';
import { Part, type SectionProps } from './part.tsx';
import { useAsked } from './use-asked.ts';

/** What was done last. `undo`: the host that can be allowed again. */
interface Said {
  readonly text: string;
  readonly undo?: string;
}

export function Hosts({ background }: SectionProps) {
  const [hosts, refresh] = useAsked<readonly AllowedHost[]>(
    'reading the allowed hosts',
    () => background.hosts(),
    (changed, signal) => watchPermissions(changed, signal),
  );
  const [said, setSaid] = useState<Said | null>(null);

  async function stop({ host, access }: AllowedHost): Promise<void> {
    const name = nameOfHost(host);
    try {
      await background.stopHost(host);
      await refresh();
    } catch (failure) {
      report('stopping on a host', failure);
      setSaid({ text: t('hostsNotStopped', name) });
      return;
    }
    if (access === 'allowed') setSaid({ text: t('hostsStopped', name), undo: host });
    else setSaid({ text: t('hostsForgotten', name) });
    // Its row is gone, and the button that was pressed with it.
    if (access === 'revoked') document.getElementById('hosts-head')?.focus();
  }

  /** Straight from the click, which the browser wants for it. */
  function allow(host: string): void {
    void requestHost(host).then((asked) => {
      if (asked === 'allowed') setSaid({ text: t('hostsAskAllowed', nameOfHost(host)) });
      else setSaid({ text: t(asked === 'refused' ? 'hostsAskRefused' : 'hostsAskImpossible') });
      void refresh();
    });
  }

  const undo = said?.undo;
  return (
    <Part id="hosts" title={t('hostsHead')}>
      <p class="words">{t('hostsIntro')}</p>
      {hosts === 'unknown' && <p class="words">{t('hostsUnknown')}</p>}
      {Array.isArray(hosts) && (
        <ul class="hosts">
          {hosts.map((one: AllowedHost) => (
            <HostRow key={one.host} host={one} onStop={() => void stop(one)} onAllow={() => allow(one.host)} />
          ))}
        </ul>
      )}
      {undo !== undefined && (
        <UndoBar text={said?.text ?? ''} onUndo={() => allow(undo)} onDismiss={() => setSaid(null)} />
      )}
      <StatusLine>{undo === undefined ? said?.text : null}</StatusLine>
      <p class="hint">{t('hostsHow')}</p>
    </Part>
  );
}
