// More of the systems that weblogs run on: older, newer and rarer ones. Markup of our own after their templates.
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
  'Blogger, templates of 2004': {
    thread: `<div id="comments"><a name="comments"></a><h4>2 Comments:</h4><dl id="comments-block">
      <dt class="comment-data" id="c101"><a name="c101"></a>At <a href="#c101" title="permanent link">27 March, 2012 09:58</a>, <span style="line-height:16px" class="comment-icon anon-comment-icon"><img src="x.gif"></span>&nbsp;<a href="http://a.example" rel="nofollow">Ann Reader</a> said...</dt>
      <dd class="comment-body">${FIRST}<span class="item-control"><a class="comment-delete" href="x">x</a></span></dd>
      <dt class="comment-data" id="c102"><a name="c102"></a>At <a href="#c102" title="permanent link">28 March, 2012 01:31</a>, <span style="line-height:16px" class="comment-icon anon-comment-icon"><img src="x.gif"></span>&nbsp;Bob said...</dt>
      <dd class="comment-body">${SECOND}</dd></dl><p class="comment-timestamp"><a class="comment-link" href="x">Post a Comment</a></p></div>`,
    words: [ANN, BOB],
    ids: ['c101', 'c102'],
  },
  'Blogger, threaded': {
    thread: `<div class="comments" id="comments"><a name="comments"></a><h4>2 comments:</h4><div class="comments-content"><div id="comment-holder"><div class="comment-thread toplevel-thread"><ol id="top-ra">
      <li class="comment" id="c101"><div class="avatar-image-container"><img src="x"></div><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://www.blogger.com/profile/1" rel="nofollow">Ann Reader</a></cite><span class="icon user "></span><span class="datetime secondary-text"><a rel="nofollow" href="https://x.blogspot.com/a.html?showComment=133#c101">${T1}</a></span></div>
        <p class="comment-content">The first word.<br>And one more.</p><span class="comment-actions secondary-text"><a class="comment-reply" target="_self" data-comment-id="101">Reply</a><span class="item-control blog-admin pid-1"><a href="x">Delete</a></span></span></div>
        <div class="comment-replies"><div id="c101-rt" class="comment-thread inline-thread"><span class="thread-toggle thread-expanded"><span class="thread-arrow"></span><span class="thread-count"><a target="_self">Replies</a></span></span><ol id="c101-ra" class="thread-chrome thread-expanded"><div>
          <li class="comment" id="c102"><div class="avatar-image-container"><img src="x"></div><div class="comment-block"><div class="comment-header"><cite class="user blog-author">Bob</cite><span class="icon user blog-author"></span><span class="datetime secondary-text"><a rel="nofollow" href="https://x.blogspot.com/a.html?showComment=134#c102">${T2}</a></span></div><p class="comment-content">I do not think so.</p><span class="comment-actions secondary-text"><a class="comment-reply">Reply</a></span></div><div class="comment-replies"></div><div class="comment-replybox-single" id="c102-ce"></div></li>
        </div><div id="c101-continue" class="continue"><a class="comment-reply" target="_self">Reply</a></div></ol></div></div><div class="comment-replybox-single" id="c101-ce"></div></li></ol><div id="top-continue" class="continue"><a class="comment-reply">Add comment</a></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS.replace('Bob', 'Bob*')],
    ids: ['c101', 'c102'],
  },
  'Blogger, a purchased template that nests list items in blocks': {
    thread: `<section class="comments threaded" data-embed="true" data-num-comments="2" id="comments"><h3 class="title">2 Comments</h3><div class="comments-content"><div id="comment-holder">
      <ul class="cmHolder"><li class="c" id="c101"><div class="cmAv"><div class="im"></div></div><div class="cmIn"><div class="cmBd"><div class="cmHr"><span class="n"><bdi>Ann Reader</bdi></span><span class="d dtTm date-format" data-date="2012-03-27T09:58">${T1}</span></div><div class="cmCo">The first word.<br>And one more.</div></div></div></li>
      <li class="c" id="c102"><div class="cmIn"><div class="cmBd"><div class="cmHr"><span class="n"><bdi>Bob</bdi></span><span class="d dtTm date-format" data-date="2012-03-28T01:31">${T2}</span></div><div class="cmCo">I do not think so.</div></div></div></li></ul></div></div></section>`,
    words: [ANN, BOB],
    ids: ['c101', 'c102'],
  },
  'Movable Type 2.6': {
    thread: `<div class="blogbody"><div class="comments-head"><a name="comments"></a>Comments</div>
      <div class="comments-body"><a name="c5"></a>${FIRST}<span class="comments-post">Posted by: <a target="_blank" href="http://a.example">Ann Reader</a> at March 27, 2012 09:58 AM</span></div>
      <div class="comments-body"><a name="c6"></a>${SECOND}<span class="comments-post">Posted by: Bob at March 28, 2012 01:31 AM</span></div>
      <div class="comments-head">Post a comment</div></div>`,
    words: [ANN, BOB],
  },
  'Movable Type 7, HTML5 themes': {
    thread: `<section id="comments" class="comments"><h2 class="comments-header">2 Comments</h2><div class="comments-content">
      <article id="comment-11" class="comment" itemprop="comment" itemscope itemtype="http://schema.org/UserComments"><div class="comment-inner"><div class="comment-header"><div class="user-pic"></div><div class="asset-meta"><span class="byline"><span itemprop="creator"><span class="vcard author">Ann Reader</span></span></span> | <a href="#comment-11" class="permalink"><time datetime="2012-03-27T09:58" itemprop="commentTime">${T1}</time></a> | <a href="#" class="comment-reply">Reply</a></div></div><div class="comment-content" itemprop="commentText">${FIRST}</div></div></article>
      <article id="comment-12" class="comment" itemprop="comment" itemscope itemtype="http://schema.org/UserComments"><div class="comment-inner"><div class="comment-header"><div class="asset-meta"><span class="byline"><span itemprop="creator"><span class="vcard author">Bob</span></span> replied to <a href="#comment-11">comment from Ann Reader</a></span> | <a href="#comment-12" class="permalink"><time datetime="2012-03-28T01:31" itemprop="commentTime">${T2}</time></a></div></div><div class="comment-content" itemprop="commentText">${SECOND}</div></div></article></div></section>`,
    words: [ANN, BOB],
    ids: ['comment-11', 'comment-12'],
  },
  'TypePad, threaded': {
    thread: `<div id="comments" class="comments"><h3 class="comments-header">Comments</h3><ol id="comments-list" class="comments-list">
      <li class="comment comment-odd" id="comment-6a00d8341c1-li"><a id="comment-6a00d8341c1"></a><div class="comment-inner"><div class="comment-avatar"><img src="x"></div><div class="comment-content"><div class="comment-content-header"><span class="comment-author"><a rel="nofollow" href="http://a.example">Ann Reader</a></span> said...</div><div class="comment-content-body">${FIRST}</div><div class="comment-content-footer"><a href="x" class="reply">Reply</a> <a class="comment-permalink" href="http://x.typepad.com/a.html?cid=6a00d8341c1#comment-6a00d8341c1">March 27, 2012 at 09:58 AM</a></div></div></div>
      <ol class="comment-replies"><li class="comment comment-even" id="comment-6a00d8341c2-li"><a id="comment-6a00d8341c2"></a><div class="comment-inner"><div class="comment-content"><div class="comment-content-header"><span class="comment-author">Bob</span> said in reply to Ann Reader...</div><div class="comment-content-body">${SECOND}</div><div class="comment-content-footer"><a class="comment-permalink" href="http://x.typepad.com/a.html?cid=6a00d8341c2#comment-6a00d8341c2">March 28, 2012 at 01:31 AM</a></div></div></div></li></ol></li></ol></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'LiveJournal, S2 styles': {
    thread: `<div id="comments"><div class="comments-body"><a name="t101"></a><div id="ljcmt101" class="comment odd" style="margin-left: 0px"><div class="comment-head"><div class="comment-head-in"><div class="comment-user"><span class="ljuser i-ljuser"><a href="http://ann.livejournal.com/profile"><img src="x"></a><a href="http://ann.livejournal.com/"><b>Ann Reader</b></a></span></div><div class="comment-date"><abbr title="x">March 27 2012, 09:58:00</abbr></div></div></div><div class="comment-body"><div class="comment-text">The first word.<br>And one more.</div></div><div class="comment-menu"><ul><li><a href="http://x.livejournal.com/1.html?replyto=101">Reply</a></li><li><a href="http://x.livejournal.com/1.html?thread=101#t101">Thread</a></li></ul></div></div>
      <a name="t102"></a><div id="ljcmt102" class="comment even" style="margin-left: 25px"><div class="comment-head"><div class="comment-head-in"><div class="comment-user"><span class="ljuser i-ljuser"><a href="http://bob.livejournal.com/profile"><img src="x"></a><a href="http://bob.livejournal.com/"><b>Bob</b></a></span></div><div class="comment-date">March 28 2012, 01:31:00</div></div></div><div class="comment-body"><div class="comment-text">I do not think so.</div></div></div></div></div>`,
    words: [ANN.replace('09:58', '09:58:00'), BOB_ANSWERS.replace('01:31', '01:31:00')],
  },
  'LiveJournal, first styles': {
    thread: `<hr><div id="Comments"><a name="cutid1-end"></a><div id="ljcmt101" style="margin-left: 0px; margin-top: 5px"><a name="t101"></a><div id="cmtbar101" class="talk-comment"><table cellpadding="2" cellspacing="0" summary="0" width="100%"><tr><td valign="top"><table><tr><td align="right"><b>From:</b></td><td><span class="ljuser"><a href="http://ann.livejournal.com/"><b>Ann Reader</b></a></span></td></tr><tr><td align="right"><b>Date:</b></td><td><font size="-1">March 27th, 2012 09:58 am</font></td></tr></table></td></tr></table></div><div style="margin-left: 5px">The first word.<br>And one more.</div><p style="margin: 7px">(<a href="x?replyto=101">Reply</a>) (<a href="x?thread=101#t101">Thread</a>)</p></div>
      <div id="ljcmt102" style="margin-left: 25px; margin-top: 5px"><a name="t102"></a><div id="cmtbar102" class="talk-comment"><table cellpadding="2" width="100%"><tr><td valign="top"><table><tr><td align="right"><b>From:</b></td><td><span class="ljuser"><a href="http://bob.livejournal.com/"><b>Bob</b></a></span></td></tr><tr><td align="right"><b>Date:</b></td><td><font size="-1">March 28th, 2012 01:31 am</font></td></tr></table></td></tr></table></div><div style="margin-left: 5px">I do not think so.</div><p style="margin: 7px">(<a href="x?replyto=102">Reply</a>) (<a href="x?thread=101#t101">Parent</a>)</p></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  Dreamwidth: {
    thread: `<div id="comments"><div class="inner"><div class="comment-thread comment-depth-odd comment-depth-1"><div id="cmt101" class="dwexpcomment" style="margin-left:0px; margin-top:5px"><div id="cmt101-wrapper" class="comment-wrapper comment-wrapper-odd full logged-in"><div class="comment"><div class="inner"><div class="header"><div class="inner"><h4 class="comment-title">(no subject)</h4><div class="userpic"><img src="x"></div><div class="comment-info"><span class="comment-from-text">From: </span><span class="poster comment-poster"><span class="ljuser"><a href="https://ann.dreamwidth.org/profile"><img src="x"></a><a href="https://ann.dreamwidth.org/"><b>Ann Reader</b></a></span></span><br><span class="comment-date-text">Date: </span><span class="datetime"><span title="2 weeks after journal entry">2012-03-27 09:58 am</span></span></div></div></div><div class="contents"><div class="inner"><div class="comment-content">The first word.<br>And one more.</div></div></div><div class="footer"><div class="inner"><ul class="comment-management-links text-links"><li class="link commentpermalink first-item"><a href="https://x.dreamwidth.org/1.html?thread=101#cmt101">Thread</a></li><li class="link reply"><a href="x">Reply to this</a></li></ul></div></div></div></div></div></div></div>
      <div class="comment-thread comment-depth-even comment-depth-2"><div id="cmt102" class="dwexpcomment" style="margin-left:25px; margin-top:5px"><div id="cmt102-wrapper" class="comment-wrapper comment-wrapper-even full"><div class="comment"><div class="inner"><div class="header"><div class="inner"><h4 class="comment-title">Re: hello</h4><div class="comment-info"><span class="comment-from-text">From: </span><span class="poster comment-poster"><span class="ljuser"><a href="https://bob.dreamwidth.org/"><b>Bob</b></a></span></span><br><span class="comment-date-text">Date: </span><span class="datetime"><span title="2 weeks">2012-03-28 01:31 am</span></span></div></div></div><div class="contents"><div class="inner"><div class="comment-content">I do not think so.</div></div></div></div></div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['cmt101', 'cmt102'],
  },
  Nucleus: {
    thread: `<div class="itemcomments"><h2>Comments</h2><div class="itemcomment id5"><h3><a href="http://a.example">Ann Reader</a> wrote:</h3><div class="commentbody">The first word.<br>And one more.</div><div class="commentinfo">27 March 2012 09:58</div></div><div class="itemcomment id6"><h3>Bob wrote:</h3><div class="commentbody">I do not think so.</div><div class="commentinfo">28 March 2012 01:31</div></div></div>`,
    words: [ANN, BOB],
  },
  'ExpressionEngine, first templates': {
    thread: `<div id="comments"><h3 class="title">Comments</h3><div class="entry">${FIRST}<div class="posted">Posted by <a href="http://a.example">Ann Reader</a> &nbsp;on&nbsp; 03/27/2012 &nbsp;at&nbsp; 09:58 AM</div></div><div class="entry">${SECOND}<div class="posted">Posted by Bob &nbsp;on&nbsp; 03/28/2012 &nbsp;at&nbsp; 01:31 AM</div></div></div>`,
    words: [ANN, BOB],
  },
  'BlogEngine.NET': {
    thread: `<h1 id="comment">Comments (2)</h1><div id="commentlist" style="display:block"><div id="id_5f0a1b2c-0000-4000-8000-000000000001" class="vcard comment"><p class="date">3/27/2012 9:58:00 AM <a href="#id_5f0a1b2c-0000-4000-8000-000000000001">#</a></p><p class="gravatar"><img src="x"></p><p class="content">The first word.<br>And one more.</p><p class="author"><a href="http://a.example" rel="nofollow" class="url fn">Ann Reader</a> <a href="x">United States</a></p></div>
      <div id="id_5f0a1b2c-0000-4000-8000-000000000002" class="vcard comment"><p class="date">3/28/2012 1:31:00 AM <a href="#id_5f0a1b2c-0000-4000-8000-000000000002">#</a></p><p class="content">I do not think so.</p><p class="author"><span class="fn">Bob</span></p></div></div>`,
    words: [ANN.replace('09:58', '09:58:00'), BOB.replace('01:31', '01:31:00')],
  },
  'Community Server': {
    thread: `<div class="CommonCommentArea"><h3>Comments</h3><ul class="CommonCommentList"><li><a name="5"></a><div class="CommonComment"><h4 class="CommonCommentTitle"><a href="http://a.example" rel="nofollow">Ann Reader</a> said:</h4><div class="CommonCommentText">${FIRST}</div><div class="CommonCommentDate">${T1}</div></div></li><li><a name="6"></a><div class="CommonComment"><h4 class="CommonCommentTitle">Bob said:</h4><div class="CommonCommentText">${SECOND}</div><div class="CommonCommentDate">${T2}</div></div></li></ul></div>`,
    words: [ANN, BOB],
  },
  Orchard: {
    thread: `<div id="comments"><h2 class="comment-count">2 Comments</h2><ul class="comments"><li class="first"><article class="comment"><header><h4><span class="who"><a href="http://a.example" rel="nofollow">Ann Reader</a></span> <span>said</span> <span class="when"><a href="#comment-5" id="comment-5">Posted <time datetime="2012-03-27T09:58">Tuesday</time></a></span></h4></header><div class="text">${FIRST}</div></article></li><li><article class="comment"><header><h4><span class="who">Bob</span> <span>said</span> <span class="when"><a href="#comment-6" id="comment-6">Posted <time datetime="2012-03-28T01:31">Wednesday</time></a></span></h4></header><div class="text">${SECOND}</div></article></li></ul></div>`,
    words: [ANN, BOB],
  },
  'Jekyll with static comments': {
    thread: `<section class="page__comments"><h4 class="page__comments-title">Comments</h4><section class="page__comments js-comments">
      <article id="comment1" class="js-comment comment" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div class="comment__avatar-wrapper"><img class="comment__avatar" src="x" alt="Ann Reader"></div><div class="comment__content-wrapper"><h3 class="comment__author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name"><a rel="external nofollow" itemprop="url" href="http://a.example">Ann Reader</a></span></h3><p class="comment__date"><a href="#comment1" itemprop="url"><time datetime="2012-03-27T09:58" itemprop="datePublished">${T1}</time></a></p><div itemprop="text">${FIRST}</div></div></article>
      <article id="comment2" class="js-comment comment" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div class="comment__content-wrapper"><h3 class="comment__author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Bob</span></h3><p class="comment__date"><a href="#comment2" itemprop="url"><time datetime="2012-03-28T01:31" itemprop="datePublished">${T2}</time></a></p><div itemprop="text">${SECOND}</div></div></article></section></section>`,
    words: [ANN, BOB],
    ids: ['comment1', 'comment2'],
  },
  'Hugo with static comments': {
    thread: `<section class="post-comments"><h3>Comments</h3><div class="post-comment"><div class="post-comment-header"><img class="post-comment-avatar" src="x"><p class="post-comment-info"><strong>Ann Reader</strong><br>Tuesday, Mar 27, 2012</p></div>${FIRST}</div><div class="post-comment"><div class="post-comment-header"><img class="post-comment-avatar" src="x"><p class="post-comment-info"><strong>Bob</strong><br>Wednesday, Mar 28, 2012</p></div>${SECOND}</div></section>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'Substack, its own pages': {
    thread: `<div class="container comments-page"><div class="comments-page-content"><div class="comment-list-container"><div class="comment-list-items"><div class="comment" data-test-id="comment"><div id="comment-501" class="comment-anchor"></div><div id="comment-501-reply" class="comment-anchor"></div><table class="comment-content" cellpadding="0"><tbody><tr><td class="comment-head"><div class="profile-img-wrap"><img src="x"></div></td><td class="comment-rest"><div class="comment-meta"><span><span class="highlight"><a href="https://substack.com/profile/1-ann">Ann Reader</a></span><a class="commenter-publication" href="x">Writes Notes of Ann</a></span><a class="comment-timestamp" href="https://x.substack.com/p/a/comment/501">Mar 27, 2012</a></div><div class="comment-body">${FIRST}</div><table class="comment-actions"><tbody><tr><td><a class="like-button-container">Like (3)</a></td><td><a class="comment-reply">Reply</a></td></tr></tbody></table></td></tr></tbody></table>
      <div class="comment-list-container"><div class="comment-list"><div class="comment-list-collapser"></div><div class="comment-list-items"><div class="comment"><div id="comment-502" class="comment-anchor"></div><table class="comment-content"><tbody><tr><td class="comment-head"></td><td class="comment-rest"><div class="comment-meta"><span><span class="highlight"><a href="https://substack.com/profile/2-bob">Bob</a></span></span><a class="comment-timestamp" href="https://x.substack.com/p/a/comment/502">Mar 28, 2012</a></div><div class="comment-body">${SECOND}</div></td></tr></tbody></table></div></div></div></div></div></div></div></div></div>`,
    words: [byDay(ANN), byDay(BOB_ANSWERS)],
  },
  'Hatena Blog': {
    lang: 'ja',
    thread: `<div class="comment-box js-comment-box"><ul class="comment js-comment"><li class="entry-comment" id="comment-501"><a href="http://blog.hatena.ne.jp/ann/" class="hatena-id-icon"><img src="x"></a><p class="comment-user-name"><a class="comment-user-id" href="http://blog.hatena.ne.jp/ann/"><span class="comment-nickname">Ann Reader</span></a></p><div class="comment-content">${FIRST}</div><p class="comment-metadata"><a href="#comment-501"><time title="2012-03-27T09:58" datetime="2012-03-27T09:58">1年前</time></a></p></li><li class="entry-comment" id="comment-502"><p class="comment-user-name">Bob</p><div class="comment-content">${SECOND}</div><p class="comment-metadata"><time datetime="2012-03-28T01:31">1年前</time></p></li></ul><a class="leave-comment-title" href="#">コメントを書く</a></div>`,
    words: [ANN, BOB],
    ids: ['comment-501', 'comment-502'],
  },
  'Livedoor Blog': {
    lang: 'ja',
    thread: `<div id="comments"><h3>コメント一覧 (2)</h3><ul class="comment-list"><li class="comment-set"><ul class="comment-info"><li class="comment-author">1. Ann Reader</li><li class="comment-date">2012年03月27日 09:58</li></ul><div class="comment-body">The first word.<br>And one more.</div></li><li class="comment-set"><ul class="comment-info"><li class="comment-author">2. Bob</li><li class="comment-date">2012年03月28日 01:31</li></ul><div class="comment-body">I do not think so.</div></li></ul></div>`,
    words: [ANN, BOB],
  },
  Habari: {
    thread: `<div id="comments" class="comments"><h2>2 Responses</h2><ol id="commentlist"><li id="comment-5" class="comment"><div class="comment-content">${FIRST}</div><div class="comment-meta"><a href="http://a.example" rel="external">Ann Reader</a> at <a href="#comment-5" title="Time of this comment">9:58 am on Mar 27, 2012</a></div></li><li id="comment-6" class="comment"><div class="comment-content">${SECOND}</div><div class="comment-meta"><span>Bob</span> at <a href="#comment-6">1:31 am on Mar 28, 2012</a></div></li></ol></div>`,
    words: [ANN, BOB],
    ids: ['comment-5', 'comment-6'],
  },
  'Tumblr with a time told in words': {
    thread: `<div class="commentsWrap"><ul class="commentsList"><li class="commentRow"><a class="commentName" href="http://a.example">Ann Reader</a><span class="commentWhen">3 days ago</span><div class="commentText">${FIRST}</div></li><li class="commentRow"><a class="commentName" href="http://b.example">Bob</a><span class="commentWhen">2 hours ago</span><div class="commentText">${SECOND}</div></li></ul></div>`,
    words: [withTime(ANN, '3 days ago'), withTime(BOB, '2 hours ago')],
  },
};

describeThreads(CASES);
