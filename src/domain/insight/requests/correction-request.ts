/** A letter to the author or editors, drafted from an entry of the log: what is wrong, where, why, and what it should say. */
import type { CorrectionView } from '../../journal/view.ts';
import type { Reading } from '../../post/reading.ts';
import { textFragment } from '../../text/text-fragment.ts';
import { REQUEST_WORDS, type RequestLanguage, type RequestWords } from './request-words.ts';

export interface DraftedRequest {
  readonly subject: string;
  /** Plain text; paragraphs are divided by an empty line. */
  readonly text: string;
}

/** The language a request for this article is likely to be read in: its own where it is one of ours, else English. */
export function requestLanguageFor({ language }: Pick<Reading, 'language'>): RequestLanguage {
  return /^(ru|be|kk|ky|uk)\b/i.test(language) ? 'ru' : 'en';
}

/**
 * Nothing of the reader's own beyond the entry goes into it: no notes on comments, no tags. What the entry leaves empty is
 * left out. `text`: the article's, as offsets count it.
 */
export function draftRequest(
  { content, steps }: Pick<CorrectionView, 'content' | 'steps'>,
  { article, post }: Pick<Reading, 'article' | 'post'>,
  text: string,
  language: RequestLanguage,
): DraftedRequest {
  const words = REQUEST_WORDS[language];
  const title = article?.title || post.canonical;
  const date = dateIn(language, article?.published?.iso ?? null);
  const source = [article?.site, date].filter(Boolean).join(', ');
  const where = `${words.title(title)}${source && ` (${source})`}`;
  const { subject, wrong, right, evidence } = content;
  const link = subject.part === 'passage' ? textFragment(post.canonical, subject.quote, text) : post.canonical;
  const said = subject.part === 'passage' ? subject.quote.exact : subject.text;
  const paragraphs = [
    words.hello((article?.authors ?? []).map(({ name }) => name).filter(Boolean)),
    words.opening(subject.part, where),
    said && words.quoted(said.trim()),
    link,
    wrong.trim() && `${words.wrong} ${wrong.trim()}`,
    right.trim() && `${words.right} ${right.trim()}`,
    evidence.length > 0 && [words.evidence, ...evidence.map(evidenceLine)].join('\n'),
    reportLine(content, words, language),
    answerLine(steps, words, language),
    words.plea,
    words.close,
  ];
  return { subject: words.subject(title), text: paragraphs.filter(Boolean).join('\n\n') };
}

function evidenceLine({ url, note }: { readonly url: string; readonly note: string }): string {
  return `– ${[url, note.trim()].filter(Boolean).join(': ')}`;
}

/** Who noticed, where it was not the reader. */
function reportLine(
  { reporter }: CorrectionView['content'],
  words: RequestWords,
  language: RequestLanguage,
): string | null {
  if (reporter.from === 'link') return `${words.reportedAt} ${reporter.url}`;
  if (reporter.from !== 'comment') return null;
  const { author, time, permalink } = reporter.comment;
  return withLink(words.reportedBy(author, dateIn(language, time?.iso ?? null)), permalink);
}

/** The latest answer that acknowledged it in the comments: the author may not remember. */
function answerLine(steps: CorrectionView['steps'], words: RequestWords, language: RequestLanguage): string | null {
  const answer = steps.findLast(({ status, source }) => status === 'acknowledged' && source.from === 'comment');
  if (answer?.source.from !== 'comment') return null;
  const { author, time, permalink } = answer.source.comment;
  return withLink(words.answeredBy(author, dateIn(language, time?.iso ?? null)), permalink);
}

function withLink(words: string, permalink: string | null): string {
  return permalink ? `${words}: ${permalink}` : `${words}.`;
}

/** The day, in words, as the page gave it: no zone is applied. '' where it is not known to the day. */
function dateIn(language: RequestLanguage, iso: string | null): string {
  const day = iso && /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  if (!day) return '';
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru-RU', form).format(date);
}

/** Characters of a mail link beyond which mail programs are known to cut it (Windows hands over some two thousand). */
export const LONG_MAIL = 1_900;

/** Opens the reader's mail program with the letter in it; whom it goes to is filled in there. */
export function mailLink({ subject, text }: DraftedRequest): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
