/** Moments as rows of a picture: what is close together stands in one row, and long silences are shortened. */
import { LANES, type Lane, type Moment, type MomentKind } from './moments.ts';

/** How far apart two moments must be to stand in rows of their own. */
export const GRAINS = ['minute', 'hour', 'day', 'month', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

/** What of one kind happened in one row, in one lane. */
export interface Mark {
  readonly kind: MomentKind;
  /** Never empty; by time. */
  readonly moments: readonly Moment[];
}

export interface Row {
  /** Of its first moment, milliseconds. */
  readonly at: number;
  readonly hasTime: boolean;
  readonly lanes: Readonly<Record<Lane, readonly Mark[]>>;
  /** Distance from the top of the first row, in units of the picture. */
  readonly y: number;
}

export interface Rows {
  readonly grain: Grain;
  readonly rows: readonly Row[];
}

/** A picture of more rows is none that is taken in. */
const MOST = 60;
/** Units between two rows at the least, what is added for each doubling of the silence, and at the most. */
const [LEAST, DOUBLING, FARTHEST] = [24, 3, 72];
const HOUR = 3_600_000;

/** The finest grain at which there are not too many rows. `moments`: by time. */
export function rowsOf(moments: readonly Moment[]): Rows {
  for (const grain of GRAINS) {
    const groups = grouped(moments, grain);
    if (groups.length <= MOST || grain === 'year') return { grain, rows: placed(groups) };
  }
  return { grain: 'year', rows: [] };
}

function grouped(moments: readonly Moment[], grain: Grain): Moment[][] {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = keyOf(moment, grain);
    const group = groups.get(key);
    if (group) group.push(moment);
    else groups.set(key, [moment]);
  }
  return [...groups.values()];
}

/** ISO 8601 down to the grain; a day without an hour is a row of its own. */
function keyOf({ at, hasTime }: Moment, grain: Grain): string {
  const iso = new Date(at).toISOString();
  const length = { minute: 16, hour: 13, day: 10, month: 7, year: 4 }[grain];
  return hasTime ? iso.slice(0, length) : `${iso.slice(0, Math.min(10, length))} `.slice(0, length > 10 ? 11 : length);
}

function placed(groups: readonly (readonly Moment[])[]): Row[] {
  let [y, before] = [0, Number.NaN];
  return groups.map((group) => {
    const [first] = group;
    const at = first?.at ?? 0;
    if (!Number.isNaN(before)) y += distance(at - before);
    before = at;
    return { at, hasTime: first?.hasTime ?? false, lanes: lanesOf(group), y };
  });
}

/** Not to scale: a year after an hour would leave the hour invisible. */
function distance(silence: number): number {
  return Math.min(FARTHEST, Math.round(LEAST + DOUBLING * Math.log2(1 + Math.max(0, silence) / HOUR)));
}

function lanesOf(group: readonly Moment[]): Record<Lane, readonly Mark[]> {
  const lanes = Object.fromEntries(LANES.map((lane) => [lane, new Map<MomentKind, Moment[]>()])) as Record<
    Lane,
    Map<MomentKind, Moment[]>
  >;
  for (const moment of group) {
    const marks = lanes[moment.lane];
    const same = marks.get(moment.kind);
    if (same) same.push(moment);
    else marks.set(moment.kind, [moment]);
  }
  const asMarks = (lane: Lane) => [...lanes[lane]].map(([kind, moments]) => ({ kind, moments }));
  return { article: asMarks('article'), readers: asMarks('readers'), author: asMarks('author'), you: asMarks('you') };
}
