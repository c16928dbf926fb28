/** One site in the list: its name, how it stands, and what can be done about it. */
import type { AllowedHost } from '../domain/access/allowed-hosts.ts';
import { EVERY_HOST, hostOfPattern, patternsOf } from '../domain/access/host.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';

interface HostRowProps {
  host: AllowedHost;
  /** Also takes one that is gone anyway off the list. */
  onStop: () => void;
  onAllow: () => void;
}

export function HostRow({ host: { host, access, builtIn }, onStop, onAllow }: HostRowProps) {
  const id = `host-${host}`;
  return (
    <li class="host">
      <div class="host-words">
        <bdi class="host-name" id={id}>
          {nameOfHost(host)}
        </bdi>
        {access === 'revoked' ? (
          <Chip icon="warning" tone="warn">
            {t('hostsRevoked')}
          </Chip>
        ) : (
          <HostNote host={host} builtIn={builtIn} />
        )}
      </div>
      <div class="host-acts">
        {access === 'allowed' && !builtIn && <Button label={t('hostsStop')} describedBy={id} onClick={onStop} />}
        {access === 'revoked' && <Button label={t('hostsAllowAgain')} describedBy={id} onClick={onAllow} />}
        {access === 'revoked' && !builtIn && (
          <Button kind="quiet" label={t('hostsForget')} describedBy={id} onClick={onStop} />
        )}
      </div>
    </li>
  );
}

/** A host as the reader is told of it. */
export function nameOfHost(host: string): string {
  return host === EVERY_HOST ? t('hostsEvery') : host;
}

function HostNote({ host, builtIn }: { host: string; builtIn: boolean }) {
  if (builtIn) return <p class="hint">{t('hostsBuiltIn')}</p>;
  const mirrors = mirrorsOf(host);
  return mirrors.length > 0 ? <p class="hint">{t('hostsMirrors', mirrors.join(', '))}</p> : null;
}

/** Other names that are allowed with it, apart from the one with `www.`. */
function mirrorsOf(host: string): string[] {
  const names = patternsOf(host).map((pattern) => pattern.replace(/^.*?:\/\/|\/\*$/g, ''));
  return names.filter((name) => name !== host && name !== `www.${host}` && hostOfPattern(`*://${name}/*`) === host);
}
