/** Finds a browser on this machine; where there is none, installs one through the system's package manager if that is possible unasked. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names in PATH, the freely built ones first: they take unpacked extensions without ado. */
const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};
const homes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const windows: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};
const places: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/snap/bin/firefox',
  ],
};

/** Package managers and, for each browser, the packages to try in order. */
const managers: readonly {
  readonly command: string;
  readonly before?: readonly string[];
  readonly install: readonly string[];
  readonly packages: Readonly<Record<BrowserName, readonly string[]>>;
  readonly asUser?: true;
}[] = [
  {
    command: 'apt-get',
    before: ['update'],
    install: ['install', '-y', '--no-install-recommends'],
    packages: { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] },
  },
  { command: 'dnf', install: ['install', '-y'], packages: { chromium: ['chromium'], firefox: ['firefox'] } },
  {
    command: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  { command: 'zypper', install: ['-n', 'install'], packages: { chromium: ['chromium'], firefox: ['MozillaFirefox'] } },
  { command: 'apk', install: ['add'], packages: { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] } },
  {
    command: 'brew',
    install: ['install', '--cask'],
    packages: { chromium: ['chromium', 'google-chrome'], firefox: ['firefox'] },
    asUser: true,
  },
];

/** The browser's program file, or null. `CORRIGENDA_CHROMIUM` and `CORRIGENDA_FIREFOX` name one by hand. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`CORRIGENDA_${name.toUpperCase()}`];
  if (named) return existsSync(named) ? named : null;
  const inPath = commands[name].map(which).find((file) => file !== null);
  if (inPath) return inPath;
  const beneath = homes.flatMap((home) => (home ? windows[name].map((file) => join(home, file)) : []));
  return [...places[name], ...beneath].find((file) => existsSync(file)) ?? null;
}

/** As `findBrowser`, after an attempt to install what is missing. Null where that did not help. */
export function findOrInstallBrowser(name: BrowserName): string | null {
  return findBrowser(name) ?? (installBrowser(name) ? findBrowser(name) : null);
}

/** One sentence for a reader whose machine has no such browser. */
export function howToInstall(name: BrowserName): string {
  const what = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const manager = managers.find(({ command }) => which(command));
  const hint = manager
    ? ` (for example: ${manager.asUser ? '' : 'sudo '}${[manager.command, ...manager.install, manager.packages[name][0]].join(' ')})`
    : '';
  return `No ${what} was found and none could be installed: please install ${what}${hint} and run this again.`;
}

function installBrowser(name: BrowserName): boolean {
  const manager = managers.find(({ command }) => which(command));
  if (!manager) return false;
  const prefix = manager.asUser ? [] : rootPrefix();
  if (!prefix) return false;
  const run = (args: readonly string[]) => {
    const [command = '', ...rest] = [...prefix, manager.command, ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env }).status === 0;
  };
  console.error(`No ${name} found. Installing it with ${manager.command}…`);
  if (manager.before) run(manager.before);
  return manager.packages[name].some((one) => run([...manager.install, one]));
}

/** What to put before a command that needs root: nothing for root, `sudo -n` where it asks no password, else null. */
function rootPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  if (!which('sudo')) return null;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function which(command: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, process.platform === 'win32' ? `${command}.exe` : command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here; the next folder.
    }
  }
  return null;
}
