/** What is said of how the two copies stand, of what was lost, and of what came back. */
import { sizeOf } from '../../domain/journal/coverage.ts';
import type { Health } from '../../messages.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { formatMoment } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';

export function toneOf({ state }: Health): 'plain' | 'good' | 'warn' {
  if (state === 'checking') return 'plain';
  return state === 'whole' || state === 'restored' ? 'good' : 'warn';
}

export function inWords({ state, restored, missing, checkedAt, events }: Health): string {
  switch (state) {
    case 'checking':
      return t('healthChecking');
    case 'unreadable':
      return saveProblem('store-unreadable');
    case 'damaged':
      return saveProblem('store-damaged');
    case 'newer-database':
      return saveProblem('newer-database');
    case 'missing':
      return tn('healthMissing', sizeOf(missing));
    case 'one-copy':
      return t('healthOneCopy');
    case 'restored':
      return tn('healthRestored', sizeOf(restored.filter(({ into }) => into === 'local')));
    case 'whole':
      if (events === 0) return t('healthEmpty');
      return checkedAt === null ? t('healthUnchecked') : t('healthWhole', formatMoment(checkedAt));
  }
}

/** Nothing can be written, and no check repairs that. */
export function isStuck({ state }: Health): boolean {
  return state === 'damaged' || state === 'unreadable';
}

/** Which ones are missing: how many, from which number on. */
export function lossInWords({ from, to, why }: Health['missing'][number]): string {
  return tn(why === 'absent' ? 'healthAbsent' : 'healthAltered', to - from + 1, formatNumber(from + 1));
}

/** Which ones came back, and into which copy. */
export function repairInWords({ from, to, into }: Health['restored'][number]): string {
  return tn(into === 'local' ? 'rescueIntoFirst' : 'rescueIntoSecond', to - from + 1, formatNumber(from + 1));
}
