/** Who wrote it: in the words of many languages, in many markups, and in metadata. */
import { describe, expect, test } from 'vitest';
import { articleOf, TEXT, TITLE } from './news-page.ts';

function authorsOf(line: string, head = '', lang = 'en'): string[] {
  return articleOf({ lang, head, article: `<h1>${TITLE}</h1>${line}${TEXT}` }).authors.map(({ name }) => name);
}

const JANE = ['Jane Doe'];
const TWO = ['Jane Doe', 'John Smith'];

describe('in a line between title and text', () => {
  test.each([
    ['By Jane Doe', JANE],
    ['By Jane Doe and John Smith', TWO],
    ['By Minh Le', ['Minh Le']],
    ['By Jane Doe, John Smith and Ann Lee', [...TWO, 'Ann Lee']],
    ['By Jane Doe, Chief Political Correspondent', JANE],
    ['By Jane Doe, Staff Writer, The Example Project', JANE],
    ['By Jane Doe (Reuters)', JANE],
    ['By Jane Doe in Berlin', JANE],
    ['By Jane Doe, Associated Press', JANE],
    ['By Jane Doe on 5 March 2012 at 14:05', JANE],
    ['5 March 2012 | By Jane Doe', JANE],
    ['Posted on March 5, 2012 by Jane Doe', JANE],
    ['Published by: Jane Doe', JANE],
    ['Words by Jane Doe, photographs by John Smith', JANE],
    ['Words: Jane Doe. Photos: John Smith', JANE],
    ['By Jane Doe jane.doe@example.org', JANE],
    ['By Conan O’Brien-McDonald', ['Conan O’Brien-McDonald']],
    ['Von Hans von der Heide', ['Hans von der Heide']],
    ['Von Anna Müller und Hans Meier', ['Anna Müller', 'Hans Meier']],
    ['Von Anna Müller, Berlin', ['Anna Müller']],
    ['Ein Kommentar von Anna Müller', ['Anna Müller']],
    ['Autorin: Anna Müller | Stand: 05.03.2012', ['Anna Müller']],
    ['Par Jeanne Dupont Publié le 5 mars 2012 à 14h05', ['Jeanne Dupont']],
    ['Par Jeanne Dupont et Jean Martin avec AFP', ['Jeanne Dupont', 'Jean Martin']],
    ['Propos recueillis par Jeanne Dupont', ['Jeanne Dupont']],
    ['di Maria Rossi e Paolo Bianchi', ['Maria Rossi', 'Paolo Bianchi']],
    ['A cura di Maria Rossi', ['Maria Rossi']],
    ['Por Juan Pérez y Ana García', ['Juan Pérez', 'Ana García']],
    ['Door Jan de Vries en Piet Jansen', ['Jan de Vries', 'Piet Jansen']],
    ['Av: Anna Svensson och Erik Lund', ['Anna Svensson', 'Erik Lund']],
    ['Tekst: Kari Nordmann Foto: Ola Hansen', ['Kari Nordmann']],
    ['Автор – Анна Иванова', ['Анна Иванова']],
    ['Текст: Анна Иванова и Пётр Сидоров', ['Анна Иванова', 'Пётр Сидоров']],
    ['Беседовала Анна Иванова', ['Анна Иванова']],
    ['Yazar: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['Szerző: Kovács János', ['Kovács János']],
    ['Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['Του Γιώργου Παππά', ['Γιώργου Παππά']],
    ['بقلم: أحمد علي', ['أحمد علي']],
    ['نویسنده: رضا احمدی', ['رضا احمدی']],
    ['מאת: דנה כהן', ['דנה כהן']],
    ['作者：王小明', ['王小明']],
    ['文/王小明', ['王小明']],
    ['記者王小明／台北報導', ['王小明']],
    ['執筆：山田太郎', ['山田太郎']],
    ['홍길동 기자', ['홍길동']],
  ])('%s', (line, names) => {
    expect([`<p>${line}</p>`, `<div class="byline">${line}</div>`].map((html) => authorsOf(html))).toEqual([
      names,
      names,
    ]);
  });

  test.each([
    'Photo: John Smith',
    'Фото: Пётр Сидоров',
    'Foto: dpa',
    'Edited by John Smith',
    'Updated by John Smith',
    'Источник: РИА Новости',
    '5 min read',
  ])('nobody: %s', (line) => {
    expect([`<p>${line}</p>`, `<div class="byline">${line}</div>`].map((html) => authorsOf(html))).toEqual([[], []]);
  });

  test('a sentence that begins like a byline is none', () => {
    expect(authorsOf('<p>By the time the repair is done, Winter will have come.</p>')).toEqual([]);
  });
});

describe('in markup', () => {
  test.each([
    [
      'links',
      '<div class="byline">By <a href="/profile/jane">Jane Doe</a>, <a href="/profile/john">John Smith</a></div>',
      TWO,
    ],
    [
      'a list',
      '<ul class="authors"><li><a href="/a/jane">Jane Doe</a></li><li><a href="/a/john">John Smith</a></li></ul>',
      TWO,
    ],
    ['one linked, one not', '<p class="byline">By <a rel="author" href="/jane">Jane Doe</a> and John Smith</p>', TWO],
    ['microdata in a meta', '<div itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></div>', JANE],
    [
      'microdata with a role',
      '<span itemprop="author" itemscope><span itemprop="name">Jane Doe</span><br><span itemprop="jobTitle">Editor</span></span>',
      JANE,
    ],
    ['a button beside the name', '<div class="author">Jane Doe <a class="follow" href="#">Follow</a></div>', JANE],
    [
      'an account beside the name',
      '<div class="author">Jane Doe <a href="https://twitter.com/jane">@jane</a></div>',
      JANE,
    ],
    ['a paper beside the name', '<div class="byline">By <a href="/profile/jane">Jane Doe</a> and agencies</div>', JANE],
    [
      'a name and a date',
      '<div class="submitted">Submitted by <span class="username">Jane Doe</span> on Mon, 03/05/2012 - 14:05</div>',
      JANE,
    ],
    ['an agency', '<div class="author">AFP</div>', ['AFP']],
    [
      'who took the picture',
      '<figure><img src="/x.jpg"><figcaption>It. <span itemprop="author">John Photo</span></figcaption></figure><p class="byline">By Jane Doe</p>',
      JANE,
    ],
    [
      'only who took the picture',
      '<figure><img src="/x.jpg"><figcaption class="photo-author">John Photo</figcaption></figure>',
      [],
    ],
  ])('%s', (_name, html, names) => {
    expect(authorsOf(html)).toEqual(names);
  });
});

describe('in metadata', () => {
  const own = { '@type': 'NewsArticle', headline: TITLE, publisher: { name: 'The Example Times' } };
  const other = {
    '@type': 'NewsArticle',
    headline: 'Storm',
    url: 'https://news.example.org/storm',
    author: { name: 'Bob' },
  };
  const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const broken = (text: string): string => `<script type="application/ld+json">${text}</script>`;
  test.each([
    ['an object', json({ ...own, author: { '@type': 'Person', name: 'Jane Doe' } }), JANE],
    ['two in one string', json({ ...own, author: 'Jane Doe and John Smith' }), TWO],
    ['a list of names', json({ ...own, author: { name: TWO } }), TWO],
    ['names in parts', json({ ...own, author: { givenName: 'Jane', familyName: 'Doe' } }), JANE],
    [
      'a reference',
      json({
        '@graph': [
          { '@type': 'Person', '@id': '#p', name: 'Jane Doe' },
          { ...own, author: [{ '@id': '#p' }] },
        ],
      }),
      JANE,
    ],
    ['the publisher itself', json({ ...own, author: { '@type': 'Organization', name: 'The Example Times' } }), []],
    ['an address', json({ ...own, author: 'https://news.example.org/jane' }), []],
    ['other stories first', json([other, { ...own, author: { name: 'Jane Doe' } }]), JANE],
    ['other stories only', json([other, { ...other, headline: 'Rain', url: 'https://news.example.org/rain' }]), []],
    ['a comma too many', broken('{"@type":"NewsArticle","author":{"name":"Jane Doe",},}'), JANE],
    [
      'a line break in a string',
      broken('{"@type":"NewsArticle","description":"a\nb","author":{"name":"Jane Doe"}}'),
      JANE,
    ],
    ['a comment around', broken('<!-- {"@type":"NewsArticle","author":{"name":"Jane Doe"}} -->'), JANE],
    [
      'a quote too many',
      broken('{"@type":"NewsArticle","headline":"The "old" bridge","author":{"@type":"Person","name":"Jane Doe"}}'),
      JANE,
    ],
    ['several meta', '<meta name="author" content="Jane Doe"><meta name="author" content="John Smith">', TWO],
    ['a library’s order', '<meta name="citation_author" content="Doe, Jane">', JANE],
    ['a card', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">', JANE],
    [
      'the site',
      '<meta name="author" content="The Example Times"><meta property="og:site_name" content="The Example Times">',
      [],
    ],
    ['the host', '<meta name="author" content="news.example.org">', []],
    ['software', '<meta name="author" content="WordPress">', []],
  ])('%s', (_name, head, names) => {
    expect(authorsOf('', head)).toEqual(names);
  });
});

test('a page of lines and rules', () => {
  const article = `<b>${TITLE}</b><br>By Jane Doe<br>5 March 2012<hr>${TEXT}`;
  const { authors, published } = articleOf({ article: `<div>${article}</div>` });
  expect([authors[0]?.name, published?.iso]).toEqual(['Jane Doe', '2012-03-05']);
});
