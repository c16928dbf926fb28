/** How the author took part in this thread: how much is theirs, whom they answered, and after how long. */
import { useComputed } from '@preact/signals';
import { inThread } from '../../domain/insight/in-thread.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { formatLag } from '../../ui/format-time.ts';
import { useSession } from '../session.ts';

export function InThread() {
  const { reading } = useSession();
  const facts = useComputed(() => (reading.value ? inThread(reading.value) : null)).value;
  return null;
}
