/** Whole pages of many themes and publications, where the folder with them stands beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Truth as Expected } from '../../../bench/truth.ts';
import type { Comment, Reading } from '../../../src/domain/post/reading.ts';
import { decodePage } from '../../../tools/decode-page.ts';
import { read } from './open-page.ts';

const pages = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'shared', 'pages');
/** Where one may differ about where the text begins or ends. */
const DEBATABLE = new Set(['none-finanztip', 'wp-blister']);

function squash(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(/[\s\u200b-\u200f\ufeff\u00ad]+/gu, '');
}

function faultsOf(name: string, expected: Expected, { article, comments }: Reading): string[] {
  const faults: string[] = [];
  const check = (ok: boolean, fault: string) => ok || faults.push(fault);
  check(squash(article?.title) === squash(expected.title), `title ${article?.title}`);
  const names = (all: readonly string[]) => all.map(squash).sort().join('|');
  check(
    names(article?.authors.map((author) => author.name) ?? []) === names(expected.authors ?? []),
    `authors ${article?.authors.map((author) => author.name)}`,
  );
  const day = expected.published?.iso?.slice(0, 10);
  check(!day || article?.published?.iso?.slice(0, 10) === day, `date ${article?.published?.iso}`);
  const body = squash(article?.blocks.map(({ text }) => text).join(''));
  if (expected.body_first80 && !DEBATABLE.has(name)) {
    check(body.slice(0, 600).includes(squash(expected.body_first80)), 'beginning of the body');
    check(body.slice(-600).includes(squash(expected.body_last80)), 'end of the body');
  }
  return [
    ...faults,
    ...threadFaults(
      expected,
      comments.filter(({ kind }) => kind === 'comment'),
      comments,
    ),
  ];
}

function threadFaults(
  { comments: wanted, comment_count: count }: Expected,
  readers: readonly Comment[],
  all: readonly Comment[],
): string[] {
  const faults = readers.length === count ? [] : [`${readers.length} comments for ${count}`];
  const left = [...readers];
  const found = new Map<number, Comment>();
  for (const want of wanted) {
    const at = left.findIndex(
      ({ author, text }) => squash(author) === squash(want.author) && squash(text).startsWith(squash(want.text60)),
    );
    const comment = left[at];
    if (comment) found.set(want.index, comment);
    else faults.push(`#${want.index} of ${want.author} is missing`);
    if (at >= 0) left.splice(at, 1);
  }
  for (const want of wanted) {
    const comment = found.get(want.index);
    if (!comment) continue;
    const parent = comment.parent === null || comment.parentInferred ? undefined : all[comment.parent];
    if (
      (want.parent === null || found.has(want.parent)) &&
      parent !== (want.parent === null ? undefined : found.get(want.parent))
    )
      faults.push(`#${want.index}: parent ${parent?.author}`);
    if (want.time_iso && comment.time?.iso?.slice(0, 10) !== want.time_iso.slice(0, 10))
      faults.push(`#${want.index}: time ${comment.time?.iso}`);
    if (want.is_post_author !== null && want.is_post_author !== comment.isArticleAuthor)
      faults.push(`#${want.index}: by the author ${comment.isArticleAuthor}`);
  }
  return faults;
}

/** Two comments with the same author and words cannot be told apart by what is known of them. */
const TWINS = new Set(['wp-netzpolitik']);

/** Where the page itself says otherwise than its truth: #7 begins with "In reply to …", a link to #6. */
const SAID_BY_THE_PAGE: Readonly<Record<string, readonly string[]>> = {
  'drupal8-cicero': ['#7: parent Horst Kessler'],
};

const FOLDERS = ['wordpress', 'real'].filter((folder) => {
  const there = existsSync(join(pages, folder));
  if (!there) console.log(`skipped: ${folder} pages (${join(pages, folder)} is not there)`);
  return there;
});

function namesIn(folder: string): string[] {
  return readdirSync(join(pages, folder)).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
}

test('every folder that is there has pages to read', () => {
  expect(FOLDERS.filter((folder) => namesIn(folder).length === 0)).toEqual([]);
});

for (const folder of FOLDERS) {
  describe(folder, () => {
    test.each(namesIn(folder).filter((name) => !TWINS.has(name)))(
      '%s',
      (name) => {
        const file = join(pages, folder, name);
        const expected: Expected = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
        const { reading } = read(decodePage(readFileSync(`${file}.html`)), expected.url);
        expect(faultsOf(name, expected, reading)).toEqual(SAID_BY_THE_PAGE[name] ?? []);
      },
      60_000,
    );
  });
}
