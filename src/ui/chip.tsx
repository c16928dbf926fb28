/** A word or two about something, with an icon: a state, a kind, a tag. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface ChipProps {
  icon?: IconName | undefined;
  /** `accent` for what matters most, `warn` for what wants care; the words must say it too. */
  tone?: 'plain' | 'accent' | 'warn' | 'good';
  /** More about it, on hover. */
  title?: string | undefined;
  children: ComponentChildren;
}

export function Chip({ icon, tone = 'plain', title, children }: ChipProps) {
  return (
    <span class={`chip chip-${tone}`} title={title}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
