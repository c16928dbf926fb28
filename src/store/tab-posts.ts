/** Which post each tab shows, for the badge; kept until the browser closes, because the background sleeps in between. */
import type { Area } from './area.ts';

export interface TabPosts {
  remember(tab: number, post: string): Promise<void>;
  forget(tab: number): Promise<void>;
  /** Tabs that were said to show the post. They may have gone elsewhere since. */
  showing(post: string): Promise<number[]>;
}

const PREFIX = 'tab:';

/** Over storage that lives as long as the browser. */
export function createTabPosts(session: Area): TabPosts {
  return {
    remember: (tab, post) => session.set({ [PREFIX + tab]: post }),
    forget: (tab) => session.remove(PREFIX + tab),
    async showing(post) {
      const kept = Object.entries(await session.get(null));
      return kept.flatMap(([key, value]) =>
        key.startsWith(PREFIX) && value === post ? Number(key.slice(PREFIX.length)) : [],
      );
    },
  };
}
