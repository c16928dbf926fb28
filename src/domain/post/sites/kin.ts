/** Elements of one kind on a page: what repeats, and whether it looks like something that somebody said at some time. */
import { mayHoldDate, readTime } from '../read-time.ts';
import { commentRoles } from '../thread/comment-roles.ts';
import { kindClasses } from './stable-names.ts';

/** Of very long pages, so many elements of a tag are looked at; of a kind, so many are asked for dates. */
const MOST = 4_000;
const SAMPLE = 10;
const LONGEST_LINE = 80;
/** A line without a year may still say when. */
const AGO = /\b(?:ago|yesterday|today|just now)\b|назад|вчера|сегодня|\bvor \d|\bil y a\b|\bhace \d|бұрын|кеше|бүгін/i;
const LISTS = /^(?:ol|ul|dl|table|tbody)$/;

export interface Kin {
  /** The elements of the same kind as `element`, itself among them, in document order. */
  kinOf(element: Element): readonly Element[];
  /** The lines in it, itself included, that say when. */
  datesIn(element: Element): readonly Element[];
  /** Does a date stand in it? */
  isDated(element: Element): boolean;
  /** Does it look as what is repeated once for each comment does: dated, as most of its kind? */
  isDatedKind(element: Element): boolean;
}

/** Remembers what it was asked: for one moment of one page. */
export function createKin(root: Element): Kin {
  const kinds = new Map<string, string>();
  const groups = new Map<string, Map<string, Element[]>>();
  const dates = new Map<Element, readonly Element[]>();

  function kindOf(element: Element): string {
    const classes = element.getAttribute('class') ?? element.getAttribute('old-class') ?? '';
    if (classes !== '') {
      let kind = kinds.get(classes);
      if (kind === undefined) {
        kind = [...kindClasses(element)].sort().join('.');
        kinds.set(classes, kind);
      }
      if (kind !== '') return kind;
    }
    // Without names, by what stands in it; answers come and go.
    const parts = [...element.children].map(({ localName }) => localName).filter((tag) => !LISTS.test(tag));
    return `: ${[...new Set(parts)].sort().join(' ')}`;
  }

  function kinOf(element: Element): readonly Element[] {
    const tag = element.localName;
    let byKind = groups.get(tag);
    if (!byKind) {
      byKind = new Map();
      const all = root.getElementsByTagName(tag);
      for (let at = 0; at < Math.min(all.length, MOST); at++) {
        const one = all[at];
        if (!one) break;
        const kind = kindOf(one);
        const group = byKind.get(kind);
        if (group) group.push(one);
        else byKind.set(kind, [one]);
      }
      groups.set(tag, byKind);
    }
    const group = byKind.get(kindOf(element)) ?? [];
    return group.includes(element) ? group : [element, ...group];
  }

  function datesIn(element: Element): readonly Element[] {
    let known = dates.get(element);
    if (!known) {
      known = dateLines(element);
      dates.set(element, known);
    }
    return known;
  }

  function isDated(element: Element): boolean {
    return datesIn(element).length > 0;
  }

  function isDatedKind(element: Element): boolean {
    if (!isDated(element)) return false;
    const some = kinOf(element).slice(0, SAMPLE);
    return some.filter(isDated).length >= some.length * 0.6;
  }

  return { kinOf, datesIn, isDated, isDatedKind };
}

function dateLines(element: Element): Element[] {
  const inside = element.getElementsByTagName('*');
  const lines = isDateLine(element) ? [element] : [];
  for (let at = 0; at < Math.min(inside.length, MOST); at++) {
    const one = inside[at];
    if (one && isDateLine(one)) lines.push(one);
  }
  return lines;
}

function isDateLine(element: Element): boolean {
  if (element.localName === 'time') return true;
  const text = element.textContent ?? '';
  if (text.length > 3 * LONGEST_LINE) return false;
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > LONGEST_LINE) return false;
  const classes = element.getAttribute('class');
  if (classes && commentRoles(classes).time > 0 && /\d/.test(line)) return true;
  return AGO.test(line) || (mayHoldDate(line) && readTime(line, 'day-first') !== null);
}
