/** Comments that no class, id or attribute marks: repeated elements with dates in a place that is called "comments". */
import type { Seen } from './found.ts';
import { readTime } from './read-time.ts';
import { commentRoles } from './thread/comment-roles.ts';

const ITEMS = new Set(['li', 'div', 'article', 'tr', 'section', 'dt', 'blockquote', 'table']);
const LONGEST_LINE = 120;
const SHORTEST = 20;

/** The elements that must be comments; none where nothing repeats, or what repeats has no dates. */
export function findUnmarked(outline: readonly Seen[]): ReadonlySet<Element> {
  const items = new Set<Element>();
  for (let index = 0; index < outline.length; index++) {
    const zone = outline[index];
    if (!zone || !isZone(zone)) continue;
    for (const group of groupsIn(outline, zone)) {
      const dated = group.filter((seen) => isDated(outline, seen));
      // One alone may be anything; of several, most have to look like comments.
      if (dated.length >= 2 && dated.length >= group.length * 0.6) for (const { element } of dated) items.add(element);
    }
    if (items.size > 0) return items;
  }
  return items;
}

function isZone({ classes, id, tag }: Seen): boolean {
  return (
    tag !== 'a' &&
    tag !== 'span' &&
    ((classes !== '' && commentRoles(classes).zone) || (id !== '' && commentRoles(id).zone))
  );
}

/** Elements of one tag under one parent, inside the zone. */
function groupsIn(outline: readonly Seen[], zone: Seen): Seen[][] {
  const groups = new Map<string, Seen[]>();
  for (let index = zone.index + 1; index <= zone.end; index++) {
    const seen = outline[index];
    if (!seen || !ITEMS.has(seen.tag)) continue;
    const key = `${seen.parent} ${seen.tag}`;
    const group = groups.get(key);
    if (group) group.push(seen);
    else groups.set(key, [seen]);
  }
  return [...groups.values()];
}

function isDated(outline: readonly Seen[], seen: Seen): boolean {
  if ((seen.element.textContent ?? '').trim().length < SHORTEST) return false;
  for (let index = seen.index; index <= seen.end; index++) {
    const line = outline[index];
    if (!line) continue;
    if (line.tag === 'time') return true;
    const text = (line.element.textContent ?? '').trim();
    if (text.length <= LONGEST_LINE && /\d\D+\d/.test(text) && readTime(text, 'day-first')) return true;
  }
  return false;
}
