/** The page of settings: its sections, one under the other. */
import type { ComponentType } from 'preact';
import { t } from '../platform/i18n.ts';
import { About } from './about.tsx';
import { YourData } from './data/your-data.tsx';
import { EdgeTab } from './edge-tab.tsx';
import { Hosts } from './hosts.tsx';
import type { SectionProps } from './part.tsx';
import { Rules } from './rules.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** In the order in which they stand; a new section is one line here. */
const SECTIONS: readonly { readonly id: string; readonly Section: ComponentType<SectionProps> }[] = [
  { id: 'hosts', Section: Hosts },
  { id: 'rules', Section: Rules },
  { id: 'edge-tab', Section: EdgeTab },
  { id: 'data', Section: YourData },
  { id: 'shortcuts', Section: Shortcuts },
  { id: 'about', Section: About },
];

export function SettingsPage({ background }: SectionProps) {
  return (
    <main class="sheet">
      <h1>{t('settingsTitle')}</h1>
      {SECTIONS.map(({ id, Section }) => (
        <Section key={id} background={background} />
      ))}
    </main>
  );
}
