/** Breaks the store in known ways, in a copy, and shows that the model test notices each: `npm run mutate`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './steps.ts';

interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Each text, which must be there, and what stands in its place. */
  readonly changes: readonly (readonly [string, string])[];
}

const MUTATIONS: readonly Mutation[] = [
  {
    name: 'none: the store as it is',
    file: 'src/store/queue.ts',
    changes: [],
  },
  {
    name: 'the queue lets jobs run side by side',
    file: 'src/store/queue.ts',
    changes: [['const result = last.then(next, next);', 'const result = job();']],
  },
  {
    name: 'the lock is let go, and the end of the chain is believed all the same',
    file: 'src/store/queue.ts',
    changes: [['    held?.letGo();\n    held = null;', '    held?.letGo();']],
  },
  {
    name: 'the end of the chain is believed whoever had the lock in between',
    file: 'src/store/chain-end.ts',
    changes: [['surely && surely === queue.tenure()', 'surely']],
  },
  {
    name: 'the chain check believes every hash',
    file: 'src/domain/journal/segment.ts',
    changes: [['if ((await hashOf(event, digest)) !== event.hash) return false;', 'await hashOf(event, digest);']],
  },
  {
    name: 'keep() believes set and does not read back',
    file: 'src/store/area.ts',
    changes: [['return kept ? null', 'return kept || !kept ? null']],
  },
  {
    name: 'an event id that is known is written again',
    file: 'src/store/journal.ts',
    changes: [
      ['const kept = earlier ? await asKept(earlier) : null;', 'const kept = null as SaveResult | null; void asKept;'],
      ['if (arrived && (await', 'if (arrived && !arrived.id && (await'],
    ],
  },
  {
    name: 'single events go before their segment is read back',
    file: 'src/store/sealing.ts',
    changes: [
      [
        'if (await keep(area, { [key]: written })) return false;',
        'await area.remove(due.events.map(({ device, seq }) => eventKey(device, seq)));\n    if (await keep(area, { [key]: written })) return false;',
      ],
    ],
  },
  {
    name: 'a name under which nothing can be found counts as there',
    file: 'src/store/snapshot.ts',
    changes: [
      ['|| found.unreadable.includes(key))) names.delete(key);', '|| found.unreadable.includes(key))) names.add(key);'],
    ],
  },
  {
    name: 'what one copy lost does not come back from the other',
    file: 'src/store/check/shallow.ts',
    changes: [['await restoreLocal(one.device, toLocal, parts)', 'await restoreLocal(one.device, [], parts)']],
  },
  {
    name: 'a chain is gone on with though the second copy knows of more',
    file: 'src/store/chain-end.ts',
    changes: [['if (copy && (copy.seq > seq', 'if (copy && copy.seq < 0 && (copy.seq > seq']],
  },
  {
    name: 'a store of a later version is written to',
    file: 'src/store/area.ts',
    changes: [["return version > SCHEMA_VERSION ? 'newer-database' : null;", 'return null;']],
  },
];

const seed = process.env.CORRIGENDA_SEED ?? '2';
const runs = process.env.CORRIGENDA_MODEL_RUNS ?? '1000';
console.log(`seed ${seed}, ${runs} sequences\n\n| Broken on purpose | The model test |\n| --- | --- |`);
const rows = MUTATIONS.map((mutation) => {
  const found = tryOut(mutation);
  console.log(`| ${mutation.name} | ${found} |`);
  return { mutation, found };
});
process.exitCode = rows.every(({ mutation, found }) => found.startsWith('passes') === (mutation.changes.length === 0))
  ? 0
  : 1;

/** What the model test says of a copy that is broken so. */
function tryOut({ file, changes }: Mutation): string {
  const copy = mkdtempSync(join(tmpdir(), 'corrigenda-mutation-'));
  try {
    for (const part of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    let text = readFileSync(join(copy, file), 'utf8');
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`${file} no longer has: ${from}`);
      text = text.replace(from, () => to);
    }
    writeFileSync(join(copy, file), text);
    const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/store/model.test.ts', '--no-color'];
    const env = { ...process.env, CORRIGENDA_SEED: seed, CORRIGENDA_MODEL_RUNS: runs };
    const run = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env });
    if (run.status === 0) return 'passes';
    const after = [...(run.stdout + run.stderr).matchAll(/Property failed after (\d+) tests/g)].map(([, n]) => n);
    const said = /\+\s+"(.+)",/.exec(run.stdout + run.stderr)?.[1] ?? 'did not run';
    return `fails after ${after.join(' and ')} sequences: ${said}`;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
