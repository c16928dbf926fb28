/** A comment as it reads now, to be kept with what the reader writes about it. */
import type { CommentCopy } from '../../domain/journal/event.ts';
import type { Comment } from '../../domain/post/reading.ts';

/** Limits of `domain/journal/event.ts`, in UTF-16 units: a page must not be able to make a note unsaveable. */
const SHORT = 2_000;
const LONG = 400_000;

export function copyOf({ id, permalink, author, time, text }: Comment): CommentCopy {
  return {
    id: id.slice(0, SHORT),
    permalink: permalink && permalink.length <= SHORT ? permalink : null,
    author: author.slice(0, SHORT),
    time: time && { text: time.text.slice(0, SHORT), iso: time.iso?.slice(0, SHORT) ?? null },
    text: text.slice(0, LONG),
  };
}
