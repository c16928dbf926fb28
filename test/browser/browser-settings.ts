/** What a reader does in the browser's own settings and dialogs, which a driver cannot reach as pages. */
import { inFirefoxWindow } from '../../tools/firefox-toolbar.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/**
 * Lets the extension's next request for these origins be allowed. Firefox is started so that it asks nobody. Chromium's
 * dialog can be reached by no driver, but it does not ask for what was allowed before: chrome://extensions does that.
 */
export async function answerWithYes(stage: Stage, origins: readonly string[]): Promise<void> {
  if (stage.driven().name === 'chromium') await onExtensionsPage(stage, 'addHostPermission', origins);
}

/**
 * Runs `ask`, and refuses what it asks the browser for: in Firefox with the other button of its real question. Chromium's
 * can be reached by no driver; it stays unanswered, and goes when its tab is closed.
 */
export async function answerWithNo(stage: Stage, ask: () => Promise<void>): Promise<void> {
  const { name, browser } = stage.driven();
  if (name === 'chromium') return ask();
  await inFirefoxWindow(browser, askForReal, 'true');
  await ask();
  await until('Firefox asks', async () => {
    await inFirefoxWindow(browser, pressDontAllow);
    return true;
  });
  await inFirefoxWindow(browser, askForReal, 'false');
}

/** Takes origins away as the list of permissions in the browser's settings for extensions does. */
export async function takeAway(stage: Stage, origins: readonly string[]): Promise<void> {
  const { name, browser, extensionId } = stage.driven();
  if (name === 'chromium') await onExtensionsPage(stage, 'removeHostPermission', origins);
  else await inFirefoxWindow(browser, removeOrigins, extensionId, ...origins);
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

async function onExtensionsPage(stage: Stage, call: keyof DeveloperPrivate, origins: readonly string[]): Promise<void> {
  const { browser, extensionId } = stage.driven();
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  for (const origin of origins) {
    await page.evaluate(
      (method, id, host) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        return chrome.developerPrivate[method](id, host);
      },
      call,
      extensionId,
      origin,
    );
  }
  await page.close();
}

/** Runs in Firefox's window: whether it asks the reader when an extension wants more. */
async function askForReal(whether: string): Promise<void> {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setBoolPref(name: string, on: boolean): void } };
  };
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', whether === 'true');
}

/** Runs in Firefox's window; fails while it asks nothing. */
async function pressDontAllow(): Promise<void> {
  const question = document.querySelector('popupnotification') as { secondaryButton?: HTMLElement } | null;
  if (!question?.secondaryButton) throw new Error('Firefox asks nothing');
  question.secondaryButton.click();
}

/** Runs in Firefox's window: what the switches on the page of an add-on's permissions do. */
async function removeOrigins(id: string, ...origins: string[]): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(address: string): { ExtensionPermissions: ExtensionPermissions } };
    WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  };
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins, data_collection: [] }, extension);
}
interface ExtensionPermissions {
  remove(
    id: string,
    given: { permissions: string[]; origins: string[]; data_collection: string[] },
    extension: unknown,
  ): Promise<void>;
}
