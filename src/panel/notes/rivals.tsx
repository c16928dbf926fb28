/** Wordings of one note that were written in two places at the same time: the reader keeps one. */
import type { NoteView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-time.ts';
import { Icon } from '../../ui/icons.tsx';
import { useDesk } from './desk.ts';

export function Rivals({ note }: { note: NoteView }) {
  const desk = useDesk();
  return (
    <div class="rivals">
      <p class="rivals-head">
        <Icon name="warning" /> {t('rivalsHead')}
      </p>
      <ul>
        {[note.current, ...note.rivals].map((version) => (
          <li key={version.event}>
            <div class="note-words" dir="auto">
              {version.content.text}
            </div>
            <div class="note-foot">
              <time class="quiet" dateTime={version.at}>
                {formatMoment(version.at)}
              </time>
              <Button icon="check" label={t('rivalsKeep')} onClick={() => void desk.choose(note, version)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
