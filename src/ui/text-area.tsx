/** A text area that grows with what is written in it. */
import type { Ref, TargetedEvent } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ControlProps } from './field.tsx';

interface TextAreaProps extends Partial<ControlProps> {
  value: string;
  /** Called with each change; `composing` while a character is still being put together (IME). */
  onText: (text: string, composing: boolean) => void;
  label?: string;
  placeholder?: string;
  rows?: number;
  onBlur?: (event: FocusEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  areaRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ value, onText, label, areaRef, rows = 2, ...rest }: TextAreaProps) {
  const element = useRef<HTMLTextAreaElement | null>(null);
  const attach = useCallback((area: HTMLTextAreaElement | null) => {
    element.current = area;
    if (typeof areaRef === 'function') areaRef(area);
    else if (areaRef) areaRef.current = area;
  }, []);
  // It is the value that changes the height.
  useLayoutEffect(() => fitHeight(element.current), [value]);
  function changed(event: TargetedEvent<HTMLTextAreaElement, InputEvent>): void {
    onText(event.currentTarget.value, event.isComposing);
    fitHeight(event.currentTarget);
  }
  return (
    <textarea
      {...rest}
      class="input area"
      dir="auto"
      rows={rows}
      ref={attach}
      aria-label={label}
      value={value}
      onInput={changed}
      // The last `input` of a composition still counts as composing, so its end is told here.
      onCompositionEnd={(event) => onText(event.currentTarget.value, false)}
    />
  );
}

/** For browsers without `field-sizing: content` (Firefox). */
function fitHeight(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
