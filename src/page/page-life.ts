/** One life of the extension in one page: its parts, and what each is told by the others. */
import { identify } from '../domain/post/address.ts';
import type { PostId, Reading } from '../domain/post/reading.ts';
import type { Background, ForPages, Panel, Selected } from '../messages.ts';
import type { Handlers } from '../platform/rpc.ts';
import { addEdgeTab } from './edge-tab.ts';
import { addHost } from './host.ts';
import { createOpenPage, type OpenPage, selectedAnywhere, selectedIn } from './open-page.ts';
import { watchAddress } from './page-changes.ts';
import { createPanelFrame, type PanelFrame } from './panel-frame.ts';
import { createReader } from './reader.ts';
import type { Purpose } from './selection.ts';
import { addStyles } from './style-sheet.ts';
import { SURFACE_STYLE } from './surface-style.ts';

/** In CSS pixels, until the background has told the reader's own (`DEFAULT_SETTINGS` in records.ts). */
const DEFAULT_WIDTH = 380;
/** A width is kept once it has not changed for so many milliseconds: a held arrow key changes it often. */
const WIDTH_REST = 300;

export interface PageLifeOptions {
  readonly document: Document;
  readonly panelUrl: string;
  readonly background: Pick<Background, keyof ForPages>;
  readonly panel: Panel;
  /** Nobody answered, or something broke. */
  readonly failed: (doing: string, failure: unknown) => void;
  readonly signal: AbortSignal;
}

export interface PageLife {
  readonly handlers: Handlers<'page'>;
  /** The page was shown again out of the back/forward cache. */
  comeBack(): void;
}

/** Begins it: the page is named to the background, and all else waits until it is asked for. */
export function createPageLife(options: PageLifeOptions): PageLife {
  const { document, background, panel, failed, signal } = options;
  const reader = createReader(document);
  const root = addHost(document, signal, () => frame.close());
  addStyles(root, SURFACE_STYLE, signal);
  const tab = addEdgeTab(root, () => frame.open());
  const tell = (doing: string, told: Promise<void>) => void told.catch((failure) => failed(doing, failure));
  let post: PostId | null = null;
  let wantsTab = false;
  let widthTimer: ReturnType<typeof setTimeout> | undefined;
  /** The panel cannot stand in this page: it has a tab of its own. */
  let blocked = false;
  let open: { readonly page: OpenPage; readonly end: () => void } | null = null;

  const frame: PanelFrame = createPanelFrame(
    root,
    {
      url: options.panelUrl,
      width: DEFAULT_WIDTH,
      article: () => reader.last()?.places.blocks[0] ?? null,
      keepWidth,
      opened: () => {
        tab.hidden = true;
      },
      closed: () => {
        tab.hidden = !wantsTab;
        open?.end();
        open = null;
      },
      blocked: openInTab,
    },
    signal,
  );

  function keepWidth(width: number): void {
    clearTimeout(widthTimer);
    widthTimer = setTimeout(() => tell('keeping the width', background.keepPanelWidth(width)), WIDTH_REST);
  }

  function openInTab(): void {
    blocked = true;
    tell('opening a tab', background.openPanelTab());
  }

  function arrive(): void {
    post = identify(document, document.location.href).post.id;
    background.pageReady(post).then(
      (settings) => {
        wantsTab = settings.edgeTab;
        tab.hidden = !wantsTab || frame.isOpen();
        frame.setWidth(settings.panelWidth);
      },
      (failure) => failed('telling that the page is there', failure),
    );
  }

  /** Begins with the panel's first question: whoever asks is there to be told. */
  function openPage(): OpenPage {
    if (open) return open.page;
    const life = new AbortController();
    const page = createOpenPage(
      { root, reader, panel, covered: frame.coveredWidth, chosen, failed },
      AbortSignal.any([signal, life.signal]),
    );
    open = { page, end: () => life.abort() };
    return page;
  }

  function chosen(selected: Selected, purpose: Purpose): void {
    frame.focus();
    tell('starting from a selection', panel.startFrom(selected, purpose));
  }

  function read(): Reading {
    const reading = reader.read();
    openPage();
    frame.keepInView();
    return reading;
  }

  async function useSelection(purpose: Purpose): Promise<void> {
    const selected = selectedIn(document, reader) ?? selectedAnywhere(document);
    if (!blocked) frame.open();
    if (selected && (blocked || (await frame.whenReady()))) chosen(selected, purpose);
  }

  arrive();
  watchAddress(
    document.defaultView as Window,
    () => {
      if (identify(document, document.location.href).post.id !== post) arrive();
      open?.page.look();
    },
    signal,
  );

  return {
    comeBack() {
      arrive();
      if (open) tell('telling that the page is back', panel.pageChanged());
    },
    handlers: {
      ping: async () => true,
      async togglePanel() {
        if (blocked) openInTab();
        else if (frame.isOpen()) frame.close();
        else frame.open();
        return frame.isOpen() ? 'opened' : 'closed';
      },
      closePanel: async () => frame.close(),
      async panelReady() {
        if (frame.ready()) await panel.takeFocus();
      },
      read: async () => read(),
      showComment: async (_caller, id) => openPage().showComment(id),
      showPassage: async (_caller, quote) => openPage().showPassage(quote),
      paint: async (_caller, marks) => openPage().paint(marks),
      selected: async () => selectedIn(document, reader),
      useSelection: async (_caller, purpose) => useSelection(purpose),
      focusPage: async () => frame.focusPage(),
    },
  };
}
