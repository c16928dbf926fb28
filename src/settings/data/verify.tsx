/** Proves that a saved file is what was written, or names the first entry that is not. Reads that file, and asks nobody. */
import { useState } from 'preact/hooks';
import { type Break, type ChainEnd, createVerification, type Verdict } from '../../domain/files/verification.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { formatMoment } from '../../ui/format-time.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { FileField } from './file-field.tsx';
import { useJob } from './job.ts';
import { JobBar } from './job-bar.tsx';
import { problemInWords } from './problem-words.ts';
import { readThrough } from './read-through.ts';

interface Shown {
  readonly name: string;
  readonly verdict: Verdict | 'failed';
}

export function Verify() {
  const [shown, setShown] = useState<Shown | null>(null);
  const job = useJob();

  async function verify(file: File): Promise<void> {
    setShown(null);
    const verdict = await job.run('verifying a file', async (progress, signal) => {
      const { take, verdict: settle } = createVerification();
      await readThrough(file, { take, progress, signal });
      return settle();
    });
    if (verdict !== 'stopped') setShown({ name: file.name, verdict });
  }

  const verdict = shown && shown.verdict !== 'failed' ? shown.verdict : null;
  return (
    <section class="data-part" aria-labelledby="verify-head">
      <h3 id="verify-head">{t('verifyHead')}</h3>
      <p class="words">{t('verifyWords')}</p>
      <FileField label={t('verifyChoose')} isBusy={job.progress !== null} onChoose={(file) => void verify(file)} />
      <JobBar job={job} label={t('verifyReading')} />
      <StatusLine tone={verdict?.state === 'intact' ? 'good' : 'warn'}>{shown && inWords(shown)}</StatusLine>
      {verdict && verdict.broken > 0 && <Breaks verdict={verdict} />}
      {verdict && verdict.ends.length > 0 && <Ends ends={verdict.ends} />}
    </section>
  );
}

function inWords({ name, verdict }: Shown): string {
  if (verdict === 'failed') return t('restoreUnreadable', name);
  if (verdict.state === 'none') return t('verifyNone', name);
  const [first] = verdict.breaks;
  if (!first) return tn('verifyIntact', verdict.entries + verdict.records, name);
  if (first.entry === null) return t('verifyBrokenEnd', name);
  return first.entry === 0 ? t('verifyBrokenHeader', name) : t('verifyBroken', name, formatNumber(first.entry));
}

function Breaks({ verdict: { breaks, broken } }: { verdict: Verdict }) {
  const more = broken - breaks.length;
  return (
    <ul class="problems">
      {breaks.map((one) => (
        <li key={`${one.line}-${one.why}`}>
          {placeInWords(one)}
          {one.event && (
            <span class="verify-detail">{t('verifySays', formatMoment(one.event.at), one.event.post)}</span>
          )}
        </li>
      ))}
      {more > 0 && <li>{tn('restoreMore', more)}</li>}
    </ul>
  );
}

function placeInWords(one: Break): string {
  const { entry, line } = one;
  const what = reasonInWords(one);
  const at = formatNumber(line);
  return entry ? t('verifyAtEntry', formatNumber(entry), at, what) : t('restoreAtLine', at, what);
}

function reasonInWords({ why, at, count }: Break): string {
  switch (why) {
    case 'missing':
      return tn('verifyMissing', count);
    case 'repeated':
      return t('verifyRepeated');
    case 'headless':
      return t('verifyHeadless');
    default:
      return problemInWords({ problem: why, at });
  }
}

function Ends({ ends }: { ends: readonly ChainEnd[] }) {
  return (
    <details>
      <summary>{t('verifyEnds')}</summary>
      <p class="hint">{t('verifyEndsWords')}</p>
      <ul class="verify-ends">
        {ends.map(({ device, entries, hash, at }) => (
          <li key={device}>
            {tn('verifyEnd', entries, formatMoment(at))}
            <code class="verify-detail" dir="ltr">
              {hash}
            </code>
          </li>
        ))}
      </ul>
    </details>
  );
}
