// Services that put a thread into the page from elsewhere, and newspapers' own systems. Markup of our own after theirs.
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
  Livefyre: {
    thread: `<div id="livefyre-comments"><div class="fyre fyre-width-medium"><div class="fyre-stream-content"><article class="fyre-comment-article fyre-comment-source-0" data-message-id="501" id="fyre-comment-501"><div class="fyre-comment-wrapper"><section class="fyre-comment-user"><img class="fyre-user-avatar" src="x"></section><header class="fyre-comment-head"><a class="fyre-comment-username"><span itemprop="name">Ann Reader</span></a> <time class="fyre-comment-date" datetime="2012-03-27T09:58">5pts</time></header><section class="fyre-comment-body"><div class="fyre-comment" itemprop="text">${FIRST}</div></section><footer class="fyre-comment-footer"><a class="fyre-comment-action-button">Reply</a></footer></div></article>
      <article class="fyre-comment-article" data-message-id="502" id="fyre-comment-502"><div class="fyre-comment-wrapper"><header class="fyre-comment-head"><a class="fyre-comment-username"><span itemprop="name">Bob</span></a> <time class="fyre-comment-date" datetime="2012-03-28T01:31">5pts</time></header><section class="fyre-comment-body"><div class="fyre-comment">${SECOND}</div></section></div></article></div></div></div>`,
    words: [ANN, BOB],
  },
  Isso: {
    thread: `<section id="isso-thread"><h4 class="isso-thread-heading">2 Comments</h4><div class="isso-postbox"><form><textarea></textarea></form></div><div id="isso-root"><div class="isso-comment" id="isso-5"><div class="isso-avatar"><svg></svg></div><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">Ann Reader</span><span class="isso-spacer">•</span><a class="isso-permalink" href="#isso-5"><time title="x" datetime="2012-03-27T09:58">9 years ago</time></a><span class="isso-note"></span></div><div class="isso-text">${FIRST}</div><div class="isso-comment-footer"><a class="isso-upvote" href="#"></a><a class="isso-reply" href="#">Reply</a></div></div>
      <div class="isso-follow-up"><div class="isso-comment" id="isso-6"><div class="isso-text-wrapper"><div class="isso-comment-header"><a class="isso-author" href="http://b.example">Bob</a><span class="isso-spacer">•</span><a class="isso-permalink" href="#isso-6"><time datetime="2012-03-28T01:31">9 years ago</time></a></div><div class="isso-text">${SECOND}</div></div><div class="isso-follow-up"></div></div></div></div></div></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['isso-5', 'isso-6'],
  },
  Commento: {
    thread: `<div id="commento" class="commento-root"><div id="commento-main-area" class="commento-main-area"><div id="commento-comments-area" class="commento-comments"><div id="commento-comment-card-ab12" class="commento-card"><div class="commento-header"><div class="commento-avatar">A</div><div id="commento-comment-name-ab12" class="commento-name">Ann Reader</div><div class="commento-subtitle"><div class="commento-score">2 points</div><div class="commento-timeago" title="2012-03-27 09:58">9 years ago</div></div></div><div id="commento-comment-contents-ab12"><div id="commento-comment-text-ab12" class="commento-body">${FIRST}</div><div class="commento-options"><button></button></div></div><div id="commento-comment-children-ab12" class="commento-card-children"><div id="commento-comment-card-ab13" class="commento-card"><div class="commento-header"><div class="commento-avatar">B</div><div class="commento-name">Bob</div><div class="commento-subtitle"><div class="commento-timeago" title="2012-03-28 01:31">9 years ago</div></div></div><div><div class="commento-body">${SECOND}</div></div></div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  Remark42: {
    thread: `<div id="remark42"><div class="root__threads" role="list"><div class="thread root__thread" role="listitem"><article class="comment comment_guest root__comment" id="remark42__comment-ab12"><div class="comment__info"><img class="comment__avatar" src="x"><span role="button" class="comment__username">Ann Reader</span><a href="#remark42__comment-ab12" class="comment__time">27/03/2012, 09:58</a><span class="comment__score">3</span></div><div class="comment__body"><div class="comment__text raw-content">${FIRST}</div><div class="comment__actions"><button>Reply</button></div></div></article>
      <div class="thread thread_level_1" role="listitem"><article class="comment comment_level_1" id="remark42__comment-ab13"><div class="comment__info"><span role="button" class="comment__username">Bob</span><a href="#remark42__comment-ab13" class="comment__time">28/03/2012, 01:31</a></div><div class="comment__body"><div class="comment__text raw-content">${SECOND}</div></div></article></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['remark42__comment-ab12', 'remark42__comment-ab13'],
  },
  Cackle: {
    lang: 'ru',
    thread: `<div id="mc-container"><div class="mc-comments"><ul id="mc-comment-list" class="mc-comment-list"><li id="mc-501" class="mc-comment"><div class="mc-comment-wrapper"><div class="mc-comment-avatar"><img src="x"></div><div class="mc-comment-info"><a class="mc-comment-username">Ann Reader</a> <a class="mc-comment-createdAt" title="27.03.2012 09:58">27.03.2012 09:58</a></div><div class="mc-comment-body"><div class="mc-comment-msg">The first word.<br>And one more.</div></div><div class="mc-comment-footer"><a class="mc-comment-reply">Ответить</a></div></div><ul class="mc-comment-childs" id="mc-children-501"><li id="mc-502" class="mc-comment"><div class="mc-comment-wrapper"><div class="mc-comment-info"><a class="mc-comment-username">Bob</a> <a class="mc-comment-createdAt">28.03.2012 01:31</a></div><div class="mc-comment-body"><div class="mc-comment-msg">I do not think so.</div></div></div></li></ul></li></ul></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['mc-501', 'mc-502'],
  },
  'Coral, rendered into the page': {
    thread: `<div id="coral_thread"><div class="coral coral-stream"><div class="coral coral-allComments-comment" id="comment-0a1b"><article class="coral coral-comment" aria-label="x"><div class="coral coral-comment-topBar"><button class="coral coral-username coral-comment-username">Ann Reader</button><time class="coral coral-timestamp coral-comment-timestamp" datetime="2012-03-27T09:58">9 years ago</time></div><div class="coral coral-content coral-comment-content">${FIRST}</div><div class="coral coral-comment-actionBar"><button>Reply</button></div></article></div>
      <div class="coral coral-indent coral-indent-1"><article class="coral coral-comment" id="comment-0a1c"><div class="coral coral-comment-topBar"><span class="coral coral-username coral-comment-username">Bob</span><time class="coral coral-timestamp" datetime="2012-03-28T01:31">9 years ago</time></div><div class="coral coral-content coral-comment-content">${SECOND}</div></article></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  Viafoura: {
    thread: `<div class="viafoura"><div class="vf-comments vf-commenting"><div class="vf-conversation-list"><div class="vf-thread" id="vf-thread-1"><div class="vf-post" id="vf-501"><div class="vf-post-header"><button class="vf-username"><span class="vf-user-name">Ann Reader</span></button><time class="vf-date" datetime="2012-03-27T09:58">27 March</time></div><div class="vf-post-content"><div class="vf-post-text">${FIRST}</div></div><div class="vf-post-actions"><a>Reply</a></div></div><div class="vf-replies"><div class="vf-post" id="vf-502"><div class="vf-post-header"><span class="vf-user-name">Bob</span><time class="vf-date" datetime="2012-03-28T01:31">28 March</time></div><div class="vf-post-content"><div class="vf-post-text">${SECOND}</div></div></div></div></div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  Zhihu: {
    lang: 'zh',
    thread: `<div class="Comments-container"><div class="CommentListV2"><ul class="NestComment"><li class="NestComment--rootComment"><div class="CommentItemV2"><div class="CommentItemV2-meta"><span class="UserLink CommentItemV2-avatar"><a href="x"><img src="x"></a></span><span class="UserLink"><a class="UserLink-link" href="/people/ann">Ann Reader</a></span><span class="CommentItemV2-time">2012-03-27</span></div><div class="CommentItemV2-metaSibling"><div class="CommentRichText CommentItemV2-content"><div class="RichText ztext">${FIRST}</div></div><div class="CommentItemV2-footer"><button>赞</button></div></div></div></li><li class="NestComment--child"><div class="CommentItemV2"><div class="CommentItemV2-meta"><span class="UserLink"><a class="UserLink-link" href="/people/bob">Bob</a></span><span class="CommentItemV2-time">2012-03-28</span></div><div class="CommentItemV2-metaSibling"><div class="CommentRichText CommentItemV2-content"><div class="RichText ztext">${SECOND}</div></div></div></div></li></ul></div></div>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'a table with pictures for depth': {
    thread: `<table border="0" class="comment-tree"><tr class="athing comtr" id="501"><td><table border="0"><tr><td class="ind" indent="0"><img src="s.gif" height="1" width="0"></td><td valign="top" class="votelinks"><a href="x"><div class="votearrow"></div></a></td><td class="default"><div style="margin-top:2px"><span class="comhead"><a href="user?id=ann" class="hnuser">Ann Reader</a> <span class="age" title="2012-03-27T09:58"><a href="item?id=501">9 years ago</a></span> <span class="navs">| <a href="#502">next</a></span></span></div><br><div class="comment"><div class="commtext c00">The first word.<p>And one more.</p></div><div class="reply"><p><font size="1"><u><a href="x">reply</a></u></font></p></div></div></td></tr></table></td></tr>
      <tr class="athing comtr" id="502"><td><table border="0"><tr><td class="ind" indent="1"><img src="s.gif" height="1" width="40"></td><td class="default"><div><span class="comhead"><a href="user?id=bob" class="hnuser">Bob</a> <span class="age" title="2012-03-28T01:31"><a href="item?id=502">9 years ago</a></span></span></div><br><div class="comment"><div class="commtext c00">I do not think so.</div></div></td></tr></table></td></tr></table>`,
    words: [withTime(ANN, '9 years ago'), withTime(BOB_ANSWERS, '9 years ago')],
    ids: ['501', '502'],
  },
  'a German magazine, titles above comments': {
    lang: 'de',
    thread: `<div class="module-box article-comments-box" id="js-article-comments-box"><h3>insgesamt 2 Beiträge</h3><div class="article-comment" id="js-article-comment-501"><div class="article-comment-user"><a href="x"><b>Ann Reader</b></a> <span class="date-time">27.03.2012, 09:58</span></div><div class="article-comment-title"><a href="x"><span>1.</span> A subject</a></div><div class="js-article-post-full-text">${FIRST}</div></div><div class="article-comment" id="js-article-comment-502"><div class="article-comment-user"><a href="x"><b>Bob</b></a> <span class="date-time">28.03.2012, 01:31</span></div><div class="article-comment-title"><a href="x"><span>2.</span> Re</a></div><div class="js-article-post-full-text">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'an Austrian newspaper’s postings': {
    lang: 'de',
    thread: `<section id="postings" class="postings"><div class="posting" data-postingid="501" id="posting-501" data-level="0"><div class="posting-header"><div class="posting-user"><span class="posting-username">Ann Reader</span></div><time class="posting-date" datetime="2012-03-27T09:58">27. März 2012</time></div><div class="posting-content"><h4 class="posting-title">A subject</h4><div class="posting-text">The first word.<br>And one more.</div></div><div class="posting-ratings">3</div></div><div class="posting" data-postingid="502" id="posting-502" data-level="1" data-parentpostingid="501"><div class="posting-header"><div class="posting-user"><span class="posting-username">Bob</span></div><time class="posting-date" datetime="2012-03-28T01:31">28. März 2012</time></div><div class="posting-content"><div class="posting-text">I do not think so.</div></div></div></section>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['posting-501', 'posting-502'],
  },
  'talkbacks, numbered': {
    lang: 'he',
    thread: `<div class="talkbacks" id="talkbacks"><div class="talkback_title">2 תגובות</div><div class="art_tkb_item" id="tkb501"><span class="art_tkb_num">1.</span><span class="art_tkb_title">The first word.</span><div class="art_tkb_name"><span class="art_tkb_nick">Ann Reader</span> <span class="art_tkb_date">(27.03.12)</span></div><div class="art_tkb_text">And one more.</div></div><div class="art_tkb_item" id="tkb502"><span class="art_tkb_num">2.</span><span class="art_tkb_title">I do not think so.</span><div class="art_tkb_name"><span class="art_tkb_nick">Bob</span> <span class="art_tkb_date">(28.03.12)</span></div><div class="art_tkb_text"></div></div></div>`,
    words: [byDay(ANN).replace('The first word.\n', ''), byDay(BOB)],
  },
  'a Polish portal': {
    lang: 'pl',
    thread: `<div id="opinions" class="opinions"><h3>Komentarze (2)</h3><ul class="cBody" id="commentsList"><li class="cComment" id="c501"><div class="cHead"><span class="cName">Ann Reader</span> <span class="cDate">27.03.2012 09:58</span></div><p class="cTresc">The first word.<br>And one more.</p><a class="cReply">Odpowiedz</a></li><li class="cComment" id="c502"><div class="cHead"><span class="cName">Bob</span> <span class="cDate">28.03.2012 01:31</span></div><p class="cTresc">I do not think so.</p></li></ul></div>`,
    words: [ANN, BOB],
    ids: ['c501', 'c502'],
  },
  'a Russian radio station': {
    lang: 'ru',
    thread: `<div class="comments"><div class="commBlock" id="comment-501"><div class="author"><span class="inf"><a href="/users/1" class="about"><strong class="name">Ann Reader</strong></a></span><span class="datetime" title="27 марта 2012, 09:58">27 марта 2012 | 09:58</span></div><div class="commText">The first word.<br>And one more.</div><div class="commLinks"><a href="#">ответить</a></div></div><div class="commBlock" id="comment-502" style="margin-left:20px"><div class="author"><strong class="name">Bob</strong><span class="datetime" title="28 марта 2012, 01:31">28 марта 2012 | 01:31</span></div><div class="commText">I do not think so.</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
    ids: ['comment-501', 'comment-502'],
  },
  'a Kazakh portal': {
    lang: 'ru',
    thread: `<div class="tn-comments" id="comments"><div class="tn-comments-title">Комментарии</div><div class="tn-comment-list"><div class="tn-comment-item" id="comm-501"><div class="tn-comment-item-content"><div class="tn-user"><span class="tn-user-name">Ann Reader</span><time class="tn-comment-time">27.03.2012, 09:58</time></div><div class="tn-comment-item-content-text">The first word.<br>And one more.</div></div></div><div class="tn-comment-item" id="comm-502"><div class="tn-comment-item-content"><div class="tn-user"><span class="tn-user-name">Bob</span><time class="tn-comment-time">28.03.2012, 01:31</time></div><div class="tn-comment-item-content-text">I do not think so.</div></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comm-501', 'comm-502'],
  },
  'a British tabloid: name, town and time in one line': {
    lang: 'en-GB',
    thread: `<div id="reader-comments"><div class="comments-list"><div class="comment" id="comment-501"><div class="comment-body comment-text"><p class="user-info"><a class="js-usr" href="/registration/1/Ann/profile.html">Ann Reader</a>, Leeds, United Kingdom, 27/03/2012 09:58</p><p class="comm-text js-ct">The first word.<br>And one more.</p></div><div class="rating-container"><div class="rating-button">12</div></div></div><div class="comment" id="comment-502"><div class="comment-body comment-text"><p class="user-info"><a class="js-usr" href="x">Bob</a>, London, 28/03/2012 01:31</p><p class="comm-text js-ct">I do not think so.</p></div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['comment-501', 'comment-502'],
  },
  'a broadcaster’s posts': {
    lang: 'en-GB',
    thread: `<div id="dna-comments"><h2>Comments</h2><ul class="collections forumthreadposts"><li id="P501" class="comment-501"><p class="comment-number"><a href="#P501">1.</a></p><p class="comment-posted-by">At 09:58 27th Mar 2012, <span class="vcard"><span class="fn">Ann Reader</span></span> wrote:</p><div class="comment-text">${FIRST}</div><p class="comment-complain"><a href="x">Complain about this comment</a></p></li><li id="P502" class="comment-502"><p class="comment-number"><a href="#P502">2.</a></p><p class="comment-posted-by">At 01:31 28th Mar 2012, <span class="vcard"><span class="fn">Bob</span></span> wrote:</p><div class="comment-text">${SECOND}</div></li></ul></div>`,
    words: [ANN, BOB],
  },
  'a French newspaper': {
    lang: 'fr',
    thread: `<section id="reactions" class="reactions"><h2>Réactions (2)</h2><article class="reaction" id="reac-501"><header><span class="pseudo">Ann Reader</span> <time datetime="2012-03-27T09:58">27/03/2012 - 09h58</time></header><div class="texte">${FIRST}</div><a class="repondre">Répondre</a></article><article class="reaction" id="reac-502"><header><span class="pseudo">Bob</span> <time datetime="2012-03-28T01:31">28/03/2012 - 01h31</time></header><div class="texte">${SECOND}</div></article></section>`,
    words: [ANN, BOB],
    ids: ['reac-501', 'reac-502'],
  },
  'a Turkish newspaper': {
    lang: 'tr',
    thread: `<div class="yorumlar" id="yorumlar"><h3>Yorumlar</h3><div class="yorum" id="yorum-501"><div class="yorum-baslik"><b class="isim">Ann Reader</b> <span class="tarih">27 Mart 2012 09:58</span></div><div class="yorum-metin">${FIRST}</div></div><div class="yorum" id="yorum-502"><div class="yorum-baslik"><b class="isim">Bob</b> <span class="tarih">28 Mart 2012 01:31</span></div><div class="yorum-metin">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
    ids: ['yorum-501', 'yorum-502'],
  },
  'an Italian newspaper': {
    lang: 'it',
    thread: `<section id="commenti"><div class="lista-commenti"><div class="commento" id="commento-501"><p class="nome-utente">Ann Reader</p><p class="data-commento">27 marzo 2012 | 09:58</p><div class="testo-commento">${FIRST}</div></div><div class="commento risposta" id="commento-502" data-parent="501"><p class="nome-utente">Bob</p><p class="data-commento">28 marzo 2012 | 01:31</p><div class="testo-commento">${SECOND}</div></div></div></section>`,
    words: [ANN, BOB_ANSWERS],
  },
  'a Dutch newspaper': {
    lang: 'nl',
    thread: `<div id="reacties"><h2>2 reacties</h2><div class="reactie" id="reactie-501"><div class="reactie-kop"><span class="naam">Ann Reader</span> <span class="datum">27 maart 2012, 09:58</span></div><div class="reactie-tekst">${FIRST}</div></div><div class="reactie" id="reactie-502"><div class="reactie-kop"><span class="naam">Bob</span> <span class="datum">28 maart 2012, 01:31</span></div><div class="reactie-tekst">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'a Swedish tabloid': {
    lang: 'sv',
    thread: `<div class="kommentarer" id="kommentarer"><h2>Kommentarer</h2><ul><li class="kommentar" id="kommentar-501"><h4 class="namn">Ann Reader</h4><span class="tid">2012-03-27 09:58</span><div class="kommentar-text">${FIRST}</div></li><li class="kommentar" id="kommentar-502"><h4 class="namn">Bob</h4><span class="tid">2012-03-28 01:31</span><div class="kommentar-text">${SECOND}</div></li></ul></div>`,
    words: [ANN, BOB],
  },
  'a Brazilian newspaper': {
    lang: 'pt-BR',
    thread: `<div class="glb-comentarios"><ul class="lista-comentarios"><li class="comentario" id="comentario-501"><strong class="nome-comentario">Ann Reader</strong> <abbr class="data-comentario" title="2012-03-27 09:58">há 9 anos</abbr><p class="texto-comentario">The first word.<br>And one more.</p><ul class="respostas"><li class="comentario" id="comentario-502"><strong class="nome-comentario">Bob</strong> <abbr class="data-comentario" title="2012-03-28 01:31">há 9 anos</abbr><p class="texto-comentario">I do not think so.</p></li></ul></li></ul></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'a Czech portal': {
    lang: 'cs',
    thread: `<div id="diskuse" class="diskuse"><h2>Diskuse</h2><div class="prispevek" id="prispevek-501"><div class="hlavicka"><strong class="jmeno">Ann Reader</strong> <span class="cas">27. března 2012 9:58</span></div><div class="obsah">${FIRST}</div></div><div class="prispevek" id="prispevek-502"><div class="hlavicka"><strong class="jmeno">Bob</strong> <span class="cas">28. března 2012 1:31</span></div><div class="obsah">${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'a Ukrainian newspaper': {
    lang: 'uk',
    thread: `<div class="comments" id="comments"><div class="title">Коментарі</div><div class="comm-item"><div class="ci-head"><span class="ci-name">Ann Reader</span><span class="ci-date">27 березня 2012, 09:58</span></div><div class="ci-text">The first word.<br>And one more.</div></div><div class="comm-item"><div class="ci-head"><span class="ci-name">Bob</span><span class="ci-date">28 березня 2012, 01:31</span></div><div class="ci-text">I do not think so.</div></div></div>`,
    words: [ANN, BOB],
  },
  'a Persian service': {
    lang: 'fa',
    thread: `<div class="comments-block"><h2>نظرات</h2><div class="comment-entry"><p class="comment-entry-name">Ann Reader</p><span class="comment-entry-date">2012-03-27 09:58</span><p class="comment-entry-body">The first word.<br>And one more.</p></div><div class="comment-entry"><p class="comment-entry-name">Bob</p><span class="comment-entry-date">2012-03-28 01:31</span><p class="comment-entry-body">I do not think so.</p></div></div>`,
    words: [ANN, BOB],
  },
  'responses in a publishing platform, words for times': {
    thread: `<div class="responsesWrapper"><h2>2 Responses</h2><div class="responsesStream"><div class="response" data-post-id="5"><div class="postMetaInline"><a class="ds-link" data-action="show-user-card" href="/@ann">Ann Reader</a><div class="ui-caption"><time datetime="2012-03-27T09:58">Mar 27, 2012</time></div></div><div class="section-inner">${FIRST}</div></div><div class="response" data-post-id="6"><div class="postMetaInline"><a class="ds-link" href="/@bob">Bob</a><div class="ui-caption"><time datetime="2012-03-28T01:31">Mar 28, 2012</time></div></div><div class="section-inner">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB],
  },
  Kinja: {
    thread: `<section class="js_replies replies-container"><h3>Discussion</h3><div class="reply js_reply" id="reply_501" data-id="501"><div class="reply__avatar"><img src="x"></div><div class="reply__byline"><a class="reply__author" href="/u/ann">Ann Reader</a> <time class="reply__time" datetime="2012-03-27T09:58">3/27/12 9:58am</time></div><div class="reply__content">${FIRST}</div><div class="reply__tools"><a>Reply</a></div></div><div class="reply js_reply" id="reply_502" data-id="502"><div class="reply__byline"><a class="reply__author" href="/u/bob">Bob</a> <time class="reply__time" datetime="2012-03-28T01:31">3/28/12 1:31am</time></div><div class="reply__content">${SECOND}</div></div></section>`,
    words: [ANN, BOB],
  },
  'hours told in words only': {
    thread: `<div class="comments"><div class="comment" id="comment-5"><div class="comment-author">Ann Reader</div><div class="comment-time">2 hours ago</div><div class="comment-text">${FIRST}</div></div><div class="comment" id="comment-6"><div class="comment-author">Bob</div><div class="comment-time">just now</div><div class="comment-text">${SECOND}</div></div></div>`,
    words: [withTime(ANN, '2 hours ago'), withTime(BOB, 'just now')],
  },
  'an American newspaper, before its service': {
    thread: `<div id="commentsContainer"><ol class="commentsList"><li class="commentContainer" id="c501"><div class="commentHeader"><cite class="commenterName">Ann Reader</cite> <span class="commentLocation">Boston</span> <span class="commentTime">${T1}</span></div><div class="commentBodyText">${FIRST}</div><div class="commentFooter"><a>Recommend</a></div></li><li class="commentContainer" id="c502"><div class="commentHeader"><cite class="commenterName">Bob</cite> <span class="commentTime">${T2}</span></div><div class="commentBodyText">${SECOND}</div></li></ol></div>`,
    words: [ANN, BOB],
    ids: ['c501', 'c502'],
  },
};

describeThreads(CASES);
