/** Lines that stand above a text in the same element and are none of it: who wrote it, when, and how long it takes to read. */
import { readTime } from '../read-time.ts';
import type { Block } from '../reading.ts';

const LONGEST = 80;
const MOST = 6;
const CLOCK = /\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:uhr|gmt|utc|[ecmp][sd]t|cest?|msk))?/giu;
const MINUTES =
  /\d+\s*-?\s*(?:min(?:ute)?n?s?|мин\p{L}*|хв\p{L}*)\b\.?(?:\s*(?:read|de lecture|lesezeit|чтения|читання))?|\d+\s*分(?:钟|鐘)?/giu;
const FRAME =
  /(?<!\p{L})(?:by|von|par|por|di|door|av|автор|текст|text|words|written|published|posted|updated|last|veröffentlicht|aktualisiert|publié|le|modifié|publicado|el|pubblicato|опубликовано|обновлено|on|at|um|à|am|в|and|und|et|y|e|и|follow|share)(?!\p{L})/giu;

/** `blocks` without such lines at their beginning. `authors`: the names of those who wrote it. */
export function withoutHeadLines<T extends Block>(blocks: readonly T[], authors: readonly string[]): readonly T[] {
  let from = 0;
  while (from < Math.min(MOST, blocks.length - 1) && isHeadLine(blocks[from], authors)) from++;
  return from === 0 ? blocks : blocks.slice(from);
}

function isHeadLine(block: Block | undefined, authors: readonly string[]): boolean {
  if (!block || block.text.length > LONGEST || block.kind === 'heading' || block.kind === 'caption') return false;
  let rest = block.text;
  for (const name of authors) rest = rest.replace(name, ' ');
  const time = readTime(rest, 'day-first');
  if (time) rest = `${rest.slice(0, time.start)} ${rest.slice(time.end)}`;
  return !/\p{L}/u.test(rest.replace(MINUTES, ' ').replace(CLOCK, ' ').replace(FRAME, ' '));
}
