/** What a change is about, by the words that went and came: so that what matters is found first, and nothing is called trivial wrongly. */
import type { TextPart } from '../text/word-diff.ts';

/**
 * `white-space` and `punctuation` are all that may be filtered away as trivial. `notice`: the article says that it was changed;
 * `letter-case`: only capitals differ.
 */
export type ChangeKind =
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'quotation'
  | 'notice'
  | 'wording'
  | 'letter-case'
  | 'punctuation'
  | 'white-space';

export const TRIVIAL: readonly ChangeKind[] = ['punctuation', 'white-space'];

/** English, Russian and Kazakh months, by how they begin; as words of their own, because "may" and "март" begin many. */
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|январ[ьея]\p{L}*|феврал\p{L}*|март[ае]?|апрел\p{L}*|ма[йяею]|июн[ьея]|июл[ьея]|август[ае]?|сентябр\p{L}*|октябр\p{L}*|ноябр\p{L}*|декабр\p{L}*|қаңтар\p{L}*|ақпан\p{L}*|наурыз\p{L}*|сәуір\p{L}*|мамыр\p{L}*|маусым\p{L}*|шілде\p{L}*|тамыз\p{L}*|қыркүйек\p{L}*|қазан(?:да|ның)?|қараша\p{L}*|желтоқсан\p{L}*)$/iu;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|понедельник\p{L}*|вторник\p{L}*|сред[аыу]|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*|вчера|сегодня|завтра)$/iu;
const YEAR = /^(?:1[5-9]|20)\p{N}{2}s?$/u;
/** What turns a sentence round, English, Russian, Kazakh and what they are written as with either apostrophe. */
const NEGATION =
  /^(?:not|no|never|none|nor|neither|nothing|nobody|nowhere|without|hardly|barely|cannot|\p{L}+n['’]t|не|ни|нет|без|никогда|никто|ничего|нельзя|никак\p{L}*|нигде|едва|вряд|емес|жоқ|ешқашан|ешкім)$/iu;
/** Numbers in words: "seventeen", "семнадцать". */
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|(?:m|b|tr)illions?|dozens?|half|twice|first|second|third|percent|один|одна|одного|два|две|двух|три|тр[её]х|четыре|четыр[её]х|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|\p{L}*надцат[ьи]|двадцат[ьи]|тридцат[ьи]|сорок\p{L}?|\p{L}+десят|сто|двести|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|половин\p{L}*|процент\p{L}*|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|жүз|мың)$/iu;
const NUMERIC_DATE = /^\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{1,4}$/u;
const QUOTE_MARK = /["“”„«»‹›‟‘’‚]/u;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’]*$/u;
const WORDS = /\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** One change in the running text: what went, what came, and what stands before it. */
export interface Change {
  readonly removed: string;
  readonly added: string;
  /** The text before it, as far back as the sentence may have begun. */
  readonly before: string;
  /** The text after it, as far as its next words. */
  readonly after: string;
}

/** Everything that a change is about, what matters most first; never empty. */
export function kindsOf({ removed, added, before, after }: Change): ChangeKind[] {
  if (blank(removed) === blank(added)) return ['white-space'];
  const [gone, come] = [wordsOf(removed), wordsOf(added)];
  const differing = [...without(gone, come), ...without(come, gone)];
  const kinds = new Set<ChangeKind>();
  if (differing.some((word) => NEGATION.test(word))) kinds.add('negation');
  const dated = [...datedIn(removed, before, after), ...datedIn(added, before, after)];
  for (const word of differing) {
    if (isDateWord(word) || dated.includes(word)) kinds.add('date');
    else if (/\p{N}/u.test(word) || NUMBER_WORD.test(word)) kinds.add('number');
  }
  if (marksOf(removed) !== marksOf(added)) kinds.add('quotation');
  if (fold(gone) !== fold(come) && namesIn(removed, added, before)) kinds.add('name');
  if (kinds.size > 0) return [...kinds];
  if (gone.join(' ') === come.join(' '))
    return [gone.length + come.length === 0 || bare(removed) === bare(added) ? 'punctuation' : 'wording'];
  return [fold(gone) === fold(come) ? 'letter-case' : 'wording'];
}

/** The kinds of all changes within a compared text, what matters most first. */
export function kindsOfParts(parts: readonly TextPart[]): ChangeKind[] {
  return [...new Set(changesIn(parts).flatMap(kindsOf))].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** What went and what came at each place, with what stands before. */
function changesIn(parts: readonly TextPart[]): Change[] {
  const changes: Change[] = [];
  let before = '';
  for (const [index, { is, text }] of parts.entries()) {
    const [previous, next] = [parts[index - 1], parts[index + 1]];
    const isSecond = is === 'added' && previous?.is === 'removed';
    if (is !== 'same' && !isSecond) {
      const pair = is === 'removed' && next?.is === 'added' ? next : null;
      const [removed, added] = is === 'removed' ? [text, pair?.text ?? ''] : ['', text];
      const after = parts[index + (pair ? 2 : 1)]?.text.slice(0, CONTEXT) ?? '';
      changes.push({ removed, added, before: before.slice(-CONTEXT), after });
    }
    if (is !== 'removed') before += text;
  }
  return changes;
}

/** UTF-16 units of what stands around a change. */
const CONTEXT = 200;

const ORDER: readonly ChangeKind[] = [
  'notice',
  'negation',
  'number',
  'date',
  'name',
  'quotation',
  'wording',
  'letter-case',
  'punctuation',
  'white-space',
];

function isDateWord(word: string): boolean {
  return MONTH.test(word) || DAY.test(word) || YEAR.test(word) || NUMERIC_DATE.test(word);
}

/** Numbers beside a month: in "17 May" it is a day, in "17 people" a number. */
function datedIn(text: string, before: string, after: string): string[] {
  const words = wordsOf(text);
  const ahead = wordsOf(before.slice(-40)).at(-1);
  const next = wordsOf(after.slice(0, 40))[0];
  const isMonth = (word: string | undefined) => word !== undefined && MONTH.test(word);
  return words.filter((_, at) => isMonth(words[at - 1] ?? ahead) || isMonth(words[at + 1] ?? next));
}

/** Capitalised words that are only on one side, unless they begin a sentence and are no capital elsewhere. */
function namesIn(removed: string, added: string, before: string): boolean {
  const [gone, come] = [capitals(removed, before), capitals(added, before)];
  return without(gone, come).length + without(come, gone).length > 0 && fold(gone) !== fold(come);
}

function capitals(text: string, before: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    const ahead = (before + text.slice(0, match.index)).trimEnd();
    const beginsSentence = ahead === '' || /[.!?…:]["”»’)\]]*$|[\n"“«„(]$/u.test(ahead);
    const isDate = MONTH.test(word) || DAY.test(word);
    if (CAPITAL.test(word) && !isDate && !beginsSentence && !/^I(?:['’]\p{L}+)?$/u.test(word)) found.push(word);
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Those of `words` that `others` does not have as often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Quotation marks alone, opening and closing and curly and straight taken as one; an apostrophe within a word is none. */
function marksOf(text: string): number {
  return Array.from(text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')).filter((mark) => QUOTE_MARK.test(mark)).length;
}

function blank(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200F\uFEFF]+/gu, '');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}%$€£¥₸₽№]+/gu, '');
}

function fold(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}
