/** The notice that a comment waits for approval: shown to its writer only, and so it is no comment of the page. */

/** "Your comment", and what it waits for or that it waits, in the languages of WordPress. */
const NOTICE =
  /(?:your (?:comment|response|reply)|(?:dein|ihr|euer) kommentar|votre (?:commentaire|réponse)|t[ou] comentario|su comentario|seu comentário|o seu comentário|il tuo commento|je reactie|uw reactie|(?:twój|twoj) komentarz|ваш (?:комментарий|отзыв|коментар)|пікіріңіз|yorumunuz|תגובתך|התגובה שלך|تعليقك|دیدگاه شما|نظر شما|[您你]的[评評][论論]|[您你]的留言|コメントは|이 댓글은|귀하의 댓글|댓글이|(?:váš|váš) komentář|din kommentar|kommenttisi|το σχόλιό σας|comentariul t[aă]u|hozzászólás(?:od|a)).{0,60}(?:await|moderat|pending|approv|wartet|freigegeben|freischaltung|modération|attente|moderaci|pendiente|aguardando|moderação|attesa|moderazione|moderatie|wacht|oczekuje|moderacj|ожидает|модерац|проверк|одобрен|очікує|күт|denetim|onay|bekliyor|ממתינ|אישור|انتظار|مراجعة|بررسی|تایید|审核|審核|批准|承認|승인|schválení|čeká|granskning|inväntar|godkjen|godkend|moderoin|odottaa|έγκριση|περιμένει|moderare|aprobare|jóváhagyás|moderálás)/iu;
export const LONGEST_NOTICE = 220;

/** Is `text` such a notice, and nothing longer? */
export function isHeldNotice(text: string): boolean {
  return text.length <= LONGEST_NOTICE && NOTICE.test(text);
}
