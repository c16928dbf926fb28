/** Months by the beginnings of their names, in the languages that pages are read in. */

/** One line per month; a longer beginning wins over a shorter one. */
const BEGINNINGS = [
  'jan яну ene gen ian oca sty led tam янв січ сту қаң ינו يناير كانون ژانویه ιαν janv',
  'feb fév fev şub sub lut úno hel фев лют ақп פבר فبراير شباط فوریه φεβ',
  'mar mär már mrt maa bře мар бер нау מרץ מרס مارس آذار μάρ μαρ',
  'apr abr avr kwi nis dub huh апр кві сәу אפר أبريل ابريل نيسان آوریل απρ áp',
  'may mai mag mei maj kvě tou máj май мая тра мам מאי مايو أيار μάι μαΐ',
  'jun juin giu iun юни cze haz kes čer jún июн чер мау יונ يونيو حزيران ژوئن ιούν ιουν',
  'jul juil lug iul юли lip tem hei červenec července júl июл лип шіл יול يوليو تموز ژوئیه ιούλ ιουλ',
  'aug agu avg ago aoû aou sie ağu srp elo авг сер там אוג أغسطس اغسطس آب αυγ αύγ',
  'sep set wrz сеп eyl zář syy szept сен вер қыр ספט سبتمبر أيلول سپتامبر σεπ',
  'oct okt ott out paź eki říj lok окт жов қаз אוק أكتوبر اكتوبر تشرين اکتبر οκτ',
  'nov noi ное kas marras lis ноя лис қар נוב نوفمبر نوامبر νοέ νοε',
  'dec dez dic déc des gru ara pro jou дек гру жел דצמ ديسمبر دسامبر δεκ',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  BEGINNINGS.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);
const LONGEST = 8;

/** 1–12, or 0 where the word begins no month's name. Hebrew puts its "in" before the name. */
export function monthOf(word: string): number {
  let month = known.get(word);
  if (month === undefined) {
    month = lookUp(word.toLowerCase());
    if (known.size > 2_000) known.clear();
    known.set(word, month);
  }
  return month;
}

const known = new Map<string, number>();

function lookUp(word: string): number {
  for (let length = Math.min(LONGEST, word.length); length >= 2; length--) {
    const month = MONTHS.get(word.slice(0, length));
    if (month) return month;
  }
  return word.startsWith('ב') ? lookUp(word.slice(1)) : 0;
}
