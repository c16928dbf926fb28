/** Folds the events of one post into what is shown: the same view for the same events, in whatever order they come. */
import type { CorrectionContent, JournalEvent, NoteContent, PostDescription, Step, Target } from './event.ts';
import { type Act, type Deed, greatest, type Tip, tipsOf } from './lineage.ts';
import { inOrder } from './order.ts';
import type { CorrectionView, NoteVersion, NoteView, PostView, RequestView, StepView } from './view.ts';

interface NoteWords {
  readonly target: Target;
  readonly content: NoteContent;
}
type NoteDeed = Deed<NoteWords>;
type CorrectionDeed = Deed<CorrectionContent>;

interface Gathered {
  description: PostDescription | null;
  readonly notes: Map<string, NoteDeed[]>;
  readonly corrections: Map<string, CorrectionDeed[]>;
  readonly steps: Map<string, StepView[]>;
  readonly requests: Map<string, RequestView[]>;
  /** Events that tracked a request, and were taken back. */
  readonly untracked: Set<string>;
  readonly dismissed: Set<string>;
}

const DELETED = { is: 'deleted' } as const;
const RESTORED = { is: 'restored' } as const;

/**
 * The view of the post that `events` are about. Duplicates count once. References to events that are not there never
 * throw and never hide anything else; what has lost all its wordings cannot be shown.
 */
export function fold(events: readonly JournalEvent[]): PostView {
  const gathered: Gathered = {
    description: null,
    notes: new Map(),
    corrections: new Map(),
    steps: new Map(),
    requests: new Map(),
    untracked: new Set(),
    dismissed: new Set(),
  };
  for (const event of inOrder(events)) gather(event, gathered);
  return {
    description: gathered.description,
    notes: [...gathered.notes].flatMap(([id, deeds]) => viewNote(id, deeds) ?? []),
    corrections: [...gathered.corrections].flatMap(([id, deeds]) => viewCorrection(id, deeds, gathered) ?? []),
    dismissed: [...gathered.dismissed],
  };
}

/** Puts one event where it belongs. A kind of event that is not handled here does not compile. */
function gather(event: JournalEvent, into: Gathered): void {
  const { body, id, at } = event;
  switch (body.kind) {
    case 'post-described':
      into.description = body.description;
      break;
    case 'note-written':
      push(into.notes, body.note, { event: id, base: body.base, at, act: worded(contentOf(body)) });
      break;
    case 'note-deleted':
      push(into.notes, body.note, { event: id, base: body.base, at, act: DELETED });
      break;
    case 'note-restored':
      push(into.notes, body.note, { event: id, base: body.base, at, act: RESTORED });
      break;
    case 'correction-logged':
      push(into.corrections, body.correction, { event: id, base: null, at, act: worded(body.content) });
      push(into.steps, body.correction, stepView(event, body.first));
      break;
    case 'correction-edited':
      push(into.corrections, body.correction, { event: id, base: body.base, at, act: worded(body.content) });
      break;
    case 'correction-stepped':
      push(into.steps, body.correction, stepView(event, body.step));
      break;
    case 'correction-deleted':
      push(into.corrections, body.correction, { event: id, base: body.base, at, act: DELETED });
      break;
    case 'correction-restored':
      push(into.corrections, body.correction, { event: id, base: body.base, at, act: RESTORED });
      break;
    case 'request-tracked':
      push(into.requests, body.correction, { ...body.request, event: id });
      break;
    case 'request-untracked':
      into.untracked.add(body.request);
      break;
    case 'suggestion-dismissed':
      into.dismissed.add(body.suggestion);
      break;
    case 'suggestion-restored':
      into.dismissed.delete(body.suggestion);
      break;
    default:
      body satisfies never;
  }
}

/**
 * The newest of the wordings that stand is shown, the others are its rivals. To choose is to delete: a `note-deleted`
 * based on a rival's event settles it, and the same based on the current one leaves the rival. A note is deleted
 * when every wording of it is.
 */
function viewNote(id: string, deeds: readonly NoteDeed[]): NoteView | null {
  const tips = tipsOf(deeds);
  const standing = tips.filter((tip) => !tip.deleted);
  const current = greatest(standing, (tip) => tip.order) ?? greatest(tips, (tip) => tip.lastOrder);
  if (!current) return null;
  return {
    id,
    target: current.content.target,
    current: version(current),
    rivals: standing.filter((tip) => tip !== current && !sameText(tip, current)).map(version),
    createdAt: deeds[0]?.at ?? current.at,
    base: current.last,
    deleted: current.deleted,
  };
}

/** Of a correction the newest wording wins; earlier ones stay in the journal, and nothing is ever taken from its steps. */
function viewCorrection(
  id: string,
  deeds: readonly CorrectionDeed[],
  gathered: Pick<Gathered, 'steps' | 'requests' | 'untracked'>,
): CorrectionView | null {
  const current = greatest(tipsOf(deeds), (tip) => tip.order);
  if (!current) return null;
  const steps = gathered.steps.get(id) ?? [];
  const requests = gathered.requests.get(id) ?? [];
  return {
    id,
    content: current.content,
    requests: requests.filter(({ event }) => !gathered.untracked.has(event)),
    steps: steps.length > 0 ? steps : [impliedStep(current)],
    createdAt: deeds[0]?.at ?? current.at,
    base: current.last,
    deleted: current.deleted,
  };
}

/** Where the record of the first step is lost, what the correction itself says of its report stands in. */
function impliedStep({ content, last, at }: Tip<CorrectionContent>): StepView {
  return { status: 'reported', at: null, source: content.reporter, note: '', event: last, loggedAt: at };
}

function version({ content, at, last }: Tip<NoteWords>): NoteVersion {
  return { event: last, at, content: content.content };
}

/** Two tabs that wrote the same leave nothing to choose. */
function sameText(a: Tip<NoteWords>, b: Tip<NoteWords>): boolean {
  const [one, other] = [a.content.content, b.content.content];
  return one.text === other.text && one.kind === other.kind && one.tags.join('\n') === other.tags.join('\n');
}

function stepView({ id, at }: JournalEvent, step: Step): StepView {
  return { ...step, event: id, loggedAt: at };
}

function contentOf({ target, content }: NoteWords): NoteWords {
  return { target, content };
}

function worded<C>(content: C): Act<C> {
  return { is: 'worded', content };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
