/** The day in a post's address, as most publishing systems put it there. */
import { readMachineTime } from '../read-time.ts';
import { monthOf } from '../time/month-names.ts';

const NUMBERS = /(?:^|[/_-])((?:19|20)\d\d)(?:([/-])(\d{1,2})[/-](\d{1,2})|(\d\d)[/-]?(\d\d))(?=\D|$)/;
const NAMED = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;
const MONTH = /\/((?:19|20)\d\d)\/(\d\d)(?=\/)/;

/** `2012-03-27`, or `2012-03` where the address has no more; null where it has no date. */
export function dayOfAddress(address: string): string | null {
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  const numbers = NUMBERS.exec(path);
  const day = numbers && isoOf(numbers[1], numbers[3] ?? numbers[5], numbers[4] ?? numbers[6]);
  if (day) return day;
  const named = NAMED.exec(path);
  if (named) return isoOf(named[1], String(monthOf(named[2] ?? '')), named[3]);
  const month = MONTH.exec(path);
  return month && Number(month[2]) <= 12 ? `${month[1]}-${month[2]}` : null;
}

function isoOf(year = '', month = '', day = ''): string | null {
  return readMachineTime(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
