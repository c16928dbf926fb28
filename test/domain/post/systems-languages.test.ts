// Systems and portals in yet more languages: written down before the reader knew them. Markup of our own after theirs.
import {
  ANN,
  B,
  BOB,
  BOB_ANSWERS,
  BR,
  describeThreads,
  FIRST,
  precisely,
  SECOND,
  type ThreadCase,
  withTime,
} from './thread-cases.ts';

const CASES: Readonly<Record<string, ThreadCase>> = {
  e107: {
    thread: `<div class="comments-container"><a id="comments"></a><div class="comment-block"><div class="comment-title"><b>Ann Reader</b> <span class="smalltext">27 Mar 2012 : 09:58</span></div><div class="comment-text">${BR}</div><div class="comment-reply"><a>Reply</a></div></div><div class="comment-block indent1"><div class="comment-title"><b>Bob</b> <span class="smalltext">28 Mar 2012 : 01:31</span></div><div class="comment-text">${B}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'Serendipity bulletproof': {
    thread: `<section id="comments" class="serendipity_comments"><h3>Comments</h3><article id="c501" class="serendipity_comment serendipity_comment_author_ann comment_oddbox"><header class="clearfix"><h4><a href="http://a">Ann Reader</a> on <time datetime="2012-03-27T09:58:00+01:00">27.03.2012</time>:</h4></header><div class="clearfix content">${FIRST}</div><footer><time>09:58</time> | <a class="comment_source_trace" href="#c501">#1</a> | <a id="serendipity_reply_501">Reply</a></footer></article><article id="c502" class="serendipity_comment comment_evenbox"><header class="clearfix"><h4>Bob on <time datetime="2012-03-28T01:31:00+01:00">28.03.2012</time>:</h4></header><div class="clearfix content">${SECOND}</div><footer><a href="#c502">#2</a></footer></article></section>`,
    words: [precisely(ANN, ':00+01:00'), precisely(BOB, ':00+01:00')],
  },
  'b2evolution 6': {
    thread: `<section class="evo_comment_section"><h3 class="evo_comment__list_title">2 comments</h3><a id="c501"></a><article class="evo_comment panel panel-default" id="comment_501"><div class="panel-heading"><h4 class="evo_comment_title panel-title"><a href="#c501" class="evo_comment_type">Comment</a> from: <a href="http://a" class="login user anonymous"><span class="identity_link_username">Ann Reader</span></a></h4></div><div class="panel-body"><div class="evo_comment_avatar"><img src="x"></div><div class="evo_comment_text">${FIRST}</div></div><div class="evo_comment_footer"><small class="text-muted"><span class="evo_comment_date">03/27/12 @ 09:58 AM</span></small></div></article><article class="evo_comment panel panel-default" id="comment_502"><div class="panel-heading"><h4 class="evo_comment_title panel-title"><a href="#c502" class="evo_comment_type">Comment</a> from: <span class="user anonymous">Bob</span></h4></div><div class="panel-body"><div class="evo_comment_text">${SECOND}</div></div><div class="evo_comment_footer"><small><span class="evo_comment_date">03/28/12 @ 01:31 AM</span></small></div></article></section>`,
    words: [ANN, BOB],
  },
  'MediaWiki comments': {
    thread: `<div class="comments-body"><div class="c-form-title">Comments</div><div id="comment-501" class="c-item"><div class="c-avatar"><img src="x"></div><div class="c-container"><div class="c-user"><a href="/User:Ann">Ann Reader</a></div><div class="c-time">27 March 2012, 9:58</div><div class="c-score">3</div><div class="c-comment">${BR}</div><div class="c-actions"><a href="#comment-501">Permalink</a></div></div><div class="c-item c-reply" id="comment-502"><div class="c-container"><div class="c-user">Bob</div><div class="c-time">28 March 2012, 1:31</div><div class="c-comment">${B}</div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  Concrete5: {
    thread: `<div class="ccm-conversation-wrapper"><div class="ccm-conversation-message-count">2 Messages</div><div class="ccm-conversation-message-list"><div class="ccm-conversation-messages"><div data-conversation-message-id="501" data-conversation-message-level="1" class="ccm-conversation-message ccm-conversation-message-level1"><a id="cnv1Message501"></a><div class="ccm-conversation-message-user"><div class="ccm-conversation-avatar"><img src="x"></div><div class="ccm-conversation-message-byline"><span class="ccm-conversation-message-username">Ann Reader</span><span class="ccm-conversation-message-divider">|</span><span class="ccm-conversation-message-date">3/27/12, 9:58 AM</span></div></div><div class="ccm-conversation-message-body">${BR}</div><div class="ccm-conversation-message-controls"><ul><li class="message-rating"></li><li><a>Reply</a></li></ul></div></div><div class="ccm-conversation-message-replies"><div data-conversation-message-id="502" class="ccm-conversation-message ccm-conversation-message-level2"><div class="ccm-conversation-message-user"><div class="ccm-conversation-message-byline"><span class="ccm-conversation-message-username">Bob</span><span class="ccm-conversation-message-date">3/28/12, 1:31 AM</span></div></div><div class="ccm-conversation-message-body">${B}</div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'quotations with their writers in a footer': {
    thread: `<div class="blog-comments"><h2>Comments</h2><ul><li><blockquote>${BR}<footer><cite>Ann Reader</cite>, 27 March 2012 9:58</footer></blockquote></li><li><blockquote>${B}<footer><cite>Bob</cite>, 28 March 2012 1:31</footer></blockquote></li></ul></div>`,
    words: [ANN, BOB],
  },
  'short names for parts, answers beside': {
    thread: `<div id="comments"><h2>2 Comments</h2><div class="cc-w" data-type="comment" data-id="501"><div class="cc-i"><div class="cc-av"><img src="x"></div><div class="cc-c"><div class="cc-h"><span class="cc-a"><strong>Ann Reader</strong></span> <span class="cc-dt">March 27, 2012, 9:58 am</span></div><div class="cc-b"><p>The first word.</p><p>And one more.</p></div><div class="cc-f"><a>Reply</a> <a>Edit</a></div></div></div><div class="cc-replies"><div class="cc-w" data-type="comment" data-id="502"><div class="cc-i"><div class="cc-c"><div class="cc-h"><span class="cc-a"><strong>Bob</strong></span> <span class="cc-dt">March 28, 2012, 1:31 am</span></div><div class="cc-b"><p>I do not think so.</p></div></div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  NodeBB: {
    thread: `<div id="nodebb"><h3>2 Comments</h3><ul id="nodebb-comments-list"><li data-pid="501"><div class="topic-item"><div class="nodebb-post-author"><a href="/user/ann"><img src="x"></a></div><div class="post-body" data-pid="501"><a class="username" href="/user/ann">Ann Reader</a> commented <span class="timeago" title="2012-03-27T09:58:00.000Z">9 years ago</span><div class="post-content">${FIRST}</div></div></div></li><li data-pid="502"><div class="topic-item"><div class="nodebb-post-author"><a><img src="x"></a></div><div class="post-body" data-pid="502"><a class="username">Bob</a> commented <span class="timeago" title="2012-03-28T01:31:00.000Z">9 years ago</span><div class="post-content">${SECOND}</div></div></div></li></ul></div>`,
    words: [precisely(ANN, ':00Z'), precisely(BOB, ':00Z')],
  },
  FastComments: {
    thread: `<div class="fastcomments"><div class="comments"><div class="comment" id="ab501"><div class="inner"><div class="user-info"><div class="username-wrapper"><a class="username">Ann Reader</a></div><div class="comment-date" title="2012-03-27 09:58">9 years ago</div></div><div class="comment-text">${FIRST}</div><div class="comment-toolbar"><button>Reply</button></div></div><div class="children"><div class="comment" id="ab502"><div class="inner"><div class="user-info"><span class="username">Bob</span><div class="comment-date" title="2012-03-28 01:31">9 years ago</div></div><div class="comment-text">${SECOND}</div></div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'roles and classes, told from now': {
    thread: `<div class="post-comments"><ul class="comments"><li class="comment list-unstyled" role="comment"><article id="comment-501" class="details comment-node"><div class="d-flex"><a class="person-listing" href="/u/ann"><span>Ann Reader</span></a><span class="ms-1 moment-time" data-tippy-content="Tuesday, March 27th, 2012 at 9:58 AM">9y</span><span class="score">5</span></div><div class="comment-content"><div class="md-div">${FIRST}</div></div><div class="btn-row"><button>reply</button></div></article><ul class="comments"><li class="comment" role="comment"><article id="comment-502" class="details comment-node"><div class="d-flex"><a class="person-listing"><span>Bob</span></a><span class="moment-time">9y</span></div><div class="comment-content"><div class="md-div">${SECOND}</div></div></article></li></ul></li></ul></div>`,
    words: [withTime(ANN, '9y'), withTime(BOB_ANSWERS, '9y')],
  },
  'since when the writer is registered, in a time of its own': {
    thread: `<div id="comments-area"><h3>2 Reader Comments</h3><ul class="threaded"><li class="item" id="comment-501"><aside class="author"><a href="/u">Ann Reader</a> <span class="rank">Smack-Fu Master</span></aside><div class="post"><header><span class="postdate">Tue Mar 27, 2012 9:58 am</span></header><div class="body">${BR}</div><div class="signature">Sent by me</div></div><div class="meta">120 posts | registered <time>Mar 1, 2010</time></div></li><li class="item" id="comment-502"><aside class="author"><a>Bob</a></aside><div class="post"><header><span class="postdate">Wed Mar 28, 2012 1:31 am</span></header><div class="body">${B}</div></div><div class="meta">12 posts | registered <time>Mar 2, 2010</time></div></li></ul></div>`,
    words: [ANN, BOB],
  },
  'name, town and time below the text': {
    thread: `<div class="comments" id="reader-comments"><h3>Comments (2)</h3><div class="comment"><div class="comment-body comment-text"><p>The first word.</p><p>And one more.</p></div><p class="user-info"><span class="user">Ann Reader</span>, Leeds, England, 27/3/2012 9:58</p><div class="votes"><span class="arrow up">12</span></div></div><div class="comment"><div class="comment-body comment-text"><p>I do not think so.</p></div><p class="user-info"><span class="user">Bob</span>, York, 28/3/2012 1:31</p></div></div>`,
    words: [ANN, BOB],
  },
  'a Slovak portal': {
    lang: 'sk',
    thread: `<div class="diskusia"><h3>Diskusia (2)</h3><div class="prispevok" id="p501"><div class="hlavicka"><span class="meno">Ann Reader</span><span class="cas">27.03.2012 09:58</span></div><div class="telo">${BR}</div><div class="akcie"><a>Reagovať</a> <a>Nahlásiť</a></div></div><div class="prispevok uroven-1" id="p502"><div class="hlavicka"><span class="meno">Bob</span><span class="cas">28.03.2012 01:31</span></div><div class="telo">${B}</div><div class="akcie"><a>Reagovať</a> <a>Nahlásiť</a></div></div></div>`,
    words: [ANN, BOB],
  },
  'a Bulgarian portal': {
    lang: 'bg',
    thread: `<div id="comments"><h3>2 коментара</h3><div class="k-row" id="k501"><div class="k-num">1</div><div class="k-nick">Ann Reader</div><div class="k-dt">09:58, 27 мар 2012</div><div class="k-tx">${BR}</div><div class="k-opts"><a>Отговори</a> <a>Сигнализирай</a></div></div><div class="k-row" id="k502"><div class="k-num">2</div><div class="k-nick">Bob</div><div class="k-dt">01:31, 28 мар 2012</div><div class="k-tx">${B}</div><div class="k-opts"><a>Отговори</a></div></div></div>`,
    words: [ANN, BOB],
  },
  'a Serbian portal': {
    lang: 'sr',
    thread: `<div class="komentari-lista"><h2>Komentari (2)</h2><div class="komentar-item"><span class="ime">Ann Reader</span><span class="vreme">27. mart 2012. 09:58</span><p>${BR}</p><a>Odgovori</a></div><div class="komentar-item"><span class="ime">Bob</span><span class="vreme">28. mart 2012. 01:31</span><p>${B}</p></div></div>`,
    words: [ANN, BOB],
  },
  'an Estonian portal': {
    lang: 'et',
    thread: `<div class="kommentaarid"><h3>Kommentaarid (2)</h3><ul><li><div class="nimi">Ann Reader</div><div class="aeg">27.03.2012 09:58</div><div class="sisu">${BR}</div><a>Vasta</a></li><li><div class="nimi">Bob</div><div class="aeg">28.03.2012 01:31</div><div class="sisu">${B}</div><a>Vasta</a></li></ul></div>`,
    words: [ANN, BOB],
  },
  'an Indonesian portal': {
    lang: 'id',
    thread: `<section class="komentar"><h3>Komentar (2)</h3><div class="list-komen"><div class="komen"><div class="nama">Ann Reader</div><div class="waktu">27 Maret 2012 09:58</div><p>${BR}</p><a>Balas</a> <a>Laporkan</a></div><div class="komen"><div class="nama">Bob</div><div class="waktu">28 Maret 2012 01:31</div><p>${B}</p><a>Balas</a> <a>Laporkan</a></div></div></section>`,
    words: [ANN, BOB],
  },
  'an Uzbek portal': {
    lang: 'uz',
    thread: `<div class="fikrlar"><h3>Izohlar (2)</h3><div class="izoh"><b>Ann Reader</b> <i>27.03.2012 09:58</i><p>${BR}</p><a>Javob berish</a></div><div class="izoh"><b>Bob</b> <i>28.03.2012 01:31</i><p>${B}</p><a>Javob berish</a></div></div>`,
    words: [ANN, BOB],
  },
  'a Georgian portal': {
    lang: 'ka',
    thread: `<div class="komentarebi"><h3>კომენტარები (2)</h3><div class="k"><b>Ann Reader</b> <span>27.03.2012 09:58</span><p>${BR}</p></div><div class="k"><b>Bob</b> <span>28.03.2012 01:31</span><p>${B}</p></div></div>`,
    words: [ANN, BOB],
  },
  'a Hindi paper': {
    lang: 'hi',
    thread: `<div class="cmnt"><h3>टिप्पणियाँ (2)</h3><ul><li><strong>Ann Reader</strong> <span>27/03/2012 09:58</span><p>${BR}</p><a>जवाब दें</a></li><li><strong>Bob</strong> <span>28/03/2012 01:31</span><p>${B}</p><a>जवाब दें</a></li></ul></div>`,
    words: [ANN, BOB],
  },
  'Hebrew, subjects that count': {
    lang: 'he',
    thread: `<section class="tguvot"><h3>2 תגובות</h3><ol><li><div class="kotert">1. A subject</div><div class="shem">Ann Reader</div><div class="zman">27.03.12 09:58</div><div class="tochen">${BR}</div><a>הגב</a></li><li><div class="kotert">2. Re</div><div class="shem">Bob</div><div class="zman">28.03.12 01:31</div><div class="tochen">${B}</div><a>הגב</a></li></ol></section>`,
    words: [ANN, BOB],
  },
  'Persian, its own digits': {
    lang: 'fa',
    thread: `<div class="nazarat"><h3>نظرات (۲)</h3><div class="nazar"><span class="nam">Ann Reader</span><span class="zaman">۲۷ مارس ۲۰۱۲ - ۰۹:۵۸</span><p>${BR}</p><a>پاسخ</a></div><div class="nazar"><span class="nam">Bob</span><span class="zaman">۲۸ مارس ۲۰۱۲ - ۰۱:۳۱</span><p>${B}</p><a>پاسخ</a></div></div>`,
    words: [ANN, BOB],
  },
  'signed as letters are': {
    thread: `<section id="comments"><h2>Comments</h2><div class="c"><p>The first word.</p><p>And one more.</p><p>— Ann Reader, 27 March 2012, 9:58</p></div><div class="c"><p>I do not think so.</p><p>— Bob, 28 March 2012, 1:31</p></div></section>`,
    words: [ANN, BOB],
  },
  'wrote on, in words around the name': {
    thread: `<h3>Comments (2)</h3><ol><li><strong>Ann Reader</strong> wrote on 27 March 2012 at 9:58:<p>The first word.</p><p>And one more.</p></li><li><strong>Bob</strong> wrote on 28 March 2012 at 1:31:<p>I do not think so.</p></li></ol>`,
    words: [ANN, BOB],
  },
  'a table with a cell for each': {
    thread: `<div id="comments"><h3>Comments</h3><table class="comments"><tr class="comment"><td class="who">Ann Reader<br>Leeds</td><td class="when">27/03/2012<br>09:58</td><td class="what">${BR}</td></tr><tr class="comment"><td class="who">Bob<br>York</td><td class="when">28/03/2012<br>01:31</td><td class="what">${B}</td></tr></table></div>`,
    words: [ANN, BOB],
  },
  'a Kyrgyz agency': {
    lang: 'ru',
    thread: `<div class="commentsBlock"><h4>Комментарии</h4><div class="commBlock" id="comm501"><div class="commName">Ann Reader <span>27.03.2012, 09:58</span></div><div class="commText">${BR}</div><div class="commRate">+3</div></div><div class="commBlock" id="comm502"><div class="commName">Bob <span>28.03.2012, 01:31</span></div><div class="commText">${B}</div></div></div>`,
    words: [ANN, BOB],
  },
  'a radio’s site, what is answered in words with a link': {
    lang: 'ru',
    thread: `<div id="comments"><h3>Комментарии: 2</h3><div class="cmnt" id="c501"><div class="cmnt_h"><a class="cmnt_a" href="/u/1">Ann Reader</a> <span class="cmnt_d">27 марта 2012 | 09:58</span></div><div class="cmnt_t">${BR}</div></div><div class="cmnt" id="c502"><div class="cmnt_h"><a class="cmnt_a" href="/u/2">Bob</a> <span class="cmnt_d">28 марта 2012 | 01:31</span></div><div class="cmnt_r">Ответ на комментарий <a href="#c501">Ann Reader</a></div><div class="cmnt_t">${B}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
};
describeThreads(CASES);
