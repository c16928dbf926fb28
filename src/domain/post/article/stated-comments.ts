/** How many comments the page says there are: it may show fewer. */
import { isInside, plainText, type Seen } from '../found.ts';

const WORDS =
  'comments?|responses?|replies|reply|thoughts?|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|komentarz[ey]?|komentarzy|комментари(?:й|я|ев)|коммент\\p{L}*|коментар\\p{L}*|opinion(?:es)?|yorum|kommentti\\p{L}*|kommentarer?|תגובות|تعليق(?:ات)?|пікір';
const BEFORE = new RegExp(`(\\d[\\d.,  ]{0,7}\\d|\\d)\\s*(?:reader\\s+|leser-?)?(?:${WORDS})(?!\\p{L})`, 'iu');
const AFTER = new RegExp(`(?:${WORDS})\\s*[(:\\[]?\\s*(\\d{1,6})(?!\\d)`, 'iu');
const EAST_ASIAN =
  /(\d{1,6})\s*(?:件のコメント|条评论|則留言|个评论|개의 댓글|条留言|コメント)|(?:コメント|评论|댓글)\s*[（(]?\s*(\d{1,6})/;
const LONGEST = 120;

/** From the head of the thread before a byline's count: bylines may count pingbacks too. */
export function readStatedComments(outline: readonly Seen[], body: Seen | null): number | null {
  let byline: number | null = null;
  for (let index = 0; index < outline.length; index++) {
    const seen = outline[index];
    if (!seen || seen.end - seen.index > 12 || seen.tag === 'script' || seen.tag === 'li') continue;
    if (body && isInside(body, seen)) continue;
    const about = /comment|komment|coment|respon|reacti|disq|thread|komentar/i.test(
      `${seen.classes} ${seen.id} ${seen.element.getAttribute('href') ?? ''}`,
    );
    if (!about && !/^h[1-6]$/.test(seen.tag)) continue;
    const text = plainText(seen).replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST) continue;
    const count = countIn(text);
    if (count === null) continue;
    if (body && seen.index > body.end) return count;
    byline ??= count;
  }
  return byline;
}

function countIn(text: string): number | null {
  const digits = (
    BEFORE.exec(text)?.[1] ??
    AFTER.exec(text)?.[1] ??
    EAST_ASIAN.exec(text)?.slice(1).find(Boolean)
  )?.replace(/\D/g, '');
  if (digits) return Number(digits);
  return /^(?:one|ein|un|uno|один) (?:comment|response|reply|thought|kommentar|commentaire|comentario|комментарий)/i.test(
    text,
  )
    ? 1
    : null;
}
