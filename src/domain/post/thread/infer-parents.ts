/** Whom a comment answers where the markup does not say: by `@name`, a name or initials before its first words. */
import { foldName } from '../fold-name.ts';
import type { Comment } from '../reading.ts';

/** A person in the thread, and what they wrote up to where the pass has come. */
interface Person {
  readonly name: string;
  readonly comments: number[];
}

const ADDRESSED = /^(?:@\s?|(?=\p{Lu}))([\p{L}\p{N}][^\n]{0,60})/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}._'’-]*/gu;
const LONGEST_NAME = 4;

/**
 * Gives a parent to comments that have none and address an earlier commenter by name. Conservative: where two could be
 * meant, where the one meant wrote later, or where an author of the article is addressed who has not commented, none.
 */
export function inferParents(comments: readonly Comment[], authors: readonly string[]): readonly Comment[] {
  const people = new Map<string, Person>();
  const newestFirst = isNewestFirst(comments);
  const order = comments.map((_comment, index) => (newestFirst ? comments.length - 1 - index : index));
  const parents = new Map<number, number>();
  for (const index of order) {
    const comment = comments[index];
    if (comment?.kind !== 'comment') continue;
    if (comment.parent === null) {
      const parent = addressee(comment, index, comments, people, authors);
      if (parent !== null) parents.set(index, parent);
    }
    const key = foldName(comment.author);
    const person = people.get(key);
    if (person) person.comments.push(index);
    else if (key !== '') people.set(key, { name: key, comments: [index] });
  }
  if (parents.size === 0) return comments;
  return comments.map((comment, index) => {
    const parent = parents.get(index);
    return parent === undefined ? comment : { ...comment, parent, parentInferred: true };
  });
}

function isNewestFirst(comments: readonly Comment[]): boolean {
  const top = comments.filter(({ parent, time }) => parent === null && time?.iso);
  const first = top[0]?.time?.iso ?? '';
  const last = top.at(-1)?.time?.iso ?? '';
  return first > last;
}

function addressee(
  comment: Comment,
  index: number,
  comments: readonly Comment[],
  people: ReadonlyMap<string, Person>,
  authors: readonly string[],
): number | null {
  const first = comment.text.charCodeAt(0);
  // Nearly all comments begin with neither an @ nor a capital followed by a comma within a few words.
  const at = first === 64;
  const start = comment.text.slice(0, 64);
  if (!at && !/^\p{Lu}[^\n.!?]{0,40}?(?:[,:]|\s[–—-]\s|\n)/u.test(start)) return null;
  const found = ADDRESSED.exec(start);
  if (!found) return null;
  const person = at ? byHandle(found[1] ?? '', people) : byVocative(start, people, authors);
  if (!person || foldName(comment.author) === person.name) return null;
  return latestBefore(person, index, comment, comments);
}

/** The longest run of words after `@` that is somebody's name, with or without its spaces. */
function byHandle(text: string, people: ReadonlyMap<string, Person>): Person | null {
  const words = [...text.matchAll(WORD)]
    .slice(0, LONGEST_NAME)
    .map(([word]) => foldName(word).replace(/[._'’-]+$/, ''));
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const exact =
      people.get(name) ?? only(people, (person) => person.name.replace(/\s/g, '') === name.replace(/\s/g, ''));
    if (exact) return exact;
  }
  const [first = ''] = words;
  return first.length > 2 ? only(people, (person) => person.name.startsWith(`${first} `)) : null;
}

/** "Nate Schenkkan, …", "Nate: …", "OSB, …" */
function byVocative(start: string, people: ReadonlyMap<string, Person>, authors: readonly string[]): Person | null {
  const called = /^(\p{Lu}[\p{L}\p{N}._'’ -]{0,40}?)\s*(?:[,:]|\s[–—-]\s|\n)/u.exec(start)?.[1];
  if (!called || called.split(' ').length > LONGEST_NAME) return null;
  const name = foldName(called);
  const exact = people.get(name);
  if (exact) return exact;
  if (name.includes(' ')) return null;
  // The article's author is the likelier one to be called by the first name, whoever else has it.
  if (authors.some((author) => foldName(author).split(' ').includes(name))) {
    return only(
      people,
      (person) => authors.some((author) => foldName(author) === person.name) && person.name.split(' ').includes(name),
    );
  }
  if (/^\p{Lu}{2,4}$/u.test(called)) return only(people, (person) => hasInitials(person.name, name));
  return name.length > 2 ? only(people, (person) => person.name.startsWith(`${name} `)) : null;
}

/** "OSB" is "oldschool boy": first letters of the words in order, with letters inside a word allowed, the last word's included. */
function hasInitials(name: string, initials: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || name[0] !== initials[0] || words.at(-1)?.[0] !== initials.at(-1)) return false;
  if (words.map((word) => word[0]).join('') === initials) return true;
  let at = 0;
  for (const letter of name) if (letter === initials[at]) at++;
  return words.length < initials.length && at === initials.length;
}

function only(people: ReadonlyMap<string, Person>, fits: (person: Person) => boolean): Person | null {
  let found: Person | null = null;
  for (const person of people.values()) {
    if (!fits(person)) continue;
    if (found) return null;
    found = person;
  }
  return found;
}

/** Their last comment that stands before this one and is not later by the clock. */
function latestBefore(person: Person, index: number, comment: Comment, comments: readonly Comment[]): number | null {
  for (let at = person.comments.length - 1; at >= 0; at--) {
    const candidate = person.comments[at];
    const other = candidate === undefined ? undefined : comments[candidate];
    if (candidate === undefined || !other || candidate === index) continue;
    const mine = comment.time?.iso;
    const theirs = other.time?.iso;
    if (mine && theirs && mine.length === theirs.length && theirs > mine) continue;
    return candidate;
  }
  return null;
}
