/** A form field: its label, its hint and what is wrong with it, tied to whatever control stands in it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icons.tsx';

/** To be spread on the control, so that label, hint and error are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

interface FieldProps {
  label: string;
  /** One sentence under the label. */
  hint?: string | undefined;
  /** What is wrong, in words; shown next to the control. */
  error?: string | undefined;
  required?: boolean;
  /** Keeps the label for assistive technology only, where its place says enough to the eye. */
  hideLabel?: boolean;
  class?: string;
  /** `(control) => <input class="input" {...control} />` */
  children: (control: ControlProps) => ComponentChildren;
}

export function Field({ label, hint, error, required, hideLabel, class: extra, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={extra ? `field ${extra}` : 'field'}>
      <label class={hideLabel ? 'unseen' : 'field-label'} for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warning" /> {error}
        </p>
      )}
    </div>
  );
}
