/** A saved note: what the reader wrote, its kind and tags, and what has become of the thing it is about. */
import { useEffect, useRef } from 'preact/hooks';
import type { NoteView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { formatSaved } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { later } from '../later.tsx';
import { useDesk } from './desk.ts';
import { KIND_ICONS, kindName } from './note-words.ts';

const Rivals = later('Rivals');

export function NoteCard({ note }: { note: NoteView }) {
  const desk = useDesk();
  const edit = useRef<HTMLButtonElement>(null);
  const { content, at } = note.current;
  const refused = desk.refused.value.get(note.id);
  useEffect(() => {
    if (desk.returnFocus?.note !== note.id) return;
    desk.returnFocus = null;
    edit.current?.focus();
  }, []);
  return (
    <article class="note" data-note={note.id} tabIndex={-1} aria-label={t('noteYours')}>
      {note.rivals.length === 0 && (
        <div class="note-words" dir="auto">
          {content.text}
        </div>
      )}
      {note.rivals.length > 0 && <Rivals note={note} />}
      <div class="note-foot">
        <span class="note-marks">
          {content.kind !== 'note' && (
            <Chip icon={KIND_ICONS[content.kind]} tone="accent">
              {kindName(content.kind)}
            </Chip>
          )}
          {content.tags.map((tag) => (
            <Chip key={tag} icon="tag">
              <bdi>{tag}</bdi>
            </Chip>
          ))}
          <time class="quiet" dateTime={at}>
            {t('savedAt', formatSaved(at, Date.now()))}
          </time>
        </span>
        <Button
          kind="quiet"
          icon="edit"
          iconOnly
          label={t('noteEdit')}
          buttonRef={edit}
          onClick={() => desk.edit(note)}
        />
        <Button kind="quiet" icon="delete" iconOnly label={t('noteDelete')} onClick={() => void desk.remove(note)} />
      </div>
      {refused && <StatusLine tone="warn">{t('notDone', saveProblem(refused))}</StatusLine>}
    </article>
  );
}
