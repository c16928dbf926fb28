/** A note being written, in place: its text, kind and tags, and how saving goes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { WaysOut } from '../../ui/ways-out.tsx';
import { isUpdated } from '../updated.ts';
import { useDesk } from './desk.ts';
import type { Editing } from './editing.ts';
import { kindName, NOTE_KINDS } from './note-words.ts';
import { Rivals } from './rivals.tsx';
import { SaveStatus } from './save-status.tsx';
import { TagsInput } from './tags-input.tsx';

export function NoteEditor({ editing, note }: { editing: Editing; note: NoteView | null }) {
  const desk = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const content = editing.content.value;
  const state = editing.state.value;
  // Also while it is tried again: ways out that come and go under the hand would lose their place and the keyboard.
  const hasFailed = state.is === 'failed' || (state.is === 'saving' && state.tries > 0);
  const isInDanger = hasFailed || (isUpdated.value && state.is !== 'saved' && content.text !== '');
  // With the element itself, not after the next frame: until then what is typed would go nowhere.
  useLayoutEffect(() => {
    if (!editing.takesFocus) return;
    editing.takesFocus = false;
    area.current?.focus();
    area.current?.scrollIntoView?.({ block: 'nearest' });
  });

  async function remove(): Promise<void> {
    if (editing.isNew() && editing.isEmpty()) return leave();
    if (editing.isNew() && !(await editing.save())) return;
    const view = note ?? desk.find(editing.note);
    if (view) await desk.remove(view);
    else leave();
  }
  function leave(): void {
    desk.returnFocus = { note: editing.note, target: editing.target };
    desk.discard(editing.note);
  }
  function left(event: FocusEvent): void {
    const within = event.currentTarget as Element;
    if (event.relatedTarget instanceof Node && within.contains(event.relatedTarget)) return;
    editing.keep();
    void editing.save();
  }
  function pressed(event: KeyboardEvent): void {
    const finishes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!finishes || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    void desk.close(editing.note);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles out of its own controls
    <div class="note note-editor" onFocusOut={left} onKeyDown={pressed} data-note={editing.note}>
      <TextArea
        areaRef={area}
        label={t('noteText')}
        placeholder={t('notePlaceholder')}
        value={content.text}
        onText={(text, composing) => editing.type({ text }, composing)}
      />
      <div class="note-tools">
        <select
          class="input note-kind"
          aria-label={t('noteKind')}
          value={content.kind}
          onChange={(event) => editing.type({ kind: chosenKind(event.currentTarget.selectedIndex) })}
        >
          {NOTE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
        <TagsInput tags={content.tags} onTags={(tags) => editing.type({ tags })} />
      </div>
      {note && note.rivals.length > 0 && <Rivals note={note} />}
      <div class="note-foot">
        <SaveStatus editing={editing} />
        <Button kind="quiet" icon="delete" iconOnly label={t('noteDelete')} onClick={() => void remove()} />
        <Button icon="check" label={t('done')} onClick={() => void desk.close(editing.note)} />
      </div>
      {isInDanger && (
        <WaysOut
          text={() => editing.content.value.text}
          name="corrigenda-note"
          {...(!isUpdated.value && { onRetry: () => void editing.save(), onDiscard: leave })}
        />
      )}
    </div>
  );
}

function chosenKind(index: number) {
  return NOTE_KINDS[index] ?? 'note';
}
