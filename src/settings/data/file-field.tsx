/** Choosing one of our own files. */
import { useRef } from 'preact/hooks';

interface FileFieldProps {
  label: string;
  isBusy: boolean;
  onChoose: (file: File) => void;
}

export function FileField({ label, isBusy, onChoose }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  // The same file may be chosen again, after it was changed: the browser tells only of another one.
  const forget = () => {
    if (input.current) input.current.value = '';
  };
  return (
    <label class="file">
      <span>{label}</span>
      <input
        ref={input}
        type="file"
        accept=".jsonl,application/jsonl"
        disabled={isBusy}
        onClick={forget}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
