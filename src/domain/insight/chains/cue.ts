/** One way in which people say that something is wrong, or that it was put right: data, one file per language. */

export type LanguageOfCues = 'en' | 'ru';
