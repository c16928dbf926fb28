/** Who the metadata say wrote the article: people, not the site itself and not its software. */
import { cleanAuthor, namesInLine } from './byline-text.ts';
import type { PageHead } from './page-head.ts';
import { foldTitle } from './stated-titles.ts';

const NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'sailthru.author',
  'parsely-author',
  'article.author',
  'article_author',
  'cxenseparse:author',
  'citation_author',
];
const WRITTEN_BY =
  /^(?:written by|posted by|by|author|von|verfasst von|geschrieben von|autor(?:in)?|par|écrit par|auteur|escrito por|por|scritto da|autore|geschreven door|автор|написано автором|napisane przez|yazan|作者|執筆者)\s*:?$/i;

/** By JSON-LD, else by the first kind of `meta` that names somebody. */
export function statedAuthors(head: PageHead): string[] {
  const own = [head.meta('og:site_name'), head.meta('application-name'), head.publisher, head.host].map(foldTitle);
  const isPerson = (name: string): boolean => name !== '' && !own.includes(foldTitle(name).replace(/^www/, ''));
  for (const said of [head.authors, ...NAMES.map((name) => head.all(name)), twitterCard(head)]) {
    const names = said.flatMap(namesOf).filter(isPerson);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function namesOf(said: string): readonly string[] {
  if (/^(?:https?:|www\.|@)/.test(said) || /^\S+\.\p{L}{2,}$/u.test(said)) return [];
  // "Doe, Jane", as libraries write one person.
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.?)?)$/u.exec(said);
  if (turned) return [cleanAuthor(`${turned[2]} ${turned[1]}`)];
  return namesInLine(said).names;
}

/** "Written by" beside the name, as WordPress plug-ins describe a page for cards. */
function twitterCard(head: PageHead): readonly string[] {
  for (const number of [1, 2]) {
    if (WRITTEN_BY.test(head.meta(`twitter:label${number}`))) return [head.meta(`twitter:data${number}`)];
  }
  return [];
}
