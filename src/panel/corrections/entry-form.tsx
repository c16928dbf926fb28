/** The frame of a small form within an entry: its heading, when it was left half-written, and Esc. */
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { formatSaved } from '../../ui/format-time.ts';
import { onEscape } from '../on-escape.ts';

interface EntryFormProps {
  title: string;
  /** When it was left, ISO 8601, where it was brought back; null for a new one. */
  leftAt: string | null;
  formRef?: Ref<HTMLFormElement>;
  class?: string;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

export function EntryForm({ title, leftAt, formRef, class: extra, onSubmit, onCancel, children }: EntryFormProps) {
  const heading = useId();
  return (
    <form
      class={extra ? `correction-form ${extra}` : 'correction-form'}
      aria-labelledby={heading}
      noValidate
      ref={formRef ?? null}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <h4 id={heading}>{title}</h4>
      {leftAt && <p class="correction-hint">{t('correctionRestored', formatSaved(leftAt, Date.now()))}</p>}
      {children}
    </form>
  );
}
