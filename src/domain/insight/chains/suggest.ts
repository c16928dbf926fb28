/** Reads a thread for chains of report, confirmation and the author's answer, and proposes each with its reasons. */
import type { ErrorKind } from '../../journal/event.ts';
import type { Comment, Reading } from '../../post/reading.ts';
import { foldName } from '../fold-name.ts';
import { lagBetween } from '../in-thread.ts';
import { type Graded as AsAnswer, gradeOf, type Need } from './answer.ts';
import { foldWords } from './fold-words.ts';
import { tellReport } from './report.ts';
import type { Confidence, NamedPart, Reason, Suggestion } from './suggestion.ts';
import { namesPart, type Told, tell } from './tell.ts';

/** A report that nobody answered must say this much by itself; one that its author answers, less. */
const ALONE = 3.5;
const ANSWERED = 2;

type Thread = Pick<Reading, 'article' | 'comments' | 'language'>;

interface Said {
  readonly index: number;
  readonly comment: Comment;
  /** Its words as cues see them, and of its author's name all and the first. */
  readonly words: string;
  readonly names: readonly string[];
  readonly told: Told;
  readonly score: number;
  readonly isAuthor: boolean;
}
type Graded = NonNullable<Suggestion['answer']> & AsAnswer;

/**
 * Chains in the page's order of their reports. An answer counts only from the article's author (by the page's mark, else
 * by exactly the byline's name), in a reply, by name, by a quote, or next after a report. An answer that claims a fix or
 * owns a mistake makes what it answers a report, whatever that says. Accepted criticism is no correction.
 */
export function suggest(reading: Thread): Suggestion[] {
  const steps = suggestInSteps(reading);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `suggest`, a comment a step: thousands take longer than a panel may stand still. */
export function* suggestInSteps(reading: Thread): Generator<undefined, Suggestion[]> {
  const thread: Said[] = [];
  for (const said of saidIn(reading)) {
    thread.push(said);
    yield;
  }
  const agreeing = new Map<number, number>();
  for (const one of thread) {
    const report = one.isAuthor ? null : agreedWith(one, thread);
    if (report !== null) agreeing.set(one.index, report);
  }
  const answers = answersIn(thread, agreeing);
  return thread.flatMap((report) => {
    if (report.isAuthor || agreeing.has(report.index)) return [];
    const answer = answers.get(report.index) ?? null;
    if (answer?.grade === 'criticism') return [];
    if (!answer && report.score < ALONE) return [];
    const confirmations = thread.filter(({ index }) => agreeing.get(index) === report.index);
    return [proposal(report, confirmations, answer, thread)];
  });
}

function* saidIn({ article, comments, language }: Thread): Generator<Said> {
  const isMarked = comments.some((comment) => comment.isArticleAuthor);
  const bylines = new Set(article?.authors.map(({ name }) => foldName(name)));
  for (const [index, comment] of comments.entries()) {
    if (comment.kind !== 'comment') continue;
    const isAuthor = isMarked ? comment.isArticleAuthor : bylines.has(foldName(comment.author));
    const said = isAuthor ? { told: tell(comment.text), score: 0 } : tellReport(comment.text, language);
    const name = foldWords(foldName(comment.author));
    const names = [...new Set([name, ` ${name.trim().split(' ')[0] ?? ''} `])].filter((one) => one.length >= 5);
    yield { index, comment, words: foldWords(comment.text), names, ...said, isAuthor };
  }
}

/** Index of the report that a comment agrees with; null where it agrees with none. */
function agreedWith(one: Said, thread: readonly Said[]): number | null {
  if (!one.told.kinds.has('agree')) return null;
  const before = thread.filter((other) => other.index !== one.index && !other.isAuthor && other.score >= ANSWERED);
  const named = before.filter((other) => isNamed(one.words, other));
  const parent = before.find((other) => other.index === one.comment.parent);
  return (named.find((other) => sharesPart(one, other)) ?? named[0] ?? parent)?.index ?? null;
}

/** For each report that an author's comment answers, its index → the first answer that says most. */
function answersIn(thread: readonly Said[], agreeing: ReadonlyMap<number, number>): Map<number, Graded> {
  const answers = new Map<number, Graded>();
  for (const answer of thread) {
    const graded = answer.isAuthor ? gradeOf(answer.told) : null;
    if (!graded) continue;
    const to = answeredBy(answer, thread, (index) => answers.has(index));
    const report = to && (thread.find(({ index }) => index === agreeing.get(to.index)) ?? to);
    if (!report || !meets(graded.needs, report)) continue;
    const known = answers.get(report.index);
    if (known && RANK[known.grade] >= RANK[graded.grade]) continue;
    answers.set(report.index, { comment: answer.index, ...graded });
  }
  return answers;
}

/** Whether a comment has what an answer to a report needs of it. */
function meets(needs: Need, { score, told }: Said): boolean {
  if (needs === 'nothing' || score >= ANSWERED) return true;
  const against = ['mock', 'opinion', 'others', 'site', 'thanks'] as const;
  return needs === 'part' && namesPart(told) && !against.some((kind) => told.kinds.has(kind));
}

const RANK = { criticism: 0, disputed: 1, promised: 2, admitted: 3, 'fix-claimed': 4 } as const;

/** Whom the author answers: by the thread, by name, by quoted words, else the report before that it fits best. */
function answeredBy(answer: Said, thread: readonly Said[], isAnswered: (index: number) => boolean): Said | null {
  const others = thread.filter((one) => !one.isAuthor && one.index !== answer.index);
  const parent = others.find(({ index }) => index === answer.comment.parent);
  if (parent) return parent;
  const before = others.filter(({ index }) => index < answer.index);
  const opening = answer.words.slice(0, 80);
  const named = before.findLast((one) => isNamed(opening, one));
  if (named) return named;
  const quoted = before.findLast(({ words }) => words.length >= 20 && answer.words.startsWith(words.slice(0, 40)));
  return quoted ?? likeliest(answer, before, isAnswered);
}

/** Without any sign whose it is, an answer is to what reads most like a report: of those like it, the last. */
function likeliest(answer: Said, before: readonly Said[], isAnswered: (index: number) => boolean): Said | null {
  const suits = (one: Said) => one.score + (sharesPart(answer, one) ? 3 : 0) - (isAnswered(one.index) ? 3 : 0);
  const reports = before.filter(({ score }) => score >= ALONE);
  return reports.reduce<Said | null>((best, one) => (best && suits(best) > suits(one) ? best : one), null);
}

/** Whether folded words say a commenter's name, or the first word of it. */
function isNamed(words: string, { names }: Said): boolean {
  return names.some((name) => words.includes(name));
}

function sharesPart(one: Said, other: Said): boolean {
  return one.told.parts.some((part) => part !== 'text' && other.told.parts.includes(part));
}

const KINDS: Readonly<Record<NamedPart, ErrorKind>> = {
  image: 'image',
  caption: 'image',
  headline: 'headline',
  link: 'link',
  name: 'name',
  number: 'number',
  date: 'date-or-place',
  quote: 'misquotation',
  translation: 'translation',
  typo: 'typo',
  text: 'fact',
};

function proposal(
  report: Said,
  confirmations: readonly Said[],
  answer: Graded | null,
  thread: readonly Said[],
): Suggestion {
  const answering = thread.find(({ index }) => index === answer?.comment);
  const part =
    [report, ...confirmations, answering].flatMap((one) => one?.told.parts ?? []).find((named) => named !== 'text') ??
    'text';
  const lag = lagBetween(report.comment.time?.iso ?? null, answering?.comment.time?.iso ?? null);
  return {
    id: [report.comment.id, answering?.comment.id ?? ''].join(' → ').slice(0, 2_000),
    report: report.index,
    confirmations: confirmations.map(({ index }) => index),
    answer: answer && { comment: answer.comment, grade: answer.grade },
    part,
    kind: KINDS[part],
    reasons: reasonsFor(report, confirmations, answering ?? null, part),
    confidence: confidenceOf(report, confirmations, answer),
    lag: lag === null ? null : Math.round(lag / 60_000),
    language: report.told.language,
  };
}

function reasonsFor(report: Said, confirmations: readonly Said[], answer: Said | null, part: NamedPart): Reason[] {
  const { kinds, hasLink, hasQuote } = report.told;
  const given: readonly (readonly [Reason, boolean])[] = [
    ['says-wrong', kinds.has('wrong') || kinds.has('state') || kinds.has('hedge')],
    ['names-part', report.told.parts.includes(part) && part !== 'text'],
    ['offers-replacement', kinds.has('replace')],
    ['gives-source', hasLink || kinds.has('source')],
    ['quotes-article', hasQuote],
    ['confirmed', confirmations.length > 0],
    ['author-answers', answer !== null],
    ['same-part-in-answer', answer !== null && sharesPart(answer, report)],
    ['inferred-from-answer', answer !== null && report.score < ANSWERED],
  ];
  return given.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function confidenceOf(report: Said, confirmations: readonly Said[], answer: Graded | null): Confidence {
  if (answer && answer.grade !== 'disputed' && report.score >= ANSWERED) return 'likely';
  return confirmations.length > 0 && report.score >= ALONE ? 'likely' : 'possible';
}
