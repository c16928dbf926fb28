/** A section of the panel: a landmark named by its heading. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/icons.tsx';

interface SectionProps {
  /** Id of the section, for jumping to it. */
  id: string;
  /** The heading, and the landmark's accessible name. */
  title: string;
  icon: IconName;
  /** A button beside the heading. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

export function Section({ id, title, icon, action, children }: SectionProps) {
  return (
    <section class={`section section-${id}`} id={id} aria-labelledby={`${id}-head`}>
      <div class="section-head">
        <Icon name={icon} />
        <h2 id={`${id}-head`} tabIndex={-1}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
