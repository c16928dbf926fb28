/** What an author's bio names: their role, books, the places they work at and write for. Patterns of English bios; nothing is guessed. */

export interface BioFacts {
  /** What they are, in the bio's own words: "Fellow at the American Security Project"; '' where it does not say. */
  readonly role: string;
  readonly books: readonly string[];
  /** Publications and broadcasters they write for or appear in, without a leading "the". */
  readonly outlets: readonly string[];
  /** Universities, institutes, companies they belong to. */
  readonly affiliations: readonly string[];
  /** Handle on Twitter/X, without the "@". */
  readonly handle: string | null;
}

const POST =
  '(?:(?:senior|junior|chief|lead|staff|freelance|regular|frequent|contributing|foreign|political|former|associate|deputy|managing|founding|visiting|non-?resident|adjunct|assistant)\\s+)*';
const WRITES =
  '(?:correspondent|columnist|reporter|writer|editor(?:-in-chief)?|contributor|blogger|commentator|critic|journalist|producer|presenter|stringer|photographer)';
const BELONGS =
  '(?:fellow|professor|lecturer|researcher|scholar|director|president|chair|student|teacher|instructor|analyst|associate|consultant|advis[eo]r|founder|co-founder|member|economist|historian|lawyer|graduate)';

/** What comes right before a list of outlets. */
const BEFORE_OUTLETS = new RegExp(
  [
    `\\b${POST}${WRITES}\\s+(?:for|at|of|with|to)\\b`,
    '\\b(?:writes|reports|blogs|covers [\\w ]{1,40}|has written|have written|contributes|has contributed)\\s+(?:regularly |frequently |often )?(?:for|to|in|at)\\b',
    '\\b(?:appears|appeared|is heard|is seen|has been (?:featured|quoted|heard|seen|interviewed))\\s+(?:regularly |frequently |often |also )?(?:on|in|by)\\b',
    '\\b(?:has|have)\\s+(?:also\\s+)?(?:appeared|been published|run|been featured)\\s+(?:regularly |frequently |widely )?(?:in|on|at|by)\\b',
    '\\bpublished (?:in|by)\\b',
  ].join('|'),
  'gi',
);
const BEFORE_AFFILIATION = new RegExp(
  `\\b${POST}(?:\\w+\\s+)?${BELONGS}(?:\\s+(?:in|of)\\s+\\p{Ll}[\\p{Ll} ]{2,40}?)?\\s+(?:at|with|of|for|in)\\s+(?:the\\s+)?(?=\\p{Lu})`,
  'giu',
);
const BEFORE_BOOK = /\bauthor of (?:the (?:book|novel|memoir)s? |several books,? including )?/gi;
/** A new statement begins here: what stood before it is over. */
const NEXT_STATEMENT = new RegExp(
  `(?:,|;|\\band\\b|\\bwhere\\b|\\bwho\\b)\\s+(?:(?:is|was|has|have|also|an?|the|he|she|they|his|her|their)\\s+)+(?=${POST}(?:${WRITES}|${BELONGS}|author|writing|work|is|was|has|lives|writes)\\b)|(?:,|\\band\\b)\\s+(?:and\\s+)?(?:has|have|is|was|lives|writes|holds|teaches|works|blogs|tweets|covers|lived|worked)\\b|;|\\s[–—]\\s|\\bwhere (?:he|she|they)\\b`,
  'i',
);

/** Reads a bio. `name`: the author's, as the page gives it. */
export function readBio(bio: string, name: string): BioFacts {
  const sentences = sentencesOf(bio);
  return {
    role: roleIn(sentences, name),
    books: unique(sentences.flatMap((sentence) => after(sentence, BEFORE_BOOK).map(titleOf).filter(startsProper))),
    outlets: unique(sentences.flatMap((sentence) => after(sentence, BEFORE_OUTLETS).flatMap(namesIn))),
    affiliations: unique(sentences.flatMap((sentence) => after(sentence, BEFORE_AFFILIATION).flatMap(firstNameIn))),
    handle: handleIn(bio),
  };
}

/** A full stop ends a sentence only where a new one begins: "Registan.net" and "U.S. Army" go on. */
function sentencesOf(bio: string): string[] {
  return bio.split(/(?<=[^\s.][^\s.][.!?…]["”’)]?)\s+(?=["“(]?\p{Lu})/u).map((sentence) => sentence.trim());
}

/** The first thing that the bio says they are. */
function roleIn(sentences: readonly string[], name: string): string {
  const first = name.split(/\s+/)[0] ?? '';
  for (const sentence of sentences) {
    const said = /^(?<who>.{1,60}?)\s+(?:is|was)\s+(?:currently\s+)?(?:an?\s+|the\s+)?(?<what>.+)$/u.exec(
      sentence,
    )?.groups;
    const who = said?.who ?? '';
    if (!said || !(/^(?:he|she|they)$/i.test(who) || (first !== '' && who.includes(first)))) continue;
    const what = trimEnd(upToNextStatement(said.what ?? ''));
    // "is based in …" and "is married" are no roles.
    if (new RegExp(`\\b(?:${WRITES}|${BELONGS}|author)\\b`, 'i').test(what)) return what;
  }
  return '';
}

/** What follows each match of `before`, up to the next match, the next statement, or the end. */
function after(sentence: string, before: RegExp): string[] {
  const matches = [...sentence.matchAll(before)];
  return matches.map((match, at) => {
    const rest = sentence.slice(match.index + match[0].length, matches[at + 1]?.index);
    return trimEnd(upToNextStatement(rest.trim()));
  });
}

function upToNextStatement(text: string): string {
  const at = NEXT_STATEMENT.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

function trimEnd(text: string): string {
  return text.replace(/(?:[\s,;:.!]|\s(?:and|as well as|an?|the)$)+$/u, '');
}

/** "the A, B, the C, and D" → A, B, C, D; what is no proper name ("international public radio") is left out. */
function namesIn(list: string): string[] {
  const series = /,\s*(?:and|&)\s/.test(list);
  return list
    .split(series ? /,\s*(?:(?:and|&)\s+)?/ : /,\s*|\s+(?:and|&|as well as)\s+/)
    .map((item) => trimEnd(item.trim().replace(/^(?:and\s+|also\s+)?the\s+(?=\p{Lu})/u, '')))
    .filter((item) => startsProper(item) && item.length <= 80);
}

function firstNameIn(text: string): string[] {
  const name =
    /^(?:\p{Lu}[\p{L}\p{M}'’.&-]*)(?:\s+(?:of|for|the|and|in|on|de|la|&|\p{Lu}[\p{L}\p{M}'’.&-]*))*/u.exec(text)?.[0] ??
    '';
  const trimmed = name.replace(/(?:\s+(?:of|for|the|and|in|on|de|la|&))+$/, '');
  return trimmed ? [trimmed] : [];
}

function titleOf(text: string): string {
  return text
    .replace(/^["“‘']|["”’']$/gu, '')
    .replace(/,?\s+(?:published by|from [A-Z]\w+ Press).*$/u, '')
    .trim();
}

function startsProper(text: string): boolean {
  return /^["“]?[\p{Lu}\p{N}]/u.test(text);
}

function handleIn(bio: string): string | null {
  const handle = /(?:twitter|tweets|\bX\b|follow)[^@]{0,40}@([A-Za-z0-9_]{1,15})\b/i.exec(bio)?.[1];
  return handle ?? /(?:twitter|x)\.com\/@?([A-Za-z0-9_]{1,15})\b/i.exec(bio)?.[1] ?? null;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
