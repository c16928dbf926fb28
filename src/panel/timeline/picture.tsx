/** The time line as a picture: a lane for each side, one row for what is close together, chains of corrections as lines. */
import { LANES, type Lane } from '../../domain/insight/timeline/moments.ts';
import type { Mark, Row, Rows } from '../../domain/insight/timeline/rows.ts';
import { formatNumber } from '../../platform/i18n.ts';
import { IconPaths } from '../../ui/icons.tsx';
import { kindWords, laneWords, SIGNS } from './kinds.ts';
import { timeOfRow } from './row-time.ts';

/** Units of the picture, which is as wide as the panel at its narrowest. */
const WIDTH = 320;
const TOP = 40;
const BOTTOM = 20;
const LANE_X: Readonly<Record<Lane, number>> = { article: 104, readers: 164, author: 224, you: 284 };
/** Between two marks of one row and lane; so many fit. */
const BESIDE = 18;
const MOST = 3;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function Picture({ told, label }: { told: Rows; label: string }) {
  const { rows } = told;
  const height = TOP + (rows.at(-1)?.y ?? 0) + BOTTOM;
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {LANES.map((lane) => (
        <g key={lane}>
          <text class="timeline-lane" x={LANE_X[lane]} y="14">
            {laneWords(lane)}
          </text>
          <line class="timeline-rule" x1={LANE_X[lane]} x2={LANE_X[lane]} y1="22" y2={height} />
        </g>
      ))}
      {chainsIn(rows).map((points) => (
        <polyline
          key={JSON.stringify(points)}
          class="timeline-chain"
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {rows.map((row, index) => (
        <RowMarks key={row.y} row={row} {...timeOfRow(told, index)} />
      ))}
    </svg>
  );
}

function RowMarks({ row, date, hour }: { row: Row; date: string; hour: string }) {
  const y = TOP + row.y;
  return (
    <g>
      {date && (
        <text class="timeline-date" x="0" y={hour ? y - 3 : y + 4}>
          {date}
        </text>
      )}
      {hour && (
        <text class="timeline-hour" x="0" y={date ? y + 11 : y + 4}>
          {hour}
        </text>
      )}
      {LANES.flatMap((lane) =>
        shownMarks(row, lane).map((mark, index) => (
          <MarkSign key={lane + mark.kind} mark={mark} x={LANE_X[lane] + index * BESIDE} y={y} />
        )),
      )}
    </g>
  );
}

function MarkSign({ mark: { kind, moments }, x, y }: { mark: Mark; x: number; y: number }) {
  const names = [...new Set(moments.map(({ who }) => who).filter(Boolean))].slice(0, 5).join(', ');
  return (
    <g class={moments.some(({ chain }) => chain !== null) ? 'timeline-mark timeline-mark-chained' : 'timeline-mark'}>
      <title>{names ? `${kindWords(kind)}: ${names}` : kindWords(kind)}</title>
      <circle cx={x} cy={y} r="10" />
      <g class="icon" transform={`translate(${x - 7} ${y - 7}) scale(0.875)`}>
        <IconPaths name={SIGNS[kind]} />
      </g>
      {moments.length > 1 && (
        <text class="timeline-count" x={x + 11} y={y + 4}>
          {formatNumber(moments.length)}
        </text>
      )}
    </g>
  );
}

/** What stands for something said of an error comes before comments that are only comments. */
function shownMarks(row: Row, lane: Lane): readonly Mark[] {
  const marks = row.lanes[lane];
  return [...marks].sort((a, b) => Number(a.kind === 'comment') - Number(b.kind === 'comment')).slice(0, MOST);
}

/** Where the moments of each chain stand, from the first to the last. */
function chainsIn(rows: readonly Row[]): Point[][] {
  const chains = new Map<string, Point[]>();
  for (const row of rows) {
    for (const lane of LANES) {
      for (const [index, { moments }] of shownMarks(row, lane).entries()) {
        for (const chain of new Set(moments.map((one) => one.chain))) {
          if (chain === null) continue;
          const point = { x: LANE_X[lane] + index * BESIDE, y: TOP + row.y };
          chains.set(chain, [...(chains.get(chain) ?? []), point]);
        }
      }
    }
  }
  return [...chains.values()].filter((points) => points.length > 1);
}
