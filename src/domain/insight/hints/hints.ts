/** All hints about one post: names spelt two ways, numbers and dates that disagree, days that do not fit their date. */
import type { Comment, Reading } from '../../post/reading.ts';
import { describe } from '../../text/describe.ts';
import { disagreements } from './disagreements.ts';
import type { Hint, HintSide } from './hint.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { nameVariants, type Spelling } from './name-variants.ts';
import { wrongWeekdays } from './weekdays.ts';

/** Of each kind; a text with more is of another sort than those that hints are for. */
const MOST = 20;
/** Comments that are looked at: the first ones and so many. */
const COMMENTS = 500;
/** UTF-16 units of a comment that are looked at. */
const LONG_COMMENT = 20_000;

/** In the order: names, weekdays, numbers and dates of title and caption, then those of comments. `text`: the article's, as offsets count it. */
export function hintsFor(
  { article, comments, language }: Pick<Reading, 'article' | 'comments' | 'language'>,
  text: string,
): Hint[] {
  if (!article) return [];
  const body = mentionsIn(text);
  const caption = [article.image?.caption, article.image?.alt].filter(Boolean).join('\n');
  return [
    ...names(article.title, caption, text, language),
    ...weekdays(text),
    ...compared(body, mentionsIn(article.title), 'title', text),
    ...compared(body, mentionsIn(caption), 'caption', text),
    ...comments
      .slice(0, COMMENTS)
      .flatMap((comment, index) => inComment(body, comment, index, text))
      .slice(0, MOST),
  ];
}

function names(title: string, caption: string, text: string, language: string): Hint[] {
  // Behind the body, so that places in it are places in the whole.
  const whole = `${text}\n${caption}\n${title}`;
  const side = ({ words, count, start }: Spelling): HintSide => {
    const inBody = start < text.length;
    const where = inBody ? 'body' : start <= text.length + caption.length ? 'caption' : 'title';
    return { in: where, words, count, quote: inBody ? describe(text, start, start + words.length) : null };
  };
  return nameVariants(whole, language, whole.length - title.length)
    .slice(0, MOST)
    .map(([a, b]) => ({ kind: 'name', a: side(a), b: side(b) }));
}

function weekdays(text: string): Hint[] {
  return wrongWeekdays(text)
    .slice(0, MOST)
    .map(({ words, start, day }) => {
      const a: HintSide = { in: 'body', words, count: 1, quote: describe(text, start, start + words.length) };
      return { kind: 'weekday', a, b: { in: 'body', words: String(day), count: 0, quote: null } };
    });
}

function inComment(body: readonly Mention[], comment: Comment, index: number, text: string): Hint[] {
  // A ping is an excerpt of another article.
  if (comment.kind !== 'comment') return [];
  return compared(body, mentionsIn(comment.text.slice(0, LONG_COMMENT)), { comment: index }, text);
}

function compared(body: readonly Mention[], other: readonly Mention[], where: HintSide['in'], text: string): Hint[] {
  return disagreements(body, other)
    .slice(0, MOST)
    .map(([one, two]) => ({
      kind: one.kind,
      a: { in: 'body', words: one.words, count: 1, quote: describe(text, one.start, one.start + one.words.length) },
      b: { in: where, words: two.words, count: 1, quote: null },
    }));
}
