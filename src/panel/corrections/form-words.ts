/** What stands in a correction's forms as plain text, for taking it elsewhere when it cannot be saved here. */
import { t } from '../../platform/i18n.ts';
import type { FormState, SourceChoice } from './form-state.ts';
import type { StepState } from './step-state.ts';
import { kindWords, partWords, severityWords, statusWords } from './words.ts';

/** One line per field that has something in it, as `Name: what stands there`. */
export function wordsOfForm({
  part,
  quote,
  text,
  kind,
  severity,
  wrong,
  right,
  evidence,
  reporter,
}: FormState): string {
  return lines([
    [partWords(part), part === 'passage' ? (quote?.exact ?? '') : text],
    [t('correctionWrong'), wrong],
    [t('correctionRight'), right],
    [t('correctionKind'), kind ? kindWords(kind) : ''],
    [t('correctionSeverity'), severityWords(severity)],
    [t('correctionReporter'), sourceInWords(reporter)],
    ...evidence.map(({ url, note }) => [t('correctionEvidence'), [url, note].filter(Boolean).join(' – ')] as const),
  ]);
}

export function wordsOfStep({ status, source, when, note }: StepState): string {
  return lines([
    [t('correctionStepStatus'), statusWords(status)],
    [t('correctionStepSource'), sourceInWords(source)],
    [t('correctionWhenDate'), [when.date, when.time].filter(Boolean).join(' ')],
    [t('correctionStepNote'), note],
  ]);
}

function sourceInWords(source: SourceChoice): string {
  if (source.from === 'link') return source.url;
  if (source.from !== 'comment' || !source.comment) return '';
  const { author, text, permalink } = source.comment;
  return [`${author}: ${text}`, permalink].filter(Boolean).join(' – ');
}

function lines(fields: readonly (readonly [string, string])[]): string {
  const filled = fields.filter(([, text]) => text.trim() !== '');
  return filled.map(([name, text]) => `${name}: ${text}`).join('\n');
}
