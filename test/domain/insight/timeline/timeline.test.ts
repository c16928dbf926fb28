/** The time line: what happened is there once, on its side, in order; rows are few whatever the thread, and the strip holds what has a place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../../src/domain/insight/chains/suggest.ts';
import { LANES, type Moment, momentsOf, type Told } from '../../../../src/domain/insight/timeline/moments.ts';
import { rowsOf } from '../../../../src/domain/insight/timeline/rows.ts';
import { stripOf } from '../../../../src/domain/insight/timeline/strip.ts';
import type { CorrectionView, NoteView, StepView } from '../../../../src/domain/journal/view.ts';
import type { Version } from '../../../../src/domain/versions/version.ts';
import { seedReading } from '../../../panel/seed-reading.ts';
import { correction } from '../../journal/made.ts';

const reading = seedReading();
const told = (more: Partial<Told> = {}): Told => ({
  reading,
  view: { notes: [], corrections: [] },
  versions: [],
  suggestions: [],
  ...more,
});
const inWords = ({ at, hasTime, lane, kind, who }: Moment) =>
  `${new Date(at).toISOString().slice(0, hasTime ? 16 : 10)} ${lane} ${kind} ${who}`.trim();

function step(status: StepView['status'], comment: number | null, at: string | null): StepView {
  const said = comment === null ? undefined : reading.comments[comment];
  const source = said
    ? ({
        from: 'comment',
        comment: { id: said.id, permalink: null, author: said.author, time: said.time, text: '' },
      } as const)
    : ({ from: 'me' } as const);
  return { status, at, source, note: '', event: `event-${status}`, loggedAt: '2026-11-27T08:00:00.000Z' };
}

const version = (at: string, archive: string | null) =>
  ({ at, capture: archive === null ? null : { archive, at, url: 'https://a.test' } }) as unknown as Version;

describe('moments', () => {
  test('of the seed page with its proposed chain', () => {
    const chained = momentsOf(told({ suggestions: suggest(reading) })).filter(({ kind }) => kind !== 'comment');
    expect(chained.map(inWords)).toEqual([
      '2012-03-27 article published Joshua Foust',
      '2012-03-27T09:58 readers reported Nate Schenkkan',
      '2012-03-28T01:31 readers confirmed TimurK',
      '2012-03-29T04:56 author acknowledged Joshua Foust',
    ]);
    expect(new Set(chained.map(({ chain }) => chain)).size).toBe(2);
  });

  test('a logged entry takes the place of the proposal; its own steps and requests are the reader’s', () => {
    const entry: CorrectionView = {
      id: 'entry-1',
      content: correction('wrong photo'),
      steps: [step('reported', 0, '2012-03-27T09:58'), step('fixed', null, '2026-11-27T09:00:00.000Z')],
      requests: [
        { state: 'sent', at: '2026-11-27T10:00:00.000Z', text: '', event: 'q' },
        { state: 'answered', at: '2026-11-28T10:00:00.000Z', text: '', event: 'r' },
      ],
      createdAt: '2026-11-27T08:00:00.000Z',
      base: 'e',
      deleted: false,
    };
    const moments = momentsOf(told({ view: { notes: [], corrections: [entry] }, suggestions: suggest(reading) }));
    expect(moments.filter(({ chain }) => chain === 'entry-1').map(inWords)).toEqual([
      `2012-03-27T09:58 readers reported ${reading.comments[0]?.author}`,
      '2026-11-27T09:00 you fixed',
      '2026-11-27T10:00 you request',
      '2026-11-28T10:00 author answered',
    ]);
    expect(momentsOf(told({ view: { notes: [], corrections: [{ ...entry, deleted: true }] } }))).toHaveLength(11);
  });

  test('versions and notes', () => {
    const note = { id: 'note-1', createdAt: '2026-11-27T08:00:00.000Z', deleted: false } as NoteView;
    const moments = momentsOf(
      told({
        view: { notes: [note, { ...note, id: 'note-2', deleted: true }], corrections: [] },
        versions: [
          version('2026-01-01T00:00:00Z', null),
          version('2026-02-01T00:00:00Z', 'web.archive.org'),
          version('2026-03-01T00:00:00Z', null),
        ],
      }),
    );
    expect(moments.slice(-4).map(inWords)).toEqual([
      '2026-01-01T00:00 article read',
      '2026-02-01T00:00 article captured web.archive.org',
      '2026-03-01T00:00 article changed',
      '2026-11-27T08:00 you note',
    ]);
  });

  test('what has no time that is understood is left out', () => {
    const comments = reading.comments.map((comment) => ({ ...comment, time: { text: 'long ago', iso: null } }));
    expect(momentsOf(told({ reading: { ...reading, comments } }))).toHaveLength(1);
  });
});

describe('rows', () => {
  test('are few for thousands of comments, and lose none of them', () => {
    const many = Array.from({ length: 5_000 }, (_, at): Moment => {
      const time = Date.UTC(2012, 2, 27) + at * 1_700_000;
      return {
        at: time,
        hasTime: true,
        lane: 'readers',
        kind: 'comment',
        who: `R${at}`,
        comment: `c${at}`,
        entry: null,
        chain: null,
      };
    });
    const { grain, rows } = rowsOf(many);
    expect(grain).toBe('month');
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(rows.flatMap(({ lanes }) => lanes.readers.flatMap(({ moments }) => moments))).toHaveLength(5_000);
  });

  test('whatever the moments: none lost, none twice, in order, each below the one before', () => {
    const one = fc.record({
      at: fc.integer({ min: Date.UTC(1998, 0), max: Date.UTC(2030, 0) }),
      hasTime: fc.boolean(),
      lane: fc.constantFrom(...LANES),
      kind: fc.constantFrom('comment', 'reported', 'note', 'captured') as fc.Arbitrary<Moment['kind']>,
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 200 }), (some) => {
        const moments = some
          .map((part, index): Moment => ({ ...part, who: '', comment: String(index), entry: null, chain: null }))
          .sort((a, b) => a.at - b.at);
        const { rows } = rowsOf(moments);
        const shown = rows.flatMap(({ lanes }) => LANES.flatMap((lane) => lanes[lane].flatMap((mark) => mark.moments)));
        expect(shown.map(({ comment }) => comment).sort()).toEqual(moments.map(({ comment }) => comment).sort());
        for (const [index, row] of rows.slice(1).entries()) expect(row.y).toBeGreaterThan(rows[index]?.y ?? 0);
      }),
    );
  });
});

test('on the strip stands what has a sure place, in the order of the text', () => {
  const passages = [{ start: 50, end: 60, quoters: [1, 2], isAnswered: true }];
  const pieces = stripOf(passages, [
    { id: 'n', of: 'note', anchor: { state: 'sure', start: 70, end: 75 } },
    { id: 'c', of: 'correction', anchor: { state: 'sure', start: 5, end: 9 } },
    { id: 'd', of: 'correction', anchor: { state: 'doubtful', start: 1, end: 2 } },
    { id: 'g', of: 'note', anchor: { state: 'gone' } },
  ]);
  expect(pieces.map(({ of, start, entry }) => [of, start, entry])).toEqual([
    ['correction', 5, 'c'],
    ['quote', 50, null],
    ['note', 70, 'n'],
  ]);
});
