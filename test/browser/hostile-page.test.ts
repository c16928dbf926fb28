/** A page that tries everything a page can while its reader writes: it learns nothing, changes nothing, and nothing acts for it. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserName, byRole, keptDrafts, openPanel, press, type Stage, says, setStage, writeNote } from './stage.ts';
import { until } from './until.ts';

const SECRET = 'Heron under the third bridge';
const URL_OF_PAGE = 'http://hostile-page.test/2026/05/04/come-closer/';
const dist = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist');

let stage: Stage;
let page: Page;
let panel: Frame;
/** Everything the driver was told by the page's console. */
const printed: string[] = [];
beforeAll(async () => {
  stage = await setStage();
  stage.site.serve(URL_OF_PAGE, {
    headers: { 'content-security-policy-report-only': "default-src 'none'; frame-src 'none'" },
    body: hostilePage(),
  });
  page = await stage.visit(URL_OF_PAGE);
  page.on('console', (message) => printed.push(message.text()));
  panel = await openPanel(stage, page);
  await press(await writeNote(panel, 'post', SECRET), 'Done');
  await says(panel, SECRET);
  await until('no draft is left', async () => (await keptDrafts(panel)) === '[]');
});
afterAll(() => stage.close());

/** What stands in the extension's storage, as text: all but what the check of it says when it happens to end. */
function storage(): Promise<string> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } };
    return JSON.stringify({ ...(await chrome.storage.local.get(null)), health: null });
  });
}

function leaks(text: string): string[] {
  const ids = [/(chrome|moz)-extension:/, new RegExp(stage.driven().extensionId.replace(/[{}]/g, '\\$&'))];
  const words = SECRET.split(' ').filter((word) => word.length > 4 && text.includes(word));
  return [...words, ...ids.filter((id) => id.test(text)).map(String)];
}

test('all that it heard, saw and was told while the reader wrote is nothing of theirs', async () => {
  const seen = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot?.innerHTML ?? []);
    const own = globalThis as unknown as { heard: string[]; caught: string[] };
    return {
      heard: own.heard,
      caught: own.caught,
      text: [
        document.documentElement.outerHTML,
        document.activeElement?.outerHTML ?? '',
        String(getSelection()),
        ...performance.getEntries().map((entry) => JSON.stringify(entry)),
        ...roots,
        ...Object.getOwnPropertyNames(globalThis),
      ].join('\n'),
      frames: [window.length, document.querySelectorAll('iframe').length],
    };
  });
  expect(seen.heard).toEqual([]);
  expect(leaks([seen.text, ...seen.caught, ...printed].join('\n'))).toEqual([]);
  expect(seen.frames).toEqual([0, 0]);
  // The prototypes it has put its own into were none that we use: no call of ours went through them.
  expect(seen.caught.filter((one) => one.startsWith('called '))).toEqual([]);
});

test('a thousand messages and events of every kind change nothing', async () => {
  const before = await storage();
  await page.evaluate(sendThousand);
  // Whatever was sent has been heard by now: a message sent after them has come back.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage('last');
      }),
  );
  expect(await storage()).toBe(before);
  expect(await page.evaluate(() => (globalThis as unknown as { answered: unknown[] }).answered)).toEqual([]);
  await says(panel, SECRET);
});

test('no file of the extension answers at an address that the page knows or guesses', async () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const id = stage.driven().extensionId;
  const schemes =
    browserName === 'chromium'
      ? [`chrome-extension://${id}/`]
      : [`moz-extension://${encodeURIComponent(id)}/`, 'moz-extension://5f1e7d0a-0000-4000-8000-000000000000/'];
  const addresses = schemes.flatMap((scheme) => files.map((file) => scheme + file));
  expect(addresses.length).toBeGreaterThan(10);
  const reached = await page.evaluate(async (all) => {
    const image = (src: string) =>
      new Promise<boolean>((resolve) => {
        const element = new Image();
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        element.src = src;
      });
    const fetched = (src: string) =>
      fetch(src).then(
        () => true,
        () => false,
      );
    const found: string[] = [];
    for (const address of all) if ((await image(address)) || (await fetched(address))) found.push(address);
    return found;
  }, addresses);
  expect(reached).toEqual([]);
});

test('covered, faded and moved by the page, the panel does nothing and says so; dark, scrolled or under a banner it works', async () => {
  const before = await storage();
  const isHidden = () => panel.$('[role=alert]').then((alert) => alert !== null);
  const settled = async (hidden: boolean, how: string) => until(`${how}`, async () => (await isHidden()) === hidden);
  await page.evaluate(() => {
    const sheet = document.createElement('style');
    sheet.id = 'mask';
    document.head.append(sheet);
    const banner = document.createElement('div');
    banner.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 200px; background: red; z-index: 2147483647';
    document.body.append(banner);
  });
  const mask = (rule: string) =>
    page.evaluate((text) => {
      const sheet = document.getElementById('mask');
      if (sheet) sheet.textContent = text;
    }, rule);
  for (const rule of [
    'html { opacity: 0.05 }',
    'html { transform: translateX(-300px) }',
    'html::after { content: ""; position: fixed; inset: 0; background: white; z-index: 2147483647; pointer-events: none }',
  ]) {
    await mask(rule);
    await settled(true, `hidden by ${rule}`);
    await panel.$$eval('button', (buttons) => {
      for (const button of buttons)
        if (/Delete|New correction|Add note/.test(button.ariaLabel ?? button.textContent ?? '')) button.click();
    });
    await mask('html { filter: invert(1) hue-rotate(180deg) }');
    await settled(false, `seen again after ${rule}`);
  }
  await page.evaluate(() => scrollTo(0, 400));
  expect(await panel.$('form, .note-editor')).toBeNull();
  expect(await storage()).toBe(before);
  await mask('');
  await press(panel, 'Add note');
  await byRole(panel, 'textbox', 'Note');
  await press(panel, 'Done');
});

test('hidden, moved and taken out again and again: put back as it was, or gone; never acted through', async () => {
  const before = await storage();
  const found = await page.evaluate(async () => {
    const host = () => document.querySelector<HTMLElement>('[data-corrigenda]');
    const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
    const left: string[] = [];
    const styles = [
      'opacity: 0.01',
      'transform: scale(9)',
      'filter: opacity(0)',
      'display: block',
      'position: fixed; left: -900px',
    ];
    for (const style of styles) {
      host()?.setAttribute('style', style);
      await turn();
      const now = host()?.getAttribute('style');
      if (now?.includes(style)) left.push(style);
    }
    for (const attribute of ['popover', 'inert', 'hidden']) {
      host()?.setAttribute(attribute, '');
      await turn();
      if (host()?.hasAttribute(attribute)) left.push(attribute);
    }
    const jail = document.createElement('div');
    jail.style.opacity = '0.01';
    document.body.append(jail);
    for (let times = 0; times < 6; times++) {
      const one = host();
      if (one) jail.append(one);
      await turn();
      if (jail.contains(host())) left.push('in jail');
    }
    return left;
  });
  expect(found).toEqual([]);
  // It insisted, and our element is gone, not left in its hands. The reader's words are where they were.
  expect(await page.$('[data-corrigenda]')).toBeNull();
  const again = await stage.visit(URL_OF_PAGE);
  panel = await openPanel(stage, again);
  await says(panel, SECRET);
  expect(await storage()).toBe(before);
});

/** Runs in the page. */
function sendThousand(): void {
  const own = globalThis as unknown as { answered: unknown[] };
  own.answered = [];
  const calls = ['write', 'settings', 'openPost', 'dropDraft', 'read', 'togglePanel', 'paint', 'restoreFromFile'];
  const channel = new BroadcastChannel('corrigenda');
  channel.onmessage = ({ data }) => own.answered.push(data);
  const host = document.querySelector('[data-corrigenda]');
  for (let at = 0; at < 1_000; at++) {
    const to = ['background', 'page', 'panel'][at % 3];
    const message = {
      to,
      call: calls[at % calls.length],
      args: [{ id: `event-${at}`, more: 'x'.repeat(at % 50) }],
      tab: at,
    };
    if (at % 4 === 0) window.postMessage(message, '*');
    else if (at % 4 === 1) {
      const event = new CustomEvent(['corrigenda', 'message', 'keydown', 'click'][(at % 16) >> 2] ?? '', {
        detail: message,
        bubbles: true,
        composed: true,
      });
      (host ?? document).dispatchEvent(event);
    } else if (at % 4 === 2) channel.postMessage(message);
    else {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => own.answered.push(data);
      for (const target of [window, ...Array.from({ length: window.length }, (_, index) => window[index])]) {
        if (target) target.postMessage(message, '*', target === window ? [port2] : []);
      }
    }
  }
  const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
  if (runtime) own.answered.push('the page has the runtime');
}

/** A post whose own script listens to everything and puts its own into every prototype that an extension might use. */
function hostilePage(): string {
  const paragraph = `<p>${'A sentence that stands for an article, at some length. '.repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Come closer</title>
<meta property="og:type" content="article"><meta property="og:title" content="Come closer"><script>
globalThis.heard = [];
globalThis.caught = [];
for (const target of [window, document]) {
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'message', 'messageerror', 'paste', 'copy']) {
    target.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? JSON.stringify(event.data ?? ''))), true);
  }
}
for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection']) {
  addEventListener(type, (event) => caught.push([type, event.blockedURI, event.sourceFile, event.message, event.error?.stack, event.reason?.stack].join(' ')), true);
}
new MutationObserver((records) => {
  for (const { target, addedNodes } of records) caught.push('changed ' + target.nodeName + ' ' + [...addedNodes].map((node) => node.outerHTML ?? node.nodeValue).join(' '));
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
new PerformanceObserver((list) => { for (const { name } of list.getEntries()) caught.push('timed ' + name); }).observe({ entryTypes: ['resource', 'mark', 'measure', 'navigation'] });
const spyOn = (owner, name) => {
  const before = owner?.[name];
  if (typeof before !== 'function') return;
  owner[name] = function (...args) {
    if (/extension:|corrigenda/i.test(String(new Error().stack))) caught.push('called ' + name);
    return before.apply(this, args);
  };
};
for (const name of ['attachShadow', 'setAttribute', 'append', 'getBoundingClientRect']) spyOn(Element.prototype, name);
for (const name of ['createElement', 'createRange', 'querySelectorAll']) spyOn(Document.prototype, name);
for (const name of ['map', 'filter', 'push', 'flatMap']) spyOn(Array.prototype, name);
for (const name of ['then', 'catch']) spyOn(Promise.prototype, name);
for (const name of ['define', 'get']) spyOn(customElements, name);
spyOn(JSON, 'stringify');
spyOn(Map.prototype, 'set');
if (CSS.highlights) spyOn(Object.getPrototypeOf(CSS.highlights), 'set');
</script>
<article><h1>Come closer</h1>${paragraph.repeat(5)}</article></html>`;
}
