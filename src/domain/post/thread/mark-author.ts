/** Which comments are the article's author's: by the page's own marking, else by the exact name, never by resemblance. */
import { foldName } from '../../insight/fold-name.ts';
import type { Article, Comment } from '../reading.ts';
import type { Thread } from './read-thread.ts';

/** Names that many people write under. */
const SHARED =
  /^(?:unknown|anonym\p{L}*|anonymous|admin(?:istrator)?|guest|gast|invité|гость|аноним|redaktion|редакция|editor|staff|author)$/u;

export function markAuthor({ comments, marksAuthor }: Thread, article: Article | null): readonly Comment[] {
  if (marksAuthor || !article) return comments;
  const names = new Set(article.authors.map(({ name }) => foldName(name)).filter((name) => !SHARED.test(name)));
  if (names.size === 0) return comments;
  return comments.map((comment) =>
    comment.kind === 'comment' && names.has(foldName(comment.author)) ? { ...comment, isArticleAuthor: true } : comment,
  );
}
