/**
 * Quiet lines about what is kept: that the browser takes nothing more, entries that neither copy has as they were
 * written, and that many are in no backup yet.
 */
import { useEffect, useState } from 'preact/hooks';
import { sizeOf } from '../domain/journal/coverage.ts';
import { HEALTH_KEY } from '../domain/journal/keys.ts';
import { t, tn } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { watchStorage } from '../platform/watch.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { type Session, useSession } from './session.ts';

export function Keeping() {
  const session = useSession();
  const [found, setFound] = useState(NOTHING);
  const [since, setSince] = useState(0);

  useEffect(() => {
    const life = new AbortController();
    const look = () => {
      lookAfter(session).then(setFound, (failure) => report('asking how the store stands', failure));
    };
    watchStorage([HEALTH_KEY], look, life.signal);
    look();
    countUnsaved(session).then(setSince, (failure) => report('asking for the last backup', failure));
    return () => life.abort();
  }, [session]);

  function open(what: 'openRescue' | 'openSettings'): void {
    session.keeping[what]().catch((failure: unknown) => report('opening the settings', failure));
  }

  const { missing } = found;
  const isDamaged = found.isDamaged || session.isStoreDamaged.value;
  return (
    <div class="keeping" role="status">
      {isDamaged && (
        <p>
          <span>
            <Icon name="warning" /> {t('keepingDamaged')}
          </span>{' '}
          <Button kind="quiet" label={t('rescueHowOn')} onClick={() => open('openRescue')} />
        </p>
      )}
      {missing > 0 && (
        <p>
          <span>
            <Icon name="warning" /> {tn('keepingMissing', missing)}
          </span>{' '}
          <Button kind="quiet" label={t('rescueSee')} onClick={() => open('openRescue')} />
        </p>
      )}
      {since > 0 && (
        <p>
          {tn('keepingSince', since)}{' '}
          <Button kind="quiet" label={t('backupMake')} onClick={() => open('openSettings')} />
          <Button kind="quiet" icon="close" iconOnly label={t('dismiss')} onClick={() => setSince(0)} />
        </p>
      )}
    </div>
  );
}

const NOTHING = { missing: 0, isDamaged: false };

/** `missing`: entries that are in neither copy, and of which the reader has not said to know. */
async function lookAfter({ keeping }: Session): Promise<typeof NOTHING> {
  const { state, missing, isKnown } = await keeping.health();
  return { missing: isKnown ? 0 : sizeOf(missing), isDamaged: state === 'damaged' };
}

/** Entries in no backup, where they are as many as the reader wants to hear of; else 0. */
async function countUnsaved({ keeping }: Session): Promise<number> {
  const [{ remindAfter }, { since }] = await Promise.all([keeping.settings(), keeping.backupState()]);
  return remindAfter > 0 && since >= remindAfter ? since : 0;
}
