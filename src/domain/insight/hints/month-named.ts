/** Months named in running text, where "mark" and "sepsis" begin like one: only whole names and their usual short forms. */
import { monthOf } from '../../post/time/month-names.ts';

/** English and Russian, in every case; which month it is, the reader's own list says. */
const NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|январ[ьея]|феврал[ьея]|март[ае]?|апрел[ьея]|ма[йяе]|июн[ьея]|июл[ьея]|август[ае]?|сентябр[ьея]|октябр[ьея]|ноябр[ьея]|декабр[ьея])$/i;

/** 1 to 12; null where the word names none. */
export function monthNamed(word: string): number | null {
  return NAMES.test(word) ? monthOf(word) || null : null;
}
