/**
 * The words of a correction request, by the language it is written in: that of the article's author, whatever language the
 * interface speaks. So they are data here, and not in `_locales`.
 */
import type { Subject } from '../../journal/event.ts';

export const REQUEST_LANGUAGES = ['en', 'ru'] as const;
export type RequestLanguage = (typeof REQUEST_LANGUAGES)[number];

export interface RequestWords {
  readonly subject: (title: string) => string;
  readonly hello: (names: readonly string[]) => string;
  /** `where`: title, site and date of the article, in quotation marks and brackets already. */
  readonly opening: (part: Subject['part'], where: string) => string;
  readonly quoted: (text: string) => string;
  readonly title: (title: string) => string;
  readonly wrong: string;
  readonly right: string;
  readonly evidence: string;
  readonly reportedBy: (name: string, date: string) => string;
  readonly reportedAt: string;
  readonly answeredBy: (name: string, date: string) => string;
  readonly plea: string;
  readonly close: string;
}

const EN: RequestWords = {
  subject: (title) => `Correction: “${title}”`,
  hello: (names) => (names.length > 0 ? `Dear ${listed(names, 'and')},` : 'Dear editors,'),
  opening: (part, where) => `I believe there is an error in ${EN_PARTS[part]} ${where}:`,
  quoted: (text) => `“${text}”`,
  title: (title) => `“${title}”`,
  wrong: 'What is wrong:',
  right: 'Suggested wording:',
  evidence: 'Evidence:',
  reportedBy: (name, date) => `${name || 'A reader'} pointed it out in the comments${date && ` on ${date}`}`,
  reportedAt: 'It was pointed out here:',
  answeredBy: (name, date) => `${name || 'The author'} answered there${date && ` on ${date}`}`,
  plea: 'Could you please correct it, and say in the article that it was corrected?',
  close: 'Thank you.',
};

const EN_PARTS: Readonly<Record<Subject['part'], string>> = {
  passage: 'this passage of',
  headline: 'the headline of',
  image: 'the image of',
  caption: 'the caption in',
  link: 'a link in',
  article: 'the article',
};

const RU: RequestWords = {
  subject: (title) => `Поправка: «${title}»`,
  hello: (names) => (names.length > 0 ? `Здравствуйте, ${listed(names, 'и')}!` : 'Здравствуйте, уважаемая редакция!'),
  opening: (part, where) => `По-видимому, есть ошибка ${RU_PARTS[part]} ${where}:`,
  quoted: (text) => `«${text}»`,
  title: (title) => `«${title}»`,
  wrong: 'Что не так:',
  right: 'Предлагаемая формулировка:',
  evidence: 'Подтверждения:',
  reportedBy: (name, date) => `На это указали в комментариях${date && ` ${date}`}: ${name || 'читатель'}`,
  reportedAt: 'На это указали здесь:',
  answeredBy: (name, date) => `Ответ там же${date && ` ${date}`}: ${name || 'автор'}`,
  plea: 'Пожалуйста, исправьте её и сообщите в статье об исправлении.',
  close: 'Спасибо.',
};

const RU_PARTS: Readonly<Record<Subject['part'], string>> = {
  passage: 'в этом месте статьи',
  headline: 'в заголовке статьи',
  image: 'с изображением в статье',
  caption: 'в подписи в статье',
  link: 'в ссылке из статьи',
  article: 'в статье',
};

export const REQUEST_WORDS: Readonly<Record<RequestLanguage, RequestWords>> = { en: EN, ru: RU };

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
