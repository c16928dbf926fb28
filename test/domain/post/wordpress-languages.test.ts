// What WordPress prints around comments in many languages: "says:", dates with hours, notices, pingbacks.
import { describe, expect, test } from 'vitest';
import { inWords, pageWith, read } from './open-page.ts';

/** Language, the word behind a name, two times as they are printed. */
const LANGUAGES: readonly (readonly [lang: string, says: string, morning: string, evening: string])[] = [
  ['de-DE', 'sagt:', '27. März 2012 um 9:58 Uhr', '30. Dezember 2012 um 15:45 Uhr'],
  ['fr-FR', 'a écrit :', '27 mars 2012 à 9 h 58 min', '30 décembre 2012 à 15 h 45 min'],
  ['es-ES', 'dice:', '27 marzo, 2012 a las 9:58 am', '30 diciembre, 2012 a las 3:45 pm'],
  ['it-IT', 'ha detto:', '27 marzo 2012 alle 9:58', '30 dicembre 2012 alle 15:45'],
  ['pt-BR', 'disse:', '27 de março de 2012 às 09:58', '30 de dezembro de 2012 às 15:45'],
  ['pl-PL', 'pisze:', '27 marca 2012 o 09:58', '30 grudnia 2012 o 15:45'],
  ['ru-RU', 'пишет:', '27.03.2012 в 09:58', '30.12.2012 в 15:45'],
  ['uk', 'коментує:', '27 Березня, 2012 о 09:58', '30 Грудня, 2012 о 15:45'],
  ['tr-TR', 'dedi ki:', '27 Mart 2012, 09:58', '30 Aralık 2012, 15:45'],
  ['sv-SE', 'skriver:', '27 mars, 2012 kl. 09:58', '30 december, 2012 kl. 15:45'],
  ['cs-CZ', 'napsal:', '27. 3. 2012 (9:58)', '30. 12. 2012 (15:45)'],
  ['el', 'λέει:', '27 Μαρτίου 2012 στις 9:58 πμ', '30 Δεκεμβρίου 2012 στις 3:45 μμ'],
  ['he-IL', 'הגיב:', '27 במרץ 2012 בשעה 9:58', '30 בדצמבר 2012 בשעה 15:45'],
  ['ar', 'يقول:', '27 مارس، 2012 الساعة 9:58 ص', '30 ديسمبر، 2012 الساعة 3:45 م'],
  ['fa-IR', 'گفت:', 'مارس ۲۷, ۲۰۱۲ در ۹:۵۸ ق.ظ', 'دسامبر ۳۰, ۲۰۱۲ در ۳:۴۵ ب.ظ'],
  ['zh-CN', '说道：', '2012年3月27日 上午9:58', '2012年12月30日 下午3:45'],
  ['ja', 'より:', '2012年3月27日 9:58 AM', '2012年12月30日 3:45 PM'],
  ['ko-KR', '댓글:', '2012년 3월 27일 9:58 오전', '2012년 12월 30일 3:45 오후'],
  ['eo', 'komentas tion:', '27.03.2012, 09:58', '30.12.2012, 15:45'],
];
const NAMES = ['<a href="http://ann.example" rel="external nofollow">Ann Reader</a>', 'Bob', 'Lucía Paz', 'Дядя Вася'];
const WORDS = [
  'Ann Reader | 2012-03-27T09:58 | No.',
  'Bob | 2012-12-30T15:45 | Yes.\nOr so.',
  'Lucía Paz | 2012-03-27T09:58 | Why?',
  'Дядя Вася | 2012-12-30T15:45 | Well.',
];
const TEXTS = ['<p>No.</p>', '<p>Yes.</p><p>Or so.</p>', '<p>Why?</p>', '<p>Well.</p>'];

describe.each(LANGUAGES)('%s', (lang, says, morning, evening) => {
  const times = [morning, evening, morning, evening];
  const list = (item: (name: string, time: string, text: string, id: number) => string): string =>
    `<div id="comments"><ol class="commentlist">${NAMES.map((name, at) => item(name, times[at] ?? '', TEXTS[at] ?? '', at + 11)).join('')}</ol></div>`;

  test('the word behind the name has no class', () => {
    const thread = list(
      (name, time, text, id) =>
        `<li class="comment even" id="comment-${id}"><div class="comment-author vcard">${name} ${says}</div><div class="comment-meta"><a href="#comment-${id}">${time}</a></div><div class="comment-text">${text}</div></li>`,
    );
    expect(inWords(read(pageWith(thread, lang)).reading.comments)).toEqual(WORDS);
  });

  test('the word stands between name and time', () => {
    const thread = list(
      (name, time, text, id) =>
        `<li id="comment-${id}"><cite>${name}</cite> ${says}<br><small class="commentmetadata"><a href="#comment-${id}">${time}</a></small>${text}</li>`,
    );
    expect(inWords(read(pageWith(thread, lang)).reading.comments)).toEqual(WORDS);
  });

  test('nothing is named by its class', () => {
    const thread = list(
      (name, time, text, id) =>
        `<li id="comment-${id}"><h4>${name}</h4><i class="small">${time}</i><div class="x">${text}</div></li>`,
    );
    expect(inWords(read(pageWith(thread, lang)).reading.comments)).toEqual(WORDS);
  });
});

const comment = (id: number, name: string, more = ''): string =>
  `<li class="comment even" id="comment-${id}"><div class="comment-author vcard"><cite class="fn">${name}</cite></div>${more}<div class="comment-meta"><a href="#comment-${id}">March 27, 2012 at 9:58 am</a></div><div class="comment-content"><p>Words of ${name}.</p></div></li>`;
const listOf = (items: string): string => `<div id="comments"><ol class="commentlist">${items}</ol></div>`;

test.each([
  'Your comment is awaiting moderation.',
  'Dein Kommentar muss noch freigegeben werden.',
  'Votre commentaire est en attente de modération.',
  'Ваш комментарий ожидает одобрения.',
  'Tu comentario está pendiente de moderación.',
  'Twój komentarz oczekuje na moderację.',
  'Yorumunuz denetim için bekliyor.',
  'תגובתך ממתינה לאישור.',
  'تعليقك في انتظار المراجعة.',
  'دیدگاه شما در انتظار بررسی است.',
  '您的评论正在等待审核。',
  'コメントは承認待ちです。',
])('a comment that waits for approval is none, whatever says so: %s', (notice) => {
  const thread = listOf(
    comment(11, 'Ann', `<em>${notice}</em>`) + comment(12, 'Bob', `<p class="alert">${notice}</p>`) + comment(13, 'Cy'),
  );
  expect(read(pageWith(thread)).reading.comments.map(({ author }) => author)).toEqual(['Cy']);
});

test('words about waiting are a comment', () => {
  const thread = listOf(
    comment(11, 'Ann').replace('Words of Ann.', 'Why is it that my words are awaiting moderation?'),
  );
  expect(read(pageWith(thread)).reading.comments).toHaveLength(1);
});

test.each([
  ['<li id="comment-19" class="comment_li">Pingback: <a href="http://b.example/x" class="url">Other blog</a></li>'],
  [
    '<li class="alt" id="comment-19"><cite><a href="http://b.example/x">Other blog</a></cite> Says:<br><small class="commentmetadata"><a href="#comment-19">March 30, 2012 at 1:00 pm</a></small><p>[&#8230;] the bridge is closed [&#8230;]</p></li>',
  ],
  [
    '<li class="pingback" id="comment-19"><p>Pingback: <a href="http://b.example/x" class="url">Other blog</a></p></li>',
  ],
])('a pingback among comments: %s', (ping) => {
  const { comments } = read(pageWith(listOf(comment(11, 'Ann') + ping + comment(12, 'Bob')))).reading;
  expect(comments.map(({ author, kind }) => `${author} ${kind}`)).toEqual([
    'Ann comment',
    'Other blog pingback',
    'Bob comment',
  ]);
});
