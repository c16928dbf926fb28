/** Headlines, wherever a page puts them and whatever it puts around them. */
import { describe, expect, test } from 'vitest';
import { articleOf, type NewsPage, TEXT, TITLE } from './news-page.ts';

const SITE = '<meta property="og:site_name" content="Example Times">';

describe('without a heading, the window’s title without the site’s name', () => {
  test.each([' - ', ' | ', ' – ', ' — ', ' :: ', ' » ', ' · ', ' « ', ' / ', ' : ', ' • '])(
    'separator “%s”',
    (separator) => {
      const titles = [
        { window: `${TITLE}${separator}The Example Times` },
        { window: `The Example Times${separator}${TITLE}`, head: SITE },
        { window: `Example Times${separator}${TITLE}${separator}World`, head: SITE },
      ].map((page) => articleOf({ ...page, article: TEXT }).title);
      expect(titles).toEqual([TITLE, TITLE, TITLE]);
    },
  );

  test.each([
    ['ru', 'Мост закрыт на всё лето', ' | ', 'Пример ТВ'],
    ['ja', '夏の間、橋は閉鎖される', '｜', '例新聞'],
    ['zh', '大桥夏天关闭', '_', '例日报'],
    ['ar', 'إغلاق الجسر طوال الصيف', ' - ', 'صحيفة المثال'],
    ['ko', '다리 여름 내내 폐쇄', ' - ', '예시신문'],
  ])('%s', (lang, title, separator, site) => {
    expect(articleOf({ lang, window: `${title}${separator}${site}`, article: TEXT }).title).toBe(title);
  });

  test('a dash or a colon of its own stays', () => {
    expect(articleOf({ window: 'Bridge closed - what we know | Example', article: TEXT }).title).toBe(
      'Bridge closed - what we know',
    );
    expect(articleOf({ window: 'Bridge closed: what we know | Example', article: TEXT }).title).toBe(
      'Bridge closed: what we know',
    );
  });
});

const PAGES: Readonly<Record<string, NewsPage>> = {
  'metadata with the site’s name': {
    head: `${SITE}<meta property="og:title" content="${TITLE} | Example Times">`,
    article: TEXT,
  },
  'metadata for social networks say something else': {
    head: '<meta property="og:title" content="You will not believe this">',
    window: 'You will not believe this - Example',
    article: `<h1>${TITLE}</h1>${TEXT}`,
  },
  'JSON-LD cuts it off': {
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed for the"}</script>',
    article: `<h1>${TITLE}</h1>${TEXT}`,
  },
  'JSON-LD alone has it': {
    window: 'The Example Times',
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>`,
    article: TEXT,
  },
  'h1 is the site’s name': { above: '<div><h1>The Example Times</h1></div>', article: `<h2>${TITLE}</h2>${TEXT}` },
  'h1 is a section': { article: `<h1>World news</h1><h2>${TITLE}</h2>${TEXT}` },
  'h1 is a section that the window’s title names': {
    window: `World - ${TITLE} - The Example Times`,
    article: `<h1>World</h1><h2>${TITLE}</h2>${TEXT}`,
  },
  'bold letters of old pages': { article: `<center><font size="+2"><b>${TITLE}</b></font></center>${TEXT}` },
  'a kicker in the heading': {
    window: `${TITLE} | Example`,
    article: `<h1><span>Transport</span><br>${TITLE}</h1>${TEXT}`,
  },
  'a labelled kicker in the heading': {
    window: 'Other words',
    article: `<h1><span class="kicker">Transport</span> ${TITLE}</h1>${TEXT}`,
  },
  'a link to the section in the heading': {
    article: `<h1><a class="category" href="/world/">World</a>${TITLE}</h1>${TEXT}`,
  },
  'a subtitle in the heading': { article: `<h1>${TITLE}<br><span>Cracks were found in two pillars</span></h1>${TEXT}` },
  'a count of comments in the heading': {
    article: `<h1>${TITLE} <span class="comments-link"><a href="#comments">12 comments</a></span></h1>${TEXT}`,
  },
  'a sign for its permalink': { article: `<h1>${TITLE}<a href="#x">¶</a></h1>${TEXT}` },
  'a short title, linked to itself': { article: `<h1><a href="/world/bridge-closed-123">${TITLE}</a></h1>${TEXT}` },
  'a dek as the only heading': { article: `<p>${TITLE}</p><h2>Cracks were found in two pillars</h2>${TEXT}` },
};

test.each(Object.entries(PAGES))('%s', (_name, page) => {
  expect(articleOf(page).title).toBe(TITLE);
});

test('the topic of a page that opens the window’s title, not the slogan that metadata have', () => {
  const title = articleOf({
    window: 'Company pensions (CP) - when are they worth it? - Example',
    head: '<meta property="og:title" content="Let the boss pay">',
    above: '<ul><li><a href="/pensions/">Company pensions</a></li></ul>',
    article: `<h1>Company pensions</h1><h2>Let the boss pay</h2>${TEXT}`,
  }).title;
  expect(title).toBe('Company pensions');
});

test.each([
  [
    'twice in metadata',
    '<meta property="og:title" content="Mayor: &amp;#8220;We won&amp;#8217;t pay&amp;#8221; &amp;amp; more">',
  ],
  [
    'by name in JSON',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor: &ldquo;We won&rsquo;t pay&rdquo; &amp; more"}</script>',
  ],
  [
    'by number in JSON',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor: &#x201c;We won&#8217;t pay&#x201d; &amp; more"}</script>',
  ],
])('characters escaped %s', (_name, head) => {
  expect(articleOf({ window: 'The Example Times', head, article: TEXT }).title).toBe('Mayor: “We won’t pay” & more');
});
