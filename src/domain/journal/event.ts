/** The journal's events: everything the reader does, as immutable records. What is shown is a fold of these (`fold.ts`). */
import * as v from 'valibot';
import { errorKinds, noteKinds, severities, statuses } from './kinds.ts';

const shortText = v.pipe(v.string(), v.maxLength(2_000));
const longText = v.pipe(v.string(), v.maxLength(500_000));
const id = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{8,64}$/));
const timeInPage = v.nullable(v.strictObject({ text: shortText, iso: v.nullable(shortText) }));

export const textQuote = v.strictObject({
  exact: longText,
  prefix: shortText,
  suffix: shortText,
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A comment as it read when the reader acted on it: it may be edited or gone tomorrow. */
export const commentCopy = v.strictObject({
  id: shortText,
  permalink: v.nullable(shortText),
  author: shortText,
  time: timeInPage,
  text: longText,
});

/** What a note is attached to. */
export const target = v.variant('on', [
  v.strictObject({ on: v.literal('post') }),
  v.strictObject({ on: v.literal('comment'), comment: commentCopy }),
  v.strictObject({ on: v.literal('passage'), quote: textQuote }),
]);

/** What a note says, whole: a later version replaces it, an earlier one stays in the journal. */
export const noteContent = v.strictObject({
  text: longText,
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(50)),
  kind: v.picklist(noteKinds),
});

/** Which part of the post is wrong. */
export const subject = v.variant('part', [
  v.strictObject({ part: v.literal('passage'), quote: textQuote }),
  v.strictObject({ part: v.picklist(['headline', 'image', 'caption', 'link', 'article']), text: longText }),
]);

/** Who noticed, or where a step was read. */
export const source = v.variant('from', [
  v.strictObject({ from: v.literal('me') }),
  v.strictObject({ from: v.literal('comment'), comment: commentCopy }),
  v.strictObject({ from: v.literal('link'), url: shortText }),
  v.strictObject({ from: v.literal('article') }),
]);

export const correctionContent = v.strictObject({
  subject,
  kind: v.picklist(errorKinds),
  severity: v.picklist(severities),
  wrong: longText,
  right: longText,
  evidence: v.pipe(v.array(v.strictObject({ url: shortText, note: longText })), v.maxLength(100)),
  reporter: source,
});

/** One step in the life of a correction. `at` is when it happened in the world (ISO 8601, as precise as known). */
export const step = v.strictObject({
  status: v.picklist(statuses),
  at: v.nullable(shortText),
  source,
  note: longText,
});

/** A request to correct, sent to the author or editors, or their answer to it. `at`: when, ISO 8601 in UTC. */
export const requestState = v.strictObject({
  state: v.picklist(['sent', 'answered']),
  at: shortText,
  /** What was sent, or what they answered. */
  text: longText,
});

/** What the post said of itself when the reader first kept something about it: for lists that are read without the page. */
export const postDescription = v.strictObject({
  url: shortText,
  title: shortText,
  site: shortText,
  authors: v.array(shortText),
  published: v.nullable(shortText),
});

/**
 * `base` names the event that the reader was looking at when writing, so that two tabs that edit one note at the same
 * time both keep their text: neither is the other's base.
 */
const base = v.nullable(id);
export const eventBody = v.variant('kind', [
  v.strictObject({ kind: v.literal('post-described'), description: postDescription }),
  v.strictObject({ kind: v.literal('note-written'), note: id, base, target, content: noteContent }),
  v.strictObject({ kind: v.literal('note-deleted'), note: id, base }),
  v.strictObject({ kind: v.literal('note-restored'), note: id, base }),
  v.strictObject({ kind: v.literal('correction-logged'), correction: id, content: correctionContent, first: step }),
  v.strictObject({ kind: v.literal('correction-edited'), correction: id, base, content: correctionContent }),
  v.strictObject({ kind: v.literal('correction-stepped'), correction: id, step }),
  v.strictObject({ kind: v.literal('correction-deleted'), correction: id, base }),
  v.strictObject({ kind: v.literal('correction-restored'), correction: id, base }),
  v.strictObject({ kind: v.literal('request-tracked'), correction: id, request: requestState }),
  // Taken back: it was tracked by mistake. `request` names the event.
  v.strictObject({ kind: v.literal('request-untracked'), correction: id, request: id }),
  // A chain that was proposed (`insight/chains/suggestion.ts`, its id): the reader wants to see it no more, or again.
  v.strictObject({ kind: v.literal('suggestion-dismissed'), suggestion: v.pipe(shortText, v.minLength(1)) }),
  v.strictObject({ kind: v.literal('suggestion-restored'), suggestion: v.pipe(shortText, v.minLength(1)) }),
]);

/** What a surface asks to be written. `id` is made by the surface: asking again with the same id writes nothing new. */
export const newEvent = v.strictObject({ id, post: v.pipe(shortText, v.minLength(1)), body: eventBody });

/** An event as it is kept. Order is (clock, device, seq), never the wall clock, which jumps. */
export const journalEvent = v.strictObject({
  format: v.literal(1),
  ...newEvent.entries,
  device: id,
  /** 0, 1, 2 … per device, without holes. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Lamport clock: greater than that of every event the writer knew. */
  clock: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was written, ISO 8601 in UTC, by this device's clock. For people, not for order. */
  at: shortText,
  /** Hash of this device's event before, null for its first; `hash` is over everything else (`chain.ts`). */
  prev: v.nullable(shortText),
  hash: shortText,
});

export type Target = v.InferOutput<typeof target>;
export type CommentCopy = v.InferOutput<typeof commentCopy>;
export type NoteContent = v.InferOutput<typeof noteContent>;
export type NoteKind = NoteContent['kind'];
export type Subject = v.InferOutput<typeof subject>;
export type Source = v.InferOutput<typeof source>;
export type CorrectionContent = v.InferOutput<typeof correctionContent>;
export type ErrorKind = CorrectionContent['kind'];
export type Severity = CorrectionContent['severity'];
export type Step = v.InferOutput<typeof step>;
export type Status = Step['status'];
export type RequestState = v.InferOutput<typeof requestState>;
export type PostDescription = v.InferOutput<typeof postDescription>;
export type EventBody = v.InferOutput<typeof eventBody>;
export type NewEvent = v.InferOutput<typeof newEvent>;
export type JournalEvent = v.InferOutput<typeof journalEvent>;
