/** Where browsers keep the two copies in a profile, and what a bad disk, a cleaner or a "repair" does to them there. */
import {
  closeSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

type Copy = 'first' | 'second';

export interface Damage {
  readonly what: string;
  /** To be called with the profile's folder while its browser does not run. Rejects where there is nothing to damage. */
  act(profile: string): void;
  /** Is everything read by a page as soon as the browser runs again, before the copies are compared? */
  readonly isReadAtOnce?: true;
}

/** Chromium's are folders of LevelDB. */
function chromiumFiles(profile: string, copy: Copy): string[] {
  return filesBelow(
    profile,
    copy === 'first' ? /Local Extension Settings.*\// : /IndexedDB.chrome-extension_.*\.leveldb\//,
  );
}

/** Firefox's are files of SQLite, with their log beside them; storage.local is an IndexedDB of its own user context. */
function firefoxFiles(profile: string, copy: Copy): string[] {
  const first = /moz-extension\+\+\+[^/]*\^userContextId=\d+\/idb\//;
  return filesBelow(profile, copy === 'first' ? first : /moz-extension\+\+\+[^/^]*\/idb\//);
}

function filesBelow(folder: string, under: RegExp): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() && under.test(path.replaceAll('\\', '/')) ? [path] : [];
  });
}

/** Files of this ending, the biggest first. Rejects where there is none. */
function ending(files: readonly string[], end: RegExp): [string, ...string[]] {
  const found = files.filter((path) => end.test(path)).sort((a, b) => statSync(b).size - statSync(a).size);
  const [biggest, ...others] = found;
  if (biggest === undefined) throw new Error(`no file ends in ${end} among ${files.join(', ')}`);
  return [biggest, ...others];
}

/** Turns bits over in `places` places, spread over the file behind its first page. */
function flip(path: string, places = 12): void {
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  const bytes = Buffer.alloc(16);
  for (let place = 1; place <= places; place++) {
    const at = Math.floor((size * place) / (places + 1));
    const length = readSync(file, bytes, 0, bytes.length, at);
    writeSync(
      file,
      bytes.map((byte) => byte ^ 0xff),
      0,
      length,
      at,
    );
  }
  closeSync(file);
}

function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}

function remove(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true });
}

/** As if nothing had ever been kept. */
export function removeBothCopies(profile: string): void {
  for (const filesOf of [chromiumFiles, firefoxFiles])
    remove([...filesOf(profile, 'first'), ...filesOf(profile, 'second')]);
}

const first = (profile: string) => chromiumFiles(profile, 'first');
const second = (profile: string) => chromiumFiles(profile, 'second');

export const CHROMIUM_DAMAGE: readonly Damage[] = [
  { what: 'first copy: bits turned over in a table (.ldb)', act: (at) => flip(ending(first(at), /\.ldb$/)[0]) },
  { what: 'first copy: bits turned over in the log', act: (at) => flip(ending(first(at), /\d\.log$/)[0]) },
  {
    what: 'first copy: bits turned over in the log, all read at once',
    act: (at) => flip(ending(first(at), /\d\.log$/)[0]),
    // Chromium takes away what it refuses to read.
    isReadAtOnce: true,
  },
  { what: 'first copy: log cut in half', act: (at) => cutInHalf(ending(first(at), /\d\.log$/)[0]) },
  {
    what: 'first copy: CURRENT emptied',
    act: (at) => writeFileSync(ending(first(at), /CURRENT$/)[0], ''),
  },
  { what: 'first copy: MANIFEST turned over', act: (at) => flip(ending(first(at), /MANIFEST-\d+$/)[0], 3) },
  { what: 'first copy: a table (.ldb) removed', act: (at) => remove([ending(first(at), /\.ldb$/)[0]]) },
  { what: 'first copy: removed', act: (at) => remove(first(at)) },
  { what: 'second copy: bits turned over in the log', act: (at) => flip(ending(second(at), /\d\.log$/)[0]) },
  { what: 'second copy: log cut in half', act: (at) => cutInHalf(ending(second(at), /\d\.log$/)[0]) },
  { what: 'second copy: removed', act: (at) => remove(second(at)) },
];

const firstIn = (profile: string) => firefoxFiles(profile, 'first');
const secondIn = (profile: string) => firefoxFiles(profile, 'second');
const SQLITE = /\.sqlite$/;
const LOG = /\.sqlite-wal$/;

export const FIREFOX_DAMAGE: readonly Damage[] = [
  { what: 'first copy: bits turned over in the database', act: (at) => flip(ending(firstIn(at), SQLITE)[0]) },
  { what: 'first copy: bits turned over in its log', act: (at) => flip(ending(firstIn(at), LOG)[0]) },
  { what: 'first copy: database cut in half', act: (at) => cutInHalf(ending(firstIn(at), SQLITE)[0]) },
  { what: 'first copy: log cut in half', act: (at) => cutInHalf(ending(firstIn(at), LOG)[0]) },
  { what: 'first copy: removed', act: (at) => remove(firstIn(at)) },
  { what: 'second copy: bits turned over in the database', act: (at) => flip(ending(secondIn(at), SQLITE)[0]) },
  { what: 'second copy: database cut in half', act: (at) => cutInHalf(ending(secondIn(at), SQLITE)[0]) },
  { what: 'second copy: removed', act: (at) => remove(secondIn(at)) },
];
