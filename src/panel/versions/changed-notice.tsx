/** Says above everything that the article has changed since the reader looked, and which of the reader's passages did. */
import { useSignalEffect } from '@preact/signals';
import { changedSince } from '../../domain/versions/changed-since.ts';
import { versionKey } from '../../domain/versions/version.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { Icon } from '../../ui/icons.tsx';
import { jumpTo } from '../jump.ts';
import { useSession } from '../session.ts';
import { keepVersion, seeVersion } from './keep-version.ts';
import { passagesChanged } from './passages-changed.ts';

export function ChangedNotice() {
  const session = useSession();
  useSignalEffect(() => void keepVersion(session));
  const known = session.versions.value;
  const change = known && changedSince(known.versions, known.seen);
  if (!change) return null;
  const { changed, of } = passagesChanged(session.view.value, session.found.value);
  return (
    <section class="changed-notice" aria-label={t('changedTitle', formatDate(change.before.readAt))}>
      <p>
        <Icon name="time" /> <strong>{t('changedTitle', formatDate(change.before.readAt))}</strong>
      </p>
      {of > 0 && <p>{tn('changedPassages', of, formatNumber(changed.length))}</p>}
      {changed.length > 0 && (
        <ul class="changed-passages">
          {changed.map(({ id, was, now }) => (
            <li key={id}>
              <p class="word-changes" dir="auto">
                <del>{was}</del> {now ? <ins>{now}</ins> : <span class="hint">{t('correctionGone')}</span>}
              </p>
              <Button
                kind="quiet"
                icon="passage"
                label={t('changedShowEntry')}
                onClick={() => {
                  session.request.value = { to: 'show-entry', id };
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="correction-buttons">
        <Button icon="article" label={t('changedShow')} onClick={() => jumpTo('versions')} />
        <Button
          kind="quiet"
          icon="check"
          label={t('changedSeen')}
          onClick={() => void seeVersion(session, versionKey(change.after))}
        />
      </div>
    </section>
  );
}
