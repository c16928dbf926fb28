/** Puts a person's name into a sentence of ours without letting its direction, or a trick in it, turn the sentence around. */

/** Between a first-strong isolate and its end (UAX #9), and without direction controls of its own. */
export function isolated(name: string): string {
  return `\u2068${name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')}\u2069`;
}
