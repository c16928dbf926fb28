// Communities, newspapers and systems that name their parts in ways of their own, or not at all. Markup of our own after theirs.
import {
  ANN,
  BOB,
  BOB_ANSWERS,
  byDay,
  describeThreads,
  FIRST,
  precisely,
  SECOND,
  type ThreadCase,
  withTime,
} from './thread-cases.ts';

const CASES: Readonly<Record<string, ThreadCase>> = {
  'called comments one by one, the writer below': {
    thread: `<a name="501"></a><div class="comments bestleft" id="c501">The first word.<br><br>And one more.<br><span class="smallcopy">posted by <a href="/user/1">Ann Reader</a> at <a href="/1/#501" target="_self">9:58 AM</a> on March 27, 2012 <span id="fav501">[<a href="/favorited/2/501">3 favorites</a>]</span></span></div><br><br><a name="502"></a><div class="comments" id="c502">I do not think so.<br><span class="smallcopy">posted by <a href="/user/2">Bob</a> at <a href="/1/#502">1:31 AM</a> on March 28, 2012</span></div><br>`,
    words: [ANN, BOB],
  },
  'details in details, a subscriber named in bold': {
    thread: `<hr><a name="Comments"></a><a name="CommAnchor501"></a><details class="CommentBox" open><summary><h3 class="CommentTitle">A subject</h3><p class="CommentPoster">Posted Mar 27, 2012 9:58 UTC (Tue) by <b>Ann Reader</b> (subscriber, #501) [<a href="/Articles/501/">Link</a>] (2 responses)</p></summary><div class="FormattedComment"><p>The first word.<p>And one more.</div><div class="CommentReplyButton"><form action="/r"><input type="submit" value="Reply to this comment"></form></div>
<a name="CommAnchor502"></a><details class="CommentBox" open><summary><h3 class="CommentTitle">A subject</h3><p class="CommentPoster">Posted Mar 28, 2012 1:31 UTC (Wed) by <b>Bob</b> (guest, #502) [<a href="/Articles/502/">Link</a>]</p></summary><div class="FormattedComment">I do not think so.</div><div class="CommentReplyButton"><form><input type="submit" value="Reply to this comment"></form></div></details></details>`,
    words: [precisely(ANN, 'Z'), precisely(BOB_ANSWERS, 'Z')],
  },
  'told from now, the date in the title of a link': {
    thread: `<ol class="comments comments1"><li class="comments_subtree"><input id="comment_folder_ab1" class="comment_folder_button" type="checkbox"><div id="c_ab1" data-shortid="ab1" class="comment"><label class="comment_folder" for="comment_folder_ab1"></label><div class="voters"><a class="upvoter"></a><div class="score">12</div></div><div class="details"><div class="byline"><a name="c_ab1"></a><a href="/~ann"><img class="avatar" src="x"></a> <a href="/~ann">Ann Reader</a> <a href="/s/1#c_ab1" title="2012-03-27 09:58:00 -0500">9 years ago</a> | <a href="/c/ab1">link</a></div><div class="comment_text">${FIRST}</div></div></div><ol class="comments"><li class="comments_subtree"><div id="c_ab2" data-shortid="ab2" class="comment"><div class="voters"><div class="score">1</div></div><div class="details"><div class="byline"><a href="/~bob">Bob</a> <a href="/s/1#c_ab2" title="2012-03-28 01:31:00 -0500">9 years ago</a> | <a>link</a></div><div class="comment_text">${SECOND}</div></div></div><ol class="comments"></ol></li></ol></li></ol>`,
    words: [precisely(ANN, ':00-05:00'), precisely(BOB_ANSWERS, ':00-05:00')],
  },
  'the text in a form that asks for nothing': {
    thread: `<div class="commentarea"><div class="panestack-title"><span class="title">all 2 comments</span></div><div id="siteTable_t3_x" class="sitetable nestedlisting"><div class=" thing id-t1_ab1 noncollapsed comment" id="thing_t1_ab1" data-fullname="t1_ab1" data-author="Ann Reader"><p class="parent"><a name="ab1"></a></p><div class="midcol unvoted"><div class="arrow up"></div></div><div class="entry unvoted"><p class="tagline"><a href="javascript:void(0)" class="expand">[–]</a><a href="/user/ann" class="author may-blank">Ann Reader</a><span class="userattrs"></span> <span class="score dislikes">4 points</span><span class="score unvoted">5 points</span> <time title="Tue Mar 27 09:58:00 2012 UTC" datetime="2012-03-27T09:58:00+00:00" class="live-timestamp">9 years ago</time>&nbsp;<a class="numchildren">(1 child)</a></p><form class="usertext"><input type="hidden" name="thing_id" value="t1_ab1"><div class="usertext-body md-container"><div class="md">${FIRST}</div></div></form><ul class="flat-list buttons"><li class="first"><a class="bylink">permalink</a></li><li class="reply-button"><a>reply</a></li></ul></div><div class="child"><div class="sitetable listing"><div class=" thing id-t1_ab2 noncollapsed comment" id="thing_t1_ab2"><p class="parent"><a name="ab2"></a></p><div class="entry unvoted"><p class="tagline"><a class="expand">[–]</a><a href="/user/bob" class="author may-blank">Bob</a> <span class="score unvoted">1 point</span> <time datetime="2012-03-28T01:31:00+00:00">9 years ago</time></p><form class="usertext"><div class="usertext-body"><div class="md">${SECOND}</div></div></form><ul class="flat-list buttons"><li class="first"><a class="bylink">permalink</a></li><li><a>parent</a></li></ul></div><div class="child"></div></div></div></div></div></div></div>`,
    words: [precisely(ANN, ':00+00:00'), precisely(BOB_ANSWERS, ':00+00:00')],
  },
  'posts in a place of forums': {
    thread: `<div id="forums"><div class="post" id="c_501"><div class="poster"><span class="date"><a href="#c_501"><time datetime="2012-03-27 09:58">Tuesday 27th March 2012 09:58 GMT</time></a></span><a class="poster-name" href="/u/1">Ann Reader</a></div><h4 class="title">A subject</h4><div class="body">${FIRST}</div><div class="votes"><a>Reply</a></div></div><div class="post reply" id="c_502"><div class="poster"><span class="date"><a href="#c_502"><time datetime="2012-03-28 01:31">Wednesday 28th March 2012 01:31 GMT</time></a></span><a class="poster-name">Bob</a></div><h4 class="title">Re: A subject</h4><div class="body">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'a British newspaper of 2012': {
    thread: `<div id="comments" class="comments"><h2>2 comments</h2><ul class="comments-list"><li class="comment even" id="comment-501"><div class="comment-box"><ul class="byline"><li class="avatar"><img src="x"></li><li class="user-name"><a href="/user/1">Ann Reader</a></li><li class="timestamp">27 March 2012 9:58AM</li></ul><div class="text-container">${FIRST}</div><ul class="actions"><li>Recommend? (3)</li><li><a>Responses</a></li><li><a>Report abuse</a></li><li><a>Link</a></li></ul></div></li><li class="comment odd" id="comment-502"><div class="comment-box"><ul class="byline"><li class="user-name"><a>Bob</a></li><li class="timestamp">28 March 2012 1:31AM</li></ul><div class="text-container">${SECOND}</div></div></li></ul></div>`,
    words: [ANN, BOB],
  },
  'a British newspaper of 2016': {
    thread: `<div class="discussion"><ul class="d-thread d-thread--comments js-new-comments"><li class="d-comment d-comment--top-level" id="comment-501" itemscope itemtype="http://schema.org/Comment" data-comment-id="501" data-comment-author="Ann Reader"><div class="d-comment__inner d-comment__inner--top-level"><div class="d-comment__meta"><div class="d-comment__avatar"><img src="x"></div><div class="d-comment__meta-text"><span class="d-comment__author" itemprop="author"><a href="/u"><span itemprop="givenName">Ann Reader</span></a></span><div class="d-comment__timestamp"><a href="#comment-501"><time datetime="2012-03-27T09:58:00Z" class="js-timestamp">27 Mar 2012 9:58</time></a></div></div></div><div class="d-comment__recommend"><span>3</span></div><div class="d-comment__content"><div class="d-comment__main"><div class="d-comment__body" itemprop="text">${FIRST}</div></div><div class="d-comment__actions"><button>Reply</button></div></div></div><ul class="d-thread d-thread--responses"><li class="d-comment d-comment--response" id="comment-502" data-comment-author="Bob"><div class="d-comment__inner"><div class="d-comment__meta"><span class="d-comment__author" itemprop="author"><a><span itemprop="givenName">Bob</span></a></span><span class="d-comment__reply-to"><a href="#comment-501">Ann Reader</a></span><div class="d-comment__timestamp"><time datetime="2012-03-28T01:31:00Z">28 Mar 2012 1:31</time></div></div><div class="d-comment__content"><div class="d-comment__body" itemprop="text">${SECOND}</div></div></div></li></ul></li></ul></div>`,
    words: [precisely(ANN, ':00Z'), precisely(BOB_ANSWERS, ':00Z')],
  },
  'a list of terms, numbered without a point': {
    thread: `<h3>{ 2 comments }</h3><dl id="comments"><dt><span class="comment-num">1</span> <a href="http://ann">Ann Reader</a> 03.27.12 at 9:58 am</dt><dd>${FIRST}</dd><dt>2 Bob 03.28.12 at 1:31 am</dt><dd>${SECOND}</dd></dl>`,
    words: [ANN, BOB],
  },
  'parts in ids and spans, day and clock by numbers': {
    thread: `<div id="comments"><h3>Comments</h3><div class="comment-wrap" id="blog-comment-501"><div class="comment-head"><span class="name">Ann Reader</span><span class="when">2012-03-27 09:58:00</span><span class="hash"><a href="#blog-comment-501">#</a></span></div><div class="comment-content">${FIRST}</div><div class="foot"><a>Respond</a></div></div><div class="comment-wrap" id="blog-comment-502"><div class="comment-head"><span class="name">Bob</span><span class="when">2012-03-28 01:31:00</span></div><div class="comment-content">${SECOND}</div></div></div>`,
    words: [precisely(ANN, ':00'), precisely(BOB, ':00')],
  },
  'a Russian site, the parent in an attribute': {
    lang: 'ru',
    thread: `<div class="comments" data-content-id="1"><div class="comments__header">2 комментария</div><div class="comments__body"><div class="comment" data-id="501" data-reply_to="0" data-level="0" id="c501"><div class="comment__inner"><div class="comment-header"><a class="author" href="/u/1"><div class="author__avatar"><img src="x"></div><div class="author__main"><div class="author__name">Ann Reader</div></div></a><div class="comment__detail"><a href="?comment=501" title="27.03.2012 09:58:00"><time title="27.03.2012 09:58:00" datetime="2012-03-27T09:58">27 мар 2012</time></a></div></div><div class="comment__content"><div class="comment__text">${FIRST}</div></div><div class="comment__actions"><button>Ответить</button></div></div></div><div class="comment" data-id="502" data-reply_to="501" data-level="1" id="c502"><div class="comment__inner"><div class="comment-header"><a class="author" href="/u/2"><div class="author__name">Bob</div></a><div class="comment__detail"><time datetime="2012-03-28T01:31">28 мар 2012</time></div></div><div class="comment__content"><div class="comment__text">${SECOND}</div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'the parent in a list of settings': {
    lang: 'ru',
    thread: `<section class="comments"><div class="comments__container"><div class="comment" id="comment_501" data-id="501" data-author-id="1" data-meta="pid=0;de=0;sc=3"><div class="comment__body"><div class="comment__header"><a href="/@ann" class="user"><span class="user__nick">Ann Reader</span></a><time datetime="2012-03-27T09:58:00+06:00" class="comment__datetime"><span class="caption">9 лет назад</span></time></div><div class="comment__content">${FIRST}</div><div class="comment__controls"><div class="comment__rating-count">3</div><span>ответить</span></div></div><div class="comment__children"><div class="comment" id="comment_502" data-meta="pid=501;de=1"><div class="comment__body"><div class="comment__header"><a class="user"><span class="user__nick">Bob</span></a><time datetime="2012-03-28T01:31:00+06:00" class="comment__datetime">9 лет назад</time></div><div class="comment__content">${SECOND}</div></div></div></div></div></div></section>`,
    words: [precisely(ANN, ':00+06:00'), precisely(BOB_ANSWERS, ':00+06:00')],
  },
  'a Kazakh word before the name': {
    lang: 'kk',
    thread: `<div id="comments" class="comments"><h2 class="section-head">Пікірлер (2)</h2><ul class="comments__list"><li class="comments__item comment"><div class="comment__top"><span class="comment__author">Жазған: Ann Reader</span><span class="comment__from"> (Алматы)</span><br><span class="comment__date">27.03.2012 09:58</span></div><div class="comment__text">${FIRST}</div></li><li class="comments__item comment"><div class="comment__top"><span class="comment__author">Жазған: Bob</span><span class="comment__date">28.03.2012 01:31</span></div><div class="comment__text">${SECOND}</div></li></ul></div>`,
    words: [ANN, BOB],
  },
  'two rows of a table for each': {
    lang: 'ru',
    thread: `<div class="oc"><h3>Обсуждение</h3><table width="100%"><tr><td bgcolor="#eee"><b>1.</b> <a href="mailto:x">Ann Reader</a> &nbsp; 27.03.2012 09:58</td></tr><tr><td><p>The first word.</p><p>And one more.</p></td></tr><tr><td bgcolor="#eee"><b>2.</b> Bob &nbsp; 28.03.2012 01:31</td></tr><tr><td>I do not think so.</td></tr></table></div>`,
    words: [ANN, BOB],
  },
  'a table for the head, a block for the text': {
    thread: `<h3>2 Comments</h3><table class="ctable" id="c501"><tr><td class="ctableTN"><a class="cusername">Ann Reader</a></td><td class="cdate">2012-03-27 09:58:00 AM</td></tr></table><div class="ctext" id="ct501">The first word.<br><br>And one more.</div><table class="ctable" id="c502"><tr><td class="ctableTN"><a class="cusername">Bob</a></td><td class="cdate">2012-03-28 01:31:00 AM</td></tr></table><div class="ctext" id="ct502">I do not think so.</div>`,
    words: [precisely(ANN, ':00'), precisely(BOB, ':00')],
  },
  'a Kazakh portal, names of its own make': {
    lang: 'ru',
    thread: `<div class="zkcomments"><div class="zknc zknc-total">2 комментария</div><div class="zknc-list"><div class="zknc-item" id="zknc501"><div class="zknc-nick">Ann Reader</div><div class="zknc-date">27 марта 2012, 09:58</div><div class="zknc-message">The first word.<br>And one more.</div><div class="zknc-bar"><span class="zknc-rating">+3</span> <a>Ответить</a></div></div><div class="zknc-item" id="zknc502"><div class="zknc-nick">Bob</div><div class="zknc-date">28 марта 2012, 01:31</div><div class="zknc-message">I do not think so.</div></div></div></div>`,
    words: [ANN, BOB],
  },
  'a British weekly, anchors before the comments': {
    thread: `<div id="comments"><h2>Readers' comments</h2><p class="ec-comments-intro">Reader comments are listed below.</p><a id="comment-501"></a><div class="comment comment-published odd clearfix"><div class="comment-header"><a href="/user/ann/comments"><span class="username">Ann Reader</span></a> <span class="comment-date">March 27th 2012, 09:58</span></div><div class="content">${FIRST}</div><ul class="links"><li>Recommended<span>3</span></li><li>Report</li><li>Permalink</li></ul></div><div class="indented"><a id="comment-502"></a><div class="comment comment-published even"><div class="comment-header"><span class="in-reply">in reply to Ann Reader</span> <a href="/u"><span class="username">Bob</span></a> <span class="comment-date">March 28th 2012, 01:31</span></div><div class="content">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'Scoop in lists, a subject above, the writer below': {
    thread: `<h2>2 comments</h2><ul id="cm" class="cm"><li id="c501" class="cl"><h3><a href="#c501">A subject</a> (<a>3+</a>)</h3><div class="ct">${FIRST}</div><p class="cb">by <a href="/user/ann">Ann Reader</a> on <a href="#c501">Tue Mar 27, 2012 at 09:58:00 AM PDT</a></p><ul><li id="c502" class="cl"><h3><a>Re</a></h3><div class="ct">${SECOND}</div><p class="cb">by <a href="/user/bob">Bob</a> on <a>Wed Mar 28, 2012 at 01:31:00 AM PDT</a></p></li></ul></li></ul>`,
    words: [precisely(ANN, ':00-07:00'), precisely(BOB_ANSWERS, ':00-07:00')],
  },
  'classes made by a compiler': {
    thread: `<section class="mt-8"><h2 class="text-xl font-bold">Comments <span>2</span></h2><div class="flex flex-col gap-4"><div class="flex gap-3 svelte-1a2b"><img class="rounded-full w-8" src="x" alt=""><div><div class="flex items-center gap-2"><span class="font-semibold">Ann Reader</span><span class="text-sm text-gray-500">Mar 27, 2012</span></div><div class="prose">${FIRST}</div><div class="flex text-sm"><button>Like</button><button>Reply</button></div></div></div><div class="flex gap-3 svelte-1a2b ml-8"><img class="rounded-full w-8" src="x" alt=""><div><div class="flex items-center gap-2"><span class="font-semibold">Bob</span><span class="text-sm text-gray-500">Mar 28, 2012</span></div><div class="prose">${SECOND}</div><div class="flex text-sm"><button>Like</button><button>Reply</button></div></div></div></div></section>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'Subtext, the same subject above each': {
    thread: `<div class="commentlist"><a name="feedback"></a><h3>Feedback</h3><div class="post"><h2><a id="Comments1_CommentList_ctl00_EditLink"></a><a name="501"></a><a href="#501"># re: The bridge</a></h2><div class="commentText">${FIRST}</div><div class="postfoot">3/27/2012 9:58 AM | <a id="Comments1_CommentList_ctl00_NameLink" href="http://a">Ann Reader</a></div></div><div class="post"><h2><a name="502"></a><a href="#502"># re: The bridge</a></h2><div class="commentText">${SECOND}</div><div class="postfoot">3/28/2012 1:31 AM | <a id="Comments1_CommentList_ctl01_NameLink">Bob</a></div></div></div>`,
    words: [ANN, BOB],
  },
  'PHP-Nuke, no word for comments but the way to answer': {
    thread: `<table width="99%" border="0"><tr><td bgcolor="#ddd" width="500"><a name="501"></a><font class="option"><b>Re: The bridge</b> (Score: 1)</font><br><font class="content">by <a href="modules.php?name=Your_Account">Ann Reader</a> on Tuesday, March 27 2012 @ 09:58:00 UTC<br>(<a>User Info</a> | <a>Send a Message</a>)</font></td></tr><tr><td>The first word.<br><br>And one more.</td></tr></table><br><p>[ <a>Reply to This</a> ]</p><table width="99%" border="0"><tr><td bgcolor="#ddd"><a name="502"></a><font class="option"><b>Re: The bridge</b> (Score: 1)</font><br><font class="content">by <a>Bob</a> on Wednesday, March 28 2012 @ 01:31:00 UTC</font></td></tr><tr><td>I do not think so.</td></tr></table><p>[ <a>Reply to This</a> ]</p>`,
    words: [precisely(ANN, ':00Z'), precisely(BOB, ':00Z')],
  },
  'a French newspaper, reactions in a list': {
    lang: 'fr',
    thread: `<section class="comments"><h2>Réactions (2)</h2><ul class="liste_reactions"><li class="reaction"><p class="auteur"><strong>Ann Reader</strong> <em>27/03/2012 - 09h58</em></p><p class="texte">The first word.<br>And one more.</p><p class="outils"><a>Répondre</a> <a>Signaler un abus</a></p></li><li class="reaction"><p class="auteur"><strong>Bob</strong> <em>28/03/2012 - 01h31</em></p><p class="texte">I do not think so.</p></li></ul></section>`,
    words: [ANN, BOB],
  },
  'a Spanish newspaper, numbered': {
    lang: 'es',
    thread: `<div id="listado-comentarios"><div class="comentario" id="com501"><span class="numero">1</span><div class="datos"><span class="nombre">Ann Reader</span> <span class="fecha">27.mar.2012 | 09:58</span></div><div class="texto">${FIRST}</div></div><div class="comentario" id="com502"><span class="numero">2</span><div class="datos"><span class="nombre">Bob</span> <span class="fecha">28.mar.2012 | 01:31</span></div><div class="texto">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'Chinese, votes with their number among the controls': {
    lang: 'zh-CN',
    thread: `<div class="post-comment"><h3>网友评论</h3><div class="cmt-list"><div class="cmt-item" id="cmt-501"><div class="cmt-user"><a>Ann Reader</a><span class="cmt-loc">[北京市网友]</span><span class="cmt-time">2012年3月27日 09:58</span></div><div class="cmt-con">The first word.<br>And one more.</div><div class="cmt-op"><a>顶[3]</a><a>回复</a></div></div><div class="cmt-item" id="cmt-502"><div class="cmt-user"><a>Bob</a><span class="cmt-time">2012年3月28日 01:31</span></div><div class="cmt-con">I do not think so.</div></div></div></div>`,
    words: [ANN, BOB],
  },
  'a Korean board': {
    lang: 'ko',
    thread: `<div class="reply_area"><h4>댓글 <em>2</em></h4><ul class="reply_list"><li><div class="info"><strong class="nick">Ann Reader</strong><span class="date">2012.03.27 09:58</span></div><p class="txt">The first word.<br>And one more.</p><div class="btns"><a>답글</a><a>신고</a></div></li><li class="re"><div class="info"><strong class="nick">Bob</strong><span class="date">2012.03.28 01:31</span></div><p class="txt">I do not think so.</p></li></ul></div>`,
    words: [ANN, BOB],
  },
  'Czech, no word for comments but the way to answer': {
    lang: 'cs',
    thread: `<div id="disc-list"><div class="contribution" id="r501"><h4><a class="name">Ann Reader</a> <span>Brno</span></h4><div class="date">9:58 27. 3. 2012</div><div class="properties"><span>+3</span><span>-1</span></div><div class="user-text">${FIRST}</div><div class="ico-list"><a>Reagovat</a></div></div><div class="contribution level-1" id="r502"><h4><a class="name">Bob</a></h4><div class="date">1:31 28. 3. 2012</div><div class="user-text">${SECOND}</div><div class="ico-list"><a>Reagovat</a></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'a feed of articles, by their roles': {
    thread: `<div role="feed" aria-label="Comments"><div role="article" aria-labelledby="n1" tabindex="0"><h3 id="n1">Ann Reader</h3><time datetime="2012-03-27T09:58">27 March</time><div>${FIRST}</div></div><div role="article" aria-labelledby="n2"><h3 id="n2">Bob</h3><time datetime="2012-03-28T01:31">28 March</time><div>${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'comments by their role': {
    thread: `<section aria-label="Discussion"><div role="comment" id="k1"><span class="x1"><a href="/u/ann"><span>Ann Reader</span></a></span><div dir="auto">The first word.<br>And one more.</div><div><a href="/c/1"><span>9y</span></a> <div role="button">Like</div><div role="button">Reply</div></div><div role="comment" id="k2"><span class="x1"><a href="/u/bob"><span>Bob</span></a></span><div dir="auto">I do not think so.</div><div><a><span>9y</span></a><div role="button">Like</div><div role="button">Reply</div></div></div></div></section>`,
    words: [withTime(ANN, '9y'), withTime(BOB_ANSWERS, '9y')],
  },
  'Liferay, told from now, the date in a title': {
    thread: `<div class="taglib-discussion" id="discussionContainer"><div class="comment-container"><fieldset class="lfr-discussion" id="x_message_501"><div class="lfr-discussion-details"><div class="taglib-user-display"><span class="user-profile-image"></span><span class="user-name">Ann Reader</span></div></div><div class="lfr-discussion-body"><div class="lfr-discussion-message"><header class="lfr-discussion-message-author"><a href="/u" class="username">Ann Reader</a><span class="ago" title="3/27/12 9:58 AM">9 Years Ago</span></header><div class="lfr-discussion-message-body">${FIRST}</div></div><div class="lfr-discussion-controls"><a>Reply</a></div></div></fieldset></div></div>`,
    words: [ANN],
  },
  'UserComments in microdata': {
    thread: `<section class="gh-comments"><ol><li itemscope itemtype="https://schema.org/UserComments"><span itemprop="creator" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann Reader</span></span><meta itemprop="commentTime" content="2012-03-27T09:58"><div itemprop="commentText">${FIRST}</div></li><li itemscope itemtype="https://schema.org/UserComments"><span itemprop="creator" itemscope><span itemprop="name">Bob</span></span><meta itemprop="commentTime" content="2012-03-28T01:31"><div itemprop="commentText">${SECOND}</div></li></ol></section>`,
    words: [ANN, BOB],
  },
  'answers in a network, on a static blog': {
    thread: `<h2>Comments</h2><div id="network-comments-list"><div class="network-comment" style="margin-left: calc(var(--x) * 0)"><div class="author"><div class="avatar"><img src="x"></div><div class="details"><a class="name" href="https://m.example/@ann" rel="nofollow">Ann Reader</a><a class="user" href="https://m.example/@ann">@ann@m.example</a></div><a class="date" href="https://m.example/@ann/501" rel="nofollow">3/27/2012, 9:58 AM</a></div><div class="content">${FIRST}</div><div class="status"><div class="replies"><a>1</a></div><div class="favourites"><a>2</a></div></div></div><div class="network-comment" style="margin-left: calc(var(--x) * 1)"><div class="author"><div class="details"><a class="name" href="https://m.example/@bob">Bob</a><a class="user">@bob@m.example</a></div><a class="date">3/28/2012, 1:31 AM</a></div><div class="content">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'a time line of issues': {
    thread: `<main class="timeline"><div class="timeline-header"><h1 class="timeline-header">2 Comments</h1></div><article class="timeline-comment"><a class="avatar" href="x"><img src="x"></a><div class="comment"><header class="comment-header"><span class="comment-meta"><a class="text-link" href="https://g.example/ann"><strong>Ann Reader</strong></a> commented <a class="text-link" href="https://g.example/1#issuecomment-501">on Mar 27, 2012</a></span><div class="comment-actions"><span class="author-association-badge">Owner</span></div></header><div class="markdown-body markdown-body-scrollable">${FIRST}</div></div></article><article class="timeline-comment"><div class="comment"><header class="comment-header"><span class="comment-meta"><a class="text-link"><strong>Bob</strong></a> commented <a class="text-link">on Mar 28, 2012</a></span></header><div class="markdown-body">${SECOND}</div></div></article></main>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'fieldsets with legends': {
    lang: 'ru',
    thread: `<h4>Комментарии</h4><fieldset><legend><b>Ann Reader</b>, 27.03.12 09:58</legend>The first word.<br>And one more.</fieldset><fieldset><legend><b>Bob</b>, 28.03.12 01:31</legend>I do not think so.</fieldset>`,
    words: [ANN, BOB],
  },
  'Portuguese, told from now with the date beside it': {
    lang: 'pt-BR',
    thread: `<div class="comentarios"><h3>Comentários (2)</h3><ul><li><p class="quem">Ann Reader <span>há 9 anos</span> <span>27/03/2012 às 09h58</span></p><p>The first word.</p><p>And one more.</p><a>Responder</a> <a>Denunciar</a></li><li><p class="quem">Bob <span>28/03/2012 às 01h31</span></p><p>I do not think so.</p><a>Responder</a></li></ul></div>`,
    words: [ANN, BOB],
  },
};

describeThreads(CASES);
