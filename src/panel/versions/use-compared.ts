/** Two versions compared: short ones at once, very long ones after it was said that they are. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Comparison, compareVersions } from '../../domain/versions/compare-versions.ts';
import type { Version } from '../../domain/versions/version.ts';

/** UTF-16 units of both texts from which comparing may take so long that it is said before it is done. */
const LONG = 400_000;

/** Null where nothing differs. */
export function useCompared(before: Version, after: Version): Comparison | null | 'comparing' {
  const isLong = lengthOf(before) + lengthOf(after) > LONG;
  const short = useMemo(() => (isLong ? null : compareVersions(before, after)), [before, after]);
  const [long, setLong] = useState<{ readonly of: string; readonly compared: Comparison | null } | null>(null);
  const key = `${before.hash} ${after.hash}`;
  useEffect(() => {
    if (!isLong) return undefined;
    const timer = setTimeout(() => setLong({ of: key, compared: compareVersions(before, after) }), 50);
    return () => clearTimeout(timer);
  }, [before, after]);
  if (!isLong) return short;
  return long?.of === key ? long.compared : 'comparing';
}

function lengthOf({ content }: Version): number {
  return content.blocks.reduce((length, { text }) => length + text.length, 0);
}
