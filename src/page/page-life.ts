/** One life of the extension in one page: its parts, and what each is told by the others. */
import { identify } from '../domain/post/identify.ts';
import type { PostId, Reading } from '../domain/post/reading.ts';
import type { Site } from '../domain/post/sites/site.ts';
import type { ForPages, Panel, Selected } from '../messages.ts';
import type { Handlers } from '../platform/rpc.ts';
import { leadPicture } from './lead-picture.ts';
import { createOpenPage, type OpenPage, selectedAnywhere, selectedIn } from './open-page.ts';
import { watchAddress } from './page-changes.ts';
import { createPanelSide } from './panel-side.ts';
import type { StartPointing } from './pointing-door.ts';
import type { Reader } from './reader.ts';
import { createRepair } from './repair.ts';
import type { Purpose } from './selection.ts';

export interface PageLifeOptions {
  readonly document: Document;
  readonly panelUrl: string;
  readonly background: ForPages;
  readonly panel: Panel;
  /** Brings the reader into the page where it is not there yet. */
  readonly loadReader: () => Promise<Reader>;
  /** Brings what lets the reader point, likewise. */
  readonly loadPointing: () => Promise<StartPointing>;
  /** False, and this life ended, once the extension was updated under it. */
  readonly isAlive: () => boolean;
  /** Nobody answered, or something broke. */
  readonly failed: (doing: string, failure: unknown) => void;
  readonly signal: AbortSignal;
}

export interface PageLife {
  readonly handlers: Handlers<'page'>;
  /** The page was shown again out of the back/forward cache. */
  comeBack(): void;
}

/** What is alive since the panel's first question: whoever asks is there to be told. */
interface Open {
  readonly page: OpenPage;
  readonly end: () => void;
}

/** Begins it: the page is named to the background, and all else waits until it is asked for. */
export function createPageLife(options: PageLifeOptions): PageLife {
  const { document, background, panel, failed, signal } = options;
  const { location } = document;
  let post: PostId | null = null;
  let open: Open | null = null;
  let reader: Reader | null = null;
  let loading: Promise<Reader> | null = null;
  const side = createPanelSide({
    ...options,
    article: () => reader?.last()?.places.blocks[0] ?? null,
    opened() {
      loadReader().then(
        (loaded) => loaded.readAhead(),
        (failure) => failed('bringing the reader', failure),
      );
    },
    closed() {
      repair.stop();
      open?.end();
      open = null;
    },
  });
  const { frame, root } = side;
  const repair = createRepair({ ...options, root, frame, loadReader });

  async function loadReader(): Promise<Reader> {
    if (reader) return reader;
    loading ??= Promise.all([options.loadReader(), fetchSite()])
      .then(([loaded, site]) => {
        loaded.useSite(site);
        return loaded;
      })
      .finally(() => {
        loading = null;
      });
    const loaded = await loading;
    reader ??= loaded;
    return reader;
  }

  /** What is known of this host's pages. Where nobody answers, what was known before, or nothing: pages can be read without. */
  async function fetchSite(): Promise<Site | null> {
    try {
      return post === null ? null : ((await background.ownSite(post)) ?? null);
    } catch (failure) {
      failed('asking what is known of the site', failure);
      return reader?.site() ?? null;
    }
  }

  function arrive(): void {
    post = identify(document, location.href).post.id;
    const settings = background.pageReady(post);
    settings.then(side.apply, (failure) => failed('telling that the page is there', failure));
    whenIdle(document.defaultView, prepare, signal);
  }

  /** Reads ahead, so that a click finds the page read. Nobody is kept waiting for it, and nothing of it is seen. */
  function prepare(): void {
    if (open || frame.isOpen()) return;
    loadReader().then(
      (loaded) => loaded.readAhead(),
      () => {
        // Not allowed to yet, or the extension was updated: the click will say what is the matter.
      },
    );
  }

  async function openPage(): Promise<OpenPage> {
    const inFrame = frame.isOpen();
    const loaded = await loadReader();
    if (open) return open.page;
    if (inFrame && !frame.isOpen()) throw new Error('the panel was closed meanwhile');
    const life = new AbortController();
    const parts = { root, reader: loaded, panel, covered: frame.coveredWidth, chosen, failed };
    const page = createOpenPage(parts, AbortSignal.any([signal, life.signal]));
    open = { page, end: () => life.abort() };
    return page;
  }

  function chosen(selected: Selected, purpose: Purpose): void {
    frame.focus();
    panel.startFrom(selected, purpose).catch((failure) => failed('starting from a selection', failure));
  }

  async function read(): Promise<Reading> {
    // The rule may have been made or removed meanwhile, here or in another tab.
    if (reader) reader.useSite(await fetchSite());
    const reading = (await loadReader()).read();
    await openPage();
    frame.keepInView();
    return reading;
  }

  async function useSelection(purpose: Purpose): Promise<void> {
    if (!side.isBlocked()) frame.open();
    const selected = selectedIn(document, await loadReader()) ?? selectedAnywhere(document);
    if (selected && (side.isBlocked() || (await frame.whenReady()))) chosen(selected, purpose);
  }

  function moved(): void {
    if (identify(document, location.href).post.id !== post) arrive();
    open?.page.look();
  }

  function comeBack(): void {
    arrive();
    if (open) panel.pageChanged().catch((failure) => failed('telling that the page is back', failure));
  }

  async function panelReady(): Promise<void> {
    if (frame.ready()) await panel.takeFocus();
  }

  arrive();
  if (document.defaultView) watchAddress(document.defaultView, moved, signal);
  return {
    comeBack,
    handlers: {
      ping: async () => true,
      togglePanel: async () => side.toggle(),
      closePanel: async () => frame.close(),
      panelReady,
      read,
      picture: async (_caller, src) => leadPicture(document, src),
      showComment: async (_caller, id) => (await openPage()).showComment(id),
      showPassage: async (_caller, quote) => (await openPage()).showPassage(quote),
      light: async (_caller, place) => (await openPage()).light(place),
      paint: async (_caller, marks) => (await openPage()).paint(marks),
      selected: async () => selectedIn(document, await loadReader()),
      useSelection: (_caller, purpose) => useSelection(purpose),
      startPointing: (_caller, at) => repair.start(at),
      stopPointing: async () => repair.stop(),
      focusPage: async () => frame.focusPage(),
    },
  };
}

/** Calls `act` once the page has nothing else to do, unless `signal` aborts before. */
function whenIdle(window: Window | null, act: () => void, signal: AbortSignal): void {
  const handle = window?.requestIdleCallback?.(act);
  if (handle !== undefined) signal.addEventListener('abort', () => window?.cancelIdleCallback(handle));
}
