/** Says what was just deleted and offers it back, for as long as the reader leaves it there: it never goes away by itself. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Button } from './button.tsx';

interface UndoBarProps {
  /** What happened, e.g. "Note deleted." */
  text: string;
  onUndo: () => void;
  /** The reader is done with it. */
  onDismiss: () => void;
  /** Take the keyboard from the button that has just disappeared; true unless told. */
  takeFocus?: boolean;
}

export function UndoBar({ text, onUndo, onDismiss, takeFocus = true }: UndoBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) undo.current?.focus();
  }, [takeFocus]);
  return (
    <div class="undo-bar">
      <p role="status">{text}</p>
      <Button kind="plain" icon="undo" label={t('undo')} onClick={onUndo} buttonRef={undo} />
      <Button kind="quiet" icon="close" iconOnly label={t('dismiss')} onClick={onDismiss} />
    </div>
  );
}
