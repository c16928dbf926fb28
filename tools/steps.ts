/** Runs the steps of a check, one command each, and counts what passed and what failed. */
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** How a command ended, and what it wrote to both of its outputs. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Runs a program of `node_modules/.bin` in the project's folder. `lane`: its lines are printed as they come, each behind
 * this word. `yields`: how far it stands back for others, 0 to 19 (as `nice` does).
 */
export function runBin(
  name: string,
  args: readonly string[],
  { lane = '', env = {}, yields = 0 }: { lane?: string; env?: Readonly<Record<string, string>>; yields?: number } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Only so are the command files of Windows found.
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    if (yields > 0 && child.pid !== undefined) standBack(child.pid, yields);
    let output = '';
    let line = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        if (lane === '') return;
        const lines = (line + text).split('\n');
        line = lines.pop() ?? '';
        for (const one of lines) if (one.trim() !== '') console.log(`${lane.padEnd(8)} | ${one}`);
      });
    }
    child.once('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Prints one line per step, with the step's own words where it failed. */
export async function step(name: string, run: () => Promise<Ended>): Promise<Tally> {
  const since = Date.now();
  const { ok, output } = await run().catch((error: unknown) => ({ ok: false, output: `${error}\n` }));
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** What it starts inherits it. Where the system refuses, it runs as ever. */
function standBack(pid: number, by: number): void {
  try {
    setPriority(pid, by);
  } catch {
    // Only the order of things is lost by it.
  }
}
