/** A site's rule has the first word: over what classes say, over what metadata say, and over nothing at all. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/domain/post/read-page.ts';
import type { Site } from '../../../../src/domain/post/sites/site.ts';
import { siteFor } from '../../../../src/domain/post/sites/site-for.ts';
import { ADDRESS, inWords, openPage } from '../open-page.ts';

const HOSTS = { hosts: ['news.example.org'] };
const TEXT = 'The ferry has not run since the spring, and nobody at the harbour can say why. ';

function readWith(site: Omit<Site, 'hosts'>, html: string, address = ADDRESS) {
  const { reading, places } = readPage(openPage(html, address), address, { ...HOSTS, ...site });
  return { ...reading, places };
}

const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body>${body}</body></html>`;

describe('the article', () => {
  const story = (words: string) =>
    `<div class="related-teaser"><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p></div>`;

  test('is what the rule says, whatever it is called', () => {
    const html = pageOf(
      `<div class="entry-content"><p>${'Accept our cookies and our terms. '.repeat(40)}</p></div>${story(TEXT)}`,
    );
    const { article, problem } = readWith({ article: { body: '.related-teaser' } }, html);
    expect(problem).toBeNull();
    expect(article?.blocks.map(({ text }) => text)).toEqual([TEXT.repeat(3).trim(), TEXT.repeat(2).trim()]);
    expect(article?.layers.body).toBe('site');
  });

  test.each(['x-story', 'div'])('may be short, and made of elements that hold text nowhere else, in a %s', (tag) => {
    const lines = '<x-line>A ferry.</x-line><x-line>No <x-name>captain</x-name>.</x-line>';
    const { article } = readWith({ article: { body: '.story' } }, pageOf(`<${tag} class="story">${lines}</${tag}>`));
    expect(article?.blocks.map(({ text }) => text)).toEqual(['A ferry.', 'No captain.']);
  });

  test('in a page that looks like a list of posts', () => {
    const post = (title: string, words: string) =>
      `<article class="hentry"><h2><a href="/${title}">${title}</a></h2><div class="summary"><p>${words}</p></div></article>`;
    const html = pageOf(
      `${post('One', TEXT.repeat(4))}${post('Two', TEXT)}${post('Three', TEXT)}${post('Four', TEXT)}`,
    );
    expect(readWith({}, html).problem).toBe('list-of-posts');
    expect(readWith({ article: { body: '.summary' } }, html).article?.blocks).toHaveLength(1);
  });

  test('with nothing where the rule leaves something out, and its title', () => {
    const html = pageOf(
      `<h1>Harbour Gazette</h1><p class="kicker">The ferry <b>stays</b> away</p>
      <div class="story"><p>${TEXT}</p><p>${TEXT}<i class="aside">Buy a ticket!</i></p><div class="promo-x"><p>${TEXT}</p></div></div>`,
    );
    const { article, places } = readWith(
      { article: { body: '.story', title: '.kicker', leaveOut: ['.promo-x', 'i.aside'] } },
      html,
    );
    expect(article?.title).toBe('The ferry stays away');
    expect(article?.layers.title).toBe('site');
    expect(article?.blocks.map(({ text }) => text)).toEqual([TEXT.trim(), TEXT.trim()]);
    expect(places.title?.className).toBe('kicker');
  });

  test('was mistaken for a comment', () => {
    const html = pageOf(`<div id="comment-1" class="comment"><b class="author">Ann</b> <time>1 May 2020</time>
      <div class="story"><p>${TEXT.repeat(2)}</p></div></div>`);
    const { article, comments } = readWith({ article: { body: '.story' } }, html);
    expect(article?.blocks).toHaveLength(1);
    expect(comments).toEqual([]);
  });

  test.each([
    ['matches nothing', '.gone'],
    ['is none', 'div[['],
    ['is none that browsers know', 'p::nonsense(3'],
    ['matches many that are alike', 'p'],
  ])('is found as ever where the selector %s', (_why, body) => {
    const html = pageOf(`<div class="entry-content"><p>${TEXT.repeat(2)}</p><p>${TEXT.repeat(2)}</p></div>`);
    const { article } = readWith({ article: { body } }, html);
    expect(article?.blocks).toHaveLength(2);
    expect(article?.layers.body).not.toBe('site');
  });
});

describe('the comments', () => {
  const ARTICLE = `<article><h1>The ferry</h1><p>${TEXT.repeat(3)}</p></article>`;

  test('are what the rule says, and only those', () => {
    const html = pageOf(`${ARTICLE}
      <div class="comment"><b class="author">A widget</b> <time>2 May 2020</time><p class="text">Best of the week.</p></div>
      <x-talk><x-voice><b>Ann</b> <i>3 May 2020, 10:00</i><p>It ran on Monday.</p></x-voice>
      <x-voice><b>Bob</b> <i>3 May 2020, 11:30</i><p>It did not.</p></x-voice></x-talk>`);
    const { comments } = readWith({ comments: { item: 'x-voice' } }, html);
    expect(inWords(comments)).toEqual([
      'Ann | 2020-05-03T10:00 | It ran on Monday.',
      'Bob | 2020-05-03T11:30 | It did not.',
    ]);
  });

  test('nest as they stand in each other', () => {
    const html = pageOf(`${ARTICLE}<ul id="talk"><li><b>Ann</b> <i>3 May 2020</i><p>It ran.</p>
      <ul><li><b>Bob</b> <i>4 May 2020</i><p>It did not.</p><ul><li><b>Cem</b> <i>5 May 2020</i><p>Perhaps.</p></li></ul></li></ul></li>
      <li><b>Dina</b> <i>6 May 2020</i><p>Who knows.</p></li></ul>`);
    const { comments } = readWith({ comments: { item: '#talk li' } }, html);
    expect(inWords(comments)).toEqual([
      'Ann | 2020-05-03 | It ran.',
      'Bob → Ann | 2020-05-04 | It did not.',
      'Cem → Bob | 2020-05-05 | Perhaps.',
      'Dina | 2020-05-06 | Who knows.',
    ]);
  });

  test('without names and dates are comments too', () => {
    const html = pageOf(`${ARTICLE}<div class="wall"><p>First!</p><p>Second.</p></div>`);
    expect(inWords(readWith({ comments: { item: '.wall > p' } }, html).comments)).toEqual([
      ' | – | First!',
      ' | – | Second.',
    ]);
  });

  test('have their parts where the rule says', () => {
    const html = pageOf(
      `${ARTICLE}<section>${['Ann', 'Bob']
        .map(
          (
            name,
            at,
          ) => `<div class="v"><p class="x1">Message no. ${at}</p><p class="x2">It is so, ${name}.<s>Like</s></p>
        <p class="x3"><a href="/u/${at}">${name}</a></p><p class="x4">0${at + 1}.05.2020</p></div>`,
        )
        .join('')}</section>`,
    );
    const site = { comments: { item: '.v', author: '.x3', time: '.x4', text: '.x2', leaveOut: ['.v s'] } };
    const { comments } = readWith(site, html);
    expect(inWords(comments)).toEqual(['Ann | 2020-05-01 | It is so, Ann.', 'Bob | 2020-05-02 | It is so, Bob.']);
    expect(comments[0]?.authorUrl).toBe('https://news.example.org/u/0');
  });

  test('are found inside of what is otherwise never looked into', () => {
    const html = pageOf(
      `${ARTICLE}<form id="respond"><button><div class="v"><b>Ann</b> <i>3 May 2020</i><p>In here!</p></div></button></form>`,
    );
    expect(inWords(readWith({ comments: { item: '.v' } }, html).comments)).toEqual(['Ann | 2020-05-03 | In here!']);
  });

  test('are none where the rule finds none, and found as ever where it cannot be understood', () => {
    const html = pageOf(`${ARTICLE}<ol class="commentlist"><li class="comment" id="comment-7"><cite>Ann</cite>
      <a href="#comment-7">3 May 2020</a><p>It ran.</p></li></ol>`);
    expect(readWith({ comments: { item: '.v' } }, html).comments).toEqual([]);
    expect(readWith({ comments: { item: '.v[' } }, html).comments).toHaveLength(1);
  });

  test('are found in a copy that keeps its classes elsewhere', () => {
    const html = pageOf(`<div old-class="story"><p>${TEXT}</p></div>
      <div old-class="talk-x md:v"><b>Ann</b> <i>3 May 2020</i><p>It ran.</p></div>`);
    const address = `https://archive.ph/2020.05.06-101112/${ADDRESS}`;
    const site = { article: { body: 'div[class^="stor"]' }, comments: { item: 'div.md\\:v' } };
    const { article, comments } = readWith(site, html, address);
    expect(article?.layers.body).toBe('site');
    expect(inWords(comments)).toEqual(['Ann | 2020-05-03 | It ran.']);
  });
});

describe('what is known of a host', () => {
  const own: Site = { hosts: ['a.example'], comments: { item: '.mine' } };
  const built: Site = { hosts: ['b.example', 'a.example'], article: { body: '.b' }, comments: { item: '.b' } };

  test('is said by the first that speaks of a part', () => {
    expect(siteFor('a.example', [own, built])).toEqual({
      hosts: ['a.example'],
      article: { body: '.b' },
      comments: { item: '.mine' },
    });
  });
  test('is nothing where nobody speaks of it', () => {
    expect(siteFor('c.example', [own, built])).toBeNull();
  });
});
