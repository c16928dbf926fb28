// Runs a tool by name on a machine that may have nothing but Node: installs what is missing, then hands over to tools/NAME.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const tool = join(root, 'tools', `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(tool)) {
  console.error(`There is no tool called "${name}". See "scripts" in package.json.`);
  process.exit(2);
}
installPackages(root);
const run = spawnSync(process.execPath, ['--import', 'tsx', tool, ...args], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
