/** What shows what is right: links, each with a word about it, and sources that are only named. */
import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { Evidence, FormErrors } from './form-state.ts';
import { shortAddress } from './history.tsx';

/** As event.ts bounds it. */
const MOST = 100;

interface EvidenceFieldProps {
  rows: readonly Evidence[];
  errors: FormErrors;
  /** What the thread offers; those that are in `rows` already are left out. */
  offers: readonly Evidence[];
  onChange: (rows: readonly Evidence[]) => void;
}

export function EvidenceField({ rows, errors, offers, onChange }: EvidenceFieldProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  function change(index: number, part: Partial<Evidence>): void {
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  }
  function add(): void {
    onChange([...rows, { url: '', note: '' }]);
    // Once the new row is there.
    requestAnimationFrame(() => focusLast(list.current, 'input[type=url]'));
  }
  function remove(index: number): void {
    onChange(rows.filter((_, at) => at !== index));
    requestAnimationFrame(() => focusLast(list.current, '.correction-evidence-add'));
  }
  const open = offers.filter(({ url, note }) => !rows.some((row) => (url ? row.url === url : row.note === note)));
  return (
    <fieldset class="correction-evidence" ref={list}>
      <legend class="field-label">{t('correctionEvidence')}</legend>
      {rows.map((row, index) => (
        // Keyed by place: rows have no other identity and are never sorted.
        <div class="correction-evidence-row" key={index}>
          <Field label={t('correctionEvidenceAddress', index + 1)} error={words(errors, index)}>
            {(control) => (
              <input
                {...control}
                class="input"
                type="url"
                inputMode="url"
                placeholder="https://"
                value={row.url}
                onInput={(event) => change(index, { url: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t('correctionEvidenceNote', index + 1)}>
            {(control) => (
              <input
                {...control}
                class="input"
                dir="auto"
                value={row.note}
                onInput={(event) => change(index, { note: event.currentTarget.value })}
              />
            )}
          </Field>
          <Button
            kind="quiet"
            icon="close"
            iconOnly
            label={t('correctionEvidenceRemove', index + 1)}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      {open.length > 0 && rows.length < MOST && (
        <div class="correction-offers">
          <span class="correction-hint">{t('correctionEvidenceOffered')}</span>
          {open.map((offer) => (
            <Button
              key={offer.url + offer.note}
              kind="quiet"
              icon="add"
              label={offer.url ? shortAddress(offer.url) : offer.note}
              onClick={() => onChange([...rows, offer])}
            />
          ))}
        </div>
      )}
      {rows.length < MOST && (
        <Button
          kind="quiet"
          icon="add"
          class="correction-evidence-add"
          label={t('correctionEvidenceAdd')}
          onClick={add}
        />
      )}
    </fieldset>
  );
}

function words(errors: FormErrors, index: number): string | undefined {
  const error = errors[`evidence-${index}`];
  return error && t(error);
}

function focusLast(root: HTMLElement | null, selector: string): void {
  const found = root?.querySelectorAll<HTMLElement>(selector);
  found?.item(found.length - 1)?.focus();
}
