/** Entry injected on demand, once or more: answers for the page and wires its parts. Reads when asked, or ahead while the page is idle. */
import { removeLeftHosts } from './page/host.ts';
import { giveBackLeftRoom } from './page/make-room.ts';
import { createPageLife } from './page/page-life.ts';
import { forgetPointing, type StartPointing, takePointing } from './page/pointing-door.ts';
import type { Reader } from './page/reader.ts';
import { forgetReader, takeReader } from './page/reader-door.ts';
import { browser } from './platform/browser.ts';
import { report } from './platform/report.ts';
import { answer, ask, isOrphaned } from './platform/rpc.ts';

/** Where this script's injections into one document find each other; web pages do not see it. */
const LIFE = Symbol.for('corrigenda life');
interface Life {
  readonly isOrphaned: () => boolean;
  readonly end: () => void;
}
const lives = globalThis as { [LIFE]?: Life };

function begin(): void {
  const before = lives[LIFE];
  if (before && !before.isOrphaned()) return;
  // The extension was updated under the life before: it can neither read nor save any more.
  before?.end();
  removeLeftHosts(document);
  giveBackLeftRoom(document);
  forgetReader();
  forgetPointing();

  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  lives[LIFE] = { isOrphaned, end };
  const isAlive = () => {
    if (isOrphaned()) end();
    return !signal.aborted;
  };
  signal.addEventListener('abort', () => {
    if (lives[LIFE]?.end === end) delete lives[LIFE];
  });

  const life = createPageLife({
    document,
    panelUrl: browser.runtime.getURL('panel.html'),
    background: ask('background'),
    panel: ask('panel'),
    loadReader,
    loadPointing,
    isAlive,
    failed: (doing, failure) => isAlive() && report(doing, failure),
    signal,
  });
  answer('page', life.handlers, { signal });

  window.addEventListener('pagehide', ({ persisted }) => persisted || end(), { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Out of the back/forward cache: meanwhile anything may have happened, an update included.
      if (persisted && isAlive()) life.comeBack();
    },
    { signal },
  );
}

async function loadReader(): Promise<Reader> {
  if (!takeReader()) await ask('background').wakeReader();
  const create = takeReader();
  if (!create) throw new Error('the reader did not come');
  return create(document);
}

async function loadPointing(): Promise<StartPointing> {
  if (!takePointing()) await ask('background').wakePointing();
  const start = takePointing();
  if (!start) throw new Error('pointing did not come');
  return start;
}

begin();
