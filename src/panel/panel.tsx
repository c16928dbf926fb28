/** Entry of the panel: makes a session for the page beside it, keeps it in step with page and store, and draws it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { EVENT_PREFIX, HEALTH_KEY } from '../domain/journal/keys.ts';
import { SITE_PREFIX } from '../domain/post/sites/site-key.ts';
import { THREAD_PREFIX, threadKey } from '../domain/post/thread/thread-key.ts';
import { language, t } from '../platform/i18n.ts';
import { openLine } from '../platform/line.ts';
import { report } from '../platform/report.ts';
import { answer, ask } from '../platform/rpc.ts';
import { watchStorage } from '../platform/watch.ts';
import { focusTop } from './jump.ts';
import { fetchParts, later } from './later.tsx';
import { createPostLife, type PostLife } from './post-life.ts';
import { Shell } from './shell.tsx';
import { sight } from './sight.ts';
import { together } from './together.ts';

function start(root: Element): void {
  document.documentElement.lang = language();
  document.documentElement.dir = ['ar', 'fa', 'he'].includes(language()) ? 'rtl' : 'ltr';
  document.title = t('extensionName');
  const asked = new URLSearchParams(location.search);
  if (asked.get('problem') === 'not-a-page') {
    const ProblemState = later('ProblemState');
    render(<ProblemState problem="not-a-page" />, root);
    return;
  }
  // Named where the panel has a tab of its own; in its frame, it belongs to the tab it is in.
  const tab = /^\d+$/.test(asked.get('tab') ?? '') ? Number(asked.get('tab')) : undefined;
  startBeside(tab, root);
}

function startBeside(tab: number | undefined, root: Element): void {
  const life = new AbortController();
  const line = openLine(life.signal);
  const background = ask('background', tab, line);
  const page = ask('page', tab, line);
  const post = signal<PostLife>(createPostLife(background, page));

  function App() {
    const { session, desk, steering } = post.value;
    return <Shell key={post.value.number} session={session} desk={desk} steering={steering} />;
  }

  /** The page was read again. Another post gets a life of its own: what is typed belongs to the one it was typed for. */
  async function pageChanged(): Promise<void> {
    const before = post.value;
    const reading = await page.read().catch(() => null);
    const isOther = reading && before.session.reading.value && reading.post.id !== before.session.reading.value.post.id;
    if (!isOther || post.value !== before) return before.session.open();
    post.value = createPostLife(background, page);
    before.end();
    await post.value.open();
  }

  /** An event that was written in another tab, about what is shown there. */
  function isOfAnotherPost(written: unknown): boolean {
    const about = (written as { readonly post?: unknown } | undefined)?.post;
    return about !== undefined && about !== post.value.session.reading.value?.post.id;
  }

  answer(
    'panel',
    {
      pageChanged: async () => pageChanged(),
      currentComment: async (_, id) => post.value.steering.follow(id),
      markClicked: async (_, id) => {
        post.value.session.request.value = { to: 'show-entry', id };
      },
      startFrom: async (_, selected, purpose) => {
        const to = purpose === 'note' ? 'note-selection' : 'correct-selection';
        window.focus();
        post.value.session.request.value = { to, selected };
      },
      pointed: async (_, pointed) => {
        window.focus();
        post.value.session.pointed.value = pointed;
      },
      seen: async (_, seen) => {
        sight.value = seen;
      },
      takeFocus: async () => {
        window.focus();
        if (!document.activeElement || document.activeElement === document.body) focusTop();
      },
    },
    { signal: life.signal, ...(tab !== undefined && { tab }) },
  );
  watchStorage(
    // What the check gives back from the second copy comes without events of its own.
    [EVENT_PREFIX, HEALTH_KEY],
    together(() => post.value.session.refresh()),
    life.signal,
    isOfAnotherPost,
  );
  watchStorage(
    [THREAD_PREFIX],
    (keys) => {
      const { session } = post.value;
      const id = session.paged.value && session.reading.value?.post.id;
      if (id && keys.includes(threadKey(id))) void session.joinPages();
    },
    life.signal,
  );
  // How to read the page may have changed, here or in the settings.
  watchStorage(
    [SITE_PREFIX],
    together(() => post.value.session.open()),
    life.signal,
  );
  const flush = () => post.value.desk.flush();
  window.addEventListener('pagehide', flush, { signal: life.signal });
  document.addEventListener('visibilitychange', () => document.hidden && flush(), { signal: life.signal });

  render(<App />, root);
  page.panelReady().catch((failure: unknown) => report('telling the page that the panel is there', failure));
  void post.value.open();
  // Meanwhile the rest is fetched: nobody should wait for it later.
  void fetchParts();
}

const root = document.getElementById('panel');
if (root) start(root);
