/** What the classes of an element say about its part in a thread: table-driven, and cached by the whole class string. */
import type { CommentKind } from '../reading.ts';
import { wordSet, wordsOf } from '../words.ts';

/** What one class string says. Ranks: the higher, the surer; 0 is "nothing". */
export interface CommentRoles {
  /** 2: a comment by itself; 1: one if it stands with other comments. */
  readonly item: 0 | 1 | 2;
  /** A list or section of comments. */
  readonly zone: boolean;
  /** Holds answers to the comment it stands in or after. */
  readonly replies: boolean;
  readonly author: 0 | 1 | 2 | 3;
  readonly time: 0 | 1 | 2;
  /** A line about the comment: author, time and more, mixed. */
  readonly meta: boolean;
  /** 2 where the class says that it is a comment's text, 1 where it is some text. */
  readonly body: 0 | 1 | 2;
  /** No text of the comment: 2 for buttons and the like, 1 for what may also stand in a text: links, pictures. */
  readonly skip: 0 | 1 | 2;
  /** `reply`: a button in most systems, a list of answers in some. */
  readonly reply: boolean;
  readonly permalink: boolean;
  /** A subject line: no part of the text, but author and time may stand in it. */
  readonly heading: boolean;
  /** Waits for moderation, shown to its writer only. */
  readonly held: boolean;
  readonly byArticleAuthor: boolean;
  readonly kind: CommentKind;
  /** As `depth-3` says it, 0 where nothing does. */
  readonly depth: number;
  /** Never part of a thread: forms, widgets with other posts' comments. */
  readonly outside: boolean;
}

const ONE = wordSet(
  'comment kommentar commentaire comentario comentari commento komentarz posting komentar koment reactie opmerking yorum kommentti hozzaszolas usercomment',
);
const MANY = wordSet(
  'comments kommentare commentaires comentarios commenti postings komentarze komentare komentari reacties opmerkingen yorumlar kommentit commentlist commentslist commentarea commentsarea commentlinks usercomments readercomments leserkommentare disqus responses discussion forum forums replies',
);
/** After a word for a comment, these still mean the comment as a whole … */
const WHOLE = wordSet(
  'item box wrap wrapper container block entry node row single element unit card main li outer inner root article fil',
);
/** Of these, some mean the list after a plural: `comments-inner` is no comment, `comments-item` is one. */
const ONE_OF_MANY = wordSet('item entry node row single element unit card li article fil');
/** A whole, too, with one of these before it: `comments__list-item`. */
const BEFORE_WHOLE = wordSet('list level top root child parent thread tree');
/** … and these the place where many stand. */
const PLACE = wordSet(
  'list lists area section thread threads feed stream template loop wrapper container holder wrap items pane panel module region group page tree',
);
const AUTHOR = wordSet(
  'author authors user username usernames name nom nombre nome imie naam namn isim имя utente fullname poster nick nickname commenter commentator by byline fn autor auteur auteurs autore autora verfasser writer screenname displayname postedby authorname qui who member person owner',
);
const TIME = wordSet(
  'createdtime date fecha tarih tid time datetime timestamp published posted created datum fecha data ago timeago when postdate postedon datestamp createdate publishdate postdatetime dateline',
);
const META = wordSet(
  'submitted attribution meta metadata commentmetadata commentmeta info header head heading footer foot details byline intro top bottom chapo legend caption description',
);
const BODY = wordSet(
  'content contents text texte texto testo metin corps cuerpo corpo body message msg copy postbody commenttext commentbody commentcontent entrytext tekst inhalt contenu contenido markdown prose post richtext cooked words',
);
/** Never text. */
const CONTROLS = wordSet(
  'avatar avatars gravatar userpic badge badges action actions button buttons btn toolbar tools toolbox control controls share sharing social like likes dislike likebox vote votes voting voter rating ratings score karma report flag abuse edit delete admin moderation says said recommend recommended upvote downvote dropdown follow form nav navigation pagination pager quicktags reactions toggle collapse expand crown signature sig',
);
/** No text around the text; in it, a link may well be called "link". */
const ORNAMENTS = wordSet(
  'photo picture thumbnail image img icon icons link links count counter number num menu options fans followers following rank nr num numero nummer index position ordinal teaser bio util utils permalink anchor hidden arrow spacer sep separator tooltip level location status',
);
const REPLIES = wordSet(
  'children replies answers indented sub subcomments nested responses childcomments antworten reponses respuestas respostas risposte odpowiedzi childs thread',
);
/** The verb in other languages is a button, never a list of answers. */
const TO_ANSWER = /^(?:repondre|antworten|responder|beantwoorden|odpowiedz|otvetit|yanitla|cevapla)$/;
/** Say nothing themselves about what they hold. */
const HOLDERS = wordSet('link links url wrap wrapper container inner box area holder block row label');
const OUTSIDE_WORDS = wordSet('form respond editor recentcomments');
const OUTSIDE =
  /^(recent|latest|last|top|popular|neueste|letzte|derniers?|ultimos)[-_]?(comment|kommentar|commentaire|comentario)|^widget_recent_comments$|latest-comments|^comment-?respond$|^respond$|^comment-?form|^commentform$|^reply-?form|^comment-?policy|-comment-form$|^add-?comment|^leave-?comment|^post-?comment-?form|^disqus-?loader/i;
const KINDS: ReadonlyMap<string, CommentKind> = new Map([
  ['comment', 'comment'],
  ['pingback', 'pingback'],
  ['trackback', 'trackback'],
  ['ping', 'pingback'],
]);
/** Names that say nothing by their words. */
const SYSTEMS: Readonly<Record<string, Partial<Draft>>> = {
  // LiveJournal
  'b-leaf': { item: 1 },
  'b-leaf-article': { body: 2 },
  // IntenseDebate
  'idc-a': { author: 2 },
  'idc-c': { item: 1 },
  'idc-c-h': { meta: true },
  'idc-c-t': { body: 2 },
  'idc-i': { time: 1 },
  // microformats2: the name of anything, here mostly of the text.
  'p-name': {},
};
const HELD =
  /^(comment-)?awaiting-?moderation$|^comment[-_](awaiting[-_]moderation|moderated|held|unapproved)$|^unapproved$/;
const BY_AUTHOR =
  /^(bypostauthor|by-?post-?author|by-?author|(?:\w+-)?post[-_]author|author[-_]comment|comment[-_]by[-_](?:node[-_])?author|by[-_]node[-_]author|blog-?author|post-?author-?comment|comment-author-admin-post|is-?op|is-author|author-reply|entry-author|authorcomment|author_comment)$/i;
const PERMALINK = /^(comment[-_]?)?(perma?link)$|permalink$/i;
const DEPTH = /^(?:b-tree-twig|(?:[a-z]+[-_])*(?:depth|level|indent|nest|lvl))[-_]?(\d{1,2})$/i;

export const NO_ROLES: CommentRoles = {
  item: 0,
  zone: false,
  replies: false,
  author: 0,
  time: 0,
  meta: false,
  body: 0,
  skip: 0,
  reply: false,
  permalink: false,
  heading: false,
  held: false,
  byArticleAuthor: false,
  kind: 'comment',
  depth: 0,
  outside: false,
};

type Draft = { -readonly [Key in keyof CommentRoles]: CommentRoles[Key] };

const cache = new Map<string, CommentRoles>();
const tokens = new Map<string, Partial<Draft> | null>();
/** Pages give every comment classes of its own now and then: the caches are emptied rather than left to grow. */
const MOST = 20_000;

/** What the classes of an element say. Asking again for the same string is one look into a map. */
export function commentRoles(classes: string): CommentRoles {
  if (classes === '') return NO_ROLES;
  const known = cache.get(classes);
  if (known) return known;
  const roles: Draft = { ...NO_ROLES };
  for (const token of classes.split(/\s+/)) {
    if (token === '') continue;
    let said = tokens.get(token);
    if (said === undefined) {
      said = rolesOfToken(token);
      if (tokens.size > MOST) tokens.clear();
      tokens.set(token, said);
    }
    if (said) merge(roles, said);
  }
  // Blogger says so beside another class; alone, it names whose comment it is.
  if (roles.byArticleAuthor && /^\s*blog-?author\s*$/.test(classes)) {
    roles.byArticleAuthor = false;
    roles.author = 1;
  }
  // `class="comments comment-wrapper"` is the list, not one of its comments.
  if (roles.zone && roles.item === 1) roles.item = 0;
  if (roles.item) roles.skip = 0;
  if (cache.size > MOST) cache.clear();
  cache.set(classes, roles);
  return roles;
}

function merge(into: Draft, said: Partial<Draft>): void {
  into.item = Math.max(into.item, said.item ?? 0) as Draft['item'];
  into.author = Math.max(into.author, said.author ?? 0) as Draft['author'];
  into.time = Math.max(into.time, said.time ?? 0) as Draft['time'];
  into.body = Math.max(into.body, said.body ?? 0) as Draft['body'];
  into.skip = Math.max(into.skip, said.skip ?? 0) as Draft['skip'];
  into.depth = Math.max(into.depth, said.depth ?? 0);
  for (const flag of FLAGS) if (said[flag]) into[flag] = true;
  if (said.kind && said.kind !== 'comment') into.kind = said.kind;
}
const FLAGS = [
  'zone',
  'replies',
  'meta',
  'reply',
  'permalink',
  'heading',
  'held',
  'byArticleAuthor',
  'outside',
] as const;

function rolesOfToken(token: string): Partial<Draft> | null {
  const known = SYSTEMS[token];
  if (known) return known;
  const kind = KINDS.get(token.toLowerCase());
  if (kind) return { item: 2, kind };
  const depth = DEPTH.exec(token);
  if (depth) return { depth: Number(depth[1]) };
  if (HELD.test(token)) return { held: true };
  if (BY_AUTHOR.test(token)) return { byArticleAuthor: true };
  if (OUTSIDE.test(token)) return { outside: true };
  if (PERMALINK.test(token)) return { permalink: true };
  if (token === 'reply') return { reply: true };
  const words = wordsOf(token).flatMap(apart);
  const last = words.at(-1);
  if (last === undefined) return null;
  if (words.some((word) => TO_ANSWER.test(word))) return { skip: 2 };
  const at = words.findLastIndex((word) => ONE.has(word) || MANY.has(word));
  return at < 0 ? partOf(words, last) : (wholeOf(words, at) ?? partOf(words, last));
}

/** `commentmeta`, `commenttext`, `authorname`: two words written as one. */
function apart(word: string): string[] {
  if (MANY.has(word)) return [word];
  const first = /^(?:comments?|author|reply)(?=\p{L}{2})/u.exec(word)?.[0];
  const rest = first ? word.slice(first.length) : '';
  return first && partOf([first, rest], rest) !== null ? [first, rest] : [word];
}

/** A class with a word for "comment" in it, where it means one comment or the place of many. */
function wholeOf(words: readonly string[], at: number): Partial<Draft> | null {
  const word = words[at] ?? '';
  const tail = words.slice(at + 1);
  const first = words[at - 1];
  if (first && /^(no|recent|latest|last|add|new|leave|write|count|has|show|hide|open|close|recommended)$/.test(first))
    return null;
  if (word === 'replies') return { replies: true };
  const isMany = MANY.has(word) || /^(?:list|lists|area|section|group|all)$/.test(first ?? '');
  if (tail.length === 0) return isMany ? { zone: true } : (headFirst(first) ?? { item: 1 });
  const last = tail.at(-1) ?? '';
  if (OUTSIDE_WORDS.has(last)) return { outside: true };
  if (REPLIES.has(last) && ONE.has(word)) return { replies: true };
  if (
    PLACE.has(last) &&
    (MANY.has(word) ||
      /^(list|lists|area|section|thread|threads|feed|stream|template|loop|items|page|tree)$/.test(last))
  )
    return { zone: true };
  if (MANY.has(word) && WHOLE.has(last) && !ONE_OF_MANY.has(last)) return { zone: true };
  if (WHOLE.has(last) && tail.every((part) => WHOLE.has(part) || BEFORE_WHOLE.has(part))) return { item: 1 };
  return null;
}

/** Romance languages, and those who translate word by word, put the part first: `texto-comentario`. */
function headFirst(first: string | undefined): Partial<Draft> | null {
  if (first === undefined) return null;
  if (/^(?:text|texte|texto|testo|content|contenu|contenido|body|corps|cuerpo|corpo|message)$/.test(first))
    return { body: 2 };
  if (/^(?:date|data|fecha|time|heure|hora|ora)$/.test(first)) return { time: 1 };
  return /^(?:name|nom|nome|nombre|auteur|autor|autore|pseudo)$/.test(first) ? { author: 2 } : null;
}

function partOf(words: readonly string[], last: string): Partial<Draft> | null {
  if (REPLIES.has(last)) return { replies: true };
  const before = words.at(-2) ?? '';
  // A link or box of what stands before: `author-link`, `reply-container`.
  if (HOLDERS.has(last) && (AUTHOR.has(before) || TIME.has(before) || CONTROLS.has(before) || before === 'reply'))
    return partOf(words.slice(0, -1), before);
  if (AUTHOR.has(last)) return { author: last === 'fn' ? 3 : /nam|nick|nom|imie|isim|user./.test(last) ? 2 : 1 };
  if (TIME.has(last) || (last === 'on' && words.includes('posted'))) return { time: 1 };
  if (META.has(last)) return { meta: true };
  // `date-text` is no text, nor is the word "From:" in `from-text`.
  if (BODY.has(last) && TIME.has(before)) return { meta: true };
  if (BODY.has(last) && /^(?:from|label)$/.test(before)) return { skip: 1 };
  if (last === 'post' && words.some((word) => MANY.has(word))) return { meta: true };
  if (BODY.has(last))
    return { body: words.some((word) => ONE.has(word) || MANY.has(word)) || last.startsWith('comment') ? 2 : 1 };
  if (/^(?:title|subject|betreff|titel|titre|headline)$/.test(last)) return { heading: true };
  if (CONTROLS.has(last) || last === 'reply') return { skip: 2 };
  if (/^(?:link|anchor)$/.test(last) && (before === 'user' || before === 'author')) return { author: 1 };
  // What is called the link or the picture of a comment is none of its words.
  if (ORNAMENTS.has(last)) return { skip: words.some((word) => ONE.has(word)) ? 2 : 1 };
  return null;
}
