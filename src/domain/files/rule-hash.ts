/** Knows a repair rule again: whether it stands in a backup as it is here. */
import { canonical } from '../journal/chain.ts';
import { type Digest, digestOf } from '../journal/digest-of.ts';
import { SITE_PREFIX } from '../post/sites/site-key.ts';
import type { KeptRecord } from './own-file.ts';

/** Hashes of the rules among these records, in their order. */
export function hashesOfRules(records: readonly KeptRecord[], digest: Digest): Promise<string[]> {
  const rules = records.filter(({ key }) => key.startsWith(SITE_PREFIX));
  return Promise.all(rules.map(({ key, value }) => digestOf(`${key}\n${canonical(value)}`, digest)));
}
