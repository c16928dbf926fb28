/** One of a few, chosen from the browser's own list, with its label, hint and error. */
import { Field } from '../../ui/field.tsx';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  among: readonly T[];
  /** What a choice is called in the list. */
  words: (choice: T) => string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  onChoose: (choice: T) => void;
}

export function Choice<T extends string>({ label, value, among, words, onChoose, ...field }: ChoiceProps<T>) {
  return (
    <Field label={label} {...field}>
      {(control) => (
        <select {...control} class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
          {among.map((choice) => (
            <option key={choice} value={choice}>
              {words(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
