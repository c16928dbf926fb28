/** "Always on this site": whether posts of the page's host wake by themselves, and the button that changes it. */
import { useEffect, useState } from 'preact/hooks';
import { type AllowedHost, accessTo } from '../domain/access/allowed-hosts.ts';
import { EVERY_HOST, hostOf } from '../domain/access/host.ts';
import type { Reading } from '../domain/post/reading.ts';
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { Button } from '../ui/button.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { useSession } from './session.ts';
import { within } from './within.ts';

/** Milliseconds that the question may take to open. */
const PATIENCE = 10_000;

/** Nothing where there is nothing to choose: every site is allowed, or this one comes with the extension. */
export function SiteAccess({ reading }: { reading: Reading }) {
  const { sites } = useSession();
  const [hosts, setHosts] = useState<readonly AllowedHost[] | null>(null);
  const [said, setSaid] = useState('');
  // A copy is read at the archive: that is the host whose pages would be looked at.
  const host = hostOf(reading.post.capture?.url ?? reading.post.canonical);

  useEffect(() => {
    const life = new AbortController();
    const look = () => {
      if (document.hidden) return;
      sites.hosts().then(setHosts, (failure) => report('reading the allowed hosts', failure));
    };
    look();
    // The reader comes back from the tab where the browser asked, or from its settings.
    document.addEventListener('visibilitychange', look, { signal: life.signal });
    return () => life.abort();
  }, [sites]);

  async function stop(stopped: string): Promise<void> {
    try {
      setHosts(await sites.stopHost(stopped));
      setSaid(t('hostsStopped', stopped));
    } catch (failure) {
      report('stopping on a host', failure);
      setSaid(t('hostsNotStopped', stopped));
    }
  }

  /** The question stands on a page of its own; where that does not open, it is said, and pressed again. */
  async function askFor(wanted: string): Promise<void> {
    setSaid('');
    try {
      await within(PATIENCE, sites.openSettings(wanted));
    } catch (failure) {
      report('opening the settings', failure);
      setSaid(t('hostsNotAsked'));
    }
  }

  // The list of copies in an archive is no page of the post's host.
  if (!host || !hosts || reading.problem === 'archive-listing') return null;
  const access = accessTo(host, hosts);
  const allowed = access?.access === 'allowed';
  if (allowed && (access.builtIn || access.host === EVERY_HOST)) return null;
  const words = access?.access === 'revoked' ? t('hostsTakenAway', host) : said;
  return (
    <div class="header-site">
      {/* One button for both, so that the keyboard stays on it. */}
      <Button
        kind="quiet"
        icon={allowed ? 'close' : 'always'}
        label={t(allowed ? 'hostsStopOn' : 'hostsAlways', host)}
        onClick={() => {
          if (allowed) void stop(host);
          else void askFor(host);
        }}
      />
      <StatusLine>{words}</StatusLine>
    </div>
  );
}
