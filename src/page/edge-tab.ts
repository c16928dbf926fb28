/** The small tab at the page's edge that opens the panel. */
import { t } from '../platform/i18n.ts';
import { drawing } from './drawing.ts';

/** Adds the tab to our root, unseen until it is shown. */
export function addEdgeTab(root: ShadowRoot, open: () => void): HTMLButtonElement {
  const tab = root.ownerDocument.createElement('button');
  tab.type = 'button';
  tab.className = 'tab';
  tab.hidden = true;
  tab.title = t('pageOpenPanel');
  tab.setAttribute('aria-label', t('pageOpenPanel'));
  tab.append(drawing(root.ownerDocument, 'tab'));
  tab.addEventListener('click', open);
  root.append(tab);
  return tab;
}
