/** Times told from now, as services print them: "3 days ago", "vor 2 Stunden", "вчера, 09:58", "2h". */
import { mayHoldDate, readTime } from './read-time.ts';

const UNIT =
  '(?:s|sec\\p{L}*|m|min\\p{L}*|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?|sek\\p{L}*|std|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|heures?|j|jours?|semaines?|mois|ans?|horas?|d[ií]as?|semanas?|mes(?:es)?|m[eê]s|a[nñ]os?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|сек\\p{L}*|мин\\p{L}*|ч|час\\p{L}*|дн\\p{L}*|день|дні\\p{L}*|нед\\p{L}*|тиж\\p{L}*|мес\\p{L}*|міс\\p{L}*|год\\p{L}*|лет|рок\\p{L}*|күн|сағат|апта|ай|жыл|godz\\p{L}*|dni|dzień|tyg\\p{L}*|mies\\p{L}*|lat\\p{L}*|dakika|saat|gün|hafta|ay|yıl|uur|dag(?:en|ar)?|week|weken|maand(?:en)?|jaar|timm\\p{L}*|timer?|dager|år|päivää|tuntia|秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間?|个?個?月|ヶ月|年|초|분|시간|일|주|개월|년)';
const AGO = new RegExp(
  `^[\\s(·•|,-]*(?:posted |veröffentlicht )?(?:(?:about|over|almost|around|an?|vor|il y a|hace|há|около|более|ca\\.?|för|for|acum|pred|před)\\s+)*(?:\\d{1,3}\\+?|(?<=\\ban? )|(?<=\\bvor )ein\\p{L}*)\\s*${UNIT}(?:[\\s,]+\\d{1,2}\\s*${UNIT})?(?:\\s*(?:ago|назад|тому|бұрын|fa|geleden|sedan|siden|sitten|önce|temu|atrás|zpět|前|전|之前))?[\\s).·•|,]*$`,
  'iu',
);
const NEAR =
  /^\s*(?:just now|now|yesterday|today|gestern|heute|gerade eben|hier|aujourd.hui|à l.instant|ayer|hoy|ontem|hoje|ieri|oggi|вчера|сегодня|только что|вчора|сьогодні|кеше|бүгін|wczoraj|dziś|dzisiaj|dün|bugün|gisteren|vandaag|igår|i går|idag|昨天|今天|刚刚|昨日|今日|어제|오늘)(?:[\s,]*(?:at|um|à|a las|в|о|o)?[\s,]*\d{1,2}[:.h]\d\d)?\s*$/iu;
const LONGEST = 40;

/** Is `text` a time told from now, and nothing else? */
export function isSaidAgo(text: string): boolean {
  return text.length <= LONGEST && (NEAR.test(text) || (/\d|\b(?:an?|vor) /i.test(text) && AGO.test(text)));
}

const LONGEST_DATED = 120;

/** Is it a short line, without white space at its ends, that says when, as a date or told from now? */
export function saysDate(text: string): boolean {
  if (text === '' || text.length > LONGEST_DATED) return false;
  return (mayHoldDate(text) && readTime(text, 'day-first') !== null) || isSaidAgo(text);
}

const LONGEST_LINE = 200;

/** Is it a short line in which a date stands? */
export function isDatedLine(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < LONGEST_LINE && mayHoldDate(text) && readTime(text, 'day-first') !== null;
}
