/** Versions of articles are never forgotten: what one copy has of them and the other has not, the other gets. */
import { report } from '../../platform/report.ts';
import { versionUnder } from '../../records.ts';
import { keep } from '../area.ts';
import type { RestoreParts } from './restore.ts';

/** By names alone, and one at a time: they are long. What cannot be exchanged now is by the next check. */
export async function exchangeVersions({
  area,
  twin,
  queue,
  snapshot,
}: Pick<RestoreParts, 'area' | 'twin' | 'queue' | 'snapshot'>): Promise<void> {
  try {
    const here = (await snapshot.records()).versions;
    const there = new Set(await twin.versions());
    for (const key of here) {
      if (there.has(key)) continue;
      const value = (await area.get(key))[key];
      if (versionUnder(key, value)) await twin.copy({ [key]: value });
    }
    for (const key of there) {
      if (here.has(key)) continue;
      const newValue = await twin.copyOf(key);
      if (!versionUnder(key, newValue)) continue;
      const refused = await queue(() => keep(area, { [key]: newValue }));
      if (!refused) snapshot.follow({ [key]: { newValue } });
    }
  } catch (failure) {
    report('copying versions', failure);
  }
}
