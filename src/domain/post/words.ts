/** Class names and ids as words: `mtbnewsCommentMessage` and `wp-block-comment-author-name` say the same kind of thing. */

/** The words of one class name or id, in lower case, without numbers: `comment__list-item-12` → comment, list, item. */
export function wordsOf(token: string): string[] {
  return token
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** A set of words, written as one line. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
