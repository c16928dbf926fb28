/** The texts of the interface: described for translators, complete in every language, placeholders and plural forms included. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../source-tree.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src/_locales');
const languages = readdirSync(folder);
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Record<string, Message>;
const en = messagesOf('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const stems = (messages: Record<string, Message>) =>
  [...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))].sort();
const slots = ({ message }: Message) => [...new Set(message.match(/\$[A-Z_]+\$/g) ?? [])].sort();

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);

  test('says everything that English says', () => {
    expect(stems(messages)).toEqual(stems(en));
  });

  test('has all plural forms of its language where a text has any', () => {
    const forms = new Intl.PluralRules(messages.languageTag?.message).resolvedOptions().pluralCategories;
    const plural = stems(en).filter((stem) => `${stem}_other` in en);
    const missing = plural
      .flatMap((stem) => forms.map((form) => `${stem}_${form}`))
      .filter((key) => !(key in messages));
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(messages))('%s: every placeholder is named and filled as in English', (key, message) => {
    const named = Object.keys(message.placeholders ?? {}).map((name) => `$${name.toUpperCase()}$`);
    expect(slots(message)).toEqual(named.sort());
    const model = en[key] ?? en[key.replace(PLURAL, '_other')];
    expect(message.placeholders ?? {}).toEqual(model?.placeholders ?? {});
  });
});

test('every English text tells translators where it stands', () => {
  const undescribed = Object.entries(en).filter(([, message]) => !message.description);
  expect(undescribed.map(([key]) => key)).toEqual([]);
});

test('the store’s limits are kept', () => {
  for (const language of languages)
    expect(messagesOf(language).extensionDescription?.message.length).toBeLessThanOrEqual(132);
});

test('no text is left over that nothing shows', () => {
  const manifest = readFileSync(join(folder, '../../manifest.json'), 'utf8');
  const code = readSource().reduce((all, file) => `${all}\n${file.code}`, manifest);
  // A key may be put together from a beginning and a variable end.
  const beginnings = [...code.matchAll(/\bt\(\s*`(\w+)\$\{/g)].map(([, beginning]) => beginning ?? '');
  const isShown = (stem: string) =>
    ["'", '"', '`'].some((quote) => code.includes(quote + stem + quote)) ||
    code.includes(`__MSG_${stem}__`) ||
    beginnings.some((beginning) => stem.startsWith(beginning));
  expect(stems(en).filter((stem) => !isShown(stem))).toEqual([]);
});
