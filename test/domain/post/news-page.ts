/** An ordinary news page, to be varied in one place at a time. */
import type { Article } from '../../../src/domain/post/reading.ts';
import { read } from './open-page.ts';

export const TITLE = 'Bridge closed for the summer';
export const FIRST = 'Opening words of the story.';
export const LAST = 'Closing words of the story.';

const SENTENCES = [
  'The council met on Tuesday and decided to close the old bridge for the whole of the summer season.',
  'Engineers had found cracks in two of the pillars, and the repair will cost more than was planned.',
  'Residents of the northern bank said that they had not been asked about the decision at all.',
  'The mayor answered that the safety of the people who cross the river every day comes first.',
];

/** Paragraphs of a story, the first and the last with words to know them by. */
export function paragraphs(count = 5): string[] {
  return Array.from({ length: count }, (_, index) => {
    const own = [0, 1, 2].map((step) => SENTENCES[(index + step) % SENTENCES.length]);
    return `<p>${[index === 0 ? FIRST : '', ...own, index === count - 1 ? LAST : ''].join(' ').trim()}</p>`;
  });
}

export const TEXT = `<div class="txt">${paragraphs().join('\n')}</div>`;

export interface NewsPage {
  readonly lang?: string;
  readonly head?: string;
  /** Of the window. */
  readonly window?: string;
  /** Above the article, e.g. the site's name. */
  readonly above?: string;
  readonly article: string;
  readonly below?: string;
  readonly address?: string;
}

const LINKS = ['Home', 'World', 'Sport']
  .map((name) => `<li><a href="/${name.toLowerCase()}/">${name}</a></li>`)
  .join('');
const OTHERS = [1, 2, 3, 4, 5]
  .map(
    (day) =>
      `<li><a href="/other-${day}">Another story about something else</a> <span class="date">${day} March 2011</span></li>`,
  )
  .join('');

export function newsPage({
  lang = 'en',
  head = '',
  window = `${TITLE} - The Example Times`,
  above = '',
  article,
  below = '',
}: NewsPage): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${window}</title>${head}</head><body>
<div><a href="/"><img src="/l.png" alt="The Example Times"></a><nav><ul>${LINKS}</ul></nav></div>${above}
<div id="wrapper"><div class="col-main">${article}</div><div class="col-right"><h3>Most popular</h3><ul>${OTHERS}</ul></div></div>${below}
<footer><p>© 2012–2024 The Example Times. All rights reserved.</p></footer></body></html>`;
}

export function articleOf(page: NewsPage): Article {
  const { article, problem } = read(
    newsPage(page),
    page.address ?? 'https://news.example.org/world/bridge-closed-123',
  ).reading;
  if (!article) throw new Error(`no article: ${problem}`);
  return article;
}
