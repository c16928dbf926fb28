/** The extension's keyboard shortcuts as they are really bound, and the browser's page where they are changed. */
import { browser } from './browser.ts';

export interface Shortcut {
  /** As in the manifest, e.g. `_execute_action`. */
  readonly command: string;
  /** The browser's own words for the keys, e.g. `Alt+Shift+K`; '' where none are bound. */
  readonly keys: string;
}

export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}

/** Firefox (137 and later) has a call for it; Chromium has an address, which an extension may open but not link to. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
