/** Tells a version that is no version: an error page, a page that asks who you are, or a copy that was cut off. */
import { textOfVersion, type VersionContent } from './version.ts';

export type Broken =
  /** What stands there is a message of a server or an archive. */
  | 'error-page'
  /** Far shorter than the other, and nothing in it but what the other has. */
  | 'cut-off'
  /** Another title and no words in common. */
  | 'another-page';

/** Titles of pages that stand in for others. Sources: HTTP reason phrases, what Wayback Machine, Cloudflare and shops of consent print. */
const ERROR =
  /^(?:(?:error )?(?:40[0-9]|41[0-9]|429|50[0-9])\b|not found|page (?:not found|cannot be found|unavailable)|(?:access|permission) denied|forbidden|bad (?:gateway|request)|service unavailable|gateway time-?out|internal server error|just a moment|attention required|are you (?:a )?(?:human|robot)|checking your browser|verify(?:ing)? you are human|one moment, please|before you continue|account suspended|site (?:not found|is under maintenance)|under (?:construction|maintenance)|(?:internet archive )?wayback machine|hrm|got an http \d|redirecting|страница не найдена|не найдено|ошибка \d|доступ (?:запрещ[её]н|ограничен)|сайт (?:недоступен|временно недоступен)|проверка браузера|бет табылмады)(?!\p{L})/iu;
/** Characters below which an article that was longer is looked at with suspicion. */
const SHORT = 600;

/** Why `content` cannot be compared with `other`; null where it can. */
export function whyBroken(content: VersionContent, other: VersionContent): Broken | null {
  const [text, otherText] = [textOfVersion(content), textOfVersion(other)];
  // The usual case, told without a look at the words.
  if (content.title === other.title && text.length * 4 >= otherText.length) return null;
  const isErrorTitle = ERROR.test(content.title.trim()) && !ERROR.test(other.title.trim());
  if (isErrorTitle && text.length < Math.max(SHORT, otherText.length / 2)) return 'error-page';
  const words = wordsOf(otherText);
  const shared = share(wordsOf(text), words);
  if (text.length < SHORT && text.length * 2 < otherText.length && ERROR.test(content.blocks[0]?.text.trim() ?? text))
    return 'error-page';
  if (words.size >= 20 && content.title !== other.title && shared < 0.25) return 'another-page';
  if (otherText.length >= 400 && text.length * 4 < otherText.length && (text === '' || shared > 0.8)) return 'cut-off';
  return null;
}

/** Of the words of `own` of six letters and more, which say what a text is about, the share that `other` has. */
function share(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size === 0) return 0;
  let common = 0;
  for (const word of own) if (other.has(word)) common += 1;
  return common / own.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{6,}/gu) ?? []);
}
