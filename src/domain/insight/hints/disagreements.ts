/** Numbers and dates that do not agree: what the body says of something, and what title, caption or a comment say of the same. */
import type { Mention } from './mentions.ts';

/** What every other text counts as well: alone they do not say that two numbers are about the same. */
const COMMON = new Set(
  'year month week day hour minut second time percent % peopl person thing man woman million billio thousa hundre part point way word commen post articl год лет месяц недел день дней час минут раз процен челове людей тысяч миллио миллиа сотен cm mm km kg meter metre mile euro dollar pound rubl tenge см мм км кг метр евро доллар рубл тенге тонн ton'
    .split(' ')
    .map((word) => word.slice(0, 6)),
);
/** Words in common, beside what is counted, that make two mentions be about the same; of what is counted, so many alone. */
const SHARED = { number: 1, common: 2, date: 3, counted: 2 } as const;

/**
 * Pairs of a mention in the body and one elsewhere that are about the same and differ. None where the other text, or the
 * body, says both: then each knows of the other's.
 */
export function disagreements(
  body: readonly Mention[],
  elsewhere: readonly Mention[],
): (readonly [Mention, Mention])[] {
  const found: (readonly [Mention, Mention])[] = [];
  for (const other of elsewhere) {
    if (body.some((one) => isSame(one, other))) continue;
    const rival = body.find((one) => isAboutTheSame(one, other) && !elsewhere.some((third) => isSame(third, one)));
    if (rival) found.push([rival, other]);
  }
  return found;
}

/** The same value of the same, or of anything at all where both are long numbers: those are not said by chance. */
function isSame(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || a.value !== b.value) return false;
  return a.kind === 'date' || a.value.length > 2 || a.counts.some((one) => b.counts.includes(one));
}

function isAboutTheSame(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || a.value === b.value) return false;
  const common = [...a.about].filter((word) => b.about.has(word));
  if (a.kind === 'date') return common.length >= SHARED.date;
  const counted = a.counts.filter((one) => b.counts.includes(one));
  if (counted.length >= SHARED.counted) return true;
  // One word alone must be what is counted, not what comes after that.
  if (!counted.some((one) => a.counts.indexOf(one) < 2 && b.counts.indexOf(one) < 2)) return false;
  const shared = common.filter((word) => !counted.includes(word)).length;
  return shared >= (counted.every((one) => COMMON.has(one)) ? SHARED.common : SHARED.number);
}
