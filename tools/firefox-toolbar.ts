/** Presses an extension's toolbar button in Firefox, whose driver has no call for it: asks the browser's own window to. */
import type { Browser } from 'puppeteer-core';

/** The driver's own line to the browser: WebDriver BiDi, https://w3c.github.io/webdriver-bidi/ */
interface BidiConnection {
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<{ readonly result: unknown }>;
}

/**
 * Does what a click on the button does, with the same rights for the current tab (`activeTab`).
 * The browser must have been started with `--remote-allow-system-access`.
 */
export async function clickFirefoxToolbar(browser: Browser, extensionId: string): Promise<void> {
  await inFirefoxWindow(browser, pressButton, extensionId);
}

/** Runs `act`, by its text alone, in the browser's own window, where Firefox's modules can be loaded. */
export async function inFirefoxWindow(
  browser: Browser,
  act: (...args: string[]) => Promise<void>,
  ...args: string[]
): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: String(act),
    arguments: args.map((value) => ({ type: 'string', value })),
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`Firefox would not ${act.name}: ${exceptionDetails?.text}`);
}

/** Runs in the browser's window, by its text alone. */
async function pressButton(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(address: string): { ExtensionParent: ExtensionParent } };
    WebExtensionPolicy: { getByID(id: string): { extension: unknown } | null };
  };
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error('not installed');
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(globalThis);
}
interface ExtensionParent {
  apiManager: {
    global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> | undefined } };
  };
}
