/** The words for what a correction is made of: statuses, kinds, severities, parts, sources. */
import type { ErrorKind, Severity, Source, Status } from '../../domain/journal/event.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Part } from './form-state.ts';

const STATUS = {
  reported: 'correctionStatusReported',
  confirmed: 'correctionStatusConfirmed',
  acknowledged: 'correctionStatusAcknowledged',
  fixed: 'correctionStatusFixed',
  'fixed-silently': 'correctionStatusFixedSilently',
  disputed: 'correctionStatusDisputed',
  withdrawn: 'correctionStatusWithdrawn',
  unresolved: 'correctionStatusUnresolved',
} as const satisfies Record<Status, MessageKey>;

const KIND = {
  image: 'correctionKindImage',
  name: 'correctionKindName',
  number: 'correctionKindNumber',
  'date-or-place': 'correctionKindDateOrPlace',
  misquotation: 'correctionKindMisquotation',
  fact: 'correctionKindFact',
  translation: 'correctionKindTranslation',
  link: 'correctionKindLink',
  headline: 'correctionKindHeadline',
  context: 'correctionKindContext',
  outdated: 'correctionKindOutdated',
  typo: 'correctionKindTypo',
  other: 'correctionKindOther',
} as const satisfies Record<ErrorKind, MessageKey>;

const SEVERITY = {
  minor: 'correctionSeverityMinor',
  significant: 'correctionSeveritySignificant',
  serious: 'correctionSeveritySerious',
} as const satisfies Record<Severity, MessageKey>;

const PART = {
  passage: 'correctionPartPassage',
  headline: 'correctionPartHeadline',
  image: 'correctionPartImage',
  caption: 'correctionPartCaption',
  link: 'correctionPartLink',
  article: 'correctionPartArticle',
} as const satisfies Record<Part, MessageKey>;

const SOURCE = {
  me: 'correctionSourceMe',
  comment: 'correctionSourceComment',
  link: 'correctionSourceLink',
  article: 'correctionSourceArticle',
} as const satisfies Record<Source['from'], MessageKey>;

export function statusWords(status: Status): string {
  return t(STATUS[status]);
}

export function kindWords(kind: ErrorKind): string {
  return t(KIND[kind]);
}

export function severityWords(severity: Severity): string {
  return t(SEVERITY[severity]);
}

export function partWords(part: Part): string {
  return t(PART[part]);
}

export function sourceWords(from: Source['from']): string {
  return t(SOURCE[from]);
}
