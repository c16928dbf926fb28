/** Starts a real browser with the unpacked extension in it and drives what a reader can reach: the toolbar button and the panel. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type LaunchOptions, type Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { clickFirefoxToolbar } from './firefox-toolbar.ts';

export interface DriveOptions {
  readonly name: BrowserName;
  /** The browser's program file. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the loopback proxy that all pages come from. */
  readonly proxyPort: number;
  /** Kept after closing where it is given, else a temporary one. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** The colour scheme that pages and panel see; light where it is missing. */
  readonly dark?: boolean;
  /** Takes any certificate, our own among them. */
  readonly trusting?: boolean;
  /** Settings of Firefox's own (about:config), over ours. */
  readonly firefox?: Readonly<Record<string, unknown>>;
  /** Keeps pages that were left in the back/forward cache, which the driver switches off in Chromium. */
  readonly remembering?: boolean;
  /** Size of the window's content in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A running browser. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** As the browser knows it; in Chromium it is part of the extension's addresses. */
  readonly extensionId: string;
  /** Presses the extension's button in the toolbar, on this page. */
  clickToolbar(page: Page): Promise<void>;
  /** Closes the browser and waits until its process is gone. */
  close(): Promise<void>;
  /** Ends the browser at once, as a power cut or a crash would (SIGKILL to its whole process group where there is one). */
  kill(): Promise<void>;
}

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  // The article is on http and the proxy lets no https through.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,Translate',
  // The text is English whatever the machine says, so that tests can use accessible names.
  '--lang=en-US',
];

const FIREFOX_PREFS: Readonly<Record<string, unknown>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // Nobody is there to answer the browser's own question; without it, what an extension asks for is allowed.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'en-US, en',
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://settings.invalid/v1',
  'toolkit.telemetry.enabled': false,
};

/** Starts the browser; the caller closes it. */
export async function drive(options: DriveOptions): Promise<Driven> {
  const temporary = options.profile ? null : mkdtempSync(join(tmpdir(), 'corrigenda-profile-'));
  const profile = options.profile ?? temporary ?? '';
  const browser = await puppeteer.launch(launchOptions(options, profile));
  const extensionId = await browser.installExtension(options.extension);
  if (options.name === 'chromium') await workerOf(browser, extensionId);
  const ended = new Promise<void>((resolve) => {
    const child = browser.process();
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const tidy = async () => {
    await ended;
    if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return {
    name: options.name,
    browser,
    extensionId,
    clickToolbar: (page) => clickToolbar(options.name, browser, extensionId, page),
    close: async () => {
      // A browser that does not answer is ended by its own process, never by name.
      const hung = setTimeout(() => browser.process()?.kill('SIGKILL'), 15_000);
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      await tidy();
      clearTimeout(hung);
    },
    kill: async () => {
      killGroup(browser.process()?.pid);
      await ended;
      await putBack(profile);
      await tidy();
      await browser.disconnect().catch(() => undefined);
    },
  };
}

/** Waits until the background has run once: a click before that would be lost with Chromium none the wiser. */
async function workerOf(browser: Browser, extensionId: string): Promise<void> {
  const isOurs = (address: string) => address.startsWith(`chrome-extension://${extensionId}/`);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
  await (await target.worker())?.evaluate('true');
}

function launchOptions(
  {
    name,
    executable,
    proxyPort,
    headless = true,
    dark = false,
    trusting = false,
    remembering = false,
    firefox = {},
    size,
  }: DriveOptions,
  profile: string,
): LaunchOptions {
  const { width, height } = size ?? { width: 1280, height: 900 };
  const shared: LaunchOptions = {
    executablePath: executable,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
    protocolTimeout: 120_000,
    timeout: 60_000,
    acceptInsecureCerts: trusting,
  };
  if (name === 'firefox') {
    return {
      ...shared,
      browser: 'firefox',
      // Lets the toolbar be reached, which is the browser's own page (firefox-toolbar.ts).
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: {
        ...FIREFOX_PREFS,
        ...firefoxProxy(proxyPort),
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        // A screenshot leaves room for scroll bars and does not draw them.
        ...(headless && { 'ui.useOverlayScrollbars': 1 }),
        ...firefox,
      },
    };
  }
  return {
    ...shared,
    browser: 'chrome',
    // Installed over the driver's pipe: Chrome ≥ 137 ignores --load-extension (puppeteer#14121).
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: remembering ? ['--disable-back-forward-cache'] : [],
    args: [
      ...CHROMIUM_ARGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // What the driver emulates does not reach a frame of another process (Blink's PreferredColorScheme: 0 dark, 1 light).
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      `--window-size=${width},${height}`,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  };
}

function firefoxProxy(port: number): Readonly<Record<string, unknown>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

async function clickToolbar(name: BrowserName, browser: Browser, extensionId: string, page: Page): Promise<void> {
  await page.bringToFront();
  if (name === 'firefox') return clickFirefoxToolbar(browser, extensionId);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await extension.triggerAction(page);
}

/** The panel's frame in a page, once its document is there. Rejects after `limit` milliseconds. */
export async function panelOf(page: Page, limit = 30_000): Promise<Frame> {
  const until = Date.now() + limit;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      // Firefox says "about:blank" for frames in a closed shadow root: only the frame itself knows.
      const protocol = await frame.evaluate(() => location.protocol).catch(() => '');
      if (protocol.endsWith('-extension:')) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const open = page
    .browser()
    .targets()
    .map((one) => `${one.type()} ${one.url()}`);
  throw new Error(`no panel in ${page.url()} within ${limit} ms; open are: ${open.join(', ')}`);
}

/** The driver puts aside what a Firefox profile says of settings and, when the browser has gone, brings it back in its own time. */
async function putBack(profile: string): Promise<void> {
  const aside = ['prefs.js', 'user.js'].map((file) => join(profile, `${file}.puppeteer`));
  for (let tries = 0; tries < 200 && aside.some((path) => existsSync(path)); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}
