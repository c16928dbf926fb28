/** Texts of the interface, from `_locales`, with plural forms. */
import type messages from '../_locales/en/messages.json';
import { browser } from './browser.ts';

type Key = keyof typeof messages;
/** Keys that exist once per plural form, e.g. `notes_one`, `notes_other` → `notes`. */
type Stem<K> = K extends `${infer S}_other` ? S : never;
export type PluralKey = Stem<Key>;
export type MessageKey = Exclude<Key, `${string}_${Intl.LDMLPluralRule}`>;

/** What was said so far: a page whose extension was updated under it can ask for no text any more, and goes on with these. */
const said = new Map<string, string>();

/** The text behind a key in the reader's language, placeholders filled in order. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return text(key, values.map(String));
}

/** As `t`, in the plural form that `count` takes; `count` is the first placeholder. */
export function tn(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const all = [formatNumber(count), ...values.map(String)];
  const form = new Intl.PluralRules(language()).select(count);
  return text(`${key}_${form}`, all) || text(`${key}_other`, all);
}

/** BCP 47 tag of the interface: the language that `_locales` was resolved to, for dates, numbers and plurals. */
export function language(): string {
  return text('languageTag') || 'en';
}

/** For `Intl.NumberFormat`: Kazakh numbers are written as Russian ones, of which every browser knows how. */
export function numberLanguage(): string {
  return language() === 'kk' ? 'ru' : language();
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(numberLanguage()).format(value);
}

function text(key: string, values: readonly string[] = []): string {
  const asked = [key, ...values].join('\n');
  try {
    said.set(asked, browser.i18n.getMessage(key, [...values]));
  } catch {
    // The extension was updated.
  }
  return said.get(asked) ?? '';
}
