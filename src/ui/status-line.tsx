/** One line that says how saving goes, read out when it changes. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface StatusLineProps {
  tone?: 'plain' | 'good' | 'warn';
  id?: string;
  /** '' or null keeps the line there, empty: a live region must stand before its words arrive. */
  children: ComponentChildren;
}

const ICONS = { plain: undefined, good: 'check', warn: 'warning' } as const satisfies Record<
  string,
  IconName | undefined
>;

export function StatusLine({ tone = 'plain', id, children }: StatusLineProps) {
  const icon = children ? ICONS[tone] : undefined;
  return (
    <p class={`status status-${tone}`} role="status" id={id}>
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </p>
  );
}
