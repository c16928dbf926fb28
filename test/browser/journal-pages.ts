/** A journal's posts as a WordPress theme with `html5` support prints them: whole, with comments to come, or as one application. */

interface Told {
  readonly title: string;
  readonly sentence: string;
  readonly comments: readonly [string, string, string];
}
export const FERRY: Told = {
  title: 'The ferry sails again',
  sentence: 'The ferry across the bay sails again after a winter in the dock, the harbour master said on Monday. ',
  comments: ['The ferry never stopped.', 'It did in March.', 'Thank you for the times.'],
};
export const BRIDGE: Told = {
  title: 'The bridge is open at last',
  sentence: 'The bridge over the river was opened on Tuesday, nine years after its first stone had been laid. ',
  comments: ['I crossed it.', 'So did I, on foot.', 'When will there be trams?'],
};

/** As a theme prints a comment with `html5` support; `first` is the number of the first of them. */
function commentsOf({ comments }: Told, first = 1): string {
  return comments
    .map(
      (text, at) => `<li id="comment-${first + at}" class="comment even thread-even depth-1">
<article id="div-comment-${first + at}" class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><img alt="" src="" class="avatar avatar-32 photo" height="32" width="32"><b class="fn">Reader ${first + at}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-${first + at}"><time datetime="2026-05-04T1${at}:00:00+00:00">May 4, 2026 at 1${at}:00 am</time></a></div>
</footer><div class="comment-content"><p>${text}</p></div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${first + at}#respond">Reply</a></div></article></li>`,
    )
    .join('\n');
}

function articleOf({ title, sentence }: Told): string {
  return `<article id="post-7" class="post-7 post type-post status-publish format-standard hentry category-news">
<header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta">
<span class="posted-on"><time class="entry-date published" datetime="2026-05-04T09:00:00+00:00">May 4, 2026</time></span>
<span class="byline"><span class="author vcard"><a class="url fn n" href="/author/ann/">Ann Example</a></span></span></div></header>
<div class="entry-content">${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</div></article>`;
}

function threadOf(comments: string, count: number): string {
  return `<h2 class="comments-title">${count} thoughts</h2><ol class="comment-list">${comments}</ol>`;
}

export const THREAD = `<div id="comments" class="comments-area">${threadOf(commentsOf(FERRY), 3)}</div>`;

/** A single post; `after` stands behind the article. */
export function pageOf(told: Told, after: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>${told.title} – The Journal</title>${head}</head>
<body class="wp-singular post-template-default single single-post postid-7 single-format-standard">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">The Journal</a></p></header>
<div id="content" class="site-content"><main id="main" class="site-main">${articleOf(told)}${after}</main></div>
<footer id="colophon" class="site-footer"><p>The Journal</p></footer></div></body></html>`;
}

/** An empty place for comments, which `bring` fills: with those of the article, or with three more saying `words`. */
export const LATE = `<div id="comments" class="comments-area"></div><template id="first">${threadOf(commentsOf(FERRY), 3)}</template>
<script>
function bring(words, from) {
  const area = document.querySelector('#comments');
  const copy = document.querySelector('#first').content.cloneNode(true);
  if (!words) return void area.replaceChildren(copy);
  for (const [at, item] of [...copy.querySelectorAll('li')].entries()) {
    item.id = 'comment-' + (from + at);
    item.querySelector('article').id = 'div-comment-' + (from + at);
    item.querySelector('a').href = '#comment-' + (from + at);
    item.querySelector('p').textContent = words + ' ' + at;
    area.querySelector('ol').append(item);
  }
}
</script>`;

/** A site of one page with two articles; its head is never brought up to date. */
export function application(): string {
  const views = [FERRY, BRIDGE].map(
    (told) => `<template class="view">${articleOf(told)}
<div id="comments" class="comments-area">${threadOf(commentsOf(told), 3)}</div></template>`,
  );
  return pageOf(FERRY, THREAD, '<link rel="canonical" href="/2026/05/ferry-sails-again/">').replace(
    '</body>',
    `${views.join('\n')}<script>
const home = location.pathname;
history.replaceState(0, '');
function draw(which) {
  document.querySelector('main').replaceChildren(document.querySelectorAll('.view')[which].content.cloneNode(true));
}
function go(which) {
  history.pushState(which, '', which === 0 ? home : home.replace('ferry-sails-again', 'bridge-is-open'));
  draw(which);
}
addEventListener('popstate', ({ state }) => draw(state));
</script></body>`,
  );
}
