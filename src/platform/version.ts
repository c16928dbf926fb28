/** Which version of the extension this is. */
import { browser } from './browser.ts';

/** As the manifest has it, e.g. `0.1.0`. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
