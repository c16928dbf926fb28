// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://registan.net/2012/03/27/kazakhstans-shameful-mass-trials/"}
/** What was read is found again in the page: passages, selections, and whether it still stands. */
import { beforeEach, describe, expect, test } from 'vitest';
import { describe as quote } from '../../src/domain/text/describe.ts';
import { createReader } from '../../src/page/reader.ts';
import { openArticle, select } from './article-page.ts';

beforeEach(openArticle);

function selection(): Range {
  const range = document.getSelection()?.getRangeAt(0);
  if (!range) throw new Error('nothing is selected');
  return range;
}

describe('the text', () => {
  test('of the article with its places is the text that was read', () => {
    const reader = createReader(document);
    const { article } = reader.read();
    expect(article?.blocks).toHaveLength(6);
    expect(reader.article().text).toBe(article?.blocks.map((block) => block.text).join('\n'));
  });

  test('finds every passage where it was described', () => {
    const reader = createReader(document);
    reader.read();
    const article = reader.article();
    for (let start = 0; start + 40 < article.text.length; start += 97) {
      const described = quote(article.text, start, start + 40);
      const { anchor, text, range } = reader.find(described, article);
      expect(anchor).toMatchObject({ state: 'sure', start });
      expect(text).toBe(described.exact);
      expect(range?.toString().replace(/\s+/g, '')).toBe(described.exact.replace(/\s+/g, ''));
    }
  });
});

describe('a selection', () => {
  test('in the article is described with its surroundings', () => {
    const reader = createReader(document);
    reader.read();
    select('very little evidence');
    expect(reader.selected(selection())).toEqual({
      comment: null,
      quote: expect.objectContaining({ exact: 'very little evidence', prefix: ' outside of Kazakhstan, there’s ' }),
    });
  });

  test('in a comment names the comment', () => {
    const reader = createReader(document);
    const { comments } = reader.read();
    select('the top photo');
    const selected = reader.selected(selection());
    expect(selected?.quote.exact).toBe('the top photo');
    expect(comments.find((comment) => comment.id === selected?.comment)?.author).toBe('Nate Schenkkan');
  });

  test.each(['Recent Comments', 'Registan.net'])('of "%s" outside of both is nothing', (words) => {
    const reader = createReader(document);
    reader.read();
    select(words);
    expect(reader.selected(selection())).toBeNull();
  });
});

describe('reading ahead', () => {
  test('saves a second reading of a page that did not change', () => {
    const reader = createReader(document);
    reader.readAhead();
    const ahead = reader.last()?.reading;
    expect(reader.read()).toBe(ahead);
    expect(reader.read()).not.toBe(ahead);
  });

  test('is worth nothing after a change', () => {
    const reader = createReader(document);
    reader.readAhead();
    document.querySelector('.entry-content p')?.append(' And more.');
    expect(reader.read().article?.blocks[0]?.text).toMatch(/And more\.$/);
  });
});

test('reads again when the page has taken out what was read', () => {
  const reader = createReader(document);
  reader.read();
  openArticle();
  expect(reader.current().places.blocks[0]?.isConnected).toBe(true);
});

test('a page without an article is no article, not a failure', () => {
  document.body.replaceChildren();
  const reader = createReader(document);
  expect(reader.read().article).toBeNull();
  expect(reader.article().text).toBe('');
});
