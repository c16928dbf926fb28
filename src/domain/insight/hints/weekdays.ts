/** "Friday, 17 December 2011", where that was a Saturday: a date that contradicts itself. */
import { monthNamed } from './month-named.ts';

export interface WrongWeekday {
  /** As it stands there. */
  readonly words: string;
  /** UTF-16 offset of `words`. */
  readonly start: number;
  /** The day of the week that the date fell on, 0 for Sunday. */
  readonly day: number;
}

const DAYS = [
  'sunday|воскресенье|воскресенья',
  'monday|понедельник|понедельника',
  'tuesday|вторник|вторника',
  'wednesday|среда|среду|среды',
  'thursday|четверг|четверга',
  'friday|пятница|пятницу|пятницы',
  'saturday|суббота|субботу|субботы',
].map((names) => new RegExp(`^(?:${names})$`, 'i'));
const DATED =
  /(?<![\p{L}\p{N}])(\p{L}{5,12}),? (?:the )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),? ((?:1[89]|20)\d\d)(?!\d)/giu;

/** Only dates with their year: without it nothing contradicts. */
export function wrongWeekdays(text: string): WrongWeekday[] {
  const found: WrongWeekday[] = [];
  for (const match of text.matchAll(DATED)) {
    const [words, name = '', dayFirst, monthSecond, monthFirst, daySecond, year] = match;
    const stated = DAYS.findIndex((day) => day.test(name));
    const month = monthNamed(monthFirst ?? monthSecond ?? '');
    const day = Number(dayFirst ?? daySecond);
    if (stated < 0 || month === null) continue;
    const date = new Date(Date.UTC(Number(year), month - 1, day));
    if (date.getUTCDate() === day && date.getUTCDay() !== stated) {
      found.push({ words, start: match.index, day: date.getUTCDay() });
    }
  }
  return found;
}
