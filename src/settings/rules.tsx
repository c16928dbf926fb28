/** The rules made by pointing: what each one says, a way out of it, and all of them as a file. */
import { useState } from 'preact/hooks';
import { formatSites } from '../domain/post/sites/sites-file.ts';
import type { SaveResult } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { watchStorage } from '../platform/watch.ts';
import { SITE_PREFIX, type Site } from '../records.ts';
import { Button } from '../ui/button.tsx';
import { saveProblem } from '../ui/save-problem.ts';
import { StatusLine } from '../ui/status-line.tsx';
import { UndoBar } from '../ui/undo-bar.tsx';
import { offerFile } from './offer-file.ts';
import { Part, type SectionProps } from './part.tsx';
import { RuleRow } from './rule-row.tsx';
import { RulesImport } from './rules-import.tsx';
import { useAsked } from './use-asked.ts';

/** What was done last. `undo`: the rule that can be brought back. */
interface Said {
  readonly text: string;
  readonly good: boolean;
  readonly undo?: Site;
}

const FILE = 'corrigenda-rules.json';

export function Rules({ background }: SectionProps) {
  const [rules, refresh] = useAsked<readonly Site[]>(
    'reading the rules',
    () => background.siteRules(),
    (changed, signal) => watchStorage([SITE_PREFIX], changed, signal),
  );
  const [said, setSaid] = useState<Said | null>(null);

  /** Says how it went; true where it went well. */
  async function change(doing: string, work: Promise<SaveResult>, done: Said): Promise<boolean> {
    const result = await work.catch((failure: unknown): SaveResult => {
      report(doing, failure);
      return { saved: false, reason: 'store-refused' };
    });
    setSaid(result.saved ? done : { text: t('notDone', saveProblem(result.reason)), good: false });
    await refresh();
    return result.saved;
  }

  async function remove(site: Site): Promise<void> {
    const host = site.hosts[0] ?? '';
    await change('removing a rule', background.removeSiteRule(host), {
      text: t('rulesRemoved', host),
      good: true,
      undo: site,
    });
  }

  async function bringBack(site: Site): Promise<void> {
    const done = { text: t('rulesBack', site.hosts[0] ?? ''), good: true };
    await change('bringing a rule back', background.keepSiteRules([site]), done);
    document.getElementById('rules-head')?.focus();
  }

  const undo = said?.undo;
  return (
    <Part id="rules" title={t('rulesHead')}>
      <p class="words">{t('rulesIntro')}</p>
      {rules === 'unknown' && <p class="words">{t('rulesUnknown')}</p>}
      {Array.isArray(rules) && rules.length === 0 && <p class="hint">{t('rulesNone')}</p>}
      {Array.isArray(rules) && rules.length > 0 && (
        <ul class="hosts">
          {rules.map((one: Site) => (
            <RuleRow key={one.hosts[0]} site={one} onRemove={() => void remove(one)} />
          ))}
        </ul>
      )}
      {undo && <UndoBar text={said?.text ?? ''} onUndo={() => void bringBack(undo)} onDismiss={() => setSaid(null)} />}
      <StatusLine tone={said?.good === false ? 'warn' : 'plain'}>{undo ? null : said?.text}</StatusLine>
      {Array.isArray(rules) && (
        <RulesImport
          rules={rules}
          keep={(sites, done) =>
            change('taking rules over', background.keepSiteRules(sites), { text: done, good: true })
          }
        >
          {rules.length > 0 && (
            <Button
              icon="download"
              label={t('rulesExport')}
              onClick={() => {
                offerFile(document, FILE, formatSites(rules));
                setSaid({ text: t('rulesExported', FILE), good: true });
              }}
            />
          )}
        </RulesImport>
      )}
    </Part>
  );
}
