/** What around a date may be a name, and what is only said around dates. */
import { readTime } from '../read-time.ts';
import { isControlLabel, LABEL } from './comment-words.ts';
import { spacedText } from './plain-body.ts';

const LONGEST = 360;
const LONGEST_NAME = 60;
/** What is written around dates and names, besides names. */
const WORDS =
  'at|on|utc|gmt|[ecmp][sd]t|cest?|msk|bst|um|uhr|am|pm|à|le|a las|el|às|em|в|о|om|op|klo|kl|ore|alle|il|saat|o godz|dnia|in|edited|edit|permalink|permanent|link|reply|posted|published|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?';
const CLOCK = '\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\b\\.?)?';
const NO_NAME = new RegExp(`${CLOCK}|#?\\d+\\b|(?<!\\p{L})(?:${WORDS}|said|says|wrote)(?!\\p{L})`, 'giu');
/** Besides its date, has `line` words that could be a name? */
export function hasName(line: Element): boolean {
  const text = spacedText(line, LONGEST, isButton);
  const time = text === '' ? null : readTime(text, 'day-first');
  if (!time) return false;
  return saysName(`${text.slice(0, time.start)} ${text.slice(time.end)}`);
}

function isButton(element: Element): boolean {
  return isControlLabel((element.textContent ?? '').trim());
}

/** Could `text` be a name: short, with letters, and not only a word for a button? */
export function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !SUBJECT.test(text) && saysName(text);
}

/** Are there words in it that could be a name, besides those that stand around names and dates? */
export function saysName(text: string): boolean {
  return /\p{L}/u.test(text.replace(NO_NAME, ' ')) && !LABEL.test(text) && !isControlLabel(text.trim());
}
/** "Re: The bridge", as mail programs and systems after them write it. */
const SUBJECT = /^[#\s\d.]*(?:re|aw|antw|sv|odp|ответ)\s*:\s/iu;

/** "by Ann on May 1": the line itself says that a name follows. */
export function namesWriter(line: Element): boolean {
  return /(?:^|[\s|·•,—–-])(?:by|par|von|por|от|od|автор|autor):?\s+\S/iu.test(spacedText(line, LONGEST));
}
