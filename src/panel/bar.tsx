/** The bar that stays on top: ways to the sections with what is in them, the list of keys, and the way out. */
import { useComputed } from '@preact/signals';
import { formatNumber, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { jumpTo } from './jump.ts';
import { useSession } from './session.ts';

interface BarProps {
  helpOpen: boolean;
  onHelp: () => void;
  onClose: () => void;
}

export function Bar({ helpOpen, onHelp, onClose }: BarProps) {
  const session = useSession();
  const comments = useComputed(
    () => session.reading.value?.comments.filter((comment) => comment.kind === 'comment').length ?? 0,
  );
  const notes = useComputed(() => session.view.value.notes.filter((note) => !note.deleted).length);
  const corrections = useComputed(() => session.view.value.corrections.filter((entry) => !entry.deleted).length);
  return (
    <div class="bar">
      <nav aria-label={t('barName')}>
        <Way to="author" icon="author" label={t('barAuthor')} />
        <Way to="notes" icon="note" label={t('barNotes')} count={notes.value} />
        <Way to="comments" icon="comment" label={t('barComments')} count={comments.value} />
        <Way to="corrections" icon="correction" label={t('barCorrections')} count={corrections.value} />
      </nav>
      <Button
        kind="quiet"
        icon="help"
        iconOnly
        label={t('keysHead')}
        shortcut="?"
        expanded={helpOpen}
        controls="keys"
        onClick={onHelp}
      />
      <Button kind="quiet" icon="close" iconOnly label={t('panelClose')} onClick={onClose} />
    </div>
  );
}

interface WayProps {
  to: string;
  icon: IconName;
  label: string;
  count?: number;
}

function Way({ to, icon, label, count }: WayProps) {
  return (
    <button type="button" class="way" title={label} onClick={() => jumpTo(to)}>
      <Icon name={icon} />
      <span class="way-word">{label}</span>
      {count !== undefined && <span class="way-count">{formatNumber(count)}</span>}
    </button>
  );
}
