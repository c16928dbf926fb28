/** Words that nearly all comments share are the page's, in whatever language: "says:", "Like or dislike: 3 1". */

interface Said {
  name: string;
  text: string;
}

const SAMPLE = 50;
/** Of so many comments, so many share what the page prints. */
const LEAST = 4;
const NEARLY_ALL = 0.8;
const LONGEST = 80;
const LEAST_NAMES = 3;

/** Takes out of `all` what the page prints behind names, above texts and under them. */
export function leavePrinted(all: readonly Said[]): void {
  if (all.length < LEAST) return;
  const sample = all.slice(0, SAMPLE);
  const last = shared(sample.map(({ text }) => lastLine(text)));
  const first = shared(sample.map(({ text }) => firstLine(text)));
  const behind = ending(new Set(sample.map(({ name }) => name)));
  if (last === '' && first === '' && behind === '') return;
  for (const said of all) {
    if (last !== '' && lastLine(said.text) === last) said.text = said.text.slice(0, said.text.lastIndexOf('\n'));
    if (first !== '' && firstLine(said.text) === first) said.text = said.text.slice(said.text.indexOf('\n') + 1);
    if (behind !== '' && said.name.endsWith(behind)) said.name = said.name.slice(0, -behind.length).trim();
  }
}

/** The line that nearly all have, '' for none. */
function shared(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) if (line !== '') counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const [line, count] of counts) if (count >= lines.length * NEARLY_ALL) return line;
  return '';
}

/** Without its numbers; '' where it is the only line, or a long one. */
function lastLine(text: string): string {
  const at = text.lastIndexOf('\n');
  return at < 0 || text.length - at > LONGEST ? '' : text.slice(at + 1).replace(/\d+/g, '0');
}

function firstLine(text: string): string {
  const at = text.slice(0, LONGEST).indexOf('\n');
  return at < 0 ? '' : text.slice(0, at).replace(/\d+/g, '0');
}

/** How all of the names end, from a space or, in East Asia, from another script on; '' where they end in no common way. */
function ending(names: ReadonlySet<string>): string {
  if (names.size < LEAST_NAMES) return '';
  let common: string | null = null;
  for (const name of names) {
    common ??= name;
    while (common !== '' && !name.endsWith(common)) common = common.slice(1);
    if (common === '') return '';
  }
  const words = common?.replace(/^\S*?(?=[\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u, '') ?? '';
  return /^[\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(words) && /\p{L}/u.test(words) ? words : '';
}
