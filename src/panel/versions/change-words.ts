/** The words for what changed between two versions. */
import type { Broken } from '../../domain/versions/broken.ts';
import type { ChangeKind } from '../../domain/versions/change-kinds.ts';
import type { EditChange, ImageChange, LinkChange } from '../../domain/versions/compare-versions.ts';
import type { Version } from '../../domain/versions/version.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { formatMoment } from '../../ui/format-time.ts';

const KIND = {
  notice: 'changeNotice',
  negation: 'changeNegation',
  number: 'changeNumber',
  date: 'changeDate',
  name: 'changeName',
  quotation: 'changeQuotation',
  wording: 'changeWording',
  'letter-case': 'changeLetterCase',
  punctuation: 'changePunctuation',
  'white-space': 'changeWhiteSpace',
} as const satisfies Record<ChangeKind, MessageKey>;

const BROKEN = {
  'error-page': 'versionBrokenError',
  'cut-off': 'versionBrokenCut',
  'another-page': 'versionBrokenOther',
} as const satisfies Record<Broken, MessageKey>;

const IMAGE = {
  address: 'changeImageAddress',
  pixels: 'changeImagePixels',
  description: 'changeImageDescription',
  caption: 'changeImageCaption',
} as const satisfies Record<ImageChange['parts'][number], MessageKey>;

const LINK = {
  added: 'changeLinkAdded',
  removed: 'changeLinkRemoved',
  retargeted: 'changeLinkRetargeted',
} as const satisfies Record<LinkChange['is'], MessageKey>;

export function kindOfChange(kind: ChangeKind): string {
  return t(KIND[kind]);
}

export function brokenWords(broken: Broken): string {
  return t(BROKEN[broken]);
}

export function imagePartWords(part: ImageChange['parts'][number]): string {
  return t(IMAGE[part]);
}

export function linkWords(change: LinkChange['is']): string {
  return t(LINK[change]);
}

export function editWords(change: EditChange['change'], is: EditChange['is']): string {
  if (is === 'struck') return t(change === 'added' ? 'editStruck' : 'editStruckNoMore');
  return t(change === 'added' ? 'editInserted' : 'editInsertedNoMore');
}

/** When it said so, and where it was read. */
export function versionWords({ at, capture }: Version): string {
  return capture ? t('versionOfCapture', formatMoment(at), capture.archive) : formatMoment(at);
}
