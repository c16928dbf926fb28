/** Tags of a note: a comma or Enter adds one, each can be taken off again. */
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';

interface TagsInputProps {
  tags: readonly string[];
  onTags: (tags: string[]) => void;
}

/** Limits of a tag and of their number, as `domain/journal/event.ts` has them. */
const LONGEST = 100;
const MOST = 50;

export function TagsInput({ tags, onTags }: TagsInputProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  function add(text: string): void {
    setTyped('');
    const next = withTags(tags, text);
    if (next.length > tags.length) onTags(next);
  }
  function remove(tag: string): void {
    onTags(tags.filter((other) => other !== tag));
    input.current?.focus();
  }
  function changed(event: TargetedEvent<HTMLInputElement, InputEvent>): void {
    const text = event.currentTarget.value;
    if (!event.isComposing && /[,;\n]/.test(text)) add(text);
    else setTyped(text);
  }
  function pressed(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
  }
  return (
    <div class="tags">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <bdi>{tag}</bdi>
          <Button kind="quiet" icon="close" iconOnly label={t('tagRemove', tag)} onClick={() => remove(tag)} />
        </span>
      ))}
      <input
        class="input tags-input"
        dir="auto"
        ref={input}
        value={typed}
        aria-label={t('tagAdd')}
        placeholder={t('tagAdd')}
        maxLength={LONGEST}
        onInput={changed}
        onKeyDown={pressed}
        onBlur={() => add(typed)}
      />
    </div>
  );
}

/** `tags` with those in `text` (separated by commas or semicolons) behind them, none twice whatever its case. */
export function withTags(tags: readonly string[], text: string): string[] {
  const all = [...tags];
  for (const piece of text.split(/[,;\n]/)) {
    const tag = piece.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    const known = all.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase());
    if (tag && !known && all.length < MOST) all.push(tag);
  }
  return all;
}
