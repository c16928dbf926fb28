/**
 * What a browser lets an extension do: hosts that are granted, asked for and taken away, and content scripts that are
 * registered for them. Facts tried in Chromium 156 and Firefox 153: a request must lie within *one* pattern of the
 * manifest and come straight from a click; Chromium does not let go of what the manifest requires and asks no second
 * time for what was once allowed; Firefox removes whatever it is told to.
 */
import { type FakeEvent, fakeEvent } from './event.ts';
import { copy } from './storage.ts';

export interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly [option: string]: unknown;
}

/** Match patterns, and rights by name. */
interface Wanted {
  origins?: string[];
  permissions?: string[];
}

export interface FakePermissions {
  /** Match patterns that are granted now, those of the manifest included. */
  readonly granted: ReadonlySet<string>;
  readonly registered: ReadonlyMap<string, RegisteredScript>;
  /** Rights that are granted besides hosts. */
  readonly rights: ReadonlySet<string>;
  /** What the reader was asked for so far. */
  readonly prompts: readonly (readonly string[])[];
  /** How the reader answers; allows everything until a test says otherwise. */
  reader: (origins: readonly string[]) => boolean;
  /** The reader allows or takes away hosts in the browser's own settings. */
  grant(...origins: string[]): void;
  revoke(...origins: string[]): void;
  readonly added: FakeEvent;
  readonly removed: FakeEvent;
  readonly api: {
    getAll(): Promise<{ origins: string[]; permissions: string[] }>;
    contains(wanted: Wanted): Promise<boolean>;
    request(wanted: Wanted): Promise<boolean>;
    remove(given: Wanted): Promise<boolean>;
  };
  readonly scripts: {
    getRegisteredContentScripts(filter?: { ids?: string[] }): Promise<RegisteredScript[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter?: { ids?: string[] }): Promise<void>;
  };
}

export interface ManifestHosts {
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
}

export function fakePermissions(like: 'chromium' | 'firefox', manifest: ManifestHosts): FakePermissions {
  const required = manifest.host_permissions;
  const granted = new Set(required);
  const onceAllowed = new Set(required);
  const rights = new Set<string>();
  const registered = new Map<string, RegisteredScript>();
  const prompts: (readonly string[])[] = [];
  const [added, removed] = [fakeEvent(), fakeEvent()];

  function grant(...origins: string[]): void {
    const fresh = origins.filter((origin) => !granted.has(origin));
    for (const origin of fresh) granted.add(origin);
    for (const origin of fresh) onceAllowed.add(origin);
    if (fresh.length > 0) added.emit({ origins: fresh, permissions: [] });
  }
  function revoke(...origins: string[]): void {
    const gone = origins.filter((origin) => granted.delete(origin));
    if (gone.length > 0) removed.emit({ origins: gone, permissions: [] });
  }
  function mayAsk(origin: string): boolean {
    return [...required, ...manifest.optional_host_permissions].some((pattern) => isWithin(origin, pattern));
  }

  const fake: FakePermissions = {
    granted,
    registered,
    rights,
    prompts,
    reader: () => true,
    grant,
    revoke,
    added,
    removed,
    api: {
      getAll: async () => ({ origins: [...granted], permissions: [] }),
      contains: async ({ origins = [], permissions = [] }) =>
        permissions.every((right) => rights.has(right)) &&
        origins.every((origin) => [...granted].some((pattern) => isWithin(origin, pattern))),
      request: async ({ origins = [], permissions = [] }) => {
        // Looked at before any turn of the queue, as browsers do.
        const event = (globalThis as { window?: { event?: Event } }).window?.event;
        if (event?.type !== 'click') throw new Error('This function must be called during a user gesture');
        const wrong = origins.find((origin) => !mayAsk(origin));
        if (wrong) throw new Error('Only permissions specified in the manifest may be requested.');
        const asks =
          like === 'firefox' || permissions.length > 0 || !origins.every((origin) => onceAllowed.has(origin));
        if (asks) prompts.push([...origins, ...permissions]);
        if (asks && !fake.reader(origins)) return false;
        grant(...origins);
        for (const right of permissions) rights.add(right);
        return true;
      },
      remove: async ({ origins = [], permissions = [] }) => {
        if (like === 'chromium' && origins.some((origin) => required.includes(origin))) {
          throw new Error('You cannot remove required permissions.');
        }
        revoke(...origins);
        for (const right of permissions) rights.delete(right);
        return true;
      },
    },
    scripts: {
      getRegisteredContentScripts: async ({ ids } = {}) =>
        copy([...registered.values()].filter((script) => !ids || ids.includes(script.id))),
      registerContentScripts: async (scripts) => {
        const twice = scripts.find(({ id }) => registered.has(id));
        if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
        if (scripts.some(({ matches }) => matches.length === 0)) throw new Error('matches must not be empty');
        for (const script of copy(scripts)) registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids } = {}) => {
        const unknown = ids?.find((id) => !registered.has(id));
        if (unknown) throw new Error(`Nonexistent script ID '${unknown}'`);
        for (const id of ids ?? [...registered.keys()]) registered.delete(id);
      },
    },
  };
  return fake;
}

/** `*://` is within no pattern of one scheme, even where both are there. */
function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [parts(inner), parts(outer)];
  const scheme = b.scheme === '*' || a.scheme === b.scheme;
  return scheme && (b.host === '*' || a.host === b.host);
}

function parts(pattern: string): { scheme: string; host: string } {
  const [, scheme = '', host = ''] = /^(\*|\w+):\/\/([^/]+)\//.exec(pattern) ?? [];
  return { scheme, host };
}
