/** The keys of the rules that the reader made: apart from the schemas, so that the panel need not load those. */

export const SITE_PREFIX = 'site:';

/** Where the rule of a host (as `hostOf` names it) is kept. */
export function siteKey(host: string): string {
  return `${SITE_PREFIX}${host}`;
}
