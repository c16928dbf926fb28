/** Bugs end here, once each, with what was being done. Expected failures are values that the interface shows. */

const seen = new Set<string>();

/** Logs an unexpected failure to the extension's console; the same one only once in the life of a script. */
export function report(doing: string, failure: unknown): void {
  const what = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  if (seen.has(doing + what)) return;
  seen.add(doing + what);
  console.error(`Corrigenda, while ${doing}:`, failure);
}
