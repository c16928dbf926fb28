/** Whole pages as papers, hosts and systems print them, written down before the reader knew them: markup of our own after theirs. */
import { describe, expect, test } from 'vitest';
import { LAST, paragraphs, TITLE } from './news-page.ts';
import { read } from './open-page.ts';

const P = paragraphs(6);
const ALL = P.join('\n');
const half = (part: 0 | 1): string => P.slice(part * 3, part * 3 + 3).join('');

interface Page {
  readonly html: string;
  readonly lang?: string;
  readonly head?: string;
  readonly authors: readonly string[];
  readonly date: string;
  /** What the text ends with, below its last paragraph. */
  readonly below?: readonly string[];
}

const PAGES: Readonly<Record<string, Page>> = {
  'a Kazakh portal': {
    lang: 'ru',
    head: `<meta property="og:title" content="${TITLE}: новости"><meta property="og:site_name" content="Закон">`,
    html: `<header class="header"><a href="/">Закон</a><ul class="menu"><li><a href="/a">Новости</a></li></ul></header><div class="wrapper"><div class="left_column"><div class="fullnews white_block"><h1>${TITLE}</h1><div class="date_public_art"><span class="news_date">27 марта 2012, 09:58</span> <span class="count_eye">1234</span></div><div class="ava"><img src="p.jpg"></div><div class="author_name"><a href="/authors/1">Анна Иванова</a></div><div class="newscont">${ALL}</div><div class="zk_share"><a>Поделиться</a></div><div class="tags"><a>мост</a></div></div><div class="also"><h3>Читайте также</h3><p><a href="/x">Другая новость про другой мост сегодня</a></p></div></div><div class="right_column"><div class="lenta"><a href="/1"><span class="date">28 марта 2012, 10:00</span> Новость</a></div></div></div>`,
    authors: ['Анна Иванова'],
    date: '2012-03-27T09:58',
  },
  'a Kazakh agency': {
    lang: 'ru',
    html: `<main class="container"><section class="content"><div class="content_main"><ul class="breadcrumb"><li><a href="/">Главная</a></li></ul><h1 class="head-single">${TITLE}</h1><div class="content_main_meta"><div class="date-time">27 марта 2012 | 09:58</div><div class="content_main_meta_author"><a href="/author/ivanova/">Анна Иванова</a> <span>Корреспондент</span></div><div class="stat">1 234</div></div><div class="content_main_thumb"><picture><img src="p.jpg" alt="Мост"></picture><div class="content_main_thumb_alt">Фото: пресс-служба</div></div><h2 class="content_main_desc"><p>Мост закроют.</p></h2><div class="content_main_text">${half(0)}<div class="tn-readalso"><p>Читайте также: <a href="/x">Другая новость про мост</a></p></div>${half(1)}</div><div class="content_main_socials"><a>Поделиться</a></div></div></section></main>`,
    authors: ['Анна Иванова'],
    date: '2012-03-27T09:58',
  },
  'a radio’s service': {
    html: `<div id="page"><div class="container"><div class="hdr-container"><div class="category"><a href="/z/1">Kazakhstan</a></div><h1 class="title pg-title">${TITLE}</h1></div><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2012-03-27T09:58:00+06:00">March 27, 2012</time></span></div><div class="links"><ul class="links__list"><li class="links__item">By <a class="links__item-link" href="/author/jane/1" title="Jane Doe">Jane Doe</a></li></ul></div></div><div class="media-image"><figure><img src="p.jpg" alt="A bridge"><figcaption>The bridge on March 20, 2012</figcaption></figure></div><div class="body-container"><div id="article-content"><div class="wsw">${half(0)}<div class="wsw__embed"><p>SEE ALSO: <a href="/x">Another bridge in another town</a></p></div>${half(1)}</div></div></div><div class="related"><h4>Related</h4><a href="/y"><span class="date">March 28, 2012</span>Other</a></div></div></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00+06:00',
  },
  'Ghost, its first theme': {
    head: `<meta property="article:published_time" content="2012-03-27T09:58:00.000Z"><meta property="og:title" content="${TITLE}"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">`,
    html: `<main id="site-main" class="site-main"><article class="article post tag-news"><header class="article-header gh-canvas"><div class="article-tag"><a href="/tag/news/">News</a></div><h1 class="article-title">${TITLE}</h1><p class="article-excerpt">The council has decided.</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/jane/" class="author-avatar"><img src="x" alt="Jane Doe"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/jane/">Jane Doe</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2012-03-27">Mar 27, 2012</time><span class="byline-reading-time"> 4 min read</span></div></div></section></div><figure class="article-image"><img src="p.jpg" alt=""></figure></header><section class="gh-content gh-canvas">${ALL}</section></article><section class="footer-cta"><h2>Sign up for more like this.</h2></section><aside class="read-more-wrap"><article class="post-card"><h2 class="post-card-title">Other</h2><time datetime="2012-04-01">Apr 1</time></article></aside></main>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00Z',
  },
  'a publishing platform': {
    head: `<meta property="article:published_time" content="2012-03-27T09:58:00.000Z"><meta name="author" content="Jane Doe"><meta property="og:title" content="${TITLE}">`,
    html: `<div id="root"><article><div><section><div class="ab ac"><div><h1 id="a1" class="pw-post-title gn go">${TITLE}</h1><div class="speechify-ignore"><div><a href="/@jane"><img alt="Jane Doe" src="x"></a></div><div><a href="/@jane" class="af ag">Jane Doe</a><span>·</span><p><button>Follow</button></p></div><div><span>4 min read</span><span>·</span><span>Mar 27, 2012</span></div></div></div><div class="pw-multi-vote-icon"><button>120</button></div>${P.map((p) => p.replace('<p>', '<p class="pw-post-body-paragraph gn go">')).join('')}</div></section></div></article><div><h2>More from Jane Doe</h2><article><h2>Another story</h2><p>Words of another story that nobody asked for.</p></article></div></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00Z',
  },
  'a host of newsletters': {
    head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2012-03-27T09:58:00+00:00","dateModified":"2012-03-27T09:58:00+00:00","author":[{"@type":"Person","name":"Jane Doe","url":"https://substack.com/@jane"}],"publisher":{"@type":"Organization","name":"Bridge Letters"}}</script>`,
    html: `<div id="main"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">The council has decided.</h3><div class="byline-wrapper"><a href="https://substack.com/@jane">Jane Doe</a><div class="pencraft">Mar 27, 2012</div></div><div class="post-ufi"><a>12</a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup">${half(0)}<div class="subscription-widget-wrap"><div class="preamble"><p>Thanks for reading! Subscribe for free.</p></div><form><input type="email"></form></div>${half(1)}</div></div></article></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00+00:00',
  },
  'a page of a messenger': {
    html: `<div class="tl_page_wrap"><div class="tl_page"><main class="tl_article"><header class="tl_article_header"><h1 dir="auto">${TITLE}</h1><address dir="auto"><a rel="author">Jane Doe</a><time datetime="2012-03-27T09:58:00+0000">March 27, 2012</time></address></header><article id="_tl_editor" class="tl_article_content"><h1>${TITLE}<br></h1><address>Jane Doe<br></address>${ALL}</article></main></div></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00+00:00',
  },
  'a Russian site for engineers, a pseudonym': {
    lang: 'ru',
    html: `<div id="app"><main class="tm-page"><article class="tm-article-presenter"><div class="tm-article-snippet"><div class="tm-article-snippet__meta"><span class="tm-user-info"><a href="/users/anna/" class="tm-user-info__username">anna_i</a> <span class="tm-article-datetime-published"><time datetime="2012-03-27T09:58:00.000Z" title="2012-03-27, 09:58">27 мар 2012 в 09:58</time></span></span></div><h1 class="tm-title tm-title_h1"><span>${TITLE}</span></h1><div class="tm-article-reading-time">4 мин</div><div class="tm-publication-hubs"><a>Мосты</a></div></div><div id="post-content-body"><div class="article-formatted-body article-formatted-body_version-2"><div xmlns="http://www.w3.org/1999/xhtml">${ALL}</div></div></div><div class="tm-article-presenter__meta"><div class="tm-separated-list">Теги: <a>мост</a></div></div></article><div class="tm-user-card"><a class="tm-user-card__nickname">@anna_i</a><p>Инженер</p></div></main></div>`,
    authors: ['anna_i'],
    date: '2012-03-27T09:58:00Z',
  },
  'the AMP page of a WordPress plug-in': {
    head: `<link rel="canonical" href="https://news.example.org/world/bridge-closed-123">`,
    html: `<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-wp-header"><a href="/">The Times</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="x"></amp-img><span class="amp-wp-author author vcard">Jane Doe</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2012-03-27T09:58:00+00:00">9 years ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="p.jpg"></amp-img></figure><div class="amp-wp-article-content">${half(0)}<amp-ad></amp-ad>${half(1)}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a>News</a></div></footer></article>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00+00:00',
  },
  'a British broadcaster, blocks': {
    html: `<main id="main-content"><article class="ssrcss-pv1rh6"><header><h1 id="main-heading" class="ssrcss-15xko80" tabindex="-1">${TITLE}</h1><div class="ssrcss-1f3bvyz"><ul role="list"><li role="listitem"><span><time data-testid="timestamp" datetime="2012-03-27T09:58:00.000Z">27 March 2012</time></span></li></ul></div></header><div data-component="byline-block"><div class="ssrcss-h3c0s8"><span>By Jane Doe</span><div>BBC News, Leeds</div></div></div><div data-component="image-block"><figure><img src="p" alt=""><figcaption><span>Image caption, </span>The bridge</figcaption></figure></div>${P.map((p) => `<div data-component="text-block"><div class="ssrcss-7uxr49">${p}</div></div>`).join('')}<section data-component="tag-list-block"><h2>Related topics</h2><ul><li><a href="/t">Bridges</a></li></ul></section><section data-component="related-stories"><h2>More on this story</h2><ul><li><a href="/o">Another story about bridges</a><span>28 March 2012</span></li></ul></section></article></main>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00Z',
  },
  'a French daily': {
    lang: 'fr',
    html: `<main><article class="article article--single"><header class="article__header"><h1 class="article__title">${TITLE}</h1><p class="article__desc">Le conseil a décidé.</p><p class="meta__author-block"><span class="meta__authors">Par <a class="article__author-link" href="/signataires/jeanne">Jeanne Dupont</a> (Lyon, correspondante)</span></p><span class="meta__date meta__date--header">Publié le 27 mars 2012 à 09h58, modifié le 28 mars 2012 à 10h00</span> <span class="meta__reading-time">Temps de Lecture 4 min.</span></header><section class="article__content">${half(0).replace(/<p>/g, '<p class="article__paragraph">')}<section class="catcher"><span class="catcher__label">Lire aussi</span> <a href="/x">Un autre pont fermé cet été</a></section>${half(1).replace(/<p>/g, '<p class="article__paragraph">')}</section></article></main>`,
    authors: ['Jeanne Dupont'],
    date: '2012-03-27T09:58',
  },
  'a German weekly': {
    lang: 'de',
    html: `<main id="Inhalt"><article><header><h2><span class="align-middle">${TITLE}</span></h2><div class="leading-loose">Der Rat hat entschieden.</div><div class="font-sansUI"><span>Von <a href="/autor/1" title="Anna Müller">Anna Müller</a> und <a href="/autor/2">Hans Meier</a></span></div><time class="timeformat" datetime="2012-03-27 09:58:00">27.03.2012, 09.58 Uhr</time></header><div data-area="body"><div class="RichText">${half(0)}</div><section data-area="related"><h3>Mehr zum Thema</h3><p><a href="/x">Eine andere Brücke, die auch zu ist.</a></p></section><div class="RichText">${half(1)}</div></div></article></main>`,
    authors: ['Anna Müller', 'Hans Meier'],
    date: '2012-03-27T09:58:00',
  },
  'Drupal 10': {
    html: `<main role="main"><article data-history-node-id="5" class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1><footer class="node__meta"><article class="profile"><div class="user-picture"><img src="x"></div></article><div class="node__submitted">Submitted by <span class="field field--name-uid"><span typeof="schema:Person" property="schema:name">Jane Doe</span></span> on <span class="field field--name-created"><time datetime="2012-03-27T09:58:00+00:00" title="x">Tue, 03/27/2012 - 09:58</time></span></div></footer><div class="node__content"><div class="field field--name-field-image"><img src="p.jpg" alt="A bridge"></div><div class="clearfix text-formatted field field--name-body">${ALL}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div><a href="/t">bridges</a></div></div></div></article></main>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00+00:00',
  },
  'Joomla 3': {
    html: `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h2 itemprop="headline">${TITLE}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">Jane Doe</span></dd><dd class="category-name">Category: <a>News</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2012-03-27T09:58:00+00:00" itemprop="datePublished">Published: 27 March 2012</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:12">Hits: 12</dd></dl><div itemprop="articleBody">${ALL}</div><ul class="pager pagenav"><li><a rel="prev">Prev</a></li></ul></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00+00:00',
  },
  'Blogger 2012': {
    html: `<div class="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Tuesday, March 27, 2012</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><a name="123"></a><h3 class="post-title entry-title">${TITLE}</h3><div class="post-header"></div><div class="post-body entry-content" id="post-body-123">${ALL.replace(/<\/?p>/g, '').replace(/\n/g, '<br><br>')}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">Jane Doe</span></span> <span class="post-timestamp">at <a class="timestamp-link" href="x" rel="bookmark"><abbr class="published" title="2012-03-27T09:58:00-07:00">9:58 AM</abbr></a></span></div><div>Labels: <a rel="tag">bridges</a></div></div></div></div></div></div></div></div></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00-07:00',
  },
  Squarespace: {
    html: `<main id="page"><article class="h-entry entry hentry" data-item-id="1"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">${TITLE}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-author-date-wrapper"><div class="blog-item-author"><span>Written By</span> <span class="blog-author-name">Jane Doe</span></div><time class="dt-published blog-meta-item blog-meta-item--date" datetime="Mar 27"><span>Mar 27, 2012</span></time></div></div></div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-html-content">${half(0)}</div></div><div class="sqs-block image-block"><img src="p"></div><div class="sqs-block html-block"><div class="sqs-html-content">${half(1)}</div></div></div></div></div></article><section class="item-pagination"><a>Previous <h2>Other post</h2></a></section></main>`,
    authors: ['Jane Doe'],
    date: '2012-03-27',
  },
  'a table for all of it, signed below': {
    lang: 'ru',
    html: `<table width="100%"><tr><td width="180"><a href="/">Главная</a><br><a href="/n">Новости</a></td><td valign="top"><font size="1">27.03.2012 09:58</font><br><font size="4"><b>${TITLE}</b></font><br><br>${ALL}<p align="right"><b>Анна Иванова</b></p><p><i>Источник: газета</i></p></td><td width="180"><b>Последние новости</b><br>28.03.2012 <a href="/x">Другая новость про мост</a></td></tr></table>`,
    authors: ['Анна Иванова'],
    date: '2012-03-27T09:58',
    below: ['Анна Иванова', 'Источник: газета'],
  },
  'Movable Type 4': {
    html: `<div id="container"><div id="alpha"><div id="entry-123" class="entry-asset asset hentry"><div class="asset-header"><h1 id="page-title" class="asset-name entry-title">${TITLE}</h1><div class="asset-meta"><span class="byline">By <span class="vcard author"><a class="fn url" href="/jane">Jane Doe</a></span> on <abbr class="published" title="2012-03-27T09:58:00-05:00">March 27, 2012 9:58 AM</abbr></span><span class="separator">|</span> <a href="#comments">Comments (12)</a></div></div><div class="asset-content entry-content"><div class="asset-body">${half(0)}</div><div id="more" class="asset-more">${half(1)}</div></div><div class="asset-footer"><div class="entry-categories"><h4>Categories</h4></div></div></div></div></div>`,
    authors: ['Jane Doe'],
    date: '2012-03-27T09:58:00-05:00',
  },
};
describe.each(Object.entries(PAGES))('%s', (_name, page) => {
  const { reading } = read(
    `<!DOCTYPE html><html lang="${page.lang ?? 'en'}"><head><title>${TITLE} | The Example Times</title>${page.head ?? ''}</head><body>${page.html}</body></html>`,
    'https://news.example.org/world/bridge-closed-123',
  );
  const { article } = reading;
  test('title', () => expect(article?.title).toBe(TITLE));
  test('authors', () => expect(article?.authors.map(({ name }) => name)).toEqual(page.authors));
  test('date', () => expect(article?.published?.iso ?? null).toBe(page.date));
  test('body', () => {
    const body = (article?.blocks ?? [])
      .filter(({ kind }) => kind !== 'caption')
      .flatMap(({ text }) => text.split('\n'));
    expect(body.slice(0, 6).map((text) => text.slice(0, 12))).toEqual(P.map((html) => html.slice(3, 15)));
    expect(body[5]?.endsWith(LAST)).toBe(true);
    expect(body.slice(6)).toEqual(page.below ?? []);
  });
  test('no comment', () => expect(reading.comments).toEqual([]));
});
