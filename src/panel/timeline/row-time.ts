/** When a row of the time line was, as exactly as its rows are apart. */
import type { Grain, Row, Rows } from '../../domain/insight/timeline/rows.ts';
import { language } from '../../platform/i18n.ts';
import { monthsInWords } from '../../ui/month-words.ts';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const SHAPES: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  minute: { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
  day: DAY,
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The date, '' where it is that of the row before; and the hour, '' where none is known or rows are further apart. */
export function timeOfRow({ grain, rows }: Rows, index: number): { readonly date: string; readonly hour: string } {
  const row = rows[index];
  if (!row) return { date: '', hour: '' };
  if (grain !== 'minute' && grain !== 'hour') return { date: shaped(row, SHAPES[grain]), hour: '' };
  const [date, before] = [shortDay(row), rows[index - 1]];
  return {
    date: before && shortDay(before) === date ? '' : date,
    hour: row.hasTime ? shaped(row, SHAPES[grain]) : '',
  };
}

/** As above, whole: for a table, whose rows are read one by one. */
export function wholeTime({ grain }: Pick<Rows, 'grain'>, row: Row): string {
  const isFine = grain === 'minute' || grain === 'hour';
  return shaped(row, isFine ? { ...DAY, ...(row.hasTime ? SHAPES[grain] : {}) } : SHAPES[grain]);
}

/** Day, month and year alone, in the language's order: the column is narrow, and "2026 г." says no more than "2026". */
function shortDay({ at }: Pick<Row, 'at'>): string {
  const parts = new Intl.DateTimeFormat(language(), { ...DAY, timeZone: 'UTC' }).formatToParts(new Date(at));
  const said = parts.filter(({ type }) => type !== 'literal').map(({ value }) => value);
  return monthsInWords(said.join(' ')).replace(' ж.', '');
}

/** Page clocks and UTC are one line here (`moments.ts`), so no zone is applied. */
function shaped({ at }: Pick<Row, 'at'>, shape: Intl.DateTimeFormatOptions): string {
  return monthsInWords(new Intl.DateTimeFormat(language(), { ...shape, timeZone: 'UTC' }).format(new Date(at)));
}
