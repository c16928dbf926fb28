/** What classes, ids and microdata say about where an article's text stands. */
import type { Seen } from '../found.ts';
import { wordSet, wordsOf } from '../words.ts';

/** How sure a label says "the article's text": 0 not at all, 5 by microdata. */
export function bodyLabel({ tag, classes, id, property }: Seen): number {
  if (tag === 'a' || tag === 'span' || tag === 'p' || tag === 'li' || /^h\d$/.test(tag)) return 0;
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
/** Names that say it outright; what their words say is worked out below. */
const EXACT: Readonly<Record<string, number>> = {
  'e-content': 4,
  postbody: 4,
  entrytext: 4,
  storycontent: 4,
  articlebody: 4,
  itemfulltext: 4,
  'asset-body': 4,
  texte: 3,
  entry: 2,
  text: 2,
  body: 2,
  content: 1,
  post: 1,
};
const SURE = /^(?:(?:wp-block-|td-)?(?:post|entry|article|story)[-_]+(?:body|content|text)|field-{1,2}name-body)$/i;

function labelOf(token: string): number {
  const known = LABELS.get(token);
  if (known !== undefined) return known;
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  let label = SURE.test(token) ? 4 : (EXACT[token.toLowerCase()] ?? 0);
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
