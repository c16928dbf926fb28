/** What classes, ids and microdata say about parts of an article, and about what is no part of it. */
import type { Seen } from '../found.ts';
import { wordSet, wordsOf } from '../words.ts';

/** How sure a label says "the article's text": 0 not at all, 5 by microdata. */
export function bodyLabel({ element, tag, classes, id }: Seen): number {
  if (tag === 'a' || tag === 'span' || tag === 'p' || tag === 'li' || /^h\d$/.test(tag)) return 0;
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
  if (/\barticleBody\b|^schema:articleBody$|^content:encoded$/.test(property)) return 5;
  let best = /^(?:text|reviewBody|schema:text)$/.test(property) ? 3 : tag === 'article' ? 1 : 0;
  for (const token of `${classes} ${id}`.split(/\s+/)) if (token !== '') best = Math.max(best, labelOf(token));
  return best;
}

const LABELS = new Map<string, number>();
const PART = wordSet(
  'body content contents text texte texto testo inhalt contenu contenido entry story main guts copy richtext detail details tekst',
);
const WHAT = wordSet(
  'article post entry story news blog page node field single content artikel articulo articolo noticia beitrag main rich editor item',
);
const EXACT: Readonly<Record<string, number>> = {
  'entry-content': 4,
  'e-content': 4,
  'wp-block-post-content': 4,
  'post-content': 4,
  'post-body': 4,
  postbody: 4,
  entrytext: 4,
  storycontent: 4,
  'entry-body': 4,
  'asset-body': 4,
  'article-body': 4,
  articlebody: 4,
  'article-content': 4,
  'td-post-content': 4,
  'story-body': 4,
  'field-name-body': 4,
  'field--name-body': 4,
  texte: 3,
  'blog-content': 3,
  entry: 2,
  content: 1,
  text: 2,
  body: 2,
  post: 1,
  itemfulltext: 4,
  'article-text': 4,
  post_content: 4,
  post_body: 4,
};

function labelOf(token: string): number {
  const known = LABELS.get(token);
  if (known !== undefined) return known;
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  let label = EXACT[token.toLowerCase()] ?? 0;
  if (label === 0 && words.length > 1 && PART.has(last) && words.slice(0, -1).some((word) => WHAT.has(word))) {
    label = /^(?:body|text|texte|content)$/.test(last) ? 3 : 2;
    if (words.some((word) => NOT_BODY.has(word))) label = 0;
  }
  if (LABELS.size > 5_000) LABELS.clear();
  LABELS.set(token, label);
  return label;
}
const NOT_BODY = wordSet(
  'related sidebar teaser card list footer header nav menu comment comments title author meta short preview promo site primary wrapper wrap',
);

const OUT_TAGS = new Set(['nav', 'form', 'button', 'dialog', 'script', 'noscript']);
const OUT_WORDS = wordSet(
  'share sharing sharebar shares sharedaddy social socials related relatedposts recommended recommendations recommendation promo promotion advert advertisement advertising adsbygoogle banner newsletter subscribe subscription signup tags tagcloud taglist breadcrumb breadcrumbs rating ratings pagination pager prevnext navigation nav menu sidebar cookie popup modal paywall donation donate postmetadata toolbar comments respond print skip teaser teasers morelike outbrain taboola disqus trending popular mostread',
);
const OUT =
  /^(?:ad|ads|ad-.*|.*[-_]ads?|jp-.*|addtoany.*|a2a_.*|addthis.*|sd-.*|screen-reader-text|visually-?hidden|sr-only|post-(?:tags|meta|nav|navigation|footer|share)|entry-(?:footer|utility|tags|meta)|(?:post|entry|article|blog)-?meta.*|tags?-links|cat-links|edit-link|posted-on|subscribe.*|wp-block-(?:post-terms|post-navigation-link|latest-posts|latest-comments|comments.*|social-links|query|search|template-part)|yarpp.*|crp_related|ssba.*|heateor.*|et_social.*|postmeta|below-?post|after-?post.*|post-?footer|more-from.*|read-?(?:more|next|also)|newsletter.*|inline-?promo.*|utility-?bar)$/i;
const AUTHOR_BOX =
  /^(?:(?:post|entry|article|single|blog|news|the|mtbnews|molongui|saboxplugin|abh|m)?[-_]*(?:author[-_]*(?:info|box|bio|card|profile|description|wrap|about|detail|details|section|area|block|details|bios?)|about[-_]*(?:the[-_]*)?author|bio[-_]?box|authorbox|authorinfo|authorbio|aboutauthor).*|entry-author|entry-author-info|author_info|abh_box.*|saboxplugin-wrap|wp-block-(?:post-author|post-author-biography)|author-vcard|writer-bio|bios?)$/i;

/** A box about the author, by its class or id. */
export function isAuthorBox({ tag, classes, id }: Seen): boolean {
  if (tag === 'a' || tag === 'span' || tag === 'body') return false;
  return `${classes} ${id}`.split(/\s+/).some((token) => token !== '' && AUTHOR_BOX.test(token));
}

const left = new Map<string, boolean>();

/** No part of an article's text, wherever it stands. */
export function isLeftOut({ tag, classes, id }: Seen): boolean {
  if (OUT_TAGS.has(tag)) return true;
  // WordPress lists a post's tags among the classes of the whole post.
  if (tag === 'article' || /(?:^|\s)(?:hentry|type-post)(?:\s|$)/.test(classes)) return false;
  if (classes === '' && id === '') return false;
  const key = `${classes} ${id}`;
  const known = left.get(key);
  if (known !== undefined) return known;
  const out = key.split(/\s+/).some((token) => token !== '' && isOut(token));
  if (left.size > 5_000) left.clear();
  left.set(key, out);
  return out;
}

function isOut(token: string): boolean {
  if (OUT.test(token)) return true;
  // Page builders call every piece of an article a widget, and classes of the whole say what it can do.
  if (/^(?:elementor|has|is|no|with|wp-block-group|vc|et|fl)[-_]/.test(token)) return false;
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  return (
    OUT_WORDS.has(last) ||
    (words.length > 1 && OUT_WORDS.has(words[0] ?? '') && words[0] !== 'print' && words[0] !== 'social')
  );
}

const ASIDE =
  /^(?:(?:left|right|main|primary|secondary|page|site|blog|inside|inner|post|td|the|content)?[-_]?sidebars?(?:[-_](?:\d+|[a-z]|primary|secondary|inner|content|area|wrap(?:per)?|container|left|right|main|column|section|widgets?|list|top|bottom))*|(?:related|recommended|recent|latest|popular|similar|more|other|most[-_]?read|trending)(?:[-_]?(?:posts?|articles?|stories|news|entries|items?|content|reading|widget|list|box|section|block|teasers?))+|related|mostread|widget|widgets|widget[-_]?(?:area|column|container|wrap)|read[-_]?more|teaser[-_](?:item[-_])?list|teasers|next[-_]?(?:post|article)s?|prev[-_]?next|post[-_]?nav(?:igation)?|yarpp.*|jp-relatedposts|complementary)$/i;
/** What a page is laid out with is called after what it leaves room for. */
const BIGGEST_ASIDE = 0.5;

/** Marks what stands beside the article: by tag, class or id, unless so much stands in it that it must be the page itself. */
export function markAsides(outline: readonly Seen[]): void {
  const most = outline.length * BIGGEST_ASIDE;
  for (const seen of outline) {
    if (
      seen.holdsComments ||
      (seen.end - seen.index > most && seen.end - seen.index > 30) ||
      /\bBlog\b/.test(seen.classes)
    )
      continue;
    seen.isAside = /^(?:aside|nav)$/.test(seen.tag) || isNamed(seen, ASIDE);
  }
}

function isNamed({ classes, id }: Seen, pattern: RegExp): boolean {
  if (classes === '' && id === '') return false;
  return `${classes} ${id}`.split(/\s+/).some((token) => token !== '' && pattern.test(token));
}

/** Counts, buttons and "permalink" signs that themes put into a heading. */
export function skipInHeading(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  return /(?:^|[\s_-])(?:screen-reader-text|sr-only|anchor|permalink|edit|badge|share|count|label)(?:[\s_-]|$)/i.test(
    classes,
  );
}

const ARTICLE = /(?:^|\s)(?:hentry|h-entry|post|type-post)(?:\s|$)/;

/** The post that this element belongs to, or null: the nearest `article` or microformat around it. */
export function ownerOf(outline: readonly Seen[], seen: Seen): Seen | null {
  for (let at: Seen | undefined = seen; at; at = outline[at.parent]) {
    if (at.tag === 'article' || ARTICLE.test(at.classes)) return at;
  }
  return null;
}
