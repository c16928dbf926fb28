/** Rules out of a file: read as a whole, shown before anything is written, and refused with the place that is wrong. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isSelector } from '../domain/post/sites/select.ts';
import { compareSites, type ParsedSites, parseSites, type SitesImport } from '../domain/post/sites/sites-file.ts';
import { formatNumber, t, tn } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import type { Site } from '../records.ts';
import { Button } from '../ui/button.tsx';
import { StatusLine } from '../ui/status-line.tsx';

interface RulesImportProps {
  /** Those that are here. */
  rules: readonly Site[];
  /** Writes them, and says `done`; true where it went well. */
  keep: (sites: readonly Site[], done: string) => Promise<boolean>;
  /** What stands beside the button. */
  children: ComponentChildren;
}

export function RulesImport({ rules, keep, children }: RulesImportProps) {
  const [found, setFound] = useState<SitesImport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<void> {
    setFound(null);
    try {
      const parsed = parseSites(await file.text(), (selector) => isSelector(document, selector));
      const problem = parsed.is === 'sites' ? null : problemWords(parsed);
      setProblem(problem);
      if (parsed.is === 'sites') setFound(compareSites(rules, parsed.sites));
    } catch (failure) {
      report('reading a file', failure);
      setProblem(t('rulesNoFile'));
    }
  }

  function leave(): void {
    setFound(null);
    input.current?.focus();
  }

  async function take({ fresh, changed }: SitesImport): Promise<void> {
    const sites = [...fresh, ...changed];
    if (await keep(sites, tn('rulesImported', sites.length))) leave();
  }

  return (
    <>
      <div class="acts">
        {children}
        <label class="button button-plain file-button">
          <input
            class="file-input"
            type="file"
            accept=".json,application/json"
            ref={input}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void read(file);
              // The same file may be chosen again after it was corrected.
              currentTarget.value = '';
            }}
          />
          <span>{t('rulesImport')}</span>
        </label>
      </div>
      <StatusLine tone="warn">{problem}</StatusLine>
      {found && <DryRun found={found} onTake={() => void take(found)} onLeave={leave} />}
    </>
  );
}

interface DryRunProps {
  found: SitesImport;
  onTake: () => void;
  onLeave: () => void;
}

function DryRun({ found: { fresh, changed, same }, onTake, onLeave }: DryRunProps) {
  const counts = [fresh, changed, same].map(({ length }) => formatNumber(length));
  const any = fresh.length + changed.length > 0;
  return (
    <div class="dry-run" role="status">
      <p>{t('rulesImportFound', ...counts)}</p>
      {changed.length > 0 && <p>{t('rulesImportReplaces', changed.map(({ hosts }) => hosts[0] ?? '').join(', '))}</p>}
      {!any && <p>{t('rulesImportSame')}</p>}
      <div class="acts">
        {any && <Button kind="main" label={t('rulesImportDo')} onClick={onTake} />}
        <Button label={t(any ? 'cancel' : 'close')} onClick={onLeave} />
      </div>
    </div>
  );
}

function problemWords(parsed: Exclude<ParsedSites, { is: 'sites' }>): string {
  switch (parsed.is) {
    case 'not-json':
      return t('rulesNoJson');
    case 'too-large':
      return t('rulesTooLarge');
    case 'other-file':
      return t('rulesNoFile');
    case 'newer':
      return t('rulesNewer');
    case 'bad-place':
      return t('rulesBadPlace', parsed.place);
    case 'bad-selector':
      return t('rulesBadSelector', parsed.place, parsed.selector);
    case 'twice':
      return t('rulesTwice', parsed.host);
  }
}
