/** Which part of the post is wrong, and its words: a passage taken from the page's selection or typed, or one of its parts. */
import { useState } from 'preact/hooks';
import type { Link } from '../../domain/post/reading.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useSession } from '../session.ts';
import { Choice } from './choice.tsx';
import { type FormState, parts, textOfPart } from './form-state.ts';
import { quoteOfWords } from './passage.ts';
import { partWords } from './words.ts';

interface SubjectFieldProps {
  state: FormState;
  onChange: (part: Partial<FormState>) => void;
}

export function SubjectField({ state, onChange }: SubjectFieldProps) {
  const article = useSession().reading.value?.article ?? null;
  return (
    <>
      <Choice
        label={t('correctionPart')}
        value={state.part}
        among={parts}
        words={partWords}
        onChoose={(part) => onChange({ part, text: textOfPart(part, article) })}
      />
      {state.part === 'passage' && <PassageField state={state} onChange={onChange} />}
      {state.part === 'link' && <LinkField state={state} onChange={onChange} links={article?.links ?? []} />}
      {(state.part === 'headline' || state.part === 'image' || state.part === 'caption') && (
        <PartText state={state} onChange={onChange} />
      )}
    </>
  );
}

function PassageField({ state, onChange }: SubjectFieldProps) {
  const session = useSession();
  const article = session.reading.value?.article ?? null;
  const [said, setSaid] = useState('');
  async function takeSelection(): Promise<void> {
    const selected = await session.page.selected().catch(() => null);
    if (selected && selected.comment === null) {
      onChange({ quote: selected.quote });
      setSaid(t('correctionPassageTaken'));
    } else {
      setSaid(t(selected ? 'correctionPassageInComment' : 'correctionPassageNothingSelected'));
    }
  }
  return (
    <div class="correction-passage-field">
      <Field label={t('correctionPassage')} hint={t('correctionPassageHint')}>
        {(control) => (
          <TextArea
            {...control}
            value={state.quote?.exact ?? ''}
            rows={2}
            onText={(text) => onChange({ quote: typedQuote(text, article) })}
          />
        )}
      </Field>
      <Button icon="passage" label={t('correctionUseSelection')} onClick={() => void takeSelection()} />
      <StatusLine>{said}</StatusLine>
    </div>
  );
}

/** As typed, spaces at the ends included: they may be the beginning of the next word. */
function typedQuote(text: string, article: Parameters<typeof quoteOfWords>[1]): FormState['quote'] {
  const quote = quoteOfWords(text, article);
  return quote && { ...quote, exact: text };
}

function PartText({ state, onChange }: SubjectFieldProps) {
  return (
    <Field label={t('correctionPartText')}>
      {(control) => <TextArea {...control} value={state.text} rows={1} onText={(text) => onChange({ text })} />}
    </Field>
  );
}

/** Both lines of a link, its words and its address: either may be what is wrong. */
function textOfLink({ text, url }: Link): string {
  return text ? `${text}\n${url}` : url;
}

function LinkField({ state, onChange, links }: SubjectFieldProps & { links: readonly Link[] }) {
  const choices = new Set(['', state.text, ...links.map(textOfLink)]);
  return (
    <Choice
      label={t('correctionWhichLink')}
      hint={links.length === 0 ? t('correctionNoLinks') : undefined}
      value={state.text}
      among={[...choices]}
      words={(text) => text.replace('\n', ' · ') || t('correctionChooseLink')}
      onChoose={(text) => onChange({ text })}
    />
  );
}
