/** Reads aloud, in plain text, what the panel shows: out of its own document, not out of the data behind it. */
import type { Frame } from 'puppeteer-core';

export interface ShownPanel {
  /** The panel's heading. */
  readonly title: string;
  /** Number of comments drawn in its outline. */
  readonly comments: number;
  /** Everything for a reader to see, section by section; the thread indented as it nests. */
  readonly text: string;
}

/** Characters of a comment that are printed. */
const SHOWN = 100;

/** Answers what `panel` shows right now. */
export async function readPanel(panel: Frame): Promise<ShownPanel> {
  const [title, facts, author, notes, corrections, comments] = await Promise.all([
    words(panel, 'header h1'),
    lines(panel, 'header'),
    lines(panel, 'section#author'),
    lines(panel, 'section#notes'),
    lines(panel, 'section#corrections'),
    readThread(panel),
  ]);
  const thread = await words(panel, 'section#comments h2');
  const parts = [[title, ...facts], author, [thread, ...comments.map(threadLine)], notes, corrections];
  const text = parts.map(([head = '', ...rest]) => [head, ...rest.map((line) => `  ${line}`)].join('\n')).join('\n\n');
  return { title, comments: comments.length, text };
}

interface ShownComment {
  readonly depth: number;
  /** Name, marks, time and whom it answers, as they stand beside each other. */
  readonly head: readonly string[];
  readonly text: string;
  readonly notes: readonly string[];
}

function readThread(panel: Frame): Promise<ShownComment[]> {
  return panel.$$eval('li[data-comment]', (items) =>
    items.map((item) => ({
      depth: Number(/depth-(\d+)/.exec(item.className)?.[1] ?? 0),
      head: [
        ...item.querySelectorAll('.comment-head .person-name, .comment-head .chip, .comment-time, .comment-to'),
      ].map((part) => part.textContent ?? ''),
      text: item.querySelector('.person-words')?.textContent ?? '',
      notes: [...item.querySelectorAll<HTMLElement>('.note')].map((note) => note.textContent ?? ''),
    })),
  );
}

function threadLine({ depth, head, text, notes }: ShownComment): string {
  const indent = '    '.repeat(depth);
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length > SHOWN ? `${flat.slice(0, SHOWN).trimEnd()}…` : flat;
  const below = [short, ...notes.map((note) => `note: ${note.replace(/\s+/g, ' ')}`)];
  return [`${indent}${head.join(' · ')}`, ...below.map((line) => `${indent}  ${line}`)].join('\n  ');
}

async function words(panel: Frame, selector: string): Promise<string> {
  const all = await panel.$$eval(selector, (parts) => parts.map((part) => part.textContent ?? ''));
  return withoutSigns(all.join('\n')).trim();
}

/** A section's blocks, one a line; the items of a list of facts share one. */
async function lines(panel: Frame, section: string): Promise<string[]> {
  const blocks = 'h2, h3, p, dt, dd, li, .person-words';
  const all = await panel.$$eval(
    `${section} :is(${blocks})`,
    (found, selector) =>
      found
        .filter((block) => block.checkVisibility() && !block.parentElement?.closest('dd'))
        .filter((block) => block.matches('dd') || !block.querySelector(selector))
        .map((block) => {
          const items = block.querySelectorAll('li');
          return (items.length > 0 ? [...items] : [block]).map((part) => {
            const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            let text = '';
            while (walker.nextNode()) {
              if (!walker.currentNode.parentElement?.closest('.unseen')) text += ` ${walker.currentNode.nodeValue}`;
            }
            return text;
          });
        }),
    blocks,
  );
  return all.map((parts) => parts.map(tidy).filter(Boolean).join(', ')).filter(Boolean);
}

function tidy(text: string): string {
  return withoutSigns(text)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();
}

/** Without the invisible signs that isolate a name's direction. */
function withoutSigns(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, '');
}
