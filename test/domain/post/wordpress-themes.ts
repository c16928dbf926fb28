// Comments as a hundred WordPress themes and plugins print them: classes, ids and nesting after their templates, the rest
// made up. One entry is one template.
import {
  address,
  classes,
  clock,
  day,
  iso,
  nameOf,
  type Printed,
  picture,
  reply,
  timeOf,
  when,
} from './wordpress-thread.ts';

export interface Theme {
  /** The comment up to where answers stand. */
  open(c: Printed): string;
  readonly close?: string;
  /** What stands around the answers to `c`. */
  answers?(inner: string, c: Printed): string;
  list?(inner: string): string;
  /** The theme shows no nesting at all. */
  readonly flat?: boolean;
  readonly onlyDays?: boolean;
  readonly noTimes?: boolean;
  /** The id that pages link to; null: the page gives none. */
  readonly id?: ((id: number) => string) | null;
}

export const THEMES: Readonly<Record<string, Theme>> = {
  twentyten: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}"><div class="comment-author vcard">${picture(c)} <cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a> <a class="comment-edit-link" href="/wp-admin/comment.php?action=editcomment&c=${c.id}">(Edit)</a></div><div class="comment-body">${c.html}</div><div class="reply">${reply(c)}</div></div>`,
  },
  twentyeleven: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><footer class="comment-meta"><div class="comment-author vcard">${picture(c)}<span class="fn">${nameOf(c)}</span> on <a href="${address(c)}">${timeOf(c, 'pubdate')}</a> <span class="says">said:</span></div></footer><div class="comment-content">${c.html}</div><div class="reply">${reply(c)}</div></article>`,
  },
  twentytwelve: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><header class="comment-meta comment-author vcard">${picture(c)}<cite><b class="fn">${nameOf(c)}</b> ${c.byAuthor ? `<span>Post author</span>` : ''}</cite><a href="${address(c)}">${timeOf(c)}</a></header><section class="comment-content comment">${c.html}<p class="edit-link"><a class="comment-edit-link" href="#">Edit</a></p></section><div class="reply">${reply(c)} <span>&darr;</span></div></article>`,
  },
  'twentytwelve old': {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><header class="comment-meta comment-author vcard">${picture(c)}<cite class="fn">${c.author} ${c.byAuthor ? `<span> Post author</span>` : ''}</cite><a href="${address(c)}">${timeOf(c)}</a></header><section class="comment-content comment">${c.html}</section><div class="reply">${reply(c)} <span>&darr;</span></div></article>`,
  },
  'nobypost badge': {
    open: (c) =>
      `<li class="comment" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><header><span class='th alignleft'>${picture(c)}</span>${c.byAuthor ? `<span class="label">Post author</span>` : ''} ${nameOf(c)}<br><a href="${address(c)}">${timeOf(c)}</a></header><section>${c.html}</section><div class="reply">${reply(c)}</div></article>`,
  },
  'xhtml default': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div id="div-comment-${c.id}" class="comment-body"><div class="comment-author vcard">${picture(c)} <cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">\n${when(c)}</a>&nbsp;&nbsp;<a class="comment-edit-link" href="#">(Edit)</a></div>${c.html}<div class="reply">${reply(c)}</div></div>`,
  },
  'xhtml div': {
    open: (c) =>
      `<div class="${classes(c)}" id="comment-${c.id}"><div class="comment-author vcard">${picture(c)} <cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div>${c.html}<div class="reply">${reply(c)}</div>`,
    close: '</div>',
    answers: (s) => s,
    list: (s) => `<div class="commentlist">${s}</div>`,
  },
  'html5 default': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><article id="div-comment-${c.id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">${picture(c)}<b class="fn">${nameOf(c)}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="${address(c)}">${timeOf(c)}</a></div></footer><div class="comment-content">${c.html}</div><div class="reply">${reply(c)}</div></article>`,
  },
  'html5 noclose': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><article id="div-comment-${c.id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">${picture(c)}<b class="fn">${nameOf(c)}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="${address(c)}">${timeOf(c)}</a></div></footer><div class="comment-content">${c.html}</div><div class="reply">${reply(c)}</div></article>`,
    close: '',
  },
  kubrick16: {
    open: (c) =>
      `<li class="${c.n % 2 ? 'alt' : ''}" id="comment-${c.id}">${picture(c)}<cite>${nameOf(c)}</cite> says:<br /><small class="commentmetadata"><a href="#comment-${c.id}" title="">${when(c)}</a> <a href="/e" title="Edit comment">edit</a></small>${c.html}</li>`,
    close: '',
    answers: (s) => s,
    flat: true,
  },
  classic15: {
    open: (c) =>
      `<li id="comment-${c.id}">${picture(c)}${c.html}<p><cite>Comment by ${nameOf(c)} &#8212; ${day(c)} @ <a href="#comment-${c.id}">${clock(c)}</a></cite> | <a href="/e">Edit This</a></p></li>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<h2 id="comments">7 Comments <a href="#postcomment">&raquo;</a></h2><ol id="commentlist">${s}</ol>`,
    flat: true,
  },
  'hebrew kubrick': {
    open: (c) =>
      `<li class="even" id="comment-${c.id}"><cite>מאת ${nameOf(c)}:</cite><br /><p class="commentmetadata"><a href="#comment-${c.id}" title="">${when(c)}</a></p>${c.html}</li>`,
    close: '',
    answers: (s) => s,
    flat: true,
  },
  'unnamed old': {
    open: (c) =>
      `<li id="comment-${c.id}"><span class="gravatar">${picture(c)}</span><span class="comment-header"><a href="#comment-${c.id}" class="counter" title="Permanent Link to this Comment">${c.n}</a> ${nameOf(c)}</span><div class="comment-content">${c.html}</div><div class="comment-footer"><span class="metacmt">Comment on <a href="#comment-${c.id}" title="Permalink to Comment">${when(c)}</a></span>&nbsp;&nbsp;</div></li>`,
    close: '',
    answers: (s) => s,
    flat: true,
  },
  'german old': {
    open: (c) =>
      `<div class="comment text" id="comment-${c.id}"><hr/><p class="comment-metadata">${nameOf(c)} am <a href="#comment-${c.id}">${day(c)}</a><br/>${picture(c)}</p>${c.html}</div>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<div id="comments"><hr/><h2>Kommentare</h2>${s}</div>`,
    flat: true,
    onlyDays: true,
  },
  k2: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)} item"><a href="#comment-${c.id}" class="counter" title="Permalink">${c.n}</a><span class="commentauthor">${nameOf(c)}</span><small class="comment-meta"><a href="#comment-${c.id}" title="${when(c)}">${when(c)}</a></small><div class="comment-content">${c.html}</div></li>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<div class="comments"><h4>7 Responses</h4><ol id="commentlist">${s}</ol></div>`,
  },
  'hybrid old': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)} user-visitor"><div id="wrap-${c.id}" class="comment-wrap">${picture(c)}<div class="comment-meta comment-meta-data"><span class="comment-author vcard"><cite class="fn" title="http://a">${nameOf(c)}</cite></span> <span class="published"><abbr class="comment-date" title="Tuesday, ${day(c)}, ${clock(c)}">${day(c)}</abbr> at <abbr class="comment-time" title="">${clock(c)}</abbr></span> | <a class="permalink" href="${address(c)}" title="Permalink to comment ${c.id}">Permalink</a> | ${reply(c)}</div><div class="comment-content comment-text">${c.html}</div></div>`,
  },
  'hybrid core': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}" itemprop="comment" itemscope itemtype="http://schema.org/Comment"><article><header class="comment-meta">${picture(c)}<cite class="comment-author" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person"><a class="fn url" href="http://x" itemprop="url">${c.author}</a></cite><br /><time class="comment-published" datetime="${iso(c)}:00+00:00" title="${when(c)}" itemprop="datePublished">3 years ago</time> <a class="comment-permalink" href="${address(c)}" itemprop="url">Permalink</a></header><div class="comment-content" itemprop="text">${c.html}</div>${reply(c)}</article>`,
  },
  thematic: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)} c-y2012 c-m03 c-d27 c-h09 u-ann"><div class="comment-author vcard">${picture(c)} <span class="fn n">${nameOf(c)}</span></div><div class="comment-meta">Posted ${when(c)} <span class="meta-sep">|</span> <a href="#comment-${c.id}" title="Permalink to this comment">Permalink</a> <span class="meta-sep">|</span> <span class="edit-link"><a href="#">Edit</a></span></div><div class="comment-content">${c.html}</div><div class="comment-reply-link">${reply(c)}</div>`,
  },
  sandbox: {
    open: (c) =>
      `<li id="comment-${c.id}" class="c-y2012 ${c.byAuthor ? 'bypostauthor ' : ''}c${c.n}"><div class="comment-author vcard">${picture(c)} <span class="fn n">${nameOf(c)}</span></div><div class="comment-meta">Posted ${when(c)} <span class="meta-sep">|</span> <a href="#comment-${c.id}">Permalink</a></div>${c.html}</li>`,
    close: '',
    answers: (s) => s,
    list: (s) =>
      `<div id="comments" class="comments"><div id="comments-list" class="comments"><h3><span>7</span> Comments</h3><ol>${s}</ol></div></div>`,
    flat: true,
  },
  p2: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}">${picture(c)}<h4>${nameOf(c)} <span class="meta">${clock(c)} <em>on</em> ${day(c)} <span class="actions"><a class="thepermalink" href="${address(c)}" title="Permalink">Permalink</a> | ${reply(c)}</span></span></h4><div id="commentcontent-${c.id}" class="commentcontent">${c.html}</div>`,
    answers: (s) => `<ul class='children'>${s}</ul>`,
  },
  mystique: {
    open: (c) =>
      `<li class="withAvatars ${classes(c)}" id="comment-${c.id}"><div class="comment-head ${classes(c)}"><div class="avatar-box">${picture(c)}</div><div class="author"><span class="by">${nameOf(c)}</span><br /><a class="comment-id" href="#comment-${c.id}">#${c.n}</a> - ${when(c)}</div><div class="controls bubble"><a class="reply" id="reply-to-${c.id}" href="#">Reply</a><a class="quote" href="#">Quote</a></div></div><div class="comment-body clear-block" id="comment-body-${c.id}"><div class="comment-text">${c.html}</div></div>`,
  },
  suffusion: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div id="div-comment-${c.id}" class="comment-body"><div class="comment-author fix vcard">${picture(c)} <cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div></div>${c.html}<div class="reply">${reply(c)}</div></div>`,
  },
  atahualpa: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div id="div-comment-${c.id}" class="clearfix comment-container"><div class="comment-author vcard">${picture(c)}<span class="authorname">${nameOf(c)}</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a> ${reply(c)}</div>${c.html}</div>`,
  },
  arras: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="comment-node" id="comment-node-${c.id}"><div class="comment-controls">${reply(c)}</div><div class="comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)}</cite></div><div class="comment-meta commentmetadata"><span class="comment-date">Posted ${when(c)}</span></div><div class="comment-content">${c.html}</div></div>`,
  },
  carrington: {
    open: (c) =>
      `<li class="li-comment" id="li-comment-${c.id}"><div id="comment-${c.id}" class="${classes(c)} hentry"><div class="comment-header vcard author"><span class="photo">${picture(c)}</span> <cite class="fn">${nameOf(c)}</cite> <span class="says">said on</span></div><div class="comment-content entry-content">${c.html}</div><div class="comment-meta commentmetadata small"><a href="${address(c)}" title="Permanent link" rel="bookmark"><abbr class="published" title="${iso(c)}">${when(c)}</abbr></a> ${reply(c)}</div></div>`,
  },
  graphene: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)} clearfix"><div class="row"><div class="comment-wrap col-md-12"><ul class="comment-meta"><li class="comment-avatar">${picture(c)}</li><li class="comment-attr"><span class="comment-author">${nameOf(c)}${c.byAuthor ? ' <span class="label label-primary author-cred">Author</span>' : ''}</span> on <span class="comment-date">${day(c)} <span class="time">at ${clock(c)}</span></span></li><li class="single-comment-link"><a href="${address(c)}">#</a></li><li class="comment-reply">${reply(c)}</li></ul><div class="comment-entry">${c.html}</div></div></div>`,
  },
  customizr: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><div class="row-fluid"><div class="comment-avatar span2">${picture(c)}</div><div class="span10"><div class="reply btn btn-small">${reply(c)}</div><header class="comment-meta comment-author vcard"><cite class="fn">${c.author} ${c.byAuthor ? `<span> Post author</span>` : ''}</cite><a class="comment-date" href="${address(c)}">${timeOf(c)}</a></header><section class="comment-content comment">${c.html}</section></div></div></article>`,
  },
  'genesis html5': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><article id="article-comment-${c.id}" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><header class="comment-header"><p class="comment-author" itemprop="author" itemscope itemtype="https://schema.org/Person">${picture(c)}<span itemprop="name">${c.url ? `<a href="${c.url}" class="comment-author-link" rel="external nofollow" itemprop="url">${c.author}</a>` : c.author}</span> <span class="says">says</span></p><p class="comment-meta"><time class="comment-time" datetime="${iso(c)}:00+00:00" itemprop="datePublished"><a class="comment-time-link" href="${address(c)}" itemprop="url">${when(c)}</a></time></p></header><div class="comment-content" itemprop="text">${c.html}</div><div class="comment-reply">${reply(c)}</div></article>`,
  },
  'genesis xhtml': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="comment-header"><div class="comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div></div><div class="comment-content">${c.html}</div><div class="reply">${reply(c)}</div>`,
  },
  divi: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment-body clearfix"><div class="comment_avatar">${picture(c)}</div><div class="comment_postinfo"><span class="fn">${nameOf(c)}</span><span class="comment_date">on ${when(c)}</span></div><div class="comment_area"><div class="comment-content clearfix">${c.html}<span class="reply-container">${reply(c)}</span></div></div></article>`,
  },
  avada: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="the-comment"><div class="avatar">${picture(c)}</div><div class="comment-box"><div class="comment-author meta"><strong>${nameOf(c)}</strong> ${when(c)}<a rel='nofollow' class='comment-reply-link' href='?replytocom=${c.id}#respond'> - Reply</a></div><div class="comment-text">${c.html}</div></div></div>`,
  },
  avada7: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="the-comment"><div class="avatar">${picture(c)}</div><div class="comment-box"><div class="comment-author meta"><strong>${nameOf(c)}</strong><span class="screen-reader-text"> - </span><span class="comment-date">${when(c)}</span> <a class='comment-reply-link' href='#'> - Reply</a></div><div class="comment-text">${c.html}</div></div></div>`,
  },
  astra: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="ast-comment"><div class= 'ast-comment-info'><div class='ast-comment-avatar-wrap'>${picture(c)}</div><header class="ast-comment-meta ast-row ast-comment-author capitalize"><div class="ast-comment-cite-wrap"><cite><b class="fn">${nameOf(c)}</b> ${c.byAuthor ? '<span class="ast-highlight-text ast-cmt-post-author"></span>' : ''}</cite></div><div class="ast-comment-time"><span class="timendate"><a href="${address(c)}">${timeOf(c)}</a></span></div></header></div><section class="ast-comment-content comment">${c.html}<div class="ast-comment-edit-reply-wrap"><span class="ast-reply-link">${reply(c)}</span></div></section></article>`,
  },
  oceanwp: {
    open: (c) =>
      `<li id="comment-${c.id}" class="comment-container"><article class="${classes(c)} comment-container">${picture(c)}<div class="comment-content"><div class="comment-author"><span class="comment-link">${nameOf(c)}</span><span class="comment-meta commentmetadata"><span class="comment-date">${when(c)}</span>${reply(c)}</span></div><div class="clr"></div><div class="comment-entry"><div class="comment-content">${c.html}</div></div></div></article>`,
  },
  neve: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-item-${c.id}"><article id="comment-${c.id}" class="nv-comment-article"><div class="nv-comment-header"><div class="comment-author vcard">${picture(c)}<div><span class="fn author">${nameOf(c)}</span><a href="${address(c)}">${timeOf(c, 'class="entry-date published"')}</a></div></div><div class="edit-reply"><span class="nv-reply-link">${reply(c)}</span></div></div><div class="nv-comment-content comment nv-content-wrap">${c.html}</div></article>`,
  },
  blocksy: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><article class="ct-comment-inner" id="ct-comment-inner-${c.id}"><footer class="ct-comment-meta"><figure class="ct-media-container">${picture(c)}</figure><h4 class="ct-comment-author"><cite>${nameOf(c)}</cite></h4><div class="ct-comment-meta-data"><a href="${address(c)}">${timeOf(c)}</a> ${reply(c)}</div></footer><div class="ct-comment-content">${c.html}</div></article>`,
  },
  tagdiv: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><article><footer>${picture(c)}<cite>${nameOf(c)}</cite><a class="comment-link" href="#comment-${c.id}"><time pubdate="1332842280">${when(c)}</time></a></footer><div class="comment-content">${c.html}</div><div class="comment-meta" id="comment-${c.id}">${reply(c)}</div></article>`,
  },
  sahifa: {
    open: (c) =>
      `<li id="comment-${c.id}"><div class="${classes(c)} comment-wrap"><div class="comment-avatar">${picture(c)}</div><div class="author-comment"><cite>${nameOf(c)}</cite><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div><div class="clear"></div></div><div class="clear"></div><div class="comment-content">${c.html}</div><div class="reply">${reply(c)}</div></div>`,
  },
  soledad: {
    open: (c) =>
      `<div class="${classes(c)}" id="comment-${c.id}"><div class="thecomment"><div class="author-img">${picture(c)}</div><div class="comment-text"><span class="author"><span>${nameOf(c)}</span></span><span class="date"><i class="fa fa-clock-o"></i>${when(c).replace(' at', ' -')}</span><div class="comment-content">${c.html}</div><span class="reply">${reply(c)}</span></div></div>`,
    close: '</div>',
    answers: (s) => s,
    list: (s) =>
      `<div class="post-comments" id="comments"><div class="post-title-box"><h4 class="post-box-title">7 comments</h4></div><div class='comments'>${s}</div></div>`,
  },
  'jnews media': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div id="div-comment-${c.id}" class="comment-body"><div class="comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">2 years ago</a></div><div class='comment-content'>${c.html}</div><div class="reply">${reply(c)}</div></div>`,
    noTimes: true,
  },
  flatsome: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment-inner"><div class="flex-row align-top"><div class="flex-col"><div class="comment-author mr-half">${picture(c)}</div></div><div class="flex-col flex-grow"><cite class="strong fn">${nameOf(c)}</cite> <span class="says">says:</span><div class="comment-content">${c.html}</div><div class="comment-meta commentmetadata uppercase is-xsmall clear"><a href="${address(c)}">${timeOf(c, 'class="pull-left"')}</a><div class="reply pull-right">${reply(c)}</div></div></div></div></article>`,
  },
  enfold: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}"><article class="comment"><div class="gravatar">${picture(c)}${reply(c)}</div><div class='comment_content'><header class="comment-header"><cite class="author_name heading">${nameOf(c)}</cite> <span class="says">says:</span><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div></header><div class='comment_text entry-content-wrapper clearfix'>${c.html}</div></div></article></div>`,
  },
  mh: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}"><footer class="mh-comment-footer clearfix"><figure class="mh-comment-gravatar">${picture(c)}</figure><div class="mh-meta mh-comment-meta"><div class="vcard author mh-comment-meta-author"><span class="fn">${nameOf(c)}</span></div><a class="mh-comment-meta-date" href="${address(c)}">${when(c)}</a></div></footer><div class="entry-content mh-comment-content">${c.html}</div><div class="mh-meta mh-comment-meta-links">${reply(c)}</div></article>`,
  },
  colormag: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><header class="comment-meta comment-author vcard">${picture(c)}<div class="comment-author-link"><i class="fa fa-user"></i>${nameOf(c)}${c.byAuthor ? '<span>Post author</span>' : ''}</div><div class="comment-date-time"><i class="fa fa-calendar-o"></i>${when(c)}</div><a class="comment-permalink" href="${address(c)}"><i class="fa fa-link"></i>Permalink</a></header><section class="comment-content comment">${c.html}${reply(c)}</section></article>`,
  },
  hestia: {
    open: (c) =>
      `<div class="${classes(c, 'comment media-area')}" id="comment-${c.id}"><div class="pull-left author"><div class="avatar"><span class="comment-author">${picture(c)}</span></div></div><div class="media-body"><h4 class="media-heading">${nameOf(c)}<small>&#183; ${when(c)}</small></h4>${c.html}<div class="media-footer">${reply(c)}</div></div>`,
    close: '</div>',
    answers: (s) => s,
    list: (s) =>
      `<div id="comments" class="section section-comments"><div class="media-area"><h3 class="hestia-title text-center">This Post Has 7 Comments</h3></div>${s}</div>`,
  },
  xtheme: {
    open: (c) =>
      `<li id="li-comment-${c.id}" class="${classes(c)}"><div class="x-comment-img"><span class="avatar-wrap cf">${picture(c)}</span>${reply(c)}</div><article id="comment-${c.id}" class="comment"><header class="x-comment-header"><cite class="x-comment-author">${nameOf(c)}</cite><div><a href="${address(c)}" class="x-comment-time">${timeOf(c)}</a></div></header><section class="x-comment-content">${c.html}</section></article>`,
  },
  storefront: {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="comment-body"><div class="comment-meta commentmetadata"><div class="comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)}</cite></div><a href="${address(c)}" class="comment-date"><time datetime="${iso(c)}:00+00:00">${day(c)}</time></a></div><div id="div-comment-${c.id}" class="comment-content"><div class="comment-text">${c.html}</div><div class="reply">${reply(c)}</div></div></div>`,
  },
  uikit: {
    open: (c) =>
      `<li><article id="comment-${c.id}" class="uk-comment ${c.byAuthor ? 'uk-comment-byauthor' : ''}"><header class="uk-comment-header">${picture(c, 'uk-comment-avatar')}<h3 class="uk-comment-title">${nameOf(c)}</h3><p class="uk-comment-meta">${timeOf(c)} | <a class="permalink" href="#comment-${c.id}">#</a></p></header><div class="uk-comment-body">${c.html}<p><a class="uk-button js-reply" href="#" rel="${c.id}"><i class="uk-icon-reply"></i> Reply</a></p></div></article>`,
    list: (s) => `<div id="comments"><h2 class="uk-h3">Comments (7)</h2><ul class="uk-comment-list">${s}</ul></div>`,
    answers: (s) => `<ul>${s}</ul>`,
  },
  warp5: {
    open: (c) =>
      `<li><article id="comment-${c.id}" class="comment ${c.byAuthor ? 'comment-byadmin' : ''}"><header class="comment-head">${picture(c)}<h3 class="author">${nameOf(c)}</h3><p class="meta">${timeOf(c, 'pubdate')} | <a class="permalink" href="#comment-${c.id}">#</a></p></header><div class="comment-body"><div class="content">${c.html}</div><p class="reply"><a href="#" rel="${c.id}">Reply</a></p></div></article>`,
    list: (s) => `<div id="comments"><h3>Comments (7)</h3><ul class="level1">${s}</ul></div>`,
    answers: (s, c) => `<ul class="level${c.depth + 1}">${s}</ul>`,
  },
  roots: {
    open: (c) =>
      `<li class="${classes(c, 'media')} comment-${c.id}"><div class="media"><a class="pull-left" href="#">${picture(c, 'media-object')}</a><div class="media-body"><h4 class="media-heading">${nameOf(c)}</h4><time datetime="${iso(c)}"><a href="${address(c)}">${when(c)}</a></time>${c.html}${reply(c)}`,
    close: '</div></div></li>',
    answers: (s) => `<ul class="media-list unstyled comment-${1} children">${s}</ul>`,
    id: null,
  },
  'bootstrap walker': {
    open: (c) =>
      `<li class="media ${classes(c)}" id="comment-${c.id}"><div class="media-left"><a href="http://g" class="media-object">${picture(c)}</a></div><div class="media-body"><div class="card"><div class="card-header hidden-xs"><h4 class="media-heading">${nameOf(c)}</h4><a href="${address(c)}"><time class=" small" datetime="${iso(c)}">${when(c)}</time></a></div><div class="card-block warning-color">${c.html}<ul class="list-inline"><li class="reply-link list-inline-item">${reply(c)}</li></ul></div></div></div>`,
  },
  shprink: {
    open: (c) =>
      `<div class="media ${classes(c)}" id="comment-${c.id}"><a class="pull-left" href="#">${picture(c)}</a><div class="media-body"><h4 class="media-heading"><cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></h4><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div><div class="comment-body">${c.html}</div><div class="reply">${reply(c)}</div>`,
    close: '</div></div>',
    answers: (s) => s,
    list: (s) => `<div id="comments">${s}</div>`,
  },
  qode: {
    open: (c) =>
      `<li><div class="qodef-comment clearfix ${c.byAuthor ? 'qodef-post-author-comment' : ''}"><div class="qodef-comment-image">${picture(c)}</div><div class="qodef-comment-text"><div class="qodef-comment-info"><h5 class="qodef-comment-name vcard">${nameOf(c)}</h5><div class="qodef-comment-date">${when(c)}</div>${reply(c)}</div><div class="qodef-text-holder" id="comment-${c.id}">${c.html}</div></div></div>`,
    list: (s) =>
      `<div class="qodef-comment-holder clearfix" id="comments"><div class="qodef-comment-holder-inner"><div class="qodef-comments-title"><h4>Comments</h4></div><div class="qodef-comments"><ul class="qodef-comment-list">${s}</ul></div></div></div>`,
  },
  'bridge qode': {
    open: (c) =>
      `<li><div class="comment"><div class="image">${picture(c)}</div><div class="text"><div class="comment_info"><h4 class="name">${nameOf(c)}</h4>${reply(c)}</div><div class="text_holder" id="comment-${c.id}">${c.html}</div><span class="comment_date">Posted at ${clock(c)}, ${day(c)}</span></div></div>`,
    list: (s) =>
      `<div class="comment_holder clearfix" id="comments"><div class="comment_number"><div class="comment_number_inner"><h5>7 Comments</h5></div></div><div class="comments"><ul class="comment-list">${s}</ul></div></div>`,
  },
  straightup: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment">${picture(c)}<div class="comment-meta"><div class="perma-reply-edit"><a href="${address(c)}">Permalink</a>&nbsp;&sdot;&nbsp;${reply(c)}</div><h4>${nameOf(c)}</h4>${when(c)}<br /></div><div id="comment-content-${c.id}" class="comment-content">${c.html}</div></article>`,
  },
  bones: {
    open: (c) =>
      `<li class="${classes(c)}"><article id="comment-${c.id}" class="cf"><header class="comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)}</cite> <time datetime="2012-3-27"><a href="${address(c)}">${day(c)} </a></time></header><section class="comment_content cf">${c.html}</section>${reply(c)}</article>`,
    onlyDays: true,
  },
  kentha: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c, 'qt-comment-item')}"><article id="div-comment-${c.id}" class="comment-body "><div class="comment-content"><div class="qt-comment-image">${picture(c)}</div><div class="qt-comment-text"><div class="comment-content"><h5 class="qt-commentheader qt-capfont">${nameOf(c)}</h5><p class="qt-small qt-commentdetails"><a href="${address(c)}">${when(c)}</a></p><div class="qt-the-content">${c.html}</div><div class="reply">${reply(c)}</div></div></div></div></article>`,
  },
  'media indo': {
    open: (c) =>
      `<li class="media" id="comment-${c.id}"><div class="media-left">${picture(c)}</div><div class="media-body"><div class="comment-header"><div class="author"><b>${nameOf(c)}</b></div> ${day(c)} <a href="${address(c)}"><span class="time">${clock(c)}</span></a></div><div class="comment_content">${c.html}<div class="reply-link"><span class="glyphicon"></span>${reply(c)}</div></div></div>`,
  },
  'metadate h4fn': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="comment-author vcard">${picture(c)}</div><div id="div-comment-${c.id}" class="comment-body"><div class="comment-meta commentmetadata"><div class="comment-date"><a href="${address(c)}"><h4 class="fn">${c.author}</h4>${when(c)}</a></div>${c.html}<div class="comment-reply">${reply(c)}</div></div></div>`,
  },
  onetone: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}"><div class="comment-avatar">${picture(c)}</div><div class="comment-info"><div class="reply-quote">${reply(c)}</div><div class="comment-author vcard"><span class="fnfn">${nameOf(c)}<span class="says">says:</span></span><span class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></span><span class="comment-meta"><a href="${address(c)}">-#${c.depth}</a></span></div>${c.html}</div></div>`,
  },
  stand: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}" class="stand_comment"><div class="commentava">${picture(c)}</div><div class="thiscommentbody"><div class="comment_info"><span class="author_name"><b>${nameOf(c)}</b></span><span class="date">${day(c)}</span>${reply(c)}</div>${c.html}</div></div>`,
    onlyDays: true,
  },
  crb: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}"><div class="comment-author vcard">${picture(c)} ${nameOf(c)} <span class="says">says:</span></div><div class="comment-meta"><a href="${address(c)}">${when(c)}</a></div><div class="comment-text">${c.html}</div><div class="comment-reply">${reply(c)}</div></div>`,
  },
  newbusiness: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}" class="comment-single post-content"><div class="comment-gravatar vcard">${picture(c)}</div><div class="comment-meta commentmetadata"><cite class="fn">${nameOf(c)}</cite> ${when(c)} <div class="reply">${reply(c)}</div></div><div class="comment-body">${c.html}</div><div class='clearfix'></div></div>`,
  },
  commentjew: {
    open: (c) =>
      `<li id="li-comment-${c.id}"><article id="comment-${c.id}" class="commentTemp"><figure>${picture(c)}<figcaption>${nameOf(c)}</figcaption></figure>${c.html}<footer><a href="${address(c)}">${day(c)}</a> ${reply(c)}</footer></article>`,
    onlyDays: true,
  },
  starkers: {
    open: (c) =>
      `<li><article id="comment-${c.id}">${picture(c)}<h4>${nameOf(c)}</h4><time><a href="#comment-${c.id}" pubdate>${when(c)}</a></time>${c.html}</article>`,
  },
  mvp: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div class="comment-wrapper" id="comment-${c.id}"><div class="comment-inner"><div class="comment-avatar">${picture(c)}</div><div class="commentmeta"><p class="comment-meta-1"><cite class="fn">${nameOf(c)}</cite> </p><p class="comment-meta-2">${when(c)} </p></div><div class="text"><div class="c">${c.html}</div></div><div class="clear"></div><div class="comment-reply"><span class="reply">${reply(c)}</span></div></div></div>`,
  },
  yuuta: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div class="comment-avatar">${picture(c)}</div><div class="comment-author">${c.author}</div><div class="comment-time">${day(c)}</div><div class="clear"></div><div class="comment-container"><div class="comment-entry">${c.html}</div><div class="clear"></div>${reply(c)}</div>`,
    onlyDays: true,
  },
  noir: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><article id="div-comment-${c.id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b><a href="${c.url ?? ''}" rel="external nofollow">${c.author}</a></b> says:</div></footer><div class="comment-content">${c.html}<p><a href="${address(c)}"><time datetime="${iso(c)}" title="x">3 years ago</time></a> <small>${reply(c)}</small></p></div></article>`,
  },
  yit: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><div id="comment-${c.id}" class="comment-container"><div class="comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)}</cite></div><div class="comment-meta commentmetadata"><div class="intro"><div class="commentDate"><a href="${address(c)}">${when(c)}</a></div><div class="commentNumber">#&nbsp;${c.n}</div></div><div class="comment-body">${c.html}</div><div class="reply group">${reply(c)}</div></div></div>`,
  },
  agro: {
    open: (c) =>
      `<li class="${classes(c, 'nt-comment-item')}" id="li-comment-${c.id}"><div id="comment-${c.id}"><div class="nt-comment-left"><div class="nt-comment-avatar">${picture(c)}</div></div><div class="nt-comment-right"><div class="nt-comment-author">${nameOf(c)}</div><div class="nt-comment-date"><a href="${address(c)}">${when(c)}</a></div><div class="nt-comment-content nt-theme-content nt-clearfix">${c.html}</div><div class="nt-comment-reply-content">${reply(c)}</div></div></div>`,
  },
  tang: {
    open: (c) =>
      `<li id="comment-li-${c.id}" class="comment_li"><div id="comment-${c.id}"><div class="comment_top clearfix"><div class="comment_avatar">${picture(c)}</div><div class="pull-left"><p class="comment_author">${nameOf(c)}</p><p class="comment_time">${when(c)}</p></div><div class="pull-right">${reply(c)}</div></div><div class="comment_text">${c.html}</div></div>`,
  },
  savile: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><img class="avatar avatar-120 photo" src="x.jpg" alt="${c.author} profile photo"/><header><div class="comment-author vcard"><cite class="fn">${nameOf(c)}</cite></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${timeOf(c)}</a></div><span class="reply">${reply(c)}</span></header><footer><div class="comment-content">${c.html}</div></footer></article>`,
  },
  readtheme: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}"><article id="comment-${c.id}" class="comment"><header class="comment-meta comment-author vcard">${picture(c)}<cite class="fn">${nameOf(c)} ${c.byAuthor ? '<span></span>' : ''}</cite><span class="comment-date">${when(c)}</span></header><section class="comment-content comment">${c.html}</section><div class="reply">${reply(c)} <span>↓</span></div></article>`,
  },
  crum: {
    open: (c) =>
      `<li class="${classes(c)}" id="li-comment-${c.id}">${picture(c)}<article id="comment-${c.id}" class="comment-entry comment"><header class="comment-meta comment-author"><cite class="fn">${nameOf(c)} </cite><a href="${address(c)}">${timeOf(c, 'pubdate')}</a><div class="reply comment-reply-button">${reply(c)}</div></header><div class="comment-content comment">${c.html}</div></article>`,
  },
  knowall: {
    open: (c) =>
      `<li class="${classes(c)}"><article id="comment-${c.id}" class="ht-comment" itemscope itemtype="https://schema.org/Comment"><header class="ht-comment__header"><div class="ht-comment__author" itemprop="author" itemscope itemtype="https://schema.org/Person">${picture(c)}<span class="ht-comment__authorname" itemprop="name">${nameOf(c)}</span></div><time class="ht-comment__time" datetime="${iso(c)}:00+00:00" itemprop="datePublished"><a itemprop="url" href="${address(c)}">3 years ago</a></time></header><div class="ht-comment__content" itemprop="text">${c.html}</div><footer class="ht-comment__footer"><div class="ht-comment__actions">${reply(c)}</div></footer></article>`,
  },
  mint: {
    open: (c) =>
      `<div class="${classes(c, 'comments-post-user media')}" id="comment-${c.id}"><div class="comments-gravatar pull-left">${picture(c)}</div><div class="comments-content media-body"><div class="comment-content-reply">${reply(c)}</div><h4 class="comments-content-author theme-color-text">${nameOf(c)} <small class="comments-content-date">${when(c)}</small></h4><div class="comments-content-text mb5">${c.html}</div></div></div>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<div id="comments">${s}</div>`,
  },
  tailwind: {
    open: (c) =>
      `<li class="${classes(c, 'mb-6')}" id="li-comment-${c.id}"><div id="comment-${c.id}" class="bg-gray-50 p-6 rounded-lg"><div class="flex items-start gap-4"><div class="shrink-0">${picture(c)}</div><div class="flex-1"><div class="flex items-center justify-between mb-2"><h5 class="font-medium text-gray-900">${nameOf(c)}</h5><span class="text-xs text-gray-500">${when(c)}</span></div><div class="text-gray-600 text-sm leading-relaxed mb-3">${c.html}</div><div class="flex items-center gap-4 text-xs"><span class="text-primary">${reply(c)}</span></div></div></div></div>`,
  },
  materialize: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div id="div-comment-${c.id}" class="card"><div class="card-content"><div class="row"><div class="col s3">${picture(c)}</div><div class="col s9"><div class="row"><div class="col s6"><strong><strong class="fn">${nameOf(c)}</strong></strong></div><div class="col s6"><a href="${address(c)}">${when(c)}</a></div></div><div class="row"><div class="col s12">${c.html}</div></div></div></div></div><div class="card-action">${reply(c)}</div></div>`,
  },
  'tutor c': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c, 'c-comment')}"><article id="div-comment-${c.id}" class="c-comment__body">${picture(c, 'c-comment__avatar')}<div class="c-comment__content"><div class="c-comment__author">${nameOf(c)}</div><a class="c-comment__time" href="${address(c)}">${timeOf(c)}</a>${c.html}${reply(c)}</div></article>`,
  },
  cartzilla: {
    open: (c) =>
      `<div id="comment-${c.id}" class="${classes(c, 'media border-top pt-4 mt-4')}">${picture(c, 'rounded-circle')}<div class="media-body pl-3"><div class="d-flex justify-content-between align-items-center mb-2"><h6 class="font-size-md mb-0">${c.author}</h6>${reply(c)}</div>${c.html}<span class="font-size-ms text-muted"><i class="czi-time align-middle mr-2"></i>${when(c)}</span>`,
    close: '</div></div>',
    answers: (s) => s,
    list: (s) => `<div id="comments">${s}</div>`,
  },
  zentile: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><article id="div-comment-${c.id}" class="comment-body">${picture(c)}<div class="comment__section"><div class="comment__meta"><span class="comment__user has-dark-link">${nameOf(c)}</span> <a href="${address(c)}" class="comment__date-url">${when(c)}</a></div><div class="comment__text">${c.html}</div><div class="comment__actions">${reply(c)}</div></div></article>`,
  },
  'foo bem': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div class="comment__author">${picture(c)}<div class="comment__author-details"><cite class="comment__author-name">${nameOf(c)}</cite><div class="comment__meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div></div></div><div class="comment__bottom">${c.html}<div class="comment__interactions"><div class="reply"><i></i>${reply(c)}</div><span class="like-count">12</span></div></div>`,
  },
  wpdiscuz7: {
    open: (c) =>
      `<div id='wpd-comm-${c.id}_0' class='${classes(c)} wpd-comment wpd_comment_level-${c.depth}${c.depth > 1 ? ' wpd-reply' : ''}'><div class="wpd-comment-wrap wpd-blog-${c.byAuthor ? 'user wpd-blog-post_author' : 'guest'}"><div class="wpd-comment-left "><div class="wpd-avatar ">${picture(c)}</div><div class="wpd-comment-label" wpd-tooltip="Author"><span>${c.byAuthor ? 'Author' : 'Guest'}</span></div></div><div id="comment-${c.id}" class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author "> ${nameOf(c)} </div><div class="wpd-comment-date" title="${when(c)}"><i class='far fa-clock'></i> 12 years ago </div><div class="wpd-comment-share wpd-hidden wpd-tooltip wpd-top"><i></i><div class="wpd-tooltip-content"><a class="wc_tw">t</a></div></div><div class="wpd-space"></div><div class="wpd-comment-link wpd-hidden"><span wpd-tooltip="Comment Link"><i data-wpd-clipboard="${address(c)}"></i></span></div></div><div class="wpd-reply-to"><i class="far fa-comments"></i> Reply to&nbsp; <a href="#comment-1">Somebody Else</a></div><div class="wpd-comment-text"> ${c.html} </div><div class="wpd-comment-footer"><div class="wpd-vote"><div class="wpd-vote-up"></div><div class="wpd-vote-result" title="0">0</div><div class="wpd-vote-down"></div></div><div class="wpd-reply-button"><span>Reply</span></div><div class="wpd-space"></div><div class="wpd-toggle wpd-hidden"><i></i></div></div></div></div><div id='wpdiscuz_form_anchor-${c.id}_0'></div>`,
    close: '</div>',
    answers: (s) => s,
    list: (s) =>
      `<div class="wpdiscuz_top_clearing"></div><div id='comments' class='comments-area'><div id='respond' style='width:0;height:0'></div><div id="wpdcom" class="wpdiscuz_unauth wpd-default wpd-layout-1 wpd-comments-open"><div class="wpd-form-wrap"><form class="wpd_comm_form"><textarea></textarea></form></div><div id="wpd-threads" class="wpd-thread-wrapper"><div class="wpd-thread-head"><div class="wpd-thread-info" data-comments-count="7"><span class='wpdtc' title='7'>7</span> Comments</div></div><div class="wpd-comment-info-bar"><div class="wpd-current-view"><i></i> Inline Feedbacks</div></div><div class="wpd-thread-list">${s}</div></div></div></div>`,
  },
  wpdiscuz3: {
    open: (c) =>
      `<div class="wc-comment ${c.depth > 1 ? 'wc-reply ' : ''}wc-blog-${c.byAuthor ? 'post_author' : 'guest'} wc_comment_level-${c.depth}" id="wc-comm-${c.id}_0"><div class="wc-comment-left "><div class="wc-comment-avatar ">${picture(c)}</div><div class="wc-comment-label wc-blog-guest"><span>${c.byAuthor ? 'Author' : 'Guest'}</span></div></div><div id="comment-${c.id}" class="wc-comment-right "><div class="wc-comment-header"><div class="wc-comment-author ">${nameOf(c)}</div><div class="wc-comment-link"><div class="wc-comment-share-link"></div><i class="fa fa-link wc-comment-link" title="x"></i></div><div class="wpdiscuz_clear"></div></div><div class="wc-comment-text">${c.html}</div><div class="wc-comment-footer"><div class="wc-footer-left"><span class="wc-vote-link wc-up"></span><span class="wc-vote-result">5</span><span class="wc-reply-button wc-cta-button" title="Reply">Reply</span></div><div class="wc-footer-right"><div class="wc-comment-date"><i class="fa fa-clock-o"></i>${when(c)}</div><div class="wc-toggle"></div></div></div></div><div class="wpdiscuz_clear"></div><div id="wpdiscuz_form_anchor-${c.id}_0"></div>`,
    close: '</div>',
    answers: (s) => s,
    list: (s) =>
      `<div id="comments" class="comments-area"><h3 id="wc-comment-header">Leave a Reply</h3><div id="wpcomm" class="wpdiscuz_unauth wpd-dark"><div class="wc-thread-wrapper" id="wcThreadWrapper">${s}</div></div></div>`,
  },
  commentpress: {
    open: (c) =>
      `<li id="li-comment-${c.id}" class="${classes(c)}"><div class="comment-wrapper"><div id="comment-${c.id}" class="comment-inner"><div class="comment-identifier">${picture(c)}<cite class="fn">${nameOf(c)}</cite> <a class="comment_permalink" href="${address(c)}" title="Permalink for this comment">${when(c)}</a></div><div class="comment-content">${c.html}</div><div class="reply"><p>${reply(c)}</p></div></div></div>`,
  },
  dsq: {
    open: (c) =>
      `<li class="${classes(c)}" id="dsq-comment-${c.id}"><div id="dsq-comment-header-${c.id}" class="dsq-comment-header"><cite id="dsq-cite-${c.id}">${c.url ? `<a id="dsq-author-user-${c.id}" href="${c.url}" target="_blank" rel="nofollow">${c.author}</a>` : `<span id="dsq-author-user-${c.id}">${c.author}</span>`}</cite></div><div id="dsq-comment-body-${c.id}" class="dsq-comment-body"><div id="dsq-comment-message-${c.id}" class="dsq-comment-message">${c.html}</div></div>`,
    list: (s) => `<div id="disqus_thread"><div id="dsq-content"><ul id="dsq-comments">${s}</ul></div></div>`,
    noTimes: true,
    id: (n) => `dsq-comment-${n}`,
  },
  table: {
    open: (c) =>
      `<tr id="comment-${c.id}" class="${c.n % 2 ? 'alt' : ''}"><td class="commentinfo" width="120">${picture(c)}<br /><strong>${nameOf(c)}</strong><br /><small>${when(c)}</small></td><td class="commenttext">${c.html}</td></tr>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<h3 id="comments">7 Comments</h3><table class="commentlist" border="0">${s}</table>`,
    flat: true,
  },
  dl: {
    open: (c) =>
      `<dt id="comment-${c.id}">${picture(c)} <span class="name">${nameOf(c)}</span> <span class="date">${when(c)}</span></dt><dd>${c.html}</dd>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<h3 id="comments">7 Comments</h3><dl class="commentlist">${s}</dl>`,
    flat: true,
  },
  'dl ja': {
    open: (c) =>
      `<dt id="comment${c.id}"><span class="name">${nameOf(c)}</span> <span class="date">${when(c)}</span></dt><dd>${c.html}</dd>`,
    close: '',
    answers: (s) => s,
    list: (s) =>
      `<div class="section" id="comments"><h2>comments:<span class="count">7</span></h2><dl class="log">${s}</dl></div>`,
    flat: true,
    id: (n) => `comment${n}`,
  },
  'dl thesis style': {
    open: (c) =>
      `<dt class="${classes(c)}" id="comment-${c.id}"><span class="comment_author">${nameOf(c)}</span> <span class="comment_time"><a href="#comment-${c.id}" title="Permalink" rel="nofollow">${when(c)}</a></span></dt><dd class="comment even"><div class="format_text" id="comment-body-${c.id}">${c.html}<p class="reply">${reply(c)}</p></div>`,
    close: '</dd>',
    list: (s) => `<div id="comments"><dl id="comment_list">${s}</dl></div>`,
    answers: (s) => `<dl class="children">${s}</dl>`,
  },
  'p meta below': {
    open: (c) =>
      `<div class="${c.n % 2 ? 'comment1' : 'comment2'}" id="comment-${c.id}">${c.html}<p class="postmetadata">Posted by ${nameOf(c)} on ${when(c)} <a href="#comment-${c.id}">#</a></p></div>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<div id="comments"><h3>7 Comments</h3>${s}</div>`,
    flat: true,
  },
  'strong author': {
    open: (c) =>
      `<div class="commentbox" id="comment-${c.id}"><p class="commentby"><strong class="author">${nameOf(c)}</strong> wrote on ${when(c)}:</p>${c.html}</div>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<div class="commentlist">${s}</div>`,
    flat: true,
  },
  block: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div class="wp-block-columns is-layout-flex"><div class="wp-block-column" style="flex-basis:40px"><div class="wp-block-avatar">${picture(c)}</div></div><div class="wp-block-column"><div class="wp-block-comment-author-name has-small-font-size">${nameOf(c)}</div><div class="wp-block-group"><div class="wp-block-comment-date"><time datetime="${iso(c)}:00+00:00"><a href="${address(c)}">${when(c)}</a></time></div></div><div class="wp-block-comment-content">${c.html}</div><div class="wp-block-comment-reply-link">${reply(c)}</div></div></div>`,
    list: (s) =>
      `<div class="wp-block-comments"><h2 id="comments" class="wp-block-comments-title">7 responses</h2><ol class="wp-block-comment-template">${s}</ol></div>`,
    answers: (s) => `<ol>${s}</ol>`,
  },
  'children after li': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="vcard"><cite class="fn">${nameOf(c)}</cite></div><div class="commentmetadata"><a href="${address(c)}">${when(c)}</a></div><div class="commenttext">${c.html}</div></li>`,
    close: '',
  },
  'flat depth': {
    open: (c) =>
      `<div class="${classes(c)}" id="comment-${c.id}"><p class="meta"><span class="fn">${nameOf(c)}</span>, <span class="when">${when(c)}</span></p><div class="txt">${c.html}</div></div>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<section id="comments">${s}</section>`,
  },
  'avatar in text': {
    open: (c) =>
      `<li class="${classes(c)}" id="comment-${c.id}"><div class="comment-text"><div class="alignleft">${picture(c)}</div><p class="comment-head"><strong>${nameOf(c)}</strong> <em>${when(c)}</em></p>${c.html}<div class="comment-like"><a href="#" class="comment-like-link">Like</a> <span class="comment-like-feedback">Liked by 3 people</span></div></div>`,
  },
  'jetpack likes': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><article id="div-comment-${c.id}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">${picture(c)}<b class="fn">${nameOf(c)}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="${address(c)}">${timeOf(c)}</a></div></footer><div class="comment-content">${c.html}<p class="comment-likes comment-not-liked"><a href="?like_comment=${c.id}" class="comment-like-link needs-login" rel="nofollow" data-blog="1"><span>Like</span></a><span class="comment-like-feedback"><a href="#">Liked by <b>1 person</b></a></span></p></div><div class="reply">${reply(c)}</div></article>`,
  },
  ratings: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div id="div-comment-${c.id}" class="comment-body"><div class="comment-author vcard">${picture(c)} <cite class="fn">${nameOf(c)}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div><div class="ckrating_highly_rated">${c.html}<p>Like or Dislike: <img alt="up" src="u.gif" class="ck-up" /> <span id="karma-${c.id}-up" class="ck-up">3</span> <img alt="down" src="d.gif" /> <span id="karma-${c.id}-down">1</span></p></div><div class="reply">${reply(c)}</div></div>`,
  },
  useragent: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div id="div-comment-${c.id}" class="comment-body"><div class="comment-author vcard">${picture(c)} <cite class="fn">${nameOf(c)}</cite> <span class="wp-useragent"><img src="b.png" alt="Firefox" /> Using Mozilla Firefox 11.0 on Windows 7</span> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${address(c)}">${when(c)}</a></div>${c.html}<div class="reply">${reply(c)}</div></div>`,
  },
  'idclass only div': {
    open: (c) =>
      `<div id="div-comment-${c.id}" class="single-comment"><div class="comment-avatar">${picture(c)}</div><div class="c-info"><span class="c-author">${nameOf(c)}</span><span class="c-date">${when(c)}</span></div><div class="c-text">${c.html}</div></div>`,
    close: '',
    answers: (s) => s,
    list: (s) => `<div class="comments-wrap">${s}</div>`,
    flat: true,
    id: (n) => `div-comment-${n}`,
  },
  'plain li': {
    open: (c) =>
      `<li id="comment-${c.id}"><p class="author">${picture(c)}${nameOf(c)}</p><p class="date">${when(c)}</p>${c.html}</li>`,
    close: '',
    answers: (s) => s,
    flat: true,
  },
  'writes on': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><p class="commentmeta">On ${when(c)}, ${nameOf(c)} wrote:</p><div class="commentbody">${c.html}</div>`,
  },
  'time first': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><div class="c-head"><span class="c-permalink"><a href="${address(c)}">permalink</a></span> ${when(c)} by <strong>${nameOf(c)}</strong></div><div class="c-body">${c.html}</div>`,
  },
  rdfa: {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}" typeof="schema:UserComments" property="schema:comment"><div class="meta"><span property="schema:creator" typeof="schema:Person"><span property="schema:name">${nameOf(c)}</span></span> <span property="schema:commentTime" content="${iso(c)}">${when(c)}</span></div><div property="schema:commentText">${c.html}</div>`,
  },
  'microdata generate': {
    open: (c) =>
      `<li id="comment-${c.id}" class="${classes(c)}"><article class="comment-body" id="div-comment-${c.id}" itemtype="https://schema.org/Comment" itemscope><footer class="comment-meta" aria-label="Comment meta">${picture(c)}<div class="comment-author-info"><div class="comment-author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><cite itemprop="name" class="fn">${nameOf(c)}</cite></div><div class="entry-meta comment-metadata"><a href="${address(c)}">${timeOf(c, 'itemprop="datePublished"')}</a></div></div></footer><div class="comment-content" itemprop="text">${c.html}<span class="reply">${reply(c)}</span></div></article>`,
  },
};
