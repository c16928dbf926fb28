/** What became of a logged error in the article's versions: changed, changed back, only said to be changed, or not to be known. */
import type { Subject } from '../journal/event.ts';
import type { CorrectionView } from '../journal/view.ts';
import { describe } from '../text/describe.ts';
import { resolve } from '../text/resolve.ts';
import { alignBlocks } from '../versions/align-blocks.ts';
import { whyBroken } from '../versions/broken.ts';
import { compareVersions } from '../versions/compare-versions.ts';
import { comparePictures } from '../versions/picture.ts';
import { textOfVersion, type Version } from '../versions/version.ts';

export type EntryLife =
  /** It reads otherwise since `after`; `hasNotice`: that version says of itself that it was changed. */
  | {
      readonly is: 'changed';
      readonly before: Version;
      readonly after: Version;
      readonly was: string;
      readonly now: string;
      readonly hasNotice: boolean;
    }
  /** It read otherwise in `between`, and reads as it did again since `after`. */
  | { readonly is: 'reverted'; readonly between: Version; readonly after: Version }
  /** The author said so at `saidAt`, and a version read later still has it, without a notice. */
  | { readonly is: 'claimed-only'; readonly after: Version; readonly saidAt: string };

/**
 * Null where the versions tell nothing: one alone, a subject that cannot be looked for, nothing changed. `versions`: in time;
 * those that are no version of the article (`broken.ts`) count for nothing.
 */
export function lifeOf({ content, steps }: CorrectionView, versions: readonly Version[]): EntryLife | null {
  const { subject } = content;
  const start = versions.findIndex((one) => stands(subject, one, one));
  const before = versions[start];
  if (!before) return null;
  const later = versions.slice(start + 1).filter((one) => !whyBroken(one.content, before.content));
  const standing = later.map((one) => stands(subject, one, before));
  const last = later.at(-1);
  const changedAt = standing.lastIndexOf(true) + 1;
  const after = later[changedAt];
  if (last && after) {
    const { was, now } = wordsBeforeAndAfter(subject, later[changedAt - 1] ?? before, after);
    const hasNotice = compareVersions(before, last)?.hasNewNotice ?? false;
    return { is: 'changed', before: later[changedAt - 1] ?? before, after, was, now, hasNotice };
  }
  const gone = standing.lastIndexOf(false);
  const [between, back] = [later[gone], later[gone + 1]];
  if (gone >= 0 && between && back) return { is: 'reverted', between, after: back };
  return claimedOnly(steps, [before, ...later]);
}

/** Only where the version was seen before the claim, too: what an author changed unseen cannot be told from what was always so. */
function claimedOnly(steps: CorrectionView['steps'], versions: readonly Version[]): EntryLife | null {
  const claim = steps.findLast(({ status }) => status === 'acknowledged');
  if (!claim?.at || steps.at(-1) !== claim) return null;
  const saidAt = claim.at;
  const [before, after] = [versions[0], versions.at(-1)];
  if (!before || !after || !isEarlier(before.at, saidAt) || !isEarlier(saidAt, after.at)) return null;
  return compareVersions(before, after)?.hasNewNotice ? null : { is: 'claimed-only', after, saidAt };
}

/** By whole days, unless both name their zone: page clocks have none, and a day is as much as they can be off. */
function isEarlier(a: string, b: string): boolean {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/;
  return zoned.test(a) && zoned.test(b) ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10);
}

/** Whether what was logged as wrong still stands in a version. `before`: a version in which it did. */
function stands(subject: Subject, version: Version, before: Version): boolean {
  const { content } = version;
  switch (subject.part) {
    case 'passage':
      return resolve(textOfVersion(content), subject.quote).state === 'sure' && !isStruck(subject.quote.exact, content);
    case 'headline':
      return content.title === (version === before ? subject.text || content.title : before.content.title);
    case 'image':
      return version === before
        ? content.image !== null
        : content.image?.src === before.content.image?.src &&
            comparePictures(version.picture, before.picture) !== 'different';
    case 'caption':
      return captionsOf(version).some((caption) => caption === subject.text.trim());
    case 'link':
      return content.links.some(
        ({ text, url }) => subject.text.includes(url) || (text !== '' && text === subject.text),
      );
    case 'article':
      return false;
    default:
      return subject satisfies never;
  }
}

/** The words are still in the text, and its markup says that they were taken out. */
function isStruck(words: string, { edits }: Version['content']): boolean {
  return edits.some(({ is, text }) => is === 'struck' && text.includes(words));
}

function captionsOf({ content: { image, blocks } }: Version): string[] {
  return [image?.caption ?? '', ...blocks.flatMap(({ kind, text }) => (kind === 'caption' ? [text] : []))];
}

function wordsBeforeAndAfter(subject: Subject, before: Version, after: Version): { was: string; now: string } {
  switch (subject.part) {
    case 'passage':
      return { was: subject.quote.exact, now: passageNow(subject.quote, before, after) };
    case 'headline':
      return { was: before.content.title, now: after.content.title };
    case 'image':
      return { was: before.content.image?.src ?? '', now: after.content.image?.src ?? '' };
    case 'caption':
      return { was: subject.text, now: captionsOf(after).find((caption) => caption !== '') ?? '' };
    case 'link': {
      const was = before.content.links.find(({ url, text }) => subject.text.includes(url) || text === subject.text);
      return {
        was: was?.url ?? subject.text,
        now: after.content.links.find(({ text }) => text === was?.text)?.url ?? '',
      };
    }
    case 'article':
      return { was: '', now: '' };
    default:
      return subject satisfies never;
  }
}

/** What stands there now: the words that were found in its place, else the block that took the place of its own; '' for nothing. */
function passageNow(quote: Extract<Subject, { part: 'passage' }>['quote'], before: Version, after: Version): string {
  const [old, text] = [textOfVersion(before.content), textOfVersion(after.content)];
  const stood = resolve(old, quote);
  // Described anew where it stood last, so that its surroundings are those of that version.
  const found = resolve(text, stood.state === 'gone' ? quote : describe(old, stood.start, stood.end));
  if (found.state !== 'gone') return text.slice(found.start, found.end);
  if (stood.state === 'gone') return '';
  let at = 0;
  const index = before.content.blocks.findIndex((block) => {
    at += block.text.length + 1;
    return stood.start < at;
  });
  const own = before.content.blocks[index];
  return alignBlocks(before.content.blocks, after.content.blocks).find((one) => one.before === own)?.after?.text ?? '';
}
