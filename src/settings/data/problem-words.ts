/** What is wrong at one place of a file, in words that follow "Line 3: ". */
import type { FileProblem } from '../../domain/files/read-file.ts';
import { t } from '../../platform/i18n.ts';

export function problemInWords({ problem, at }: Pick<FileProblem, 'problem' | 'at'>): string {
  switch (problem) {
    case 'not-ours':
      return t('fileNotOurs');
    case 'newer':
      return t('fileNewer', at);
    case 'too-long':
      return t('fileLineTooLong');
    case 'no-json':
      return t('fileNoJson');
    case 'wrong-shape':
      return at ? t('fileWrongShapeAt', at) : t('fileWrongShape');
    case 'altered':
      return t('fileAltered');
    case 'unlinked':
      return t('fileUnlinked');
    case 'unknown-record':
      return t('fileUnknownRecord', at);
    case 'out-of-place':
      return t('fileOutOfPlace');
    case 'cut-off':
      return t('fileCutOff');
    case 'end-differs':
      return t('fileEndDiffers');
  }
}
