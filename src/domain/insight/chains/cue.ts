/** One way in which people say that something is wrong, or that it was put right: data, one file per language. */
import type { LanguageOfCues, NamedPart } from './suggestion.ts';

/**
 * What a cue tells. Of a report: `wrong` (this text is wrong), `state` (a named part is not as it should be), `hedge` (it
 * may be), `flag` (here comes a small correction), `replace` (what it should be instead), `says` (what this text says of it), `ask` (to
 * put it right), `source` (somebody else says otherwise).
 * `agree`: with another commenter. Of an answer: `fixed`, `admit`, `promise`, `dispute`, `criticism`.
 * `yes`: the answer begins by agreeing. `thanks` goes with an answer that may mean several things.
 * `site`: the site itself (its server, its form for comments) and not what it says: neither a report nor an answer to one.
 * Against a report: `others` (somebody else's mistake: a government, a court, other media), `mock`, `opinion`. Against an answer: `unrelated` (something else was changed).
 */
export type CueKind =
  | 'wrong'
  | 'state'
  | 'hedge'
  | 'flag'
  | 'says'
  | 'replace'
  | 'ask'
  | 'source'
  | 'agree'
  | 'fixed'
  | 'admit'
  | 'promise'
  | 'dispute'
  | 'criticism'
  | 'thanks'
  | 'others'
  | 'mock'
  | 'opinion'
  | 'site'
  | 'unrelated'
  | 'yes';

/**
 * `words`: a pattern in folded words (`fold-words.ts`): a space stands for whatever is between two words, `~` for any
 * ending of a word, the rest is a regular expression. `example`: a sentence in which it is found, tried by a test.
 */
export interface Cue {
  readonly kind: CueKind;
  readonly words: string;
  readonly example: string;
  /** Says something only of a comment that reads like a report by itself. */
  readonly isWeak?: true;
}

/** A word for a part of a post. */
export interface PartWord {
  readonly part: NamedPart;
  readonly words: string;
}

export interface CueList {
  readonly language: LanguageOfCues;
  readonly cues: readonly Cue[];
  readonly parts: readonly PartWord[];
}
