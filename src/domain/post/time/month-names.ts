/** Months by the beginnings of their names, in the languages that pages are read in. */

/** One line per month; a longer beginning wins over a shorter one. */
const BEGINNINGS = [
  'jan jän jaan yan яну ene gen ian oca sty led sau sij tam янв січ сту қаң јан ינו يناير كانونثان جانفي ژانویه جنوری ιαν janv มค มก जन',
  'feb fév fev fee şub sub lut úno hel vas velj veeb фев лют ақп פבר فبراير شباط فيفري فوریه فروری φεβ กพ กุม फ़र फर',
  'mar mär már mrt maa mac bře kov ožu мар бер сак нау מרץ מרס مارس آذار اذار مارچ μάρ μαρ มีค มีน मार्च',
  'apr abr avr kwi nis dub huh bal trav апр кві кра сәу אפר أبريل ابريل إبريل أفريل افريل نيسان آوریل اپریل απρ áp เมย เมษ अप्रै',
  'may mai maí mag mei maj kvě tou geg svib máj май мая мај тра мам מאי مايو ماي أيار ايار مئی می μάι μαΐ พค พฤษ मई',
  'jun juin giu iun юни cze haz kes čer birž lipnj jún jūn juun hun iyun юн јун июн чер чэр мау יונ يونيو حزيران جوان ژوئن جون ιούν ιουν มิย มิถ जून',
  'jul juil lug iul юли lip liep tem hei červenec července srpnj srpanj júl jūl juul hul iyul јул июл лип ліп шіл יול يوليو يوليوز تموز جويلية ژوئیه جولائی ιούλ ιουλ กค กร जुला',
  'aug agu avg ago aoû aou sie ağu srp elo rugp kolov авг сер жні там אוג أغسطس اغسطس آب غشت أوت اوت اگست αυγ αύγ ágú ogo สค สิง अग',
  'sep set wrz сеп eyl zář syy szept rugs ruj sen сен вер қыр ספט سبتمبر أيلول ايلول شتنبر سپتامبر ستمبر σεπ กย กัน सित',
  'oct okt ott out paź eki říj lok spa окт жов кас қаз אוק أكتوبر اكتوبر تشرينأول تشريناول اکتبر اکتوبر οκτ ตค ตุล अक्ट अक्तू',
  'nov noi noy nob ное kas marras lis lapkr studen ноя нов лис ліс қар נוב نوفمبر تشرينثان نونبر نوامبر نومبر νοέ νοε พย พฤศ नव',
  'dec dez dic dis des déc dets gru ara pro jou дек дец гру сне жел דצמ ديسمبر كانونأول كانوناول دجنبر دسامبر دسمبر δεκ ธค ธัน दिस',
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

/** Languages whose names are asked of the platform, once a word stands where only a month can stand. */
const RARE =
  'am az bn cy eu fil ga gl gu hi hr hy is ka kk km kn lo mk ml mn mr my ne pa ps-u-ca-gregory si sq sr ta te tk tt uz'.split(
    ' ',
  );
let rare: Map<string, number> | null = null;

/** As `monthOf`, for whole names in languages that few pages are written in; 0 where the platform knows none. */
export function rareMonthOf(word: string): number {
  rare ??= rareMonths();
  return rare.get(word.toLowerCase()) ?? 0;
}

function rareMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of RARE) {
    for (const month of ['long', 'short'] as const) {
      const style = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = style.formatToParts(Date.UTC(2012, index, 27)).find(({ type }) => type === 'month');
        const name = /[\p{L}\p{M}]{2,}/u.exec(part?.value.toLowerCase() ?? '')?.[0];
        if (name && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
