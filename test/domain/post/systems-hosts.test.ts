// Plug-ins, hosts of weblogs and portals in more languages: written down before the reader knew them. Markup of our own after theirs.
import {
  ANN,
  B,
  BOB,
  BOB_ANSWERS,
  BR,
  byDay,
  describeThreads,
  FIRST,
  precisely,
  SECOND,
  type ThreadCase,
  withTime,
} from './thread-cases.ts';

const CASES: Readonly<Record<string, ThreadCase>> = {
  'Discourse for crawlers': {
    thread: `<div id="discourse-comments"><div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope><a itemprop="url" href="/u/ann"><span itemprop="name">Ann Reader</span></a></span><link itemprop="image"><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2012-03-27T09:58:00Z" class="post-time">March 27, 2012, 9:58am</time><span itemprop="position">2</span></span></div><div class="post" itemprop="text">${FIRST}</div><div itemprop="interactionStatistic"><span class="post-likes">1 Like</span></div></div><div id="post_3" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a itemprop="url"><span itemprop="name">Bob</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2012-03-28T01:31:00Z" class="post-time">March 28, 2012, 1:31am</time></span></div><div class="post" itemprop="text">${SECOND}</div></div></div>`,
    words: [precisely(ANN, ':00Z'), precisely(BOB, ':00Z')],
  },
  'XenForo 2': {
    thread: `<div class="block block--messages"><h3 class="block-header">Comments</h3><div class="block-body js-replyNewMessageContainer"><article class="message message--post js-post" data-author="Ann Reader" data-content="post-501" id="js-post-501"><span class="u-anchorTarget" id="post-501"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username">Ann Reader</a></h4><h5 class="userTitle message-userTitle">Member</h5><dl class="pairs"><dt>Joined</dt><dd>Mar 1, 2010</dd></dl></section></div><div class="message-cell message-cell--main"><header class="message-attribution"><ul><li class="u-concealed"><a href="/threads/x/post-501"><time class="u-dt" datetime="2012-03-27T09:58:00+0000">Mar 27, 2012</time></a></li></ul><ul><li><a>#2</a></li></ul></header><div class="message-content"><article class="message-body js-selectToQuote"><div class="bbWrapper">${BR}</div></article></div></div></div></article><article class="message message--post js-post" data-author="Bob" data-content="post-502" id="js-post-502"><span class="u-anchorTarget" id="post-502"></span><div class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name"><a class="username">Bob</a></h4><dl class="pairs"><dt>Joined</dt><dd>Mar 2, 2010</dd></dl></div><div class="message-cell message-cell--main"><header class="message-attribution"><ul><li><a><time class="u-dt" datetime="2012-03-28T01:31:00+0000">Mar 28, 2012</time></a></li></ul></header><div class="message-content"><article class="message-body"><div class="bbWrapper">${B}</div></article></div></div></div></article></div></div>`,
    words: [precisely(ANN, ':00+00:00'), precisely(BOB, ':00+00:00')],
  },
  Flarum: {
    thread: `<div class="comments"><ul class="PostStream"><li class="PostStream-item" data-id="501"><article class="CommentPost Post"><div><header class="Post-header"><ul><li class="item-user"><div class="PostUser"><h3 class="PostUser-name"><a href="/u/ann"><span class="username">Ann Reader</span></a></h3></div></li><li class="item-meta"><a class="Dropdown-toggle"><time pubdate datetime="2012-03-27T09:58:00+00:00" data-humantime>27 Mar 2012</time></a></li></ul></header><div class="Post-body">${FIRST}</div><aside class="Post-actions"><ul><li><button>Reply</button></li></ul></aside></div></article></li><li class="PostStream-item" data-id="502"><article class="CommentPost Post"><div><header class="Post-header"><ul><li class="item-user"><h3><a><span class="username">Bob</span></a></h3></li><li class="item-meta"><a><time datetime="2012-03-28T01:31:00+00:00">28 Mar 2012</time></a></li></ul></header><div class="Post-body">${SECOND}</div></div></article></li></ul></div>`,
    words: [precisely(ANN, ':00+00:00'), precisely(BOB, ':00+00:00')],
  },
  Talkyard: {
    thread: `<div class="dw-debate"><section class="dw-single-and-multireplies"><ol class="dw-singlereplies"><li class="dw-t" id="thread-2"><article class="dw-p" id="post-2"><div class="dw-p-hd"><a class="dw-p-by esP_By" href="/-/users/1"><span class="esP_By_F">Ann Reader</span></a><a class="dw-p-link" href="#post-2"><span class="dw-p-at" title="2012-03-27 09:58">27 Mar</span></a></div><div class="dw-p-bd"><div class="dw-p-bd-blk">${FIRST}</div></div></article><div class="dw-p-as"><a class="dw-a-reply">Reply</a></div><ol class="dw-res"><li class="dw-t" id="thread-3"><article class="dw-p" id="post-3"><div class="dw-p-hd"><a class="dw-p-by esP_By">Bob</a><span class="dw-p-at" title="2012-03-28 01:31">28 Mar</span></div><div class="dw-p-bd"><div class="dw-p-bd-blk">${SECOND}</div></div></article><div class="dw-p-as"><a class="dw-a-reply">Reply</a></div></li></ol></li></ol></section></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  Gitalk: {
    thread: `<div id="gitalk-container"><div class="gt-container"><div class="gt-meta"><span class="gt-counts">2 Comments</span></div><div class="gt-header"><form><textarea></textarea></form></div><div class="gt-comments"><div><div class="gt-comment"><div class="gt-avatar gt-comment-avatar"><img src="x"></div><div class="gt-comment-content"><div class="gt-comment-header"><div class="gt-comment-block-1"></div><a class="gt-comment-username" href="x">Ann Reader</a><span class="gt-comment-text">commented</span><span class="gt-comment-date">2012-03-27 09:58</span></div><div class="gt-comment-body markdown-body">${FIRST}</div></div></div></div><div><div class="gt-comment"><div class="gt-comment-content"><div class="gt-comment-header"><a class="gt-comment-username">Bob</a><span class="gt-comment-text">commented</span><span class="gt-comment-date">2012-03-28 01:31</span></div><div class="gt-comment-body markdown-body">${SECOND}</div></div></div></div></div></div></div>`,
    words: [ANN, BOB],
  },
  Valine: {
    lang: 'zh-CN',
    thread: `<div id="vcomments" class="v"><div class="vpanel"><textarea></textarea></div><div class="vcount"><span class="vnum">2</span> 评论</div><div class="vcards"><div class="vcard" id="ab501"><img class="vimg" src="x"><div class="vh"><div class="vhead"><a class="vnick" href="x">Ann Reader</a> <span class="vsys">Chrome</span></div><div class="vmeta"><span class="vtime">2012-03-27</span><span class="vat">回复</span></div><div class="vcontent">${FIRST}</div><div class="vreply-wrapper"></div><div class="vquote"><div class="vcard" id="ab502"><div class="vh"><div class="vhead"><span class="vnick">Bob</span></div><div class="vmeta"><span class="vtime">2012-03-28</span><span class="vat">回复</span></div><div class="vcontent">${SECOND}</div></div></div></div></div></div></div></div>`,
    words: [byDay(ANN), byDay(BOB_ANSWERS)],
  },
  Twikoo: {
    thread: `<div class="twikoo"><div class="tk-comments"><div class="tk-comments-title">2 comments</div><div class="tk-comments-container"><div class="tk-comment" id="ab501"><div class="tk-avatar"><img src="x"></div><div class="tk-main"><div class="tk-row"><div class="tk-meta"><a class="tk-nick tk-nick-link" href="x"><strong>Ann Reader</strong></a><small class="tk-time"><time datetime="2012-03-27T09:58:00.000Z" title="2012/3/27 09:58:00">9 years ago</time></small></div><div class="tk-action"><a class="tk-action-link"><span class="tk-action-count"></span></a></div></div><div class="tk-content">${FIRST}</div><div class="tk-extras"><div class="tk-extra">Windows 10</div></div><div class="tk-replies"><div class="tk-comment" id="ab502"><div class="tk-main"><div class="tk-row"><div class="tk-meta"><strong class="tk-nick">Bob</strong><small class="tk-time"><time datetime="2012-03-28T01:31:00.000Z">9 years ago</time></small></div></div><div class="tk-content"><span>回复 <a class="tk-ruser" href="#ab501">@Ann Reader</a> :</span><span>${SECOND}</span></div></div></div></div></div></div></div></div></div>`,
    words: [precisely(ANN, ':00Z'), precisely(BOB_ANSWERS, ':00Z').replace('I do', '回复 @Ann Reader :\nI do')],
  },
  Typecho: {
    lang: 'zh-CN',
    thread: `<div id="comments"><h3>已有 2 条评论</h3><ol class="comment-list"><li itemscope itemtype="http://schema.org/UserComments" id="comment-501" class="comment-body comment-parent comment-odd"><div class="comment-author" itemprop="creator" itemscope itemtype="http://schema.org/Person"><span itemprop="image"><img class="avatar" src="x"></span><cite class="fn" itemprop="name"><a href="http://a" rel="external nofollow">Ann Reader</a></cite></div><div class="comment-meta"><a href="/1.html#comment-501"><time itemprop="commentTime" datetime="2012-03-27T09:58:00+08:00">March 27th, 2012 at 09:58 am</time></a></div><div class="comment-content" itemprop="commentText">${FIRST}</div><div class="comment-reply"><a href="?replyTo=501#respond-post-1">回复</a></div><div class="comment-children" itemprop="discusses"><ol class="comment-list"><li itemscope itemtype="http://schema.org/UserComments" id="comment-502" class="comment-body comment-child comment-level-odd comment-by-author"><div class="comment-author"><cite class="fn">Bob</cite></div><div class="comment-meta"><a href="/1.html#comment-502"><time datetime="2012-03-28T01:31:00+08:00">March 28th</time></a></div><div class="comment-content">${SECOND}</div></li></ol></div></li></ol></div>`,
    words: [precisely(ANN, ':00+08:00'), precisely(BOB_ANSWERS, ':00+08:00').replace('Bob', 'Bob*')],
  },
  Duoshuo: {
    lang: 'zh-CN',
    thread: `<div class="ds-thread" id="ds-thread"><div id="ds-reset"><div class="ds-comments-info"><ul><li><a><span class="ds-highlight">2</span>条评论</a></li></ul></div><ul class="ds-comments"><li class="ds-post" data-post-id="501"><div class="ds-post-self" data-post-id="501"><div class="ds-avatar"><a><img src="x"></a></div><div class="ds-comment-body"><div class="ds-comment-header"><a class="ds-user-name ds-highlight" href="x">Ann Reader</a></div>${FIRST}<div class="ds-comment-footer ds-comment-actions"><span class="ds-time" datetime="2012-03-27T09:58:00+08:00" title="2012年3月27日 上午09:58:00">2012年3月27日</span><a class="ds-post-reply">回复</a><a class="ds-post-likes">顶</a></div></div></div><ul class="ds-children"><li class="ds-post" data-post-id="502"><div class="ds-post-self"><div class="ds-comment-body"><div class="ds-comment-header"><span class="ds-user-name">Bob</span></div>${SECOND}<div class="ds-comment-footer"><span class="ds-time" datetime="2012-03-28T01:31:00+08:00">2012年3月28日</span><a>回复</a></div></div></div></li></ul></li></ul></div></div>`,
    words: [precisely(ANN, ':00+08:00'), precisely(BOB_ANSWERS, ':00+08:00')],
  },
  'MODX Quip': {
    thread: `<div class="quip"><h3>Comments (2)</h3><ol class="quip-comment-list"><li class="quip-comment quip-comment-alt" id="qcom501"><div id="qcom501-div" class="quip-comment-body"><div class="quip-comment-right"><p class="quip-comment-meta"><span class="quip-comment-author">Ann Reader:</span><br><span class="quip-comment-createdon"><a href="/a#qcom501">Mar 27, 2012 at 09:58 AM</a></span></p><div class="quip-comment-text">${FIRST}</div><p><span class="quip-reply-link"><a href="/a?quip_parent=501">reply</a></span></p></div></div><ol class="quip-comment-list"><li class="quip-comment" id="qcom502"><div id="qcom502-div" class="quip-comment-body"><p class="quip-comment-meta"><span class="quip-comment-author">Bob:</span><br><span class="quip-comment-createdon"><a href="/a#qcom502">Mar 28, 2012 at 01:31 AM</a></span></p><div class="quip-comment-text">${SECOND}</div></div></li></ol></li></ol></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  LiveStreet: {
    lang: 'ru',
    thread: `<div class="comments" id="comments"><header class="comments-header"><h3><span id="count-comments">2</span> комментария</h3></header><div class="comment-wrapper" id="comment_wrapper_id_501"><section id="comment_id_501" class="comment"><a name="comment501"></a><a class="comment-avatar" href="x"><img src="x"></a><ul class="comment-info"><li class="comment-author"><a href="/profile/ann">Ann Reader</a></li><li class="comment-date"><a href="#comment501" class="link-dotted" title="x"><time datetime="2012-03-27T09:58:00+04:00">27 марта 2012, 09:58</time></a></li><li class="vote"><span class="vote-count">+3</span></li></ul><div id="comment_content_id_501" class="comment-content"><div class="text">${BR}</div></div><ul class="comment-actions"><li><a class="reply-link">Ответить</a></li></ul></section><div class="comment-wrapper" id="comment_wrapper_id_502"><section id="comment_id_502" class="comment"><a name="comment502"></a><ul class="comment-info"><li class="comment-author"><a>Bob</a></li><li class="comment-date"><a href="#comment502"><time datetime="2012-03-28T01:31:00+04:00">28 марта 2012, 01:31</time></a></li></ul><div id="comment_content_id_502" class="comment-content"><div class="text">${B}</div></div></section></div></div></div>`,
    words: [precisely(ANN, ':00+04:00'), precisely(BOB_ANSWERS, ':00+04:00')],
  },
  InstantCMS: {
    lang: 'ru',
    thread: `<div class="cm_ajax_list"><div class="cmm_heading">Комментарии (2)</div><a name="c501"></a><table class="cmm_entry"><tr><td><div class="cmm_title"><a class="cmm_author" href="/users/ann">Ann Reader</a> <a class="cmm_anchor" href="#c501">#</a> <span class="cmm_date">27 марта 2012 в 09:58</span> <span class="cmm_votes">+1</span></div><div class="cmm_content_av">${BR}</div><div class="cmm_reply"><a>Ответить</a></div></td></tr></table><a name="c502"></a><table class="cmm_entry"><tr><td><div class="cmm_title"><span class="cmm_author">Bob</span> <a class="cmm_anchor" href="#c502">#</a> <span class="cmm_date">28 марта 2012 в 01:31</span></div><div class="cmm_content_av">${B}</div></td></tr></table></div>`,
    words: [ANN, BOB],
  },
  HyperComments: {
    lang: 'ru',
    thread: `<div id="hypercomments_widget"><div class="hc_main"><div class="hc_head">Комментарии 2</div><ul class="hc_list"><li class="hc_message" id="hcm-501"><div class="hc_message_wrap"><div class="hc_avatar"><img src="x"></div><div class="hc_message_head"><span class="hc_nick">Ann Reader</span> <span class="hc_time">27.03.2012 09:58</span></div><div class="hc_message_text">${BR}</div><div class="hc_message_foot"><span class="hc_reply">Ответить</span></div></div><ul class="hc_answers"><li class="hc_message" id="hcm-502"><div class="hc_message_wrap"><div class="hc_message_head"><span class="hc_nick">Bob</span> <span class="hc_time">28.03.2012 01:31</span></div><div class="hc_message_text">${B}</div></div></li></ul></li></ul></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'New York paper, css-in-js': {
    thread: `<section aria-label="Comments" class="css-0"><h2 class="css-1x">Comments 2</h2><ol class="css-2y"><li class="css-3z"><div id="comment-501" class="css-4a"><div class="css-5b"><span class="css-6c">Ann Reader</span><span class="css-7d">Leeds</span><time class="css-8e">March 27, 2012</time></div><p class="css-9f">The first word.</p><p class="css-9f">And one more.</p><div class="css-1g"><button>Recommend <span>3</span></button><button>Share</button></div></div></li><li class="css-3z"><div id="comment-502" class="css-4a"><div class="css-5b"><span class="css-6c">Bob</span><span class="css-7d">York</span><time class="css-8e">March 28, 2012</time></div><p class="css-9f">I do not think so.</p><div class="css-1g"><button>Recommend</button><button>Share</button></div></div></li></ol></section>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'paragraphs, name and date in one': {
    thread: `<h3>Comments</h3><p><strong>Ann Reader says:</strong><br>The first word.<br>And one more.<br><small>27 March 2012, 9:58</small></p><p><strong>Bob says:</strong><br>I do not think so.<br><small>28 March 2012, 1:31</small></p>`,
    words: [ANN, BOB],
  },
  'numbered, a rule below the head': {
    thread: `<h3>2 comments</h3><div class="entry"><a name="c1"></a><b>#1</b> Ann Reader — 27/03/2012 09:58<hr>${BR}</div><div class="entry"><a name="c2"></a><b>#2</b> Bob — 28/03/2012 01:31<hr>${B}</div>`,
    words: [ANN, BOB],
  },
  'a guest-book of tables with labels': {
    thread: `<h2>Comments</h2><table border="1"><tr><td><b>Name:</b></td><td>Ann Reader</td></tr><tr><td><b>Date:</b></td><td>27 March 2012 9:58</td></tr><tr><td colspan="2">${BR}</td></tr></table><hr><table border="1"><tr><td><b>Name:</b></td><td>Bob</td></tr><tr><td><b>Date:</b></td><td>28 March 2012 1:31</td></tr><tr><td colspan="2">${B}</td></tr></table>`,
    words: [ANN, BOB],
  },
  Ning: {
    thread: `<div class="xg_module" id="comments"><div class="xg_module_head"><h2>Comments</h2></div><div class="xg_module_body"><dl id="comment-501" class="comment vcard xj_comment"><dt><a href="x"><img class="photo" src="x"></a><a href="#501">Comment</a> by <a class="fn url" href="/profile/ann">Ann Reader</a> on March 27, 2012 at 9:58am</dt><dd><div class="xg_user_generated">${FIRST}</div></dd></dl><dl id="comment-502" class="comment vcard xj_comment"><dt><a href="#502">Comment</a> by <a class="fn url" href="/profile/bob">Bob</a> on March 28, 2012 at 1:31am</dt><dd><div class="xg_user_generated">${SECOND}</div></dd></dl></div></div>`,
    words: [ANN, BOB],
  },
  Weebly: {
    thread: `<div id="blogCommentsWrap"><div class="blogCommentWrap" id="501"><div class="blogCommentHeading"><div class="blogCommentAuthor"><span class="name">Ann Reader</span></div><div class="blogCommentDate"><span class="time">27/3/2012 09:58:00 am</span></div></div><div class="blogCommentText">${FIRST}</div><div class="blogCommentReplyWrapper"><a>Reply</a></div></div><div class="blogCommentWrap" id="502"><div class="blogCommentHeading"><div class="blogCommentAuthor"><span class="name">Bob</span></div><div class="blogCommentDate"><span class="time">28/3/2012 01:31:00 am</span></div></div><div class="blogCommentText">${SECOND}</div></div></div>`,
    words: [precisely(ANN, ':00'), precisely(BOB, ':00')],
  },
  Jimdo: {
    lang: 'de',
    thread: `<div class="j-comments"><h2>Kommentar schreiben</h2><form><textarea></textarea></form><p>Kommentare: 2</p><ul class="com-list"><li class="com-item" id="com-501"><span class="com-num">#1</span><p class="com-meta"><strong>Ann Reader</strong> <em>(Dienstag, 27 März 2012 09:58)</em></p><p>The first word.</p><p>And one more.</p></li><li class="com-item" id="com-502"><span class="com-num">#2</span><p class="com-meta"><strong>Bob</strong> <em>(Mittwoch, 28 März 2012 01:31)</em></p><p>I do not think so.</p></li></ul></div>`,
    words: [ANN, BOB],
  },
  Canalblog: {
    lang: 'fr',
    thread: `<div class="comments"><h3>Commentaires sur The bridge</h3><ul><li class="comment"><div class="itemcontent"><p>The first word.</p><p>And one more.</p></div><p class="itemfooter">Posté par Ann Reader, mardi 27 mars 2012 à 09:58 | | <a>Répondre</a></p></li><li class="comment"><div class="itemcontent"><p>I do not think so.</p></div><p class="itemfooter">Posté par Bob, mercredi 28 mars 2012 à 01:31 | | <a>Répondre</a></p></li></ul></div>`,
    words: [ANN, BOB],
  },
  Tistory: {
    lang: 'ko',
    thread: `<div class="area_reply"><h3>댓글 <span>2</span></h3><div class="tt-comment-cont"><ul class="list_reply"><li id="comment501" class="rp_general"><div class="author_meta"><span class="thumb"><img src="x"></span><span class="nickname"><a href="x">Ann Reader</a></span><span class="date">2012.03.27 09:58</span><span class="control"><a>수정/삭제</a> <a>댓글쓰기</a></span></div><p>${BR}</p><ul class="list_reply_comment"><li id="comment502" class="rp_general"><div class="author_meta"><span class="nickname">Bob</span><span class="date">2012.03.28 01:31</span></div><p>${B}</p></li></ul></li></ul></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  FC2: {
    lang: 'ja',
    thread: `<div id="comment" class="comment"><h2>コメント</h2><div class="comment_entry" id="comment501"><h3>A subject</h3><div class="comment_body">${BR}</div><p class="comment_foot">2012/03/27(火) 09:58:00 | <a>URL</a> | Ann Reader #- [<a>編集</a>]</p></div><div class="comment_entry" id="comment502"><h3>Re</h3><div class="comment_body">${B}</div><p class="comment_foot">2012/03/28(水) 01:31:00 | <a>URL</a> | Bob #- [<a>編集</a>]</p></div></div>`,
    words: [precisely(ANN, ':00'), precisely(BOB, ':00')],
  },
  Seesaa: {
    lang: 'ja',
    thread: `<div class="comment"><a name="comment"></a><h3>この記事へのコメント</h3><div class="comment-body">${BR}</div><div class="comment-posted">Posted by Ann Reader at 2012年03月27日 09:58</div><div class="comment-body">${B}</div><div class="comment-posted">Posted by Bob at 2012年03月28日 01:31</div></div>`,
    words: [ANN, BOB],
  },
  Ameblo: {
    lang: 'ja',
    thread: `<div class="skinComments"><h3 class="skinCommentHeading">コメント</h3><ul class="skinCommentList"><li class="skinCommentItem" id="cid501"><p class="skinCommentTitle">1 ■A subject</p><div class="skinCommentBody">${BR}</div><p class="skinCommentInfo"><span class="skinCommentAuthor">Ann Reader</span> <time datetime="2012-03-27T09:58">2012-03-27 09:58</time> <a>返信する</a></p></li><li class="skinCommentItem" id="cid502"><p class="skinCommentTitle">2 ■Re</p><div class="skinCommentBody">${B}</div><p class="skinCommentInfo"><span class="skinCommentAuthor">Bob</span> <time datetime="2012-03-28T01:31">2012-03-28 01:31</time></p></li></ul></div>`,
    words: [ANN, BOB],
  },
  Overblog: {
    lang: 'fr',
    thread: `<div class="ob-comments"><div class="ob-list"><div class="ob-comment"><div class="ob-avatar"></div><div class="ob-info"><span class="ob-user"><a class="ob-name">Ann Reader</a></span> <span class="ob-date">27/03/2012 09:58</span></div><div class="ob-message">${BR}</div><div class="ob-link"><a>Répondre</a></div><div class="ob-replies"><div class="ob-comment ob-reply"><div class="ob-info"><span class="ob-name">Bob</span> <span class="ob-date">28/03/2012 01:31</span></div><div class="ob-message">${B}</div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'body above, byline below, no wrapper': {
    thread: `<div id="comments"><h3>2 Comments</h3><div class="txt"><p>The first word.</p><p>And one more.</p></div><div class="who">Posted by <a href="http://a">Ann Reader</a> on March 27, 2012 at 9:58 am</div><div class="txt"><p>I do not think so.</p></div><div class="who">Posted by Bob on March 28, 2012 at 1:31 am</div></div>`,
    words: [ANN, BOB],
  },
  'an Indian portal': {
    thread: `<div class="cmtBox"><h3>Readers' Opinions (2)</h3><ul class="opinions"><li class="opnbx"><div class="usrimg"><img src="x"></div><div class="opndt"><span class="usrnm">Ann Reader</span> <span class="usrlc">(Pune)</span> <span class="ago">3 days ago</span><div class="opntxt">${BR}</div><div class="opnft"><a>Agree (3)</a> <a>Disagree (1)</a> <a>Recommend (2)</a> <a>Reply</a></div></div></li><li class="opnbx"><div class="opndt"><span class="usrnm">Bob</span> <span class="ago">2 days ago</span><div class="opntxt">${B}</div><div class="opnft"><a>Agree (0)</a> <a>Reply</a></div></div></li></ul></div>`,
    words: [withTime(ANN, '3 days ago'), withTime(BOB, '2 days ago')],
  },
  'an Arabic portal': {
    lang: 'ar',
    thread: `<div class="taaliqat"><h3>التعليقات (2)</h3><div class="taaliq"><div class="t-title">1 - A subject</div><div class="t-name">Ann Reader</div><div class="t-date">27-03-2012 09:58</div><div class="t-text">${BR}</div><a>رد</a></div><div class="taaliq"><div class="t-title">2 - Re</div><div class="t-name">Bob</div><div class="t-date">28-03-2012 01:31</div><div class="t-text">${B}</div><a>رد</a></div></div>`,
    words: [ANN, BOB],
  },
  'a Turkish portal': {
    lang: 'tr',
    thread: `<div class="yorumlar-kutu"><h3>Yorumlar (2)</h3><div class="yorum-satir" id="y501"><div class="yorum-yazan">Ann Reader</div><div class="yorum-tarih">27 Mart 2012 Salı 09:58</div><div class="yorum-icerik">${BR}</div><div class="yorum-oy"><a>Beğen (3)</a></div></div><div class="yorum-satir" id="y502"><div class="yorum-yazan">Bob</div><div class="yorum-tarih">28 Mart 2012 Çarşamba 01:31</div><div class="yorum-icerik">${B}</div></div></div>`,
    words: [ANN, BOB],
  },
  'a Vietnamese paper': {
    lang: 'vi',
    thread: `<div class="box_comment"><h3>Ý kiến bạn đọc (2)</h3><div class="list_comment"><div class="comment_item" id="c501"><p class="full_content"><span class="txt-name"><a class="nickname"><b>Ann Reader</b></a></span></p><p class="full_content">${BR}</p><p class="block_like_web"><a>Thích</a> <a>Trả lời</a> <span class="time-com">09:58 27/3/2012</span></p></div><div class="comment_item" id="c502"><p class="full_content"><span class="txt-name"><a class="nickname"><b>Bob</b></a></span></p><p class="full_content">${B}</p><p class="block_like_web"><a>Trả lời</a> <span class="time-com">01:31 28/3/2012</span></p></div></div></div>`,
    words: [ANN, BOB],
  },
  'a Greek portal': {
    lang: 'el',
    thread: `<div class="sxolia"><h4>2 Σχόλια</h4><div class="sxolio"><span class="onoma">Ann Reader</span><span class="hmeromhnia">27 Μαρτίου 2012, 09:58</span><p>${BR}</p><a>Απάντηση</a></div><div class="sxolio"><span class="onoma">Bob</span><span class="hmeromhnia">28 Μαρτίου 2012, 01:31</span><p>${B}</p><a>Απάντηση</a></div></div>`,
    words: [ANN, BOB],
  },
  'a Romanian portal': {
    lang: 'ro',
    thread: `<section id="comentarii"><h2>Comentarii (2)</h2><div class="com"><div class="autor">Ann Reader <span class="ora">27 martie 2012, 09:58</span></div><div class="mesaj">${BR}</div><a>Răspunde</a></div><div class="com"><div class="autor">Bob <span class="ora">28 martie 2012, 01:31</span></div><div class="mesaj">${B}</div><a>Răspunde</a></div></section>`,
    words: [ANN, BOB],
  },
  'a Finnish paper': {
    lang: 'fi',
    thread: `<div class="keskustelu"><h3>Kommentit (2)</h3><div class="viesti"><span class="nimimerkki">Ann Reader</span> <span class="aika">27.3.2012 klo 9:58</span><div class="sisalto">${BR}</div><a>Vastaa</a> <a>Ilmoita asiaton viesti</a></div><div class="viesti"><span class="nimimerkki">Bob</span> <span class="aika">28.3.2012 klo 1:31</span><div class="sisalto">${B}</div><a>Vastaa</a> <a>Ilmoita asiaton viesti</a></div></div>`,
    words: [ANN, BOB],
  },
};
describeThreads(CASES);
