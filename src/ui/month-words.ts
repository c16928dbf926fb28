/** Dates of a browser that has no names for the months of the interface's language. */
import { t } from '../platform/i18n.ts';

/**
 * Chromium 156 says that it knows Kazakh and has none of its words: it writes "2012 M03 27 09:58". `text`, with such a date
 * put as CLDR has it for Kazakh ("2012 ж. 27 нау., 09:58"); any other text as it is.
 */
export function monthsInWords(text: string): string {
  return text.replace(/(\d{4}) M(\d\d)(?: (\d+))?( \d)?/, (_date, year, month, day, hour) => {
    const name = t('monthsShort').split(' ')[Number(month) - 1];
    return `${year} ж. ${day ? `${day} ` : ''}${name}${hour ? `,${hour}` : ''}`;
  });
}
