/** The name of a backup: sorts by date. */

/** `now` in the reader's own zone, e.g. `corrigenda-2026-11-22.jsonl`. */
export function fileName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `corrigenda-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.jsonl`;
}
