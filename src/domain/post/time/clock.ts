/** The hour beside a date, as people write it, with its zone where one is written. */

const CLOCK =
  /(?<![\d.:/])(\d{1,2})(?:[:.：]|\s?h\s?|\s?時|\s?时|\s?點|\s?点|\s?시\s?)(?:(\d{2})(?:[:.](\d{2})(?!\d))?(?!\d)|(\d)\s?[分분])|(?<![\d.:/])(\d{1,2})(?:\s?(?:h(?![\p{L}\d])|Uhr|時|시)|(?=\s?[ap]\.?\s?m\b))/iu;
/** Halves of the day, right behind the clock or, in East Asia, before it. */
const LATE_AFTER =
  /^[\s'’]*(?:p\.?\s?m\b|μ\.?\s?μ|nachm|abends|(?:de la|da|de) (?:tarde|noite|noche)|مساء|م(?!\p{L})|ب\.?\s?ظ|بعد|วาย|дня|вечера|du\b|ös\b|ch\b|오후|下午|午後)/iu;
const EARLY_AFTER =
  /^[\s'’]*(?:a\.?\s?m\b|π\.?\s?μ|vorm|morgens|(?:de la|da) (?:madrugada|manhã|mañana)|صباح|ص(?!\p{L})|ق\.?\s?ظ|قبل|утра|ночи|de\b|öö\b|sa\b|오전|上午|午前)/iu;
const LATE_BEFORE = /(?:下午|午後|오후|晚上|傍晚|[ap]m|中午)\s?$/i;
const EARLY_BEFORE = /(?:上午|午前|오전|凌晨|早上|am)\s?$/i;
/** Abbreviations that mean one offset; "ET" and the like mean two, "IST" three. */
const ZONES = new Map(
  'UTC=Z GMT=Z WET=Z EST=-05 EDT=-04 CST=-06 CDT=-05 MST=-07 MDT=-06 PST=-08 PDT=-07 BST=+01 WEST=+01 CET=+01 CEST=+02 MEZ=+01 MESZ=+02 EET=+02 EEST=+03 SAST=+02 MSK=+03 МСК=+03 TRT=+03 PKT=+05 WIB=+07 WITA=+08 HKT=+08 SGT=+08 JST=+09 KST=+09 AEST=+10 AEDT=+11 NZST=+12 NZDT=+13'
    .split(' ')
    .map((line) => {
      const [name = '', offset = ''] = line.split('=');
      return [name, offset === 'Z' ? 'Z' : `${offset}:00`] as const;
    }),
);
const ZONE = new RegExp(`(?<!\\p{L})(${[...ZONES.keys()].join('|')})(?!\\p{L})`, 'u');
const OFFSET = /(?:UTC|GMT|(?<=\d\s?))\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
/** What a clock of another date stands behind. */
const OTHER_DATE = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const TWO = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/**
 * `THH:MM` of the clock that belongs to the date at `start` to `end` (UTF-16 offsets) of `text`, with an offset where one
 * is written; '' for none.
 */
export function readClock(text: string, start: number, end: number): string {
  const after = text.slice(end);
  const own = after.slice(0, (OTHER_DATE.exec(after)?.index ?? after.length) + 1);
  const inside = text.slice(start, end);
  // "Mon Mar 5 14:05:30 2012"
  return clockIn(text.slice(0, start)) || (inside.includes(':') ? clockIn(inside) : '') || clockIn(own);
}

function clockIn(text: string): string {
  const found = CLOCK.exec(text);
  if (!found) return '';
  const behind = text.slice(found.index + found[0].length);
  const ahead = text.slice(0, found.index);
  const late = LATE_AFTER.test(behind) || LATE_BEFORE.test(ahead);
  const early = EARLY_AFTER.test(behind) || EARLY_BEFORE.test(ahead);
  const minute = found[2] ?? (found[4] ? `0${found[4]}` : '00');
  const clock = clockOf(Number(found[1] ?? found[5]), minute, found[3], late ? 'p' : early ? 'a' : undefined);
  return clock && clock + zoneIn(behind);
}

function zoneIn(text: string): string {
  const offset = OFFSET.exec(`0${text}`);
  if (offset) {
    const [, sign, hours, minutes] = offset;
    if (Number(hours) <= 14) return `${sign === '+' ? '+' : '-'}${TWO[Number(hours)]}:${minutes ?? '00'}`;
  }
  return ZONES.get(ZONE.exec(text)?.[1] ?? '') ?? '';
}

/** `THH:MM` or `THH:MM:SS`; `half`: "a" or "p" of a clock with twelve hours. '' where it is no time of day. */
export function clockOf(hour: number, minute: string, second: string | undefined, half: string | undefined): string {
  const late = half?.toLowerCase();
  const hours = late === 'p' && hour < 12 ? hour + 12 : late === 'a' && hour === 12 ? 0 : hour;
  if (hours > 24 || Number(minute) > 59) return '';
  return `T${TWO[hours % 24]}:${minute}${second ? `:${second}` : ''}`;
}
