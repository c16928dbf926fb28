/**
 * Whether an exported log is what was written: `npm run verify -- FILE`. Reads that file and nothing else, and asks nobody.
 * Ends with 0 where it is intact, 1 where it is broken, 2 where it cannot be read or is no log of Corrigenda.
 */
import { createReadStream } from 'node:fs';
import { createOwnFileReader } from '../src/domain/files/read-file.ts';
import { type Break, createVerification, type Verdict } from '../src/domain/files/verification.ts';
import { isKeptRecord } from '../src/records.ts';

const REASONS: Readonly<Record<Break['why'], string>> = {
  'not-ours': 'this is no log of Corrigenda',
  newer: 'it was written by a later version of Corrigenda, in a form that is not known here',
  'too-long': 'the line is longer than any that is ever written',
  'no-json': 'it is damaged: no JSON',
  'wrong-shape': 'it is not what stands in such a file',
  altered: 'it was changed after it was written',
  unlinked: 'it does not continue the entry before it: one of the two was changed',
  'unknown-record': 'it is a record of an unknown kind',
  'out-of-place': 'it stands after the end',
  'cut-off': 'the end is missing',
  'end-differs': 'the end belongs to other lines: some were taken out, added or moved',
  missing: 'entries are missing',
  repeated: 'its number came before, or a later one did',
  headless: 'it is the first, and says that something was before it',
};

async function verify(path: string): Promise<Verdict> {
  const reader = createOwnFileReader({
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    isRecord: isKeptRecord,
  });
  const verification = createVerification();
  for await (const text of createReadStream(path, 'utf8')) {
    verification.take(await reader.read(String(text)));
    if (reader.isOver()) break;
  }
  verification.take(await reader.end());
  return verification.verdict();
}

function placeOf({ entry, line }: Break): string {
  return entry === null ? `at its end (line ${line})` : `at entry ${entry} (line ${line})`;
}

function reasonOf({ why, count, at, event }: Break): string {
  const reason = why === 'missing' ? `${count} ${count === 1 ? 'entry is' : 'entries are'} missing here` : REASONS[why];
  const where = at === '' ? '' : ` (${at})`;
  return `${reason}${where}${event ? `; ${event.body.kind} of ${event.at} on ${event.post}` : ''}`;
}

function toLines({ state, entries, records, breaks, broken, ends }: Verdict): string[] {
  const [first] = breaks;
  if (state === 'none') return [`No log: ${first ? reasonOf(first) : 'the file is empty'}.`];
  const counts = `${entries} of the journal and ${records} beside it prove themselves`;
  return [
    first ? `Broken ${placeOf(first)}: ${reasonOf(first)}.` : `Intact: ${counts}.`,
    ...breaks.slice(1).map((one) => `  also ${placeOf(one)}: ${reasonOf(one)}`),
    ...(broken > breaks.length ? [`  and in ${broken - breaks.length} more places`] : []),
    ...(first ? [`${counts}.`] : []),
    ...ends.map(({ device, entries: own, hash, at }) => `Device ${device}: ${own} entries, the last of ${at}, ${hash}`),
  ];
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Use: npm run verify -- FILE, with a file that Corrigenda saved.');
  process.exit(2);
}
try {
  const verdict = await verify(path);
  console.log(toLines(verdict).join('\n'));
  process.exitCode = { intact: 0, broken: 1, none: 2 }[verdict.state];
} catch (failure) {
  console.error(`The file could not be read: ${failure instanceof Error ? failure.message : String(failure)}`);
  process.exitCode = 2;
}
