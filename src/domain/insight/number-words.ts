/** Numbers that are written as words, in English and Russian: from nothing to twenty, and the tens. */

const UP_TO_TWENTY = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  '- одна две трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати',
].flatMap((line) => line.split(' ').map((word, value) => [word, value] as const));
const TENS = [
  '- ten twenty thirty forty fifty sixty seventy eighty ninety',
  '- десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
].flatMap((line) => line.split(' ').map((word, value) => [word, 10 * value] as const));

const NAMED: ReadonlyMap<string, number> = new Map([...TENS, ...UP_TO_TWENTY].filter(([word]) => word !== '-'));

/** The number that a word in lower case names; undefined for any other word. */
export function numberNamed(word: string): number | undefined {
  return NAMED.get(word);
}
