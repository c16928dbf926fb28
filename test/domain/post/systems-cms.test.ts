// Threads as content management systems print them: modules, components and extensions. Markup of our own after their templates.
import {
  ANN,
  BOB,
  BOB_ANSWERS,
  byDay,
  describeThreads,
  FIRST,
  SECOND,
  T1,
  T2,
  type ThreadCase,
  withTime,
} from './thread-cases.ts';

const CASES: Readonly<Record<string, ThreadCase>> = {
  'Drupal 5, bluemarine': {
    thread: `<div id="comments"><a id="comment-5"></a><div class="comment"><h3 class="title"><a href="/node/1#comment-5" class="active">A subject</a></h3><div class="submitted">March 27, 2012 - 9:58am — <a href="/user/1">Ann Reader</a></div><div class="content">${FIRST}</div><div class="links">» <a href="/comment/reply/1/5">reply</a></div></div>
      <div class="indented"><a id="comment-6"></a><div class="comment"><h3 class="title"><a href="/node/1#comment-6" class="active">Re</a></h3><div class="submitted">March 28, 2012 - 1:31am — Bob (not verified)</div><div class="content">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'Drupal 6, garland': {
    thread: `<div id="comments"><a id="comment-5"></a><div class="comment odd"><div class="clear-block"><span class="submitted">Tue, 03/27/2012 - 09:58 — Ann Reader (not verified)</span><h3><a href="/node/1#comment-5" class="active">The first word.</a></h3><div class="content">${FIRST}</div></div><div class="links"><ul class="links"><li class="comment_reply"><a href="/comment/reply/1/5">reply</a></li></ul></div></div>
      <div class="indented"><a id="comment-6"></a><div class="comment even"><div class="clear-block"><span class="submitted">Wed, 03/28/2012 - 01:31 — <a href="/user/2">Bob</a></span><h3><a href="/node/1#comment-6">Re</a></h3><div class="content">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'Drupal 7, zen, numbered': {
    thread: `<section class="comments comment-wrapper"><h2 class="comments__title title">Comments</h2><article class="comment first odd clearfix"><header><p class="submitted"><a href="/comment/5#comment-5" class="permalink" rel="bookmark">Permalink</a> Submitted by <span class="username">Ann Reader</span> on <time pubdate datetime="2012-03-27T09:58">Tue, 03/27/2012 - 09:58</time>.</p><h3 class="comment__title title"><a href="/comment/5#comment-5">A subject</a> <mark class="new">new</mark></h3></header><div class="field field-name-comment-body"><div class="field-items"><div class="field-item even">${FIRST}</div></div></div><ul class="links inline"><li class="comment-reply"><a href="x">reply</a></li></ul></article>
      <div class="indented"><article class="comment last even"><header><p class="submitted"><a href="/comment/6#comment-6" class="permalink">Permalink</a> Submitted by <a class="username" href="/user/2">Bob</a> on <time pubdate datetime="2012-03-28T01:31">Wed, 03/28/2012 - 01:31</time>.</p></header><div class="field field-name-comment-body"><div class="field-items"><div class="field-item even">${SECOND}</div></div></div></article></div></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'Drupal 10, olivero': {
    thread: `<section data-drupal-selector="comments" class="comments" id="comments"><h2 class="comments__title">Comments<span class="comments__count">2</span></h2>
      <article data-comment-user-id="0" id="comment-5" class="comment js-comment" role="article" data-drupal-selector="comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span>Ann Reader</span></p><p class="comment__time">27 March, 2012 - 09:58</p></footer><div class="comment__content"><h3><a href="/comment/5#comment-5" class="permalink" rel="bookmark">A subject</a></h3><div class="comment__text-content"><div class="text-content">${FIRST}</div></div><ul class="comment__links"><li class="comment-reply"><a href="x">Reply</a></li></ul></div></div></article>
      <div class="indented"><article data-comment-user-id="2" id="comment-6" class="comment js-comment" role="article"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><a href="/user/2" class="username">Bob</a></p><p class="comment__time">28 March, 2012 - 01:31</p><p class="visually-hidden">In reply to <a href="/comment/5#comment-5" class="permalink" rel="bookmark">A subject</a> by <span>Ann Reader</span></p></footer><div class="comment__content"><div class="comment__text-content"><div class="text-content">${SECOND}</div></div></div></div></article></div></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'Joomla, K2': {
    thread: `<a name="itemCommentsAnchor" id="itemCommentsAnchor"></a><div class="itemComments"><h3 class="itemCommentsCounter"><span>2</span> comments</h3><ul class="itemCommentsList">
      <li class="even"><span class="commentLink"><a href="/item/1#comment5" name="comment5" id="comment5">Comment Link</a></span><img src="x" alt="Ann Reader"><span class="commentDate">Tuesday, 27 March 2012 09:58</span><span class="commentAuthorName">posted by <a href="http://a.example">Ann Reader</a></span>${FIRST}<span class="commentToolbar"><a href="x">Report</a></span></li>
      <li class="odd authorResponse"><span class="commentLink"><a href="/item/1#comment6" name="comment6" id="comment6">Comment Link</a></span><span class="commentDate">Wednesday, 28 March 2012 01:31</span><span class="commentAuthorName">posted by Bob</span>${SECOND}</li></ul></div>`,
    words: [ANN, BOB],
    ids: ['comment5', 'comment6'],
  },
  'Joomla, Komento': {
    thread: `<div id="section-kmt"><div class="kmt-list-wrap commentList"><ul class="kmt-list reset-ul"><li id="kmt-5" class="kmt-item kmt-5 kmt-child-0 kmt-published" parentid="kmt-0" depth="0" childs="1"><div class="kmt-wrap"><div class="kmt-avatar"><img src="x"></div><div class="kmt-content"><div class="kmt-head"><span class="kmt-author"><span>Ann Reader</span></span><span class="kmt-option float-wrapper"><span class="kmt-permalink-wrap"><a class="kmt-permalink" href="/a#kmt-5">#5</a></span></span></div><div class="kmt-time"><time datetime="2012-03-27T09:58">Tuesday, 27 March 2012</time></div><div class="kmt-body"><span class="commentText">The first word.<br>And one more.</span></div><div class="kmt-control"><a class="replyButton">Reply</a></div></div></div></li>
      <li id="kmt-6" class="kmt-item kmt-6 kmt-child-1 kmt-published" parentid="kmt-5" depth="1" childs="0"><div class="kmt-wrap" style="margin-left: 25px"><div class="kmt-content"><div class="kmt-head"><span class="kmt-author"><span>Bob</span></span></div><div class="kmt-time"><time datetime="2012-03-28T01:31">Wednesday</time></div><div class="kmt-body"><span class="commentText">I do not think so.</span></div></div></div></li></ul></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['kmt-5', 'kmt-6'],
  },
  'DataLife Engine, threaded': {
    lang: 'ru',
    thread: `<div id="dle-ajax-comments"></div><div id="dle-comments-list"><ol class="comments-tree-list"><li class="comments-tree-item" id="comments-tree-item-501"><div id="comment-id-501"><div class="comment"><div class="com_info"><div class="avatar"><img src="x"></div><div class="com_user"><b class="name"><a href="/user/ann/">Ann Reader</a></b><span class="grey">от 27 марта 2012 09:58</span></div><div class="meta"><ul><li class="reply grey"><a href="#">Ответить</a></li></ul></div></div><div class="com_content"><div class="text"><div id="comm-id-501">The first word.<br>And one more.</div></div></div></div></div>
      <ol class="comments-tree-list"><li class="comments-tree-item" id="comments-tree-item-502"><div id="comment-id-502"><div class="comment"><div class="com_info"><div class="com_user"><b class="name">Bob</b><span class="grey">от 28 марта 2012 01:31</span></div></div><div class="com_content"><div class="text"><div id="comm-id-502">I do not think so.</div></div></div></div></div></li></ol></li></ol></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-id-501', 'comment-id-502'],
  },
  'DataLife Engine, a bought template': {
    lang: 'ru',
    thread: `<div class="full-comms ignore-select" id="full-comms"><div class="comms-title fx-row"><div>Комментарии (2)</div></div><div id="dle-comments-list"><div id="comment-id-501"><div class="comm-item fx-row clearfix"><div class="comm-img img-box"><img src="x"></div><div class="comm-two fx-1"><div class="comm-one clearfix"><span class="comm-author"><a href="/user/ann/">Ann Reader</a></span><span class="comm-group">Гости</span><span class="comm-date">27 марта 2012 09:58</span></div><div class="comm-text clearfix"><div id="comm-id-501">The first word.<br>And one more.</div></div><div class="comm-three clearfix"><ul class="comm-three-right"><li><a href="#">Цитировать</a></li></ul></div></div></div></div>
      <div id="comment-id-502"><div class="comm-item fx-row clearfix"><div class="comm-two fx-1"><div class="comm-one clearfix"><span class="comm-author">Bob</span><span class="comm-date">28 марта 2012 01:31</span></div><div class="comm-text clearfix"><div id="comm-id-502">I do not think so.</div></div></div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-id-501', 'comment-id-502'],
  },
  'Bitrix, blog comments': {
    lang: 'ru',
    thread: `<div class="blog-comments" id="blg-comment-"><a name="comments"></a><div class="blog-comment-line"></div><div class="blog-comment" style="padding-left: 0px"><a name="501"></a><div id="blg-comment-501"><div class="blog-comment-cont"><div class="blog-comment-cont-white"><div class="blog-comment-info"><div class="blog-author"><a class="blog-author-icon" href="/u/1/"></a><a href="/u/1/">Ann Reader</a></div><div class="blog-comment-date">27.03.2012 09:58</div></div><div class="blog-clear-float"></div><div class="blog-comment-content">The first word.<br>And one more.</div><div class="blog-comment-meta"><span class="blog-comment-answer"><a href="#">Ответить</a></span><span class="blog-vert-separator"></span><span class="blog-comment-link"><a href="#501">Ссылка</a></span></div></div></div></div></div>
      <div class="blog-comment" style="padding-left: 30px"><a name="502"></a><div id="blg-comment-502"><div class="blog-comment-cont"><div class="blog-comment-info"><div class="blog-author"><a href="/u/2/">Bob</a></div><div class="blog-comment-date">28.03.2012 01:31</div></div><div class="blog-comment-content">I do not think so.</div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'Bitrix, talk below an article kept in a forum': {
    lang: 'ru',
    thread: `<div class="reviews-block-container reviews-reviews-block-container"><div class="reviews-block-outer"><div class="reviews-block-inner">
      <table cellspacing="0" border="0" class="reviews-post-table reviews-post-first reviews-post-odd" id="message501"><thead><tr><td><div class="reviews-user"><span class="reviews-post-author"><a href="/u/1">Ann Reader</a></span></div><div class="reviews-post-date">27.03.2012 09:58</div></td></tr></thead><tbody><tr><td><div class="reviews-text" id="message_text_501">The first word.<br>And one more.</div></td></tr></tbody><tfoot><tr><td><div class="reviews-actions"><a href="#">Ответить</a></div></td></tr></tfoot></table>
      <table cellspacing="0" border="0" class="reviews-post-table reviews-post-last reviews-post-even" id="message502"><thead><tr><td><div class="reviews-user"><span class="reviews-post-author">Bob</span></div><div class="reviews-post-date">28.03.2012 01:31</div></td></tr></thead><tbody><tr><td><div class="reviews-text" id="message_text_502">I do not think so.</div></td></tr></tbody><tfoot><tr><td><div class="reviews-actions"><a href="#">Ответить</a></div></td></tr></tfoot></table></div></div></div>`,
    words: [ANN, BOB],
  },
  uCoz: {
    lang: 'ru',
    thread: `<div class="eBlock"><div style="padding:3px"><b>Всего комментариев</b>: 2</div><div id="allEntries"><div class="comEnt" id="comEnt501"><div class="cBlock1" style="padding:3px;"><span style="float:right"><a class="cPos">1</a></span><a href="/u/1"><b>Ann Reader</b></a> <span class="cDate">(27.03.2012 09:58)</span><div class="cMessage">The first word.<br>And one more.</div></div></div><div class="comEnt" id="comEnt502"><div class="cBlock2" style="padding:3px;"><b>Bob</b> <span class="cDate">(28.03.2012 01:31)</span><div class="cMessage">I do not think so.</div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comEnt501', 'comEnt502'],
  },
  Plone: {
    thread: `<div class="discussion"><div class="comment replyTreeLevel0 state-published" style="margin-left:0em" id="1332842280000001"><div class="commentImage"><img src="x"></div><div class="documentByLine"><a href="/author/ann">Ann Reader</a> says:<div class="commentDate">Mar 27, 2012 09:58</div></div><div class="commentBody">${FIRST}</div><div class="commentActions"><form><input></form></div></div>
      <div class="comment replyTreeLevel1 state-published" style="margin-left:1em" id="1332898260000002"><div class="documentByLine">Bob says:<div class="commentDate">Mar 28, 2012 01:31</div></div><div class="commentBody">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['1332842280000001', '1332898260000002'],
  },
  'TYPO3, tx_comments': {
    lang: 'de',
    thread: `<div class="tx-comments-comments"><h3>Kommentare</h3><a name="tx_comments_501"></a><div class="tx-comments-comment tx-comments-comment-1" id="tx_comments_501"><div class="tx-comments-comment-info"><span class="tx-comments-comment-name">Ann Reader</span> <span class="tx-comments-comment-date">27.03.2012 09:58</span></div><div class="tx-comments-comment-content">${FIRST}</div></div><div class="tx-comments-comment tx-comments-comment-2" id="tx_comments_502"><div class="tx-comments-comment-info"><span class="tx-comments-comment-name">Bob</span> <span class="tx-comments-comment-date">28.03.2012 01:31</span></div><div class="tx-comments-comment-content">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'TYPO3, EXT:blog': {
    thread: `<div class="blogcomments"><h2>Comments</h2><div class="commentlist"><div class="comment" id="comment-5"><div class="commentavatar"><img src="x"></div><div class="commentbody"><div class="commentmeta"><span class="commentauthor">Ann Reader</span> <time class="commentdate" datetime="2012-03-27T09:58">27.03.2012</time></div><div class="commenttext">${FIRST}</div></div></div><div class="comment" id="comment-6"><div class="commentbody"><div class="commentmeta"><span class="commentauthor">Bob</span> <time class="commentdate" datetime="2012-03-28T01:31">28.03.2012</time></div><div class="commenttext">${SECOND}</div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-5', 'comment-6'],
  },
  Contao: {
    lang: 'de',
    thread: `<div class="ce_comments block"><h2>Kommentare</h2><div class="comment_default first even" id="c5"><p class="info">Kommentar von <a href="http://a.example" rel="nofollow">Ann Reader</a> | <time datetime="2012-03-27T09:58" class="date">27.03.2012</time></p><div class="comment">${FIRST}</div></div>
      <div class="comment_default last odd" id="c6"><p class="info">Kommentar von Bob | <time datetime="2012-03-28T01:31" class="date">28.03.2012</time></p><div class="comment">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
    ids: ['c5', 'c6'],
  },
  'Invision Community': {
    thread: `<div id="comments" data-controller="core.front.core.commentFeed"><h2 class="ipsType_sectionTitle">User Feedback</h2><div class="ipsComment_feed"><a id="comment-501"></a><article id="elComment_501" class="ipsComment ipsComment_parent ipsClearfix"><div class="ipsComment_header ipsPhotoPanel"><a class="ipsUserPhoto"><img src="x"></a><div><h3 class="ipsComment_author ipsType_blendLinks"><strong><a href="/profile/1-ann/">Ann Reader</a></strong></h3><p class="ipsComment_meta ipsType_light">Posted <a href="x#comment-501" class="ipsType_blendLinks"><time datetime="2012-03-27T09:58" title="x">March 27, 2012</time></a></p></div></div><div id="comment-501_wrap" class="ipsComment_content"><div data-role="commentContent" class="ipsType_richText">${FIRST}</div><ul class="ipsComment_controls"><li><a>Quote</a></li></ul></div></article>
      <a id="comment-502"></a><article id="elComment_502" class="ipsComment ipsComment_parent"><div class="ipsComment_header"><h3 class="ipsComment_author"><strong><a href="/profile/2-bob/">Bob</a></strong></h3><p class="ipsComment_meta"><a href="x#comment-502"><time datetime="2012-03-28T01:31">March 28, 2012</time></a></p></div><div id="comment-502_wrap" class="ipsComment_content"><div data-role="commentContent" class="ipsType_richText">${SECOND}</div></div></article></div></div>`,
    words: [ANN, BOB],
  },
  'vBulletin, talk below an article': {
    thread: `<div id="comments"><h3>Comments</h3><ol id="posts" class="posts"><li class="postbitlegacy postbitim postcontainer" id="post_501"><div class="posthead"><span class="postdate old"><span class="date">03-27-2012,&nbsp;<span class="time">09:58 AM</span></span></span><span class="nodecontrols"><a name="post501" href="x#post501" class="postcounter">#1</a></span></div><div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline" href="member.php?1"><strong>Ann Reader</strong></a><span class="usertitle">Senior Member</span></div><dl class="userinfo_extra"><dt>Join Date</dt><dd>Jan 2010</dd><dt>Posts</dt><dd>1,204</dd></dl></div><div class="postbody"><div class="content"><div id="post_message_501"><blockquote class="postcontent restore">The first word.<br>And one more.</blockquote></div></div></div></div></li>
      <li class="postbitlegacy postbitim postcontainer" id="post_502"><div class="posthead"><span class="postdate old"><span class="date">03-28-2012,&nbsp;<span class="time">01:31 AM</span></span></span></div><div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline" href="member.php?2"><strong>Bob</strong></a><span class="usertitle">Member</span></div></div><div class="postbody"><div class="content"><div id="post_message_502"><blockquote class="postcontent restore">I do not think so.</blockquote></div></div></div></div></li></ol></div>`,
    words: [ANN, BOB],
  },
  'phpBB, posts below news': {
    thread: `<h2 id="comments">Comments</h2><div class="forumbg"><div id="p501" class="post bg2"><div class="inner"><dl class="postprofile" id="profile501"><dt><a href="x">Ann Reader</a></dt><dd><strong>Posts:</strong> 12</dd></dl><div class="postbody"><p class="author">by <strong><a href="x">Ann Reader</a></strong> » Tue Mar 27, 2012 9:58 am</p><div class="content">The first word.<br>And one more.</div></div></div></div>
      <div id="p502" class="post bg1"><div class="inner"><div class="postbody"><p class="author">by <strong><a href="x">Bob</a></strong> » Wed Mar 28, 2012 1:31 am</p><div class="content">I do not think so.</div></div></div></div></div>`,
    words: [ANN, BOB],
  },
  'SPIP, plug-in for comments': {
    lang: 'fr',
    thread: `<section id="comments" class="comments-list-wrap"><h2>2 Messages</h2><ul class="comments-list"><li class="comment-fil comment-item" id="comment501"><div class="comment-message"><div class="comment-meta"><a href="#comment501" class="permalink">#1</a> Le 27 mars 2012 à 09:58, par <strong class="comment-author"><span class="spip_in">Ann Reader</span></strong></div><div class="comment-texte">${FIRST}</div></div><ul class="comments-list"><li class="comment-item" id="comment502"><div class="comment-message"><div class="comment-meta">Le 28 mars 2012 à 01:31, par <strong class="comment-author">Bob</strong></div><div class="comment-texte">${SECOND}</div></div></li></ul></li></ul></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment501', 'comment502'],
  },
  'SPIP, forum': {
    lang: 'fr',
    thread: `<a href="#forum" id="forum"></a><h2>Vos commentaires</h2><ul class="forum"><li class="forum-fil"><div class="forum-message" id="forum501"><div class="forum-chapo"><strong class="forum-titre"><a href="#forum501">A subject</a></strong> <small>27 mars 2012, 09:58<span class="sep">, </span><span>par <span class="">Ann Reader</span></span></small></div><div class="forum-texte">${FIRST}<p class="forum-repondre-message"><a href="x" rel="noindex nofollow">Répondre à ce message</a></p></div></div><ul><li class="forum-fil"><div class="forum-message" id="forum502"><div class="forum-chapo"><strong class="forum-titre"><a href="#forum502">Re</a></strong> <small>28 mars 2012, 01:31<span class="sep">, </span><span>par Bob</span></small></div><div class="forum-texte">${SECOND}</div></div></li></ul></li></ul>`,
    words: [ANN, BOB_ANSWERS],
  },
  Scoop: {
    thread: `<a name="comments"></a><table width="100%"><tr><td><a name="5"></a><table class="comment" border="0"><tr><td><b>A subject</b> (none / 0) (<a href="/comments/1/5#5">#5</a>)<br>by <a href="/user/uid:1">Ann Reader</a> on Tue Mar 27, 2012 at 09:58:00 AM EST</td></tr><tr><td class="comment_body">${FIRST}</td></tr><tr><td>[ <a href="x">Reply to This</a> ]</td></tr></table>
      <ul><a name="6"></a><table class="comment" border="0"><tr><td><b>Re</b> (<a href="/comments/1/6#6">#6</a>)<br>by <a href="/user/uid:2">Bob</a> on Wed Mar 28, 2012 at 01:31:00 AM EST</td></tr><tr><td class="comment_body">${SECOND}</td></tr></table></ul></td></tr></table>`,
    words: [ANN.replace('09:58', '09:58:00-05:00'), BOB.replace('01:31', '01:31:00-05:00')],
  },
  'Geeklog and Slashcode in lists': {
    thread: `<div id="commentlisting"><ul><li class="comment"><div class="full" id="comment_5"><div class="commentTop"><div class="title"><h4><a name="5">A subject</a></h4></div><div class="details">by <a href="/~ann">Ann Reader (66)</a> <span class="otherdetails">on Tuesday March 27, 2012 @09:58AM (<a href="/comments.pl?cid=5">#5</a>)</span></div></div><div class="commentBody"><div id="comment_body_5">The first word.<br>And one more.</div></div></div></li></ul></div>`,
    words: [ANN.replace('Reader', 'Reader (66)')],
  },
  'a Chinese CMS': {
    lang: 'zh-CN',
    thread: `<div class="comment-box"><h3>最新评论</h3><ul class="comment-list"><li class="comment-item" id="cmt-501"><div class="avatar"><img src="x"></div><div class="comment-main"><div class="comment-info"><span class="comment-user">Ann Reader</span><span class="comment-time">2012年03月27日 09:58</span></div><p class="comment-text">The first word.<br>And one more.</p><div class="comment-handle"><a class="reply">回复</a><a class="zan">赞(3)</a></div></div></li><li class="comment-item" id="cmt-502"><div class="comment-main"><div class="comment-info"><span class="comment-user">Bob</span><span class="comment-time">2012年03月28日 01:31</span></div><p class="comment-text">I do not think so.</p></div></li></ul></div>`,
    words: [ANN, BOB],
  },
  'DotNetNuke blog': {
    thread: `<div class="blog_body"><a id="Comments"></a><div class="BlogComments"><h2>Comments</h2><div class="BlogCommentItem"><p class="BlogCommentHead"><a class="BlogCommentAuthor">Ann Reader</a> <span class="BlogCommentDate">Tuesday, March 27, 2012 9:58 AM</span></p><div class="BlogCommentBody">${FIRST}</div></div><div class="BlogCommentItem"><p class="BlogCommentHead"><span class="BlogCommentAuthor">Bob</span> <span class="BlogCommentDate">Wednesday, March 28, 2012 1:31 AM</span></p><div class="BlogCommentBody">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB],
  },
  Kentico: {
    thread: `<div class="Blog-Comments"><div class="BlogPanel"><div class="BlogCommentPanel"><div class="CommentDetail"><table class="CommentTable"><tr><td class="CommentUser"><span class="CommentUserName">Ann Reader</span></td></tr><tr><td class="CommentDate"><span>3/27/2012 9:58 AM</span></td></tr><tr><td class="CommentText"><div>The first word.<br>And one more.</div></td></tr></table></div><div class="CommentDetail"><table class="CommentTable"><tr><td class="CommentUser"><span class="CommentUserName">Bob</span></td></tr><tr><td class="CommentDate"><span>3/28/2012 1:31 AM</span></td></tr><tr><td class="CommentText"><div>I do not think so.</div></td></tr></table></div></div></div></div>`,
    words: [ANN, BOB],
  },
  Umbraco: {
    thread: `<div id="comments" class="comments-wrapper"><h3>Comments</h3><div class="comments__item"><div class="comments__top"><h4 class="comments__name">Ann Reader</h4><span class="comments__date">27/03/2012 09:58</span></div><p>The first word.</p><p>And one more.</p></div><div class="comments__item"><div class="comments__top"><h4 class="comments__name">Bob</h4><span class="comments__date">28/03/2012 01:31</span></div><p>I do not think so.</p></div></div>`,
    words: [ANN, BOB],
  },
  'Telligent, days told in words': {
    thread: `<div class="comments-list-content"><ul class="content-list content"><li class="content-item"><div class="comment threaded content"><div class="author"><span class="user-name"><a href="/members/ann" class="internal-link view-user-profile">Ann Reader</a></span></div><div class="attributes"><ul><li class="attribute-item"><span class="attribute-value">over 8 years ago</span></li></ul></div><div class="content">${FIRST}</div></div></li><li class="content-item"><div class="comment threaded content"><div class="author"><span class="user-name">Bob</span></div><div class="content">${SECOND}</div></div></li></ul></div>`,
    words: [withTime(ANN, 'over 8 years ago'), withTime(BOB, '–')],
  },
  'Dotclear, as blocks': {
    lang: 'fr',
    thread: `<div id="comments"><h3>Commentaires</h3><ul class="comments-list"><li id="c5" class="comment odd first"><p class="comment-info"><a href="#c5" class="comment-number">1</a> Le <time datetime="2012-03-27T09:58">27 mars 2012, 09:58</time> par <a href="http://a.example" rel="ugc nofollow">Ann Reader</a></p><div class="comment-content">${FIRST}</div></li><li id="c6" class="comment"><p class="comment-info"><a href="#c6" class="comment-number">2</a> Le <time datetime="2012-03-28T01:31">28 mars 2012, 01:31</time> par Bob</p><div class="comment-content">${SECOND}</div></li></ul></div>`,
    words: [ANN, BOB],
    ids: ['c5', 'c6'],
  },
  'a Russian newspaper of its own make': {
    lang: 'ru',
    thread: `<div class="b-comments"><div class="b-comments__title">Комментарии</div><div class="b-comments__list"><div class="b-comment" data-id="501"><div class="b-comment__head"><span class="b-comment__user">Ann Reader</span><span class="b-comment__time">27 марта 2012 в 09:58</span></div><div class="b-comment__text">The first word.<br>And one more.</div><div class="b-comment__reply"><a>Ответить</a></div></div><div class="b-comment b-comment_level_2" data-id="502" data-parent="501"><div class="b-comment__head"><span class="b-comment__user">Bob</span><span class="b-comment__time">28 марта 2012 в 01:31</span></div><div class="b-comment__text">I do not think so.</div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'the day alone, above a group of comments': {
    thread: `<div class="comments"><div class="comment-row"><div class="comment-row-user">Ann Reader</div><div class="comment-row-date">27 March 2012</div><div class="comment-row-text">${FIRST}</div></div><div class="comment-row"><div class="comment-row-user">Bob</div><div class="comment-row-date">28 March 2012</div><div class="comment-row-text">${SECOND}</div></div></div>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'Pligg and its like': {
    thread: `<div id="comments"><ol class="comment-list"><li id="li5"><div class="comment-wrapper" id="wholecomment5"><div class="comment-head"><a href="/user/ann">Ann Reader</a> ${T1}</div><div class="comment-words"><p>The first word.</p><p>And one more.</p></div></div></li><li id="li6"><div class="comment-wrapper" id="wholecomment6"><div class="comment-head"><a href="/user/bob">Bob</a> ${T2}</div><div class="comment-words"><p>I do not think so.</p></div></div></li></ol></div>`,
    words: [ANN, BOB],
  },
};

describeThreads(CASES);
