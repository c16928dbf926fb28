/** A person's name as the page gives it, kept apart from the text around it, with marks for what cannot be seen in it. */
import { language, t } from '../platform/i18n.ts';
import { Chip } from './chip.tsx';
import { nameSigns } from './name-signs.ts';

/** Names of alphabets in the interface's language: `Latn` → Latin. */
const SCRIPT_CODES: Record<string, string> = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
  Armenian: 'Armn',
  Georgian: 'Geor',
  Cherokee: 'Cher',
};

export function PersonName({ name }: { name: string }) {
  const { shown, hidden, mixed } = nameSigns(name);
  return (
    <>
      <bdi class="person-name">{shown || t('nameNone')}</bdi>
      {hidden.length > 0 && (
        <Chip icon="hidden" tone="warn" title={t('nameHiddenTitle', hidden.join(', '))}>
          {t('nameHidden')}
        </Chip>
      )}
      {mixed.length > 0 && (
        <Chip icon="warning" tone="warn" title={t('nameMixedTitle', mixed.map(scriptName).join(', '))}>
          {t('nameMixed')}
        </Chip>
      )}
    </>
  );
}

function scriptName(script: string): string {
  const code = SCRIPT_CODES[script];
  return (code && new Intl.DisplayNames([language()], { type: 'script' }).of(code)) ?? script;
}
