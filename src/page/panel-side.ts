/** The side of the page where the panel stands: its frame, the tab that opens it, or a browser tab where it cannot stand there. */
import type { ForPages, Panel } from '../messages.ts';
import type { Settings } from '../records.ts';
import { addEdgeTab } from './edge-tab.ts';
import { addHost } from './host.ts';
import { createPanelFrame, type PanelFrame } from './panel-frame.ts';
import { addStyles } from './style-sheet.ts';
import { SURFACE_STYLE } from './surface-style.ts';

/** In CSS pixels, until the background has told the reader's own (`DEFAULT_SETTINGS` in records.ts). */
const DEFAULT_WIDTH = 380;
/** A width is kept once it has not changed for so many milliseconds: a held arrow key changes it often. */
const WIDTH_REST = 300;

export interface PanelSideOptions {
  readonly document: Document;
  readonly panelUrl: string;
  readonly background: Pick<ForPages, 'keepPanelWidth' | 'openPanelTab'>;
  readonly panel: Pick<Panel, 'seen'>;
  /** The element that must stay in view beside the panel, once it is known. */
  readonly article: () => Element | null;
  readonly opened: () => void;
  readonly closed: () => void;
  /** False once the extension was updated under this life. */
  readonly isAlive: () => boolean;
  readonly failed: (doing: string, failure: unknown) => void;
  readonly signal: AbortSignal;
}

export interface PanelSide {
  /** Our closed root in the page. */
  readonly root: ShadowRoot;
  readonly frame: PanelFrame;
  /** True once the page has turned out to let no panel stand in it. */
  isBlocked(): boolean;
  toggle(): 'opened' | 'closed';
  apply(settings: Settings): void;
}

/** Adds our part to the page, with nothing to be seen yet. */
export function createPanelSide({
  document,
  background,
  panel,
  failed,
  signal,
  ...options
}: PanelSideOptions): PanelSide {
  let wantsTab = false;
  let blocked = false;
  let widthTimer: ReturnType<typeof setTimeout> | undefined;
  const root = addHost(document, signal, { isAlive: options.isAlive, lost });
  addStyles(root, SURFACE_STYLE, signal);
  const tab = addEdgeTab(root, toggle);
  const frame: PanelFrame = createPanelFrame(
    root,
    {
      url: options.panelUrl,
      width: DEFAULT_WIDTH,
      article: options.article,
      keepWidth,
      opened() {
        tab.hidden = true;
        options.opened();
      },
      closed() {
        tab.hidden = !wantsTab;
        options.closed();
      },
      blocked: openInTab,
      seen: (sight) => tell('telling how the panel is seen', panel.seen(sight)),
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(widthTimer));

  function keepWidth(width: number): void {
    clearTimeout(widthTimer);
    widthTimer = setTimeout(() => tell('keeping the width', background.keepPanelWidth(width)), WIDTH_REST);
  }
  /** The page does not leave our element where it is: from now on the panel has a tab of its own. */
  function lost(): void {
    blocked = true;
    frame.close();
  }
  function openInTab(): void {
    blocked = true;
    tell('opening a tab', background.openPanelTab());
  }
  function tell(doing: string, told: Promise<void>): void {
    told.catch((failure) => failed(doing, failure));
  }
  function toggle(): 'opened' | 'closed' {
    if (!options.isAlive()) return 'closed';
    if (blocked) openInTab();
    else if (frame.isOpen()) frame.close();
    else frame.open();
    return blocked || frame.isOpen() ? 'opened' : 'closed';
  }
  function apply({ edgeTab, panelWidth }: Settings): void {
    wantsTab = edgeTab;
    tab.hidden = !wantsTab || frame.isOpen();
    frame.setWidth(panelWidth);
  }
  return { root, frame, isBlocked: () => blocked, toggle, apply };
}
