// Threads as many systems print them, in markup of our own after their manuals and templates: two comments, the second
// answering the first where the system can show it. Classes and ids are the systems', all else is made up.
import { ANN, BOB, BOB_ANSWERS, describeThreads, FIRST, SECOND, T1, T2, type ThreadCase } from './thread-cases.ts';

const CASES: Readonly<Record<string, ThreadCase>> = {
  'WordPress 1.5, Kubrick': {
    thread: `<h3 id="comments">2 Responses to “The bridge”</h3><ol class="commentlist">
      <li class="alt" id="comment-1"><cite><a href="http://ann.example.org" rel="external nofollow">Ann Reader</a></cite> Says: <br>
        <small class="commentmetadata"><a href="#comment-1" title="">March 27th, 2012 at 9:58 am</a> </small>${FIRST}</li>
      <li class="" id="comment-2"><cite>Bob</cite> Says: <br>
        <small class="commentmetadata"><a href="#comment-2" title="">March 28th, 2012 at 1:31 am</a> </small>${SECOND}</li></ol>`,
    words: [ANN, BOB],
    ids: ['comment-1', 'comment-2'],
  },
  'WordPress 1.5, Classic': {
    thread: `<h2 id="comments">2 Comments</h2><ol id="commentlist">
      <li id="comment-1">${FIRST}<p><cite>Comment by Ann Reader — ${T1.replace(' at', ' @')} <a href="#comment-1"></a></cite></p></li>
      <li id="comment-2">${SECOND}<p><cite>Comment by <a href="http://b.example" rel="external nofollow">Bob</a> — March 28, 2012 @ <a href="#comment-2">1:31 am</a></cite></p></li></ol>`,
    words: [ANN, BOB],
    ids: ['comment-1', 'comment-2'],
  },
  'WordPress, a framework of blocks': {
    thread: `<section id="comments"><ul class="comments-list">
      <li class="comment depth-1" id="li-comment-1"><div class="comment-wrap" id="comment-1"><div class="comment-header"><span class="comment-author-name">Ann Reader</span>
        <time class="comment-date" datetime="2012-03-27T09:58">yesterday</time></div><div class="comment-entry">${FIRST}</div></div>
        <ul class="children"><li class="comment depth-2" id="li-comment-2"><div class="comment-wrap" id="comment-2"><div class="comment-header"><span class="comment-author-name">Bob</span>
        <time class="comment-date" datetime="2012-03-28T01:31">today</time></div><div class="comment-entry">${SECOND}</div></div></li></ul></li></ul></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-1', 'comment-2'],
  },
  'Blogger, until 2012': {
    thread: `<div class="comments" id="comments"><h4>2 comments:</h4><dl class="avatar-comment-indent" id="comments-block">
      <dt class="comment-author " id="c101"><a name="c101"></a><div class="avatar-image-container"><img width="35"></div><a href="http://www.blogger.com/profile/1" rel="nofollow">Ann Reader</a> said...</dt>
      <dd class="comment-body" id="Blog1_cmt-101">${FIRST}</dd>
      <dd class="comment-footer"><span class="comment-timestamp"><a href="http://x.blogspot.com/a.html?showComment=1#c101" title="comment permalink">${T1}</a><span class="item-control"><a class="comment-delete" href="#">x</a></span></span></dd>
      <dt class="comment-author blog-author" id="c102"><a name="c102"></a><a href="http://www.blogger.com/profile/2" rel="nofollow">Bob</a> said...</dt>
      <dd class="comment-body" id="Blog1_cmt-102">${SECOND}</dd>
      <dd class="comment-footer"><span class="comment-timestamp"><a href="http://x.blogspot.com/a.html?showComment=2#c102" title="comment permalink">${T2}</a></span></dd></dl></div>`,
    words: [ANN, BOB.replace('Bob', 'Bob*')],
    ids: ['c101', 'c102'],
  },
  TypePad: {
    thread: `<div class="comments" id="comments"><h3 class="comments-header">Comments</h3><div class="comments-body"><div class="comments-content">
      <a id="comment-6a00d8341c1"></a><div class="comment comment-odd" id="comment-6a00d8341c1"><div class="comment-content">${FIRST}</div>
      <p class="comment-footer"><span class="comment-footer-author">Posted by: <a rel="nofollow" href="http://a.example">Ann Reader</a> |</span> <span class="comment-footer-date"><a href="http://x.typepad.com/a.html?cid=6a00d8341c1#comment-6a00d8341c1">March 27, 2012 at 09:58 AM</a></span></p></div>
      <a id="comment-6a00d8341c2"></a><div class="comment comment-even" id="comment-6a00d8341c2"><div class="comment-content">${SECOND}</div>
      <p class="comment-footer">Posted by: Bob | <a href="http://x.typepad.com/a.html?cid=6a00d8341c2#comment-6a00d8341c2">March 28, 2012 at 01:31 AM</a></p></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-6a00d8341c1', 'comment-6a00d8341c2'],
  },
  'Movable Type 3': {
    thread: `<div id="comments" class="comments"><div class="comments-content"><h3>Comments (2)</h3>
      <a id="c11"></a><div class="comment" id="comment-11"><div class="comment-content">${FIRST}</div><p class="comment-footer">Posted by: <a href="http://a.example">Ann Reader</a> | <a href="#comment-11">March 27, 2012 9:58 AM</a></p></div>
      <a id="c12"></a><div class="comment" id="comment-12"><div class="comment-content">${SECOND}</div><p class="comment-footer">Posted by: Bob | <a href="#comment-12">March 28, 2012 1:31 AM</a></p></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-11', 'comment-12'],
  },
  'Movable Type 4': {
    thread: `<div id="comments" class="comments"><h2 class="comments-header">2 Comments</h2><div class="comments-content">
      <div class="comment" id="comment-11"><div class="inner"><div class="comment-header"><div class="user-pic"><img></div><div class="asset-meta"><span class="byline"><span class="vcard author"><a href="http://a.example">Ann Reader</a></span> said:</span></div></div>
        <div class="comment-content">${FIRST}</div><div class="comment-footer"><div class="asset-meta"><a href="#comment-11" class="permalink"><abbr class="published" title="2012-03-27T09:58">${T1}</abbr></a></div></div></div></div>
      <div class="comment" id="comment-12"><div class="inner"><div class="comment-header"><div class="asset-meta"><span class="byline"><span class="vcard author">Bob</span> replied to <a href="#comment-11">comment from Ann Reader</a></span></div></div>
        <div class="comment-content">${SECOND}</div><div class="comment-footer"><div class="asset-meta"><a href="#comment-12" class="permalink"><abbr class="published" title="2012-03-28T01:31">${T2}</abbr></a></div></div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-11', 'comment-12'],
  },
  'Drupal 6': {
    thread: `<div id="comments"><h2 class="comments">Comments</h2><a id="comment-5"></a><div class="comment odd"><div class="clear-block"><h3><a href="/node/1#comment-5" class="active">A subject</a></h3>
      <div class="submitted">Submitted by Ann Reader on Tue, 03/27/2012 - 09:58.</div><div class="content">${FIRST}</div></div><div class="links"><ul class="links"><li class="comment_reply"><a href="/comment/reply/1/5">reply</a></li></ul></div></div>
      <div class="indented"><a id="comment-6"></a><div class="comment even"><div class="clear-block"><h3><a href="/node/1#comment-6" class="active">Another</a></h3>
      <div class="submitted">Submitted by <a href="/user/2" title="View user profile.">Bob</a> on Wed, 03/28/2012 - 01:31.</div><div class="content">${SECOND}</div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'Drupal 7': {
    thread: `<div id="comments" class="comment-wrapper"><h2 class="title">Comments</h2>
      <a id="comment-5"></a><div class="comment comment-by-anonymous clearfix" about="/comment/5#comment-5" typeof="sioc:Post sioct:Comment"><div class="attribution"><div class="submitted"><p class="commenter-name"><span class="username" xml:lang="" about="/user/1" typeof="sioc:UserAccount" property="foaf:name" datatype="">Ann Reader</span></p>
        <p class="comment-time"><span property="dc:date dc:created" content="2012-03-27T09:58" datatype="xsd:dateTime">Tue, 03/27/2012 - 09:58</span></p><p class="comment-permalink"><a href="/comment/5#comment-5" class="permalink" rel="bookmark">Permalink</a></p></div></div>
        <div class="comment-text"><div class="comment-arrow"></div><h3 property="dc:title" datatype=""><a href="/comment/5#comment-5" class="permalink" rel="bookmark">A subject</a></h3><div class="content"><div class="field field-name-comment-body field-type-text-long"><div class="field-items"><div class="field-item even" property="content:encoded">${FIRST}</div></div></div></div>
        <ul class="links inline"><li class="comment-reply first last"><a href="/comment/reply/1/5">reply</a></li></ul></div></div>
      <div class="indented"><a id="comment-6"></a><div class="comment comment-by-node-author clearfix" about="/comment/6#comment-6" typeof="sioc:Post sioct:Comment"><div class="attribution"><div class="submitted"><p class="commenter-name"><span class="username">Bob</span></p><p class="comment-time"><span property="dc:date dc:created" content="2012-03-28T01:31">Wed, 03/28/2012 - 01:31</span></p></div></div>
        <div class="comment-text"><div class="content"><div class="field field-name-comment-body"><div class="field-items"><div class="field-item even" property="content:encoded">${SECOND}</div></div></div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS.replace('Bob', 'Bob*')],
    ids: ['comment-5', 'comment-6'],
  },
  'Drupal 8 and later': {
    thread: `<section class="field field--name-comment comments"><h2>Comments</h2>
      <article data-comment-user-id="0" id="comment-5" class="comment js-comment by-anonymous"><mark class="hidden" data-comment-timestamp="1"></mark><footer class="comment__meta"><p class="comment__author"><span lang="" property="schema:name">Ann Reader</span></p><p class="comment__time">Tue, 03/27/2012 - 09:58</p><p class="comment__permalink"><a href="/comment/5#comment-5" hreflang="en">Permalink</a></p></footer>
        <div class="comment__content"><h3><a href="/comment/5#comment-5" class="permalink" rel="bookmark">A subject</a></h3><div class="clearfix text-formatted field field--name-comment-body">${FIRST}</div><ul class="links inline"><li class="comment-reply"><a href="/comment/reply/node/1/comment/5">Reply</a></li></ul></div></article>
      <div class="indented"><article data-comment-user-id="2" id="comment-6" class="comment js-comment"><footer class="comment__meta"><p class="comment__author"><a href="/user/2" class="username">Bob</a></p><p class="comment__time">Wed, 03/28/2012 - 01:31</p></footer><div class="comment__content"><div class="text-formatted field field--name-comment-body">${SECOND}</div></div></article></div></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'Joomla, JComments': {
    thread: `<div id="jc"><div id="comments"><h4>Comments</h4><div id="comments-list" class="comments-list">
      <div class="even" id="comment-item-5"><div class="rbox"><div class="comment-box"><a class="comment-anchor" href="/a.html#comment-5" id="comment-5">#1</a><span class="comment-author">Ann Reader</span><span class="comment-date">2012-03-27 09:58</span><div class="comment-body" id="comment-body-5">The first word.<br>And one more.</div><span class="comments-buttons"><a href="#">Reply</a></span></div></div></div>
      <div class="odd" id="comment-item-6"><div class="rbox"><div class="comment-box"><a class="comment-anchor" href="/a.html#comment-6" id="comment-6">#2</a><span class="comment-author">Bob</span><span class="comment-date">2012-03-28 01:31</span><div class="comment-body" id="comment-body-6">I do not think so.</div></div></div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-5', 'comment-6'],
  },
  'Disqus, as WordPress prints it for search engines': {
    thread: `<div id="disqus_thread"><div id="dsq-content"><ul id="dsq-comments">
      <li class="comment even thread-even depth-1" id="dsq-comment-5"><div id="dsq-comment-header-5" class="dsq-comment-header"><cite id="dsq-cite-5"><a id="dsq-author-user-5" href="http://a.example" rel="nofollow">Ann Reader</a></cite></div><div id="dsq-comment-body-5" class="dsq-comment-body"><div id="dsq-comment-message-5" class="dsq-comment-message">${FIRST}</div></div></li>
      <li class="comment odd alt thread-odd depth-1" id="dsq-comment-6"><div id="dsq-comment-header-6" class="dsq-comment-header"><cite id="dsq-cite-6"><span id="dsq-author-user-6">Bob</span></cite></div><div id="dsq-comment-body-6" class="dsq-comment-body"><div id="dsq-comment-message-6" class="dsq-comment-message">${SECOND}</div></div></li></ul></div></div>`,
    words: [ANN.replace('2012-03-27T09:58', '–'), BOB.replace('2012-03-28T01:31', '–')],
    ids: ['dsq-comment-5', 'dsq-comment-6'],
  },
  IntenseDebate: {
    thread: `<div id="idc-container"><div class="idc-thread" id="IDThread5"><div class="idc-c" id="IDComment5"><div class="idc-c-h"><div class="idc-c-h-inner"><p><a class="idc-a" href="http://a.example">Ann Reader</a><a class="idc-i" href="#IDComment5">${T1}</a></p></div></div><div class="idc-c-t" id="IDComment-CommentText5">${FIRST}</div></div></div>
      <div class="idc-thread" id="IDThread6"><div class="idc-c" id="IDComment6"><div class="idc-c-h"><div class="idc-c-h-inner"><p><a class="idc-a" href="http://b.example">Bob</a><a class="idc-i" href="#IDComment6">${T2}</a></p></div></div><div class="idc-c-t" id="IDComment-CommentText6">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['IDComment5', 'IDComment6'],
  },
  Serendipity: {
    thread: `<div class="serendipity_comments"><a id="comments"></a><div class="serendipity_commentsTitle">Comments</div>
      <a id="c5"></a><div id="serendipity_comment_5" class="serendipity_comment serendipity_comment_author_ann odd" style="padding-left: 0px"><div class="serendipity_commentBody">${FIRST}</div><div class="serendipity_comment_source"><a class="comment_source_trace" href="#c5">#1</a> <span class="comment_source_author"><a href="http://a.example">Ann Reader</a></span> on <span class="comment_source_date">2012-03-27 09:58</span></div></div>
      <a id="c6"></a><div id="serendipity_comment_6" class="serendipity_comment serendipity_comment_author_bob even" style="padding-left: 20px"><div class="serendipity_commentBody">${SECOND}</div><div class="serendipity_comment_source"><a class="comment_source_trace" href="#c6">#1.1</a> <span class="comment_source_author">Bob</span> on <span class="comment_source_date">2012-03-28 01:31</span></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['c5', 'c6'],
  },
  Dotclear: {
    lang: 'fr',
    thread: `<div id="comments"><h3>Commentaires</h3><dl><dt id="c5" class="odd first"><a href="#c5" class="comment-number">1.</a> Le mardi 27 mars 2012, 09:58 par <a href="http://a.example" rel="nofollow">Ann Reader</a></dt><dd class="odd first">${FIRST}</dd>
      <dt id="c6"><a href="#c6" class="comment-number">2.</a> Le mercredi 28 mars 2012, 01:31 par Bob</dt><dd>${SECOND}</dd></dl></div>`,
    words: [ANN, BOB],
    ids: ['c5', 'c6'],
  },
  b2evolution: {
    thread: `<div class="bFeedback"><h3>2 comments</h3><a id="c5"></a><div class="bComment" id="comment_5"><div class="bCommentTitle">Comment from: <span class="user anonymous">Ann Reader</span> <span class="bUser-anonymous-tag">[Visitor]</span></div><div class="bCommentText">${FIRST}</div><div class="bCommentSmallPrint"><a class="permalink" href="#c5">${T1}</a></div></div>
      <a id="c6"></a><div class="bComment" id="comment_6"><div class="bCommentTitle">Comment from: <span class="user anonymous">Bob</span></div><div class="bCommentText">${SECOND}</div><div class="bCommentSmallPrint"><a class="permalink" href="#c6">${T2}</a></div></div></div>`,
    words: [ANN, BOB],
  },
  Textpattern: {
    thread: `<section id="comments"><h2>Comments</h2><ol class="comments"><li id="c000005"><p>The first word.</p><p>And one more.</p><p>Ann Reader · 27 March 2012, 09:58 · <a href="#c000005">#</a></p></li><li id="c000006"><p>I do not think so.</p><p>Bob · 28 March 2012, 01:31 · <a href="#c000006">#</a></p></li></ol></section>`,
    words: [ANN, BOB],
    ids: ['c000005', 'c000006'],
  },
  LiveJournal: {
    lang: 'ru',
    thread: `<div id="comments"><div class="b-tree b-tree-root"><div class="b-tree-twig b-tree-twig-1"><div class="b-leaf" id="t5" data-username="ann"><div class="b-leaf-inner"><div class="b-leaf-header"><div class="b-leaf-details"><div class="b-leaf-username"><span class="ljuser"><a href="http://ann.livejournal.com/profile"><img></a><a href="http://ann.livejournal.com/"><b>Ann Reader</b></a></span></div><a class="b-leaf-createdtime" href="http://x.livejournal.com/1.html?thread=5#t5">27 марта 2012, 09:58</a></div></div><div class="b-leaf-article">${FIRST}</div></div></div></div>
      <div class="b-tree-twig b-tree-twig-2"><div class="b-leaf" id="t6" data-username="bob"><div class="b-leaf-inner"><div class="b-leaf-header"><div class="b-leaf-details"><div class="b-leaf-username"><span class="ljuser"><a href="http://bob.livejournal.com/"><b>Bob</b></a></span></div><a class="b-leaf-createdtime" href="http://x.livejournal.com/1.html?thread=6#t6">28 марта 2012, 01:31</a></div></div><div class="b-leaf-article">${SECOND}</div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['t5', 't6'],
  },
  Habr: {
    lang: 'ru',
    thread: `<div class="tm-comments-wrapper"><div class="tm-comments__tree"><section class="tm-comment-thread"><article class="tm-comment-thread__comment"><a class="tm-comment-thread__target" name="comment_5"></a><div class="tm-comment"><header class="tm-comment__header"><span class="tm-user-info"><a class="tm-user-info__userpic" href="/u/ann"></a><span class="user-info__person"><a class="tm-user-info__username" href="/u/ann"> Ann Reader </a></span></span><a class="tm-comment-thread__comment-link" href="#comment_5"><time datetime="2012-03-27T09:58">27 мар 2012 в 09:58</time></a></header><div class="tm-comment__body-content">${FIRST}</div></div></article>
      <div class="tm-comment-thread__children"><section class="tm-comment-thread"><article class="tm-comment-thread__comment"><div class="tm-comment"><header class="tm-comment__header"><a class="tm-user-info__username" href="/u/bob">Bob</a><time datetime="2012-03-28T01:31">28 мар 2012 в 01:31</time></header><div class="tm-comment__body-content">${SECOND}</div></div></article></section></div></section></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'a newspaper with BEM names': {
    lang: 'en-GB',
    thread: `<div id="comments"><ul class="d-thread d-thread--comments"><li class="d-comment" id="comment-5" data-comment-id="5"><div class="d-comment__inner"><div class="d-comment__avatar"><img></div><div class="d-comment__meta"><span class="d-comment__author" title="Ann Reader"><a href="/user/5"><span itemprop="givenName">Ann Reader</span></a></span><a class="d-comment__timestamp" href="/comment-permalink/5"><time datetime="2012-03-27T09:58">27 Mar 2012 9:58</time></a></div><div class="d-comment__content"><div class="d-comment__body">${FIRST}</div></div><div class="d-comment__actions"><button>Reply</button></div></div>
      <ul class="d-thread d-thread--responses"><li class="d-comment d-comment--response" id="comment-6"><div class="d-comment__inner"><div class="d-comment__meta"><span class="d-comment__author"><a href="/user/6">Bob</a></span><time datetime="2012-03-28T01:31">28 Mar</time></div><div class="d-comment__content"><div class="d-comment__body">${SECOND}</div></div></div></li></ul></li></ul></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-5', 'comment-6'],
  },
  'a German weekly': {
    lang: 'de',
    thread: `<section class="comment-section" id="comments"><div class="comments__body"><article id="cid-5" class="comment js-comment"><div class="comment__container"><div class="comment-meta"><h4 class="comment-meta__name"><a href="/user/5">Ann Reader</a></h4><a class="comment-meta__date" href="?cid=5#cid-5">#1 — 27. März 2012, 9:58 Uhr</a></div><div class="comment__body">${FIRST}</div><div class="comment__reactions"><a href="#">Antworten</a></div></div></article>
      <article id="cid-6" class="comment js-comment"><div class="comment__container"><div class="comment-meta"><h4 class="comment-meta__name"><a href="/user/6">Bob</a></h4><a class="comment-meta__date" href="?cid=6#cid-6">#2 — 28. März 2012, 1:31 Uhr</a></div><div class="comment__body">${SECOND}</div></div></article></div></section>`,
    words: [ANN, BOB],
    ids: ['cid-5', 'cid-6'],
  },
  Slashdot: {
    thread: `<div id="commentwrap"><ul id="commentlisting"><li id="tree_5" class="comment"><div id="comment_5" class="cw"><div id="comment_top_5" class="commentTop"><div class="title"><h4><a id="comment_link_5" href="//x.example/comments.pl?cid=5">A subject</a></h4></div><div class="details"><span class="by">by <a href="//x.example/~ann">Ann Reader</a></span> <span class="otherdetails" id="comment_otherdetails_5">on Tuesday March 27, 2012 @09:58AM</span></div></div><div class="commentBody"><div id="comment_body_5">${FIRST}</div></div></div>
      <ul id="commtree_5"><li id="tree_6" class="comment"><div id="comment_6" class="cw"><div id="comment_top_6" class="commentTop"><div class="details"><span class="by">by <a href="//x.example/~bob">Bob</a></span> <span class="otherdetails" id="comment_otherdetails_6">on Wednesday March 28, 2012 @01:31AM</span></div></div><div class="commentBody"><div id="comment_body_6">${SECOND}</div></div></div></li></ul></li></ul></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment_5', 'comment_6'],
  },
  Squarespace: {
    thread: `<div class="squarespace-comments"><div class="comments-content"><div class="comment-list"><div id="comment-5f0a" class="comment"><div class="comment-header"><span class="author-name">Ann Reader</span><span class="comment-date">${T1}</span></div><div class="comment-body">${FIRST}</div><div class="comment-btns"><a href="#">Like</a></div></div>
      <div id="comment-5f0b" class="comment"><div class="comment-header"><span class="author-name">Bob</span><span class="comment-date">${T2}</span></div><div class="comment-body">${SECOND}</div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-5f0a', 'comment-5f0b'],
  },
  'Discourse, embedded': {
    thread: `<div id="comments"><article class="comment" id="post-5"><div class="author"><img alt=""></div><div class="cooked post"><h3 class="username"><a href="/u/ann">Ann Reader</a></h3><a class="post-date" href="/t/1/5"><span title="2012-03-27T09:58">Mar '12</span></a>${FIRST}</div></article>
      <article class="comment" id="post-6"><div class="cooked post"><h3 class="username"><a href="/u/bob">Bob</a></h3><a class="post-date" href="/t/1/6"><span title="2012-03-28T01:31">Mar '12</span></a>${SECOND}</div></article></div>`,
    words: [ANN, BOB],
  },
  'microdata without classes': {
    thread: `<section><div itemprop="comment" itemscope itemtype="http://schema.org/UserComments"><span itemprop="creator" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ann Reader</span></span><meta itemprop="commentTime" content="2012-03-27T09:58"><div itemprop="commentText">${FIRST}</div></div>
      <div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Bob</span><time itemprop="dateCreated" datetime="2012-03-28T01:31">Wed</time><div itemprop="text">${SECOND}</div></div></section>`,
    words: [ANN, BOB],
  },
  'microformats (webmentions)': {
    thread: `<ul class="responses"><li class="u-comment h-cite" id="r5"><a class="p-author h-card" href="http://a.example">Ann Reader</a> <a class="u-url" href="http://a.example/1"><time class="dt-published" datetime="2012-03-27T09:58">Tuesday</time></a><div class="e-content p-name">${FIRST}</div></li>
      <li class="u-comment h-cite" id="r6"><span class="p-author h-card"><span class="p-name">Bob</span></span> <time class="dt-published" datetime="2012-03-28T01:31">Wednesday</time><div class="e-content">${SECOND}</div></li></ul>`,
    words: [ANN, BOB],
  },
  'home-made, German words': {
    lang: 'de',
    thread: `<div class="kommentare"><h3>2 Kommentare</h3><div class="kommentar" id="kommentar-5"><div class="kopf"><span class="name">Ann Reader</span> <span class="datum">27.03.2012, 09:58 Uhr</span></div><div class="text">${FIRST}</div><a class="antworten" href="#">Antworten</a></div>
      <div class="kommentar" id="kommentar-6"><div class="kopf"><span class="name">Bob</span> <span class="datum">28.03.2012, 01:31 Uhr</span></div><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
    ids: ['kommentar-5', 'kommentar-6'],
  },
  'home-made, Spanish words, parents by attribute': {
    lang: 'es',
    thread: `<section id="comentarios"><ul class="lista-comentarios"><li class="comentario" data-id="5"><strong class="autor">Ann Reader</strong> <span class="fecha">27/03/2012 09:58</span><p>The first word.</p><p>And one more.</p></li>
      <li class="comentario" data-id="6" data-parent-id="5"><strong class="autor">Bob</strong> <span class="fecha">28/03/2012 01:31</span><p>I do not think so.</p></li></ul></section>`,
    words: [ANN, BOB_ANSWERS],
  },
  'home-made, table rows, margins for depth': {
    thread: `<table class="comments"><tr id="comment5" class="comment"><td style="padding-left:0"><b class="poster">Ann Reader</b> <i class="date">${T1}</i><div class="message">${FIRST}</div></td></tr>
      <tr id="comment6" class="comment" style="margin-left: 30px"><td><b class="poster">Bob</b> <i class="date">${T2}</i><div class="message">${SECOND}</div></td></tr></table>`,
    words: [ANN, BOB_ANSWERS],
  },
  'home-made, without any class on the comments': {
    thread: `<div id="comments"><h3>2 comments</h3><ul><li><b>Ann Reader</b> <small>${T1}</small>${FIRST}</li><li><b>Bob</b> <small>${T2}</small>${SECOND}</li></ul></div>`,
    words: [ANN, BOB],
  },
};

describeThreads(CASES);
