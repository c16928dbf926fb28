/** What is shown of a journal, in particular when tabs and devices wrote without knowing of each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, JournalEvent, Step } from '../../../src/domain/journal/event.ts';
import { fold } from '../../../src/domain/journal/fold.ts';
import type { NoteView } from '../../../src/domain/journal/view.ts';
import { correction, deleted, event, restored, written } from './made.ts';

/** The one note of a journal whose events are numbered in the order given. */
function noteOf(...bodies: [string, EventBody][]): NoteView | undefined {
  return fold(bodies.map(([id, body], clock) => event(id, clock, body))).notes[0];
}

function shown(note: NoteView | undefined) {
  return (
    note && {
      text: note.current.content.text,
      rivals: note.rivals.map((rival) => rival.content.text),
      base: note.base,
      deleted: note.deleted,
    }
  );
}

describe('a note', () => {
  const first: [string, EventBody] = ['w1', written('n', null, 'first')];
  test.each<[string, [string, EventBody][], ReturnType<typeof shown>]>([
    ['as it was written', [first], { text: 'first', rivals: [], base: 'w1', deleted: false }],
    [
      'the later version of two in a row',
      [first, ['w2', written('n', 'w1', 'second')]],
      { text: 'second', rivals: [], base: 'w2', deleted: false },
    ],
    [
      'two versions of the same base: the newer one, and the other as its rival',
      [first, ['w2', written('n', 'w1', 'here')], ['w3', written('n', 'w1', 'there')]],
      { text: 'there', rivals: ['here'], base: 'w3', deleted: false },
    ],
    [
      'the same words written twice are no rivals',
      [first, ['w2', written('n', 'w1', 'same')], ['w3', written('n', 'w1', 'same')]],
      { text: 'same', rivals: [], base: 'w3', deleted: false },
    ],
    [
      'a next version leaves the rival to be chosen',
      [
        first,
        ['w2', written('n', 'w1', 'here')],
        ['w3', written('n', 'w1', 'there')],
        ['w4', written('n', 'w3', 'there, more')],
      ],
      { text: 'there, more', rivals: ['here'], base: 'w4', deleted: false },
    ],
    [
      'the rival is settled by deleting it',
      [first, ['w2', written('n', 'w1', 'here')], ['w3', written('n', 'w1', 'there')], ['d4', deleted('n', 'w2')]],
      { text: 'there', rivals: [], base: 'w3', deleted: false },
    ],
    [
      'the rival is chosen by deleting the current one',
      [first, ['w2', written('n', 'w1', 'here')], ['w3', written('n', 'w1', 'there')], ['d4', deleted('n', 'w3')]],
      { text: 'here', rivals: [], base: 'w2', deleted: false },
    ],
    ['deleted', [first, ['d2', deleted('n', 'w1')]], { text: 'first', rivals: [], base: 'd2', deleted: true }],
    [
      'restored',
      [first, ['d2', deleted('n', 'w1')], ['r3', restored('n', 'd2')]],
      { text: 'first', rivals: [], base: 'r3', deleted: false },
    ],
    [
      'written on after it was restored',
      [first, ['d2', deleted('n', 'w1')], ['r3', restored('n', 'd2')], ['w4', written('n', 'r3', 'again')]],
      { text: 'again', rivals: [], base: 'w4', deleted: false },
    ],
    [
      'restored in two tabs, then written on: nobody has a rival',
      [
        first,
        ['d2', deleted('n', 'w1')],
        ['r3', restored('n', 'd2')],
        ['r4', restored('n', 'd2')],
        ['w5', written('n', 'r3', 'again')],
      ],
      { text: 'again', rivals: [], base: 'w5', deleted: false },
    ],
    [
      'an edit beats a deletion that did not see it',
      [first, ['w2', written('n', 'w1', 'edited')], ['d3', deleted('n', 'w1')]],
      { text: 'edited', rivals: [], base: 'w2', deleted: false },
    ],
    [
      'and whichever came first',
      [first, ['d2', deleted('n', 'w1')], ['w3', written('n', 'w1', 'edited')]],
      { text: 'edited', rivals: [], base: 'w3', deleted: false },
    ],
    [
      'deleted in two tabs, restored once',
      [first, ['d2', deleted('n', 'w1')], ['d3', deleted('n', 'w1')], ['r4', restored('n', 'd3')]],
      { text: 'first', rivals: [], base: 'r4', deleted: false },
    ],
    [
      'when all rivals are deleted, the one deleted last is what undo brings back',
      [
        first,
        ['w2', written('n', 'w1', 'here')],
        ['w3', written('n', 'w1', 'there')],
        ['d4', deleted('n', 'w3')],
        ['d5', deleted('n', 'w2')],
      ],
      { text: 'here', rivals: [], base: 'd5', deleted: true },
    ],
    [
      'a version whose base is lost stands on its own',
      [first, ['w3', written('n', 'w2-lost', 'third')]],
      { text: 'third', rivals: ['first'], base: 'w3', deleted: false },
    ],
    [
      'a deletion whose base is lost still deletes',
      [first, ['d3', deleted('n', 'w2-lost')]],
      { text: 'first', rivals: [], base: 'd3', deleted: true },
    ],
    ['nothing, where every wording is lost', [['d3', deleted('n', 'w2-lost')]], undefined],
    [
      'events that claim each other as base hide nothing',
      [
        ['w1', written('n', 'w2', 'one')],
        ['w2', written('n', 'w1', 'two')],
      ],
      { text: 'two', rivals: [], base: 'w2', deleted: false },
    ],
    [
      'an event that is its own base',
      [['w1', written('n', 'w1', 'one')]],
      { text: 'one', rivals: [], base: 'w1', deleted: false },
    ],
  ])('%s', (_name, bodies, expected) => {
    expect(shown(noteOf(...bodies))).toEqual(expected);
  });

  test('says when it was made and when its wording was written', () => {
    const note = noteOf(
      first,
      ['w2', written('n', 'w1', 'second')],
      ['d3', deleted('n', 'w2')],
      ['r4', restored('n', 'd3')],
    );
    expect(note?.createdAt).toBe('2026-11-22T12:00:00.000Z');
    expect(note?.current).toMatchObject({ event: 'r4', at: '2026-11-22T12:00:01.000Z' });
  });

  test('order is the Lamport clock, not the wall clock', () => {
    const late = { ...event('w2', 1, written('n', 'w1', 'second')), at: '1999-01-01T00:00:00.000Z' };
    expect(fold([late, event('w1', 0, written('n', null, 'first'))]).notes[0]?.current.content.text).toBe('second');
  });

  test('notes are shown oldest first', () => {
    const view = fold([event('b1', 1, written('b', null, 'B')), event('a1', 0, written('a', null, 'A'))]);
    expect(view.notes.map((note) => note.id)).toEqual(['a', 'b']);
  });
});

describe('a correction', () => {
  const reported: Step = { status: 'reported', at: '2012-03-27T09:58', source: { from: 'me' }, note: '' };
  const acknowledged: Step = { ...reported, status: 'acknowledged', at: '2012-03-29T04:56' };
  const logged = event('l1', 0, {
    kind: 'correction-logged',
    correction: 'c',
    content: correction('wrong photo'),
    first: reported,
  });
  const edited = (id: string, clock: number, base: string, wrong: string) =>
    event(id, clock, { kind: 'correction-edited', correction: 'c', base, content: correction(wrong) });
  const stepped = (id: string, clock: number, step: Step) =>
    event(id, clock, { kind: 'correction-stepped', correction: 'c', step });
  const gone = (id: string, clock: number, base: string) =>
    event(id, clock, { kind: 'correction-deleted', correction: 'c', base });
  const back = (id: string, clock: number, base: string) =>
    event(id, clock, { kind: 'correction-restored', correction: 'c', base });

  test('begins with the step it was logged with, and steps follow in journal order', () => {
    const [view] = fold([stepped('s2', 1, acknowledged), logged]).corrections;
    expect(view?.steps.map((step) => [step.event, step.status, step.at])).toEqual([
      ['l1', 'reported', '2012-03-27T09:58'],
      ['s2', 'acknowledged', '2012-03-29T04:56'],
    ]);
    expect(view).toMatchObject({ base: 'l1', deleted: false, createdAt: '2026-11-22T12:00:00.000Z' });
  });

  test.each<[string, JournalEvent[], object]>([
    ['an edit replaces the content', [edited('e2', 1, 'l1', 'B')], { wrong: 'B', base: 'e2', deleted: false }],
    [
      'the newer of two edits wins',
      [edited('e2', 1, 'l1', 'B'), edited('e3', 2, 'l1', 'C')],
      { wrong: 'C', base: 'e3', deleted: false },
    ],
    [
      'which can then be deleted, whatever the losing edit was',
      [edited('e2', 1, 'l1', 'B'), edited('e3', 2, 'l1', 'C'), gone('d4', 3, 'e3')],
      { wrong: 'C', base: 'd4', deleted: true },
    ],
    ['deleted', [gone('d2', 1, 'l1')], { wrong: 'wrong photo', base: 'd2', deleted: true }],
    ['restored', [gone('d2', 1, 'l1'), back('r3', 2, 'd2')], { wrong: 'wrong photo', base: 'r3', deleted: false }],
    [
      'an edit beats a deletion that did not see it',
      [gone('d2', 1, 'l1'), edited('e3', 2, 'l1', 'B')],
      { wrong: 'B', base: 'e3', deleted: false },
    ],
  ])('%s', (_name, events, expected) => {
    const [view] = fold([logged, ...events]).corrections;
    expect({ wrong: view?.content.wrong, base: view?.base, deleted: view?.deleted }).toEqual(expected);
  });

  test('requests stand in journal order, without those that were taken back, and change nothing else', () => {
    const tracked = (id: string, clock: number, state: 'sent' | 'answered') =>
      event(id, clock, { kind: 'request-tracked', correction: 'c', request: { state, at: '2026-11-27', text: id } });
    const untracked = event('u9', 9, { kind: 'request-untracked', correction: 'c', request: 'q2' });
    const view = fold([
      untracked,
      tracked('q3', 3, 'answered'),
      tracked('q1', 1, 'sent'),
      logged,
      tracked('q2', 2, 'sent'),
    ]);
    expect(view.corrections[0]?.requests).toEqual([
      { event: 'q1', state: 'sent', at: '2026-11-27', text: 'q1' },
      { event: 'q3', state: 'answered', at: '2026-11-27', text: 'q3' },
    ]);
    expect(view.corrections[0]).toMatchObject({ base: 'l1', steps: [{ event: 'l1' }] });
    expect(fold([tracked('q1', 1, 'sent')]).corrections).toEqual([]);
  });

  test('a step for a correction that is lost hides nothing', () => {
    const view = fold([stepped('s2', 1, acknowledged), event('w1', 2, written('n', null, 'note'))]);
    expect(view.corrections).toEqual([]);
    expect(view.notes).toHaveLength(1);
  });

  test('whose first record is lost is shown from its edit, with the report it names', () => {
    const [view] = fold([edited('e2', 1, 'l1', 'B')]).corrections;
    expect(view?.content.wrong).toBe('B');
    expect(view?.steps).toMatchObject([{ status: 'reported', source: { from: 'me' }, event: 'e2' }]);
  });
});

test('the latest description of the post is shown', () => {
  const described = (title: string): EventBody => ({
    kind: 'post-described',
    description: {
      url: 'http://registan.net/a',
      title,
      site: 'Registan.net',
      authors: ['Joshua Foust'],
      published: null,
    },
  });
  expect(fold([]).description).toBeNull();
  expect(fold([event('p2', 1, described('B')), event('p1', 0, described('A'))]).description?.title).toBe('B');
});

/** Journals of two devices about a few notes and corrections, with bases that may exist, be lost or be nonsense. */
const journals = fc
  .array(
    fc.record({
      thing: fc.constantFrom('x', 'y'),
      what: fc.constantFrom('written', 'deleted', 'restored', 'logged', 'edited', 'stepped', 'gone', 'back'),
      base: fc.option(fc.nat(20), { nil: null }),
      device: fc.constantFrom('device-a', 'device-b'),
      text: fc.constantFrom('a', 'b', 'c'),
      clockStep: fc.nat(1),
    }),
    { maxLength: 20 },
  )
  .map((acts) => {
    let clock = 0;
    const seqs = new Map<string, number>();
    return acts.map(({ thing, what, base, device, text, clockStep }, index): JournalEvent => {
      clock += clockStep;
      const seq = seqs.get(device) ?? 0;
      seqs.set(device, seq + 1);
      const baseId = base === null ? null : `id-${base}`;
      const step: Step = { status: 'confirmed', at: null, source: { from: 'me' }, note: text };
      const bodies: Record<typeof what, EventBody> = {
        written: written(thing, baseId, text),
        deleted: deleted(thing, baseId),
        restored: restored(thing, baseId),
        logged: { kind: 'correction-logged', correction: thing, content: correction(text), first: step },
        edited: { kind: 'correction-edited', correction: thing, base: baseId, content: correction(text) },
        stepped: { kind: 'correction-stepped', correction: thing, step },
        gone: { kind: 'correction-deleted', correction: thing, base: baseId },
        back: { kind: 'correction-restored', correction: thing, base: baseId },
      };
      return { ...event(`id-${index}`, clock, bodies[what], device), seq };
    });
  });

describe('for every journal', () => {
  test('the order in which events come, and how often, changes nothing', () => {
    const shuffled = journals.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        expect(fold(mixed)).toEqual(fold(events));
      }),
    );
  });

  test('what is lost never makes it throw, and every wording left is shown or superseded by one that is', () => {
    const damaged = journals.chain((events) => fc.subarray(events));
    fc.assert(
      fc.property(damaged, (events) => {
        const view = fold(events);
        const worded = (kinds: string[]) => events.filter((each) => kinds.includes(each.body.kind));
        const things = (list: JournalEvent[]) =>
          new Set(list.map(({ body }) => ('note' in body ? body.note : 'correction' in body ? body.correction : '')));
        expect(new Set(view.notes.map((note) => note.id))).toEqual(things(worded(['note-written'])));
        expect(new Set(view.corrections.map((each) => each.id))).toEqual(
          things(worded(['correction-logged', 'correction-edited'])),
        );
      }),
    );
  });

  test('a wording that no other is based on is never hidden', () => {
    fc.assert(
      fc.property(journals, (events) => {
        const view = fold(events);
        const bases = new Set(events.map(({ body }) => ('base' in body ? body.base : null)));
        for (const { id, body } of events) {
          if (body.kind !== 'note-written' || bases.has(id)) continue;
          // A deletion without a base hangs on the wording before it.
          const note = view.notes.find((each) => each.id === body.note);
          const texts = [note?.current, ...(note?.rivals ?? [])].map((version) => version?.content.text);
          const unbased = events.some((other) => 'base' in other.body && other.body.kind === 'note-deleted');
          expect(unbased || texts.includes(body.content.text)).toBe(true);
        }
      }),
    );
  });

  test('a correction has steps, and no step is taken away', () => {
    fc.assert(
      fc.property(journals, (events) => {
        for (const { id, steps } of fold(events).corrections) {
          const logged = events.filter(
            ({ body }) =>
              (body.kind === 'correction-stepped' || body.kind === 'correction-logged') && body.correction === id,
          );
          expect(steps).toHaveLength(Math.max(1, logged.length));
        }
      }),
    );
  });
});
