/** Whom a comment answers where the markup does not say: by `@name`, a name or initials before its first words. */
import { foldName } from '../../insight/fold-name.ts';
import type { Comment } from '../reading.ts';

/** A person in the thread, and what they wrote up to where the pass has come. */
interface Person {
  /** Folded. */
  readonly name: string;
  readonly comments: number[];
}

/** Everybody who has commented so far, by what they may be called; null where two may be meant. */
interface People {
  readonly byAuthor: Map<string, Person>;
  readonly byName: Map<string, Person>;
  readonly bySquashed: Map<string, Person | null>;
  readonly byFirst: Map<string, Person | null>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}._'’-]*/gu;
const VOCATIVE = /^(\p{Lu}[\p{L}\p{N}._'’ -]{0,40}?)\s*(?:[,:]|\s[–—-]\s|\n)/u;
/** In words. */
const LONGEST_NAME = 4;
/** Somebody's comments are looked through backwards, this many at most: an answer stands near what it answers. */
const FARTHEST = 20;
/** Initials are looked for among this many people at most: in a crowd they mean nobody. */
const CROWD = 200;

/**
 * Gives a parent to comments that have none and address an earlier commenter by name. Conservative: where two could be
 * meant, where the one meant wrote later, or where an author of the article is addressed who has not commented, none.
 */
export function inferParents(comments: readonly Comment[], authors: readonly string[]): readonly Comment[] {
  const people: People = { byAuthor: new Map(), byName: new Map(), bySquashed: new Map(), byFirst: new Map() };
  const theirs = authors.map(foldName);
  const backwards = isNewestFirst(comments);
  const parents = new Map<number, number>();
  const take = (comment: Comment, index: number): void => {
    if (comment.kind !== 'comment') return;
    if (comment.parent === null && mayCall(comment.text)) {
      const called = personCalled(openingOf(comment.text), people, theirs);
      const parent =
        called && called !== people.byAuthor.get(comment.author) ? latestOf(called, comment, comments) : null;
      if (parent !== null) parents.set(index, parent);
    }
    enlist(people, comment.author, index);
  };
  for (let at = 0; at < comments.length; at++) {
    const index = backwards ? comments.length - 1 - at : at;
    const comment = comments[index];
    if (comment) take(comment, index);
  }
  if (parents.size === 0) return comments;
  return comments.map((comment, index) => {
    const parent = parents.get(index);
    return parent === undefined ? comment : { ...comment, parent, parentInferred: true };
  });
}

function isNewestFirst(comments: readonly Comment[]): boolean {
  const dated = (comment: Comment): boolean => comment.parent === null && comment.time?.iso != null;
  const first = comments.find(dated)?.time?.iso ?? '';
  return first > (comments.findLast(dated)?.time?.iso ?? first);
}

function enlist(people: People, author: string, index: number): void {
  const known = people.byAuthor.get(author);
  if (known) {
    known.comments.push(index);
    return;
  }
  const name = foldName(author);
  if (name === '') return;
  const same = people.byName.get(name);
  if (same) {
    same.comments.push(index);
    people.byAuthor.set(author, same);
    return;
  }
  const person: Person = { name, comments: [index] };
  people.byAuthor.set(author, person);
  people.byName.set(name, person);
  const squashed = name.replace(/\s/g, '');
  people.bySquashed.set(squashed, people.bySquashed.has(squashed) ? null : person);
  const space = name.indexOf(' ');
  if (space < 3) return;
  const first = name.slice(0, space);
  people.byFirst.set(first, people.byFirst.has(first) ? null : person);
}

/** A line as short as this may be a name alone. */
const SHORT = 41;
const LONGEST_CALL = 41;
const LONGEST_OPENING = 64;

/**
 * An @; or a capital, and a comma, a colon, a dash or the end of the line within the length of a name. Every comment
 * passes here, so it is decided character by character, mostly by the first.
 */
function mayCall(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x40) return true;
  if (!((first >= 0x41 && first <= 0x5a) || first >= 0xc0)) return false;
  for (let at = 1; at <= LONGEST_CALL && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Comma, colon, line feed, en and em dash; against a name: exclamation and question marks.
    if (code === 0x2c || code === 0x3a || code === 0x0a || code === 0x2013 || code === 0x2014) return true;
    if (code === 0x21 || code === 0x3f) return false;
  }
  return text.length > 0 && text.length < SHORT;
}

function openingOf(text: string): string {
  return text.length < SHORT ? `${text}\n` : text.slice(0, LONGEST_OPENING);
}

function personCalled(start: string, people: People, authors: readonly string[]): Person | null {
  return start.startsWith('@') ? byHandle(start, people) : byVocative(start, people, authors);
}

/** The longest run of words after `@` that is somebody's name, with or without its spaces. */
function byHandle(text: string, people: People): Person | null {
  const words = firstWords(text);
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length);
    const person = people.byName.get(run.join(' ')) ?? people.bySquashed.get(run.join(''));
    if (person) return person;
  }
  return people.byFirst.get(words[0] ?? '') ?? null;
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  while (words.length < LONGEST_NAME) {
    const word = WORD.exec(text)?.[0];
    if (!word) break;
    words.push(foldName(word).replace(/[._'-]+$/, ''));
  }
  return words;
}

/** "Nate Schenkkan, …", "Nate: …", "OSB, …" */
function byVocative(start: string, people: People, authors: readonly string[]): Person | null {
  const called = VOCATIVE.exec(start)?.[1];
  if (!called) return null;
  const name = foldName(called);
  const exact = people.byName.get(name);
  if (exact) return exact;
  if (name.includes(' ')) return null;
  // The article's author is the likelier one to be called by the first name, whoever else has it.
  const author = authors.find((one) => ` ${one} `.includes(` ${name} `));
  if (author !== undefined) return people.byName.get(author) ?? null;
  return /^\p{Lu}{2,4}$/u.test(called) ? byInitials(name, people) : (people.byFirst.get(name) ?? null);
}

function byInitials(initials: string, { byName }: People): Person | null {
  if (byName.size > CROWD) return null;
  let found: Person | null = null;
  for (const person of byName.values()) {
    if (!hasInitials(person.name, initials)) continue;
    if (found) return null;
    found = person;
  }
  return found;
}

/** "OSB" is "oldschool boy": the words' first letters, in order; a letter inside a word may stand for a part of it. */
function hasInitials(name: string, initials: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || name[0] !== initials[0] || words.at(-1)?.[0] !== initials.at(-1)) return false;
  if (words.map((word) => word[0]).join('') === initials) return true;
  let at = 0;
  for (const letter of name) if (letter === initials[at]) at++;
  return words.length < initials.length && at === initials.length;
}

/** Their last comment before this one that is not later by the page's clock. */
function latestOf({ comments: own }: Person, { time }: Comment, all: readonly Comment[]): number | null {
  const mine = time?.iso;
  const oldest = Math.max(0, own.length - FARTHEST);
  for (let at = own.length - 1; at >= oldest; at--) {
    const index = own[at];
    const other = index === undefined ? undefined : all[index];
    if (index === undefined || !other) continue;
    const theirs = other.time?.iso;
    if (mine && theirs && mine.length === theirs.length && theirs > mine) continue;
    return index;
  }
  return null;
}
