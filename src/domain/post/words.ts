/** Class names and ids as words: `mtbnewsCommentMessage` and `wp-block-comment-author-name` say the same kind of thing. */

/** What tools that keep classes apart add to them: `Comment_text__x7Yz1`, `CommentText-sc-1ab2c-0`, `css-1ab2c-Text`. */
const HASH = /^css-[a-z0-9]{5,8}-|[_-]sc-[a-z0-9]{5,8}-\d+$|(?<=_[A-Za-z0-9-]+)__(?=\w*[\dA-Z])[\w-]{5,6}$/;

/** The words of one class name or id, in lower case, without numbers: `comment__list-item-12` → comment, list, item. */
export function wordsOf(token: string): string[] {
  return token
    .replace(HASH, '')
    .replace(/V\d+(?=$|[^a-z])/g, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** A set of words, written as one line. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
