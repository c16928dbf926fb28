// Installs the packages of the lockfile where they are missing or older than the lockfile. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file was last written, in milliseconds since the epoch; 0 where it does not exist. */
function writtenAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Makes `node_modules` agree with `package-lock.json`; does nothing where npm's own receipt is newer than the lockfile.
 * Install scripts are not run: none of the packages needs one, and a script is the usual way in for a supply-chain attack.
 * @param {string} root the project's folder
 */
export function installPackages(root) {
  const receipt = writtenAt(join(root, 'node_modules', '.package-lock.json'));
  if (receipt > 0 && receipt >= writtenAt(join(root, 'package-lock.json'))) return;
  console.error('Installing packages from the lockfile…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('The packages could not be installed: "npm ci" failed. Its message is above.');
    process.exit(1);
  }
}
