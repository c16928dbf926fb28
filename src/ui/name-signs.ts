/** What cannot be seen in a name: hidden and direction-changing characters, letters of several alphabets in one word. */

export interface NameSigns {
  /** The name as it can be shown: without the characters that hide or turn the text around. */
  readonly shown: string;
  /** What was left out, as code points: `U+202E`. */
  readonly hidden: readonly string[];
  /** Scripts mixed within one word (Unicode names), or none. */
  readonly mixed: readonly string[];
}

// Unicode's own lists: controls, characters that change the direction (UAX #9), characters that are not displayed
// (UTS #39). Joiners and variation selectors are handled apart: Persian, Indic scripts and emoji need them.
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
const JOINER = /\p{Join_Control}|\p{Variation_Selector}/u;
const NEEDS_JOINER =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}\p{Extended_Pictographic}]/u;

/** Alphabets whose letters can be taken for one another (UTS #39); Han beside Kana is ordinary and not among them. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee'] as const;
const SCRIPTS = ALIKE.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

export function nameSigns(name: string): NameSigns {
  const hidden = new Set<string>();
  const joins = NEEDS_JOINER.test(name);
  const shown = name.replace(HIDDEN, (character) => {
    if (joins && JOINER.test(character)) return character;
    hidden.add(codePoint(character));
    return '';
  });
  return { shown: shown.trim() || shown, hidden: [...hidden], mixed: mixedScripts(shown) };
}

function mixedScripts(name: string): string[] {
  for (const [word] of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    const scripts = SCRIPTS.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    if (scripts.length > 1) return scripts;
  }
  return [];
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
