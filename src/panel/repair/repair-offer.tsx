/** The ways into a repair: one button where something is missing, two where something may have been read wrongly. */
import type { PointAt } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useRepair } from './repairing.ts';

interface RepairOfferProps {
  /** What is missing; both where it is not given. */
  at?: PointAt;
  /** Before pointing begins: whatever covers the panel goes. */
  onBegin?: () => void;
}

export function RepairOffer({ at, onBegin }: RepairOfferProps) {
  const repair = useRepair();
  // While a repair is on its way, its own box has the buttons.
  if (repair.state.value.is === 'pointing' || repair.state.value.is === 'pointed') return null;
  const all: readonly PointAt[] = at ? [at] : ['article', 'comment'];
  return (
    <div class="repair-offer">
      {all.map((one) => (
        <Button
          key={one}
          icon={one}
          label={t(one === 'article' ? 'repairArticle' : 'repairComment')}
          onClick={() => {
            onBegin?.();
            void repair.point(one);
          }}
        />
      ))}
    </div>
  );
}
