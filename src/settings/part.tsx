/** A section of the settings: a landmark named by its heading. */
import type { ComponentChildren } from 'preact';
import type { ForPanels } from '../messages.ts';

/** What a section is given by the page. */
export interface SectionProps {
  readonly background: ForPanels;
}

interface PartProps {
  /** Id of the section; its heading has the same with `-head` behind it. */
  id: string;
  /** The heading, and the landmark's accessible name. */
  title: string;
  children: ComponentChildren;
}

export function Part({ id, title, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
