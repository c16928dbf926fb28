/** Entry of the background: answers the other parts, wakes pages, keeps the badge. It may be stopped and started at any time. */
import { isBackupDue } from './domain/files/backup-due.ts';
import { speaksFor } from './domain/post/address.ts';
import { BUILT_IN_SITES, hostOfPost, siteFor } from './domain/post/sites/site-for.ts';
import type { Page, SaveResult } from './messages.ts';
import { onBackupAlarm, openBackupTab, setBackupAlarm } from './platform/backup-alarm.ts';
import { showBadge } from './platform/badge.ts';
import { browser } from './platform/browser.ts';
import { createHosts, whenPermissionsChange } from './platform/hosts.ts';
import { hearLines } from './platform/line.ts';
import { createMenus, purposeOf } from './platform/menus.ts';
import { isAwake, wakePage, wakePointing, wakeReader } from './platform/page-script.ts';
import { openPanelTab } from './platform/panel-tab.ts';
import { report } from './platform/report.ts';
import { answer, askTab, type Caller, type Handlers, relay } from './platform/rpc.ts';
import { openSettingsTab } from './platform/settings-tab.ts';
import { admit, OPEN_TO_PAGES } from './requests.ts';
import { closeToPages, openBrowserStore, openTabPosts } from './store/browser-store.ts';

const store = openBrowserStore();
const tabPosts = openTabPosts();
const hosts = createHosts(store.hosts);

const handlers: Handlers<'background'> = {
  async wakePage({ tab }) {
    if (tab !== null) await wakePage(tab);
  },
  async wakeReader({ tab }) {
    if (tab !== null) await wakeReader(tab);
  },
  async pageReady(caller, post) {
    if (isOwnPost(post, caller)) await noteTab(caller, post).catch((failure) => report('showing the badge', failure));
    return store.settings();
  },
  async ownSite(caller, post) {
    const host = isOwnPost(post, caller) ? hostOfPost(post) : null;
    if (host === null) return null;
    const kept = await store.sites.of(host);
    return siteFor(host, kept ? [kept, ...BUILT_IN_SITES] : BUILT_IN_SITES);
  },
  async wakePointing({ tab }) {
    if (tab !== null) await wakePointing(tab);
  },
  async openPanelTab({ tab }) {
    if (tab !== null) await openPanelTab(tab);
  },
  async keepPanelWidth(_caller, width) {
    await store.keepPanelWidth(width);
  },
  openPost: (_caller, post) => store.openPost(post),
  async write(_caller, event, description, since) {
    const result = await store.write(event, description, since);
    if (result.saved) badgesSoon(event.post);
    return result;
  },
  joinThread: (_caller, seen) => store.joinThread(seen),
  async keepVersion(_caller, seen) {
    const versions = await store.versions.keep(seen);
    badgesSoon(seen.post);
    return versions;
  },
  async seenVersion(_caller, post, version) {
    const result = await store.versions.see(post, version);
    if (result.saved) badgesSoon(post);
    return result;
  },
  keepDraft: (_caller, draft) => store.keepDraft(draft),
  dropDraft: (_caller, id) => store.dropDraft(id),
  health: () => store.health(),
  knowLoss: () => store.knowLoss(),
  settings: () => store.settings(),
  keepSettings: (_caller, settings): Promise<SaveResult> => store.keepSettings(settings),
  everythingKept: () => store.backup.everythingKept(),
  versionsUnder: (_caller, keys) => store.backup.versionsUnder(keys),
  eventsFrom: (_caller, device, from, limit) => store.backup.eventsFrom(device, from, limit),
  keepBackup: (_caller, made) => store.backup.keep(made),
  backupState: () => store.backup.state(),
  schedule: () => store.schedule.read(),
  async keepSchedule(_caller, schedule) {
    const result = await store.schedule.keep(schedule);
    if (result.saved) await setBackupAlarm(schedule.every > 0);
    return result;
  },
  compareWithFile: (_caller, part) => store.backup.compare(part),
  async restoreFromFile(_caller, part) {
    const restored = await store.backup.restore(part);
    // It may be what was missing.
    if (!restored.problem) store.checkSoon();
    return restored;
  },
  hosts: () => hosts.list(),
  stopHost: (_caller, host) => hosts.stop(host),
  siteRules: () => store.sites.list(),
  keepSiteRules: (_caller, sites) => store.sites.keep(sites),
  removeSiteRule: (_caller, host) => store.sites.remove(host),
  async openSettings({ tab }, allow) {
    await openSettingsTab(tab, allow === undefined ? {} : { allow });
  },
  async openRescue({ tab }) {
    await openSettingsTab(tab, { show: 'rescue' });
  },
};

// Listeners first, and at once: a worker that is started by an event hears it only if it listens in its first turn.
answer('background', handlers, { openToPages: OPEN_TO_PAGES, door: admit, relay, lines: hearLines });
browser.action.onClicked.addListener(({ id }) => onPage('toggling the panel', id, (page) => page.togglePanel()));
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  const purpose = purposeOf(menuItemId);
  return purpose ? onPage('using a selection', tab?.id, (page) => page.useSelection(purpose)) : undefined;
});
browser.runtime.onInstalled.addListener(() => Promise.all([createMenus(), followHosts()]));
// What changed while the extension was switched off, or the browser shut, is told by no event.
browser.runtime.onStartup.addListener(followHosts);
whenPermissionsChange(followHosts);
browser.tabs.onRemoved.addListener((tab) => tabPosts.forget(tab));
onBackupAlarm(backUpIfDue);
closeToPages();
store.checkSoon();
followSchedule();

function followSchedule(): void {
  store.schedule
    .read()
    .then(({ every }) => (every > 0 ? setBackupAlarm(true) : undefined))
    .catch((failure: unknown) => report('setting the alarm for backups', failure));
}

async function backUpIfDue(): Promise<void> {
  try {
    const [{ every, tried }, { last, since }] = [await store.schedule.read(), await store.backup.state()];
    if (isBackupDue({ every, since, last: last?.at ?? null, tried, now: Date.now() })) await openBackupTab();
  } catch (failure) {
    report('looking whether a backup is due', failure);
  }
}

function followHosts(): Promise<unknown> {
  return hosts.list().catch((failure) => report('following the allowed hosts', failure));
}

/** Asks the page in a tab, awake or not; where scripts may not go, a panel of its own says so. */
async function onPage(doing: string, tab: number | undefined, asking: (page: Page) => Promise<unknown>): Promise<void> {
  if (tab === undefined) return;
  try {
    if (await wakePage(tab)) await asking(askTab('page', tab));
    else await openPanelTab(tab, 'not-a-page');
  } catch (failure) {
    report(doing, failure);
  }
}

function isOwnPost(post: string, { url }: Caller): boolean {
  return speaksFor(url, post);
}

async function noteTab({ tab }: Caller, post: string): Promise<void> {
  if (tab === null) return;
  await tabPosts.remember(tab, post);
  await updateBadge(tab, post);
}

/** Posts whose badges are to be counted anew: once for many writes in a row. */
const stale = new Set<string>();

function badgesSoon(post: string): void {
  if (stale.has(post)) return;
  stale.add(post);
  setTimeout(() => {
    stale.delete(post);
    updateBadges(post).catch((failure) => report('showing the badge', failure));
  }, 50);
}

/** After a write: in every tab that still shows the post. */
async function updateBadges(post: string): Promise<void> {
  for (const tab of await tabPosts.showing(post)) {
    if (await isAwake(tab)) await updateBadge(tab, post);
    else await tabPosts.forget(tab);
  }
}

async function updateBadge(tab: number, post: string): Promise<void> {
  const counts = await store.count(post);
  if (counts) await showBadge(tab, { ...counts, isChanged: await store.versions.isChanged(post) });
}
