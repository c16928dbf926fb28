/** Rules as a file, and back: what one reader pointed out serves another. */
import * as v from 'valibot';
import { type Site, selectorsOf, site } from './site.ts';

const FORMAT = 'corrigenda-sites';
const VERSION = 1;
const MOST = 5_000;
/** Characters. */
const LONGEST = 4_000_000;

const file = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  sites: v.pipe(v.array(site), v.maxLength(MOST)),
});

export type ParsedSites =
  /** Each of exactly one host, and no host twice. */
  | { readonly is: 'sites'; readonly sites: readonly Site[] }
  | { readonly is: 'not-json' | 'too-large' | 'other-file' | 'newer' }
  /** `place`: as in JavaScript, `sites[2].comments.item`. */
  | { readonly is: 'bad-place'; readonly place: string }
  | { readonly is: 'bad-selector'; readonly place: string; readonly selector: string }
  | { readonly is: 'twice'; readonly host: string };

/** The inverse of `parseSites`: JSON that people can read. */
export function formatSites(sites: readonly Site[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sites }, null, 2)}\n`;
}

/** The whole file or nothing of it. `isSelector`: does the browser understand this one? */
export function parseSites(text: string, isSelector: (selector: string) => boolean): ParsedSites {
  if (text.length > LONGEST) return { is: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { is: 'not-json' };
  }
  const { format, version } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  if (format !== FORMAT) return { is: 'other-file' };
  if (typeof version === 'number' && version > VERSION) return { is: 'newer' };
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return { is: 'bad-place', place: placeOf(parsed.issues[0]) };
  for (const [at, one] of parsed.output.sites.entries()) {
    const bad = selectorsOf(one).find(({ selector }) => !isSelector(selector));
    if (bad) return { is: 'bad-selector', place: `sites[${at}].${bad.at}`, selector: bad.selector };
  }
  const sites = parsed.output.sites.flatMap((one) => one.hosts.map((host) => ({ ...one, hosts: [host] })));
  const hosts = sites.map((one) => one.hosts[0] ?? '');
  const twice = hosts.find((host, at) => hosts.indexOf(host) < at);
  return twice === undefined ? { is: 'sites', sites } : { is: 'twice', host: twice };
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** What taking rules over would do to those that are there. */
export interface SitesImport {
  readonly fresh: readonly Site[];
  /** Other rules for hosts that have one. */
  readonly changed: readonly Site[];
  readonly same: readonly Site[];
}

export function compareSites(here: readonly Site[], coming: readonly Site[]): SitesImport {
  const known = new Map(here.map((one) => [one.hosts[0], one]));
  const stateOf = (one: Site) => {
    const before = known.get(one.hosts[0]);
    return before ? (said(before) === said(one) ? 'same' : 'changed') : 'fresh';
  };
  const those = (state: ReturnType<typeof stateOf>) => coming.filter((one) => stateOf(one) === state);
  return { fresh: those('fresh'), changed: those('changed'), same: those('same') };
}

/** What a rule says, whatever the order it is written in. */
function said(one: Site): string {
  return selectorsOf(one)
    .map(({ at, selector }) => `${at}\n${selector}`)
    .sort()
    .join('\n');
}
