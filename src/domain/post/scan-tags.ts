/** What a tag says to the pass over the page. */

/** What a tag says by itself: every element is asked, so one look into a map answers all of it. */
export interface Tag {
  /** No comment and no article stands in it. */
  readonly closed: boolean;
  /** Can be a comment: a class `comment` on a link means a link to the comments. */
  readonly whole: boolean;
  /** Names of custom elements say what classes say. */
  readonly custom: boolean;
}
const CLOSED: Tag = { closed: true, whole: false, custom: false };
const WHOLE: Tag = { closed: false, whole: true, custom: false };
const CUSTOM: Tag = { closed: false, whole: false, custom: true };
const OTHER: Tag = { closed: false, whole: false, custom: false };
const TAGS = new Map<string, Tag>([
  ...listed(
    'script style noscript template svg math iframe object select textarea canvas video audio head button input form-comment',
    CLOSED,
  ),
  ...listed('li dt dd dl article div section tr td table details fieldset blockquote', WHOLE),
]);

function listed(tags: string, tag: Tag): [string, Tag][] {
  return tags.split(' ').map((name) => [name, tag]);
}

export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? (name.includes('-') ? CUSTOM : OTHER);
}
