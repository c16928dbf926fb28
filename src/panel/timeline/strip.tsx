/** The article as a strip: where it was quoted, corrected and noted, and behind it the list of those passages. */
import { useMemo } from 'preact/hooks';
import { type StripPiece, stripOf } from '../../domain/insight/timeline/strip.ts';
import { describe } from '../../domain/text/describe.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { quotesOf } from '../quotes/quotes-of.ts';
import { useSession } from '../session.ts';

const [WIDTH, TRACK, GAP] = [320, 10, 4];
const TRACKS = ['quote', 'correction', 'note'] as const;
/** So that a passage of one word is seen. */
const NARROWEST = 3;
/** UTF-16 units of a passage in the list. */
const SHOWN = 90;

export function Strip() {
  const session = useSession();
  const reading = session.reading.value;
  const { text, passages } = reading ? quotesOf(reading) : { text: '', passages: [] };
  const { notes, corrections } = session.view.value;
  const found = session.found.value;
  const pieces = useMemo(() => {
    const own = [
      ...notes.filter(({ deleted }) => !deleted).map(({ id }) => ({ id, of: 'note' as const })),
      ...corrections.filter(({ deleted }) => !deleted).map(({ id }) => ({ id, of: 'correction' as const })),
    ];
    const placed = own.flatMap(({ id, of }) => {
      const anchor = found.get(id)?.anchor;
      return anchor ? [{ id, of, anchor }] : [];
    });
    return stripOf(passages, placed);
  }, [passages, notes, corrections, found]);
  if (text === '' || pieces.length === 0) return null;
  const height = TRACKS.length * (TRACK + GAP) + GAP;
  const scale = WIDTH / text.length;
  return (
    <figure class="strip">
      <figcaption>{t('stripHead')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('stripLabel', pieces.length)}>
        <rect class="strip-paper" x="0" y="0" width={WIDTH} height={height} />
        {blockEnds(text).map((at) => (
          <line key={at} class="timeline-rule" x1={at * scale} x2={at * scale} y1="0" y2={height} />
        ))}
        {pieces.map((piece) => (
          <Piece key={keyOf(piece)} piece={piece} scale={scale} words={text.slice(piece.start, piece.end)} />
        ))}
      </svg>
      <p class="strip-legend">
        <span class="strip-key strip-key-open">{pieceWords('quote')}</span>
        <span class="strip-key strip-key-quote">{t('challengedAnswered')}</span>
        <span class="strip-key strip-key-correction">{pieceWords('correction')}</span>
        <span class="strip-key strip-key-note">{pieceWords('note')}</span>
      </p>
      <details class="strip-list">
        <summary>{t('stripAsList')}</summary>
        <ol>
          {pieces.map((piece) => (
            <li key={keyOf(piece)}>
              <q dir="auto" lang={reading?.language || undefined}>
                {short(text.slice(piece.start, piece.end))}
              </q>{' '}
              <span class="timeline-side">{saidOf(piece)}</span>
              <Button
                kind="quiet"
                icon="passage"
                iconOnly
                label={t('hintShow', short(text.slice(piece.start, piece.end)))}
                onClick={() => void session.page.showPassage(describe(text, piece.start, piece.end)).catch(() => false)}
              />
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}

function Piece({ piece, scale, words }: { piece: StripPiece; scale: number; words: string }) {
  const y = GAP + TRACKS.indexOf(piece.of) * (TRACK + GAP);
  const width = Math.max(NARROWEST, (piece.end - piece.start) * scale);
  const x = Math.min(piece.start * scale, WIDTH - width);
  return (
    <rect
      class={piece.of === 'quote' && !piece.isAnswered ? 'strip-quote strip-open' : `strip-${piece.of}`}
      x={x}
      y={y}
      width={width}
      height={TRACK}
      rx="2"
    >
      <title>{`${saidOf(piece)}: ${short(words)}`}</title>
    </rect>
  );
}

function saidOf({ of, isAnswered }: StripPiece): string {
  return of === 'quote' && isAnswered ? `${pieceWords(of)}, ${t('challengedAnswered')}` : pieceWords(of);
}

function pieceWords(of: StripPiece['of']): string {
  return t(of === 'quote' ? 'stripQuoted' : of === 'correction' ? 'stripCorrected' : 'stripNoted');
}

function keyOf({ of, start, entry }: StripPiece): string {
  return `${of}-${start}-${entry}`;
}

/** Offsets of the ends of blocks but the last. */
function blockEnds(text: string): number[] {
  return [...text.matchAll(/\n/g)].map(({ index }) => index);
}

function short(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN - 1).trimEnd()}…` : words;
}
