/** One browser on the bundled article, with the extension in it: what `npm start`, the screenshots and the timings begin with. */
import type { Frame, Page } from 'puppeteer-core';
import { type Driven, type DriveOptions, drive, panelOf } from './browsers.ts';
import { buildExtension } from './build.ts';
import { ARTICLE_URL, demoSite } from './demo-site.ts';
import { type Site, startSite } from './site.ts';

export interface Demo extends Driven {
  readonly site: Site;
  /** The article's tab. */
  readonly page: Page;
}

/** Builds, serves and opens the article. `close` ends browser and proxy. */
export async function openDemo(
  options: Omit<DriveOptions, 'extension' | 'proxyPort'> & { readonly extension?: string },
): Promise<Demo> {
  const extension = options.extension ?? (await buildExtension());
  const site = await startSite(demoSite);
  try {
    const driven = await drive({ ...options, extension, proxyPort: site.port });
    const close = async () => {
      await driven.close();
      await site.close();
    };
    try {
      const page = (await driven.browser.pages())[0] ?? (await driven.browser.newPage());
      if (options.headless !== false) await page.setViewport(options.size ?? { width: 1280, height: 900 });
      await page.goto(ARTICLE_URL);
      return { ...driven, site, page, close };
    } catch (error) {
      await driven.close();
      throw error;
    }
  } catch (error) {
    await site.close();
    throw error;
  }
}

/** Presses the toolbar button and waits until the panel shows the thread. */
export async function openPanel({ page, clickToolbar }: Pick<Demo, 'page' | 'clickToolbar'>): Promise<Frame> {
  await clickToolbar(page);
  const panel = await panelOf(page);
  await panel.waitForFunction(
    () => [...document.querySelectorAll('h2')].some((heading) => /^Comments \(/.test(heading.textContent ?? '')),
    { timeout: 30_000, polling: 50 },
  );
  return panel;
}
