/** The words by which a page says in writing, not in markup, that readers talk here. */
import { remembered } from '../../text/remembered.ts';

const COMMENTS =
  'comments?|reader comments|responses?|replies|thoughts?|discussion|conversation|join the conversation|kommentare?|leserkommentare|diskussion|beiträge|meinungen|commentaires?|réactions?|vos commentaires|vos réactions|messages|comentarios?|comentários?|opiniones|commenti|commento|reacties?|opmerkingen|komentarze|komentarzy|komentarz|dyskusja|opinie|komentáře|komentářů|diskuse|diskuze|diskusia|komentari|коммента(?:рии|риев|рий|рия)|обсуждение|отзывы|мнения|коментар(?:і|ів|и)|пікір(?:лер)?|yorum(?:lar)?|kommentarer?|kommentit|kommenttia?|hozzászólás(?:ok)?|comentarii|σχόλια|תגובות|التعليقات|تعليقات|تعليق|نظرات|دیدگاه(?:‌?ها)?|コメント(?:一覧)?|评论|評論|留言|댓글|bình luận|ý kiến bạn đọc|şərhlər|rəylər|коментара|komentarji|komentarai|komentāri|kommentaarid|comentaris|izohlar|fikrlar|пикирлер|комментарийлер|კომენტარები|մեկնաբանություններ|ความคิดเห็น|टिप्पणियां|टिप्पणियाँ';
const COUNT = '[(（\\[]?\\s*(?:\\d[\\d.,\\s]{0,6}|one|ein)\\s*(?:件|条|則|개)?(?:の)?\\s*[)）\\]]?';
/** The count stands before, after, or nowhere. */
const HEADING = new RegExp(
  `^(?:(${COUNT})?\\s*(?:readers?['’]?s?|user|все|всего|alle|all|insgesamt|tous les|todos los)?\\s*(?:${COMMENTS})\\s*[:(]?\\s*(${COUNT})?(?:\\s+(?:on|to|zu|sur|à|к|на|a|su|till|til)\\s.{1,160}|:)?)$`,
  'iu',
);
const LONGEST_HEADING = 200;

/** Does this line stand above a thread? The number of comments it states, `true` where it states none, else null. */
export function threadHeading(text: string): number | true | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > LONGEST_HEADING) return null;
  const found = HEADING.exec(line);
  if (!found) return null;
  const count = found[1] ?? found[2];
  if (count === undefined) return true;
  return /\d/.test(count) ? Number(count.replace(/\D/g, '')) : 1;
}

/** The whole of a button or link by which one answers a comment. */
const ANSWER =
  /^[\s↩↪⤷[(·|»]*(?:reply(?: to this(?: comment)?)?|antworten|antwort|auf kommentar antworten|répondre(?: à ce (?:message|commentaire))?|responder|rispondi|odpowiedz|odpovědět|reagovat|odpovedz|reagovať|beantwoorden|reageer|reageren|svara|svar|svare|vastaa|yanıtla|cevapla|ответить|відповісти|жауап беру|жауап|válasz|răspunde|απάντηση|رد|الرد|پاسخ|השב|הגב|返信|返信する|回复|回覆|答复|답글|답글쓰기|trả lời|balas|cavabla|cavab ver|javob berish|жооп берүү|отговори|отговор|odgovori|одговори|odgovor|atsakyti|atbildēt|vasta|respon|პასუხი|պատասխանել|ตอบกลับ|जवाब दें)[\s\])·|]*$/iu;
/** … and others that stand beside it. */
const OTHER =
  /^[\s[(·|»]*(?:report(?: abuse| comment)?|flag|like|likes?|dislike|share|quote|edit|delete|permalink|(?:comment )?link|link to this comment|parent|thread|hide|collapse|expand|more|recommend|zitieren|melden|teilen|gefällt mir|link zum kommentar|signaler(?: un abus)?|citer|partager|denunciar|compartir|compartilhar|segnala|condividi|zgłoś|cytuj|nahlásit|пожаловаться|цитировать|цитата|поделиться|ссылка|нравится|ветка|свернуть|поскаржитися|шағымдану|bildir|beğen|paylaş|rapportera|anmäl|通報|举报|赞|顶|踩|支持|反对|分享|신고|공감|agree|disagree|recommended|helpful|useful|upvote|downvote|url|編集|ilmoita(?: asiaton(?: viesti)?)?|jaa|tykkää|rapporter|anmeld|thích|báo cáo|chia sẻ|raportează|distribuie|αναφορά|μου αρέσει|إعجاب|تبليغ|بلاغ|مشاركة|گزارش|דווח|שתף|לייק|jelentem|megosztás|nahlásiť|сигнализирай|laporkan|prijavi|пријави|ziņot|pranešti|teata)[\s\])·|]*[(（[]?\d{0,5}[)）\]]?$/iu;
const LONGEST_CONTROL = 40;

/** Is `text` the label of what answers a comment? */
export function isAnswerLabel(text: string): boolean {
  return text.length <= LONGEST_CONTROL && ANSWER.test(text);
}

/** Is `text` the label of anything that can be done with a comment? */
export function isControlLabel(text: string): boolean {
  return text.length <= LONGEST_CONTROL && isKnownLabel(text) === 1;
}

/** Buttons say the same beside every comment. */
const isKnownLabel = remembered((text) => (ANSWER.test(text) || OTHER.test(text) ? 1 : 0));

const ANSWERS =
  /^\W*(?:in (?:reply|response|answer) to|reply to|replying to|als antwort auf|antwort auf|en réponse à|en respuesta a|in risposta a|in antwoord op|в ответ на|ответ на|w odpowiedzi (?:na|do)|жауап)(?!\p{L})/iu;

/** Does a line begin by saying what it answers: "In reply to Ann"? */
export function saysWhatItAnswers(text: string): boolean {
  return ANSWERS.test(text);
}

/** What forms write before a name. */
export const LABEL =
  /^(?:from|name|author|user|posted by|by|von|autor|auteur|de|par|от|имя|автор|жазған|yazan|gönderen|autore|από|작성자|date|datum|дата|subject|title|betreff|тема|re)\s*:$/iu;
