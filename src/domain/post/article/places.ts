/** What stands beside an article, around it and after it, known by tag, class or id: marked once for the whole outline. */
import { remembered } from '../../text/remembered.ts';
import { isInside, type Seen } from '../found.ts';
import { wordSet, wordsOf } from '../words.ts';

/** Bits of what one token says. */
const ASIDE = 1;
const OUT = 2;
const BOX = 4;

const OUT_TAGS = new Set(['nav', 'form', 'button', 'dialog', 'script', 'noscript']);
const OUT_LAST = wordSet(
  'ad ads share sharing sharebar shares sharedaddy social socials related relatedposts recommended recommendations recommendation promo promotion advert advertisement advertising adsbygoogle banner newsletter subscribe subscription signup tags tagcloud taglist breadcrumb breadcrumbs rating ratings pagination pager prevnext navigation nav menu sidebar cookie popup modal paywall donation donate postmetadata postmeta toolbar comments respond print skip teaser teasers morelike outbrain taboola disqus trending popular mostread',
);
const OUT_FIRST = wordSet(
  'ad addtoany addthis share sharedaddy related recommended newsletter subscribe breadcrumb breadcrumbs cookie advert jp yarpp crp',
);
const OUT_WHOLE =
  /^(?:screen-reader-text|visually-?hidden|sr-only|(?:post|entry|article|blog)-?(?:tags|meta|nav|navigation|footer|share|utility)(?:[-_].*)?|tags?-links|cat-links|edit-link|posted-on|sd-.*|a2a_.*|wp-block-(?:post-terms|post-navigation-link|latest-\w+|comments.*|social-links|query|search|template-part)|(?:below|after)-?post.*|more-from.*|read-?(?:more|next|also)|inline-?promo.*)$/i;
/** Page builders call every piece of an article a widget, and classes of the whole say what it can do. */
const BUILDERS = /^(?:elementor|has|is|no|with|wp-block-group|vc|et|fl)[-_]/;
const ASIDE_WHOLE =
  /^(?:(?:[a-z]+[-_])?sidebars?(?:[-_](?:\d+|[a-z]|primary|secondary|inner|content|area|wrap(?:per)?|container|left|right|main|column|section|widgets?|list|top|bottom))*|(?:related|recommended|recent|latest|popular|similar|more|other|most[-_]?read|trending)(?:[-_]?(?:posts?|articles?|stories|news|entries|items?|content|reading|widget|list|box|section|block|teasers?))+|related|mostread|widgets?|widget[-_]?(?:area|column|container|wrap)|read[-_]?more|teaser[-_](?:item[-_])?list|teasers|(?:next|prev)[-_]?(?:posts?|articles?|next)|post[-_]?nav(?:igation)?|complementary)$/i;
const ABOUT_AUTHOR = wordSet('info box bio bios card profile description about detail details area biography vcard');
const BOX_WHOLE =
  /^(?:entry-author(?:-info)?|author(?:box|info|bio)|aboutauthor|bio[-_]?box|bios?|saboxplugin-wrap|abh_box.*)$/i;
const AUTHOR = /^(?:author|authors|autor|autoren|auteur|autore|writer)$/;

/** More than this share of the page is not beside it, whatever it is called. */
const BIGGEST_ASIDE = 0.5;
const POST = /(?:^|\s)(?:hentry|h-entry|post|type-post)(?:\s|$)/;
/** WordPress lists a post's tags among the classes of the whole post: they say nothing about the place. */
const WHOLE_POST = /(?:^|\s)(?:hentry|type-post)(?:\s|$)/;

/** Marks every element of the outline. */
export function markPlaces(outline: readonly Seen[]): void {
  const most = Math.max(outline.length * BIGGEST_ASIDE, 30);
  for (const seen of outline) {
    const { tag, classes, id } = seen;
    const said = (classes === '' ? 0 : placesOf(classes)) | (id === '' ? 0 : placesOf(id));
    const parent = outline[seen.parent];
    const whole = tag === 'article' || WHOLE_POST.test(classes);
    seen.isOut = OUT_TAGS.has(tag) || (!whole && (said & OUT) !== 0);
    seen.isBox = tag !== 'a' && tag !== 'span' && (said & BOX) !== 0;
    seen.inBox = seen.isBox || parent?.inBox === true;
    seen.owner = tag === 'article' || POST.test(classes) ? seen.index : (parent?.owner ?? -1);
    if (seen.holdsComments || seen.end - seen.index > most || /\bBlog\b/.test(classes)) continue;
    seen.isAside = tag === 'aside' || tag === 'nav' || (tag === 'footer' && seen.owner < 0) || (said & ASIDE) !== 0;
  }
}

const placesOf = remembered((tokens) => {
  let places = 0;
  for (const token of tokens.split(/\s+/)) if (token !== '') places |= placeOf(token);
  return places;
});

function placeOf(token: string): number {
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  let place = ASIDE_WHOLE.test(token) ? ASIDE : 0;
  if (OUT_WHOLE.test(token)) place |= OUT;
  else if (!BUILDERS.test(token) && (OUT_LAST.has(last) || (words.length > 1 && OUT_FIRST.has(words[0] ?? ''))))
    place |= OUT;
  const author = words.some((word) => AUTHOR.test(word));
  if (BOX_WHOLE.test(token) || (author && words.some((word) => ABOUT_AUTHOR.has(word)))) place |= BOX;
  return place;
}

/** Is this class a sign of what is no text, for an element inside a block, which the outline need not know? */
export function isOutClass(classes: string): boolean {
  return !WHOLE_POST.test(classes) && (placesOf(classes) & OUT) !== 0;
}

/** Does `seen` belong to another post on the page than the one with this text and title: a teaser, a related one? */
export function isOthers(outline: readonly Seen[], seen: Seen, body: Seen | null, title: Seen | null): boolean {
  const owner = outline[seen.owner];
  if (!owner || !body) return false;
  return !(owner === body || isInside(owner, body) || (title && isInside(owner, title)) || isInside(body, owner));
}
