/** Finds what an article says of its own changes: update, correction, editor's note, in English and Russian, and struck or inserted words. */
import type { Article, Block, Edit } from '../post/reading.ts';

export interface Notice {
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
}

/** `says`: a sentence of the article; else what its markup says of the words. */
export interface ArticleNotice extends Notice {
  readonly is: 'says' | Edit['is'];
}

/** All of them, in the order of the blocks. */
export function articleNotices({ blocks, edits }: Pick<Article, 'blocks' | 'edits'>): ArticleNotice[] {
  const said = noticesIn(blocks).map((notice): ArticleNotice => ({ is: 'says', ...notice }));
  // Words within a notice that are struck or inserted are part of it.
  const marked = edits.filter(({ block }) => !said.some((one) => one.block === block));
  return [...said, ...marked].sort((a, b) => a.block - b.block);
}

/**
 * Begins a notice by itself. Sources: newsroom style guides (Correction, Clarification), weblog habit (Update, UPD). Between
 * the word and its colon or dash may stand a date or something in brackets, and nothing else: "Correction officers" is none.
 */
const OPENING =
  /^[\s*_[(]*(?:(?:(?:update|updated|correction|corrected|clarification|erratum|corrigendum|retraction)(?!\p{L})|(?:обновлено|обновление|исправлено|исправление|поправка|уточнение|уточнено|дополнено|апдейт|упд)(?!\p{L}))(?:\s*\([^)]{1,40}\)|,?\s+(?:(?:on|от)\s+)?(?:\p{L}{3,9}\.?\s+)?\d[\d\p{L}./, -]{0,24}?)?\s*(?::|\s[—–-]\s)|upd(?!\p{L})|corrected on \p{L}{3,9}\.? \d)/iu;
/** An editor's note is mostly an introduction: it is a notice only with a second cue. */
const EDITORS = /^[\s*_[(]*(?:editor['’]s note|note from the editor|от редакции|примечание редакции)(?!\p{L})/iu;
const SECOND =
  /correct|misstat|misidentif|earlier version|previous version|\berror\b|исправ|ошиб|первоначальн|ранней верси/iu;
/** Says so in any sentence. */
const INSIDE =
  /\b(?:an?|the) (?:earlier|previous|original) version of this (?:article|story|post|piece|report)\b|\bthis (?:article|story|post|piece|headline|caption) (?:has been|was) (?:updated|corrected|amended|changed)\b|\b(?:i['’]ve|i have|we have|we['’]ve) (?:updated|corrected|amended) (?:the|this) (?:post|article|story|text)\b|в (?:первоначальной|предыдущей|более ранней|ранней) версии (?:этого |этой )?(?:текста|статьи|материала|новости|публикации)|(?:в|внутри) (?:текст|заголовок|материал|статью) внесен[ыа] (?:изменени|исправлени|правк)|ранее в (?:тексте|материале|статье) ошибочно|(?:материал|новость|публикация|статья) (?:был[аи]? )?(?:дополнен|исправлен|изменен)а?(?!\p{L})|редакция приносит извинения|подпись к фото исправлена/iu;
/** Where notices stand: at an article's two ends. Elsewhere only their own sentence tells. */
const FIRST = 3;
const LAST = 5;

/** In the order of the blocks, of the blocks that are asked for. A word such as "update" within a sentence is none. */
export function noticesIn(
  blocks: readonly Pick<Block, 'text'>[],
  isAsked: (text: string) => boolean = () => true,
): Notice[] {
  return blocks.flatMap(({ text }, block): Notice[] => {
    if (!isAsked(text)) return [];
    const isAtEnd = block < FIRST || block >= blocks.length - LAST;
    const folded = text.replaceAll('ё', 'е');
    const opens = OPENING.test(folded) || (EDITORS.test(folded) && SECOND.test(folded));
    return (opens && isAtEnd) || INSIDE.test(folded) ? [{ block, text }] : [];
  });
}
