// Threads of systems that nobody has told us of: what is a comment has to be known by how people are shown talking.
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
  'hashed classes, a heading that says what it is': {
    thread: `<section class="sc-1a2b"><h2 class="sc-3c4d">2 comments</h2><div class="sc-5e6f"><div class="sc-7g8h"><div class="sc-9i0j"><img src="x" class="sc-aa"><span class="sc-bb">Ann Reader</span><span class="sc-cc">${T1}</span></div><div class="sc-dd">${FIRST}</div><div class="sc-ee"><button>Like</button><button>Reply</button></div></div><div class="sc-7g8h"><div class="sc-9i0j"><img src="x" class="sc-aa"><span class="sc-bb">Bob</span><span class="sc-cc">${T2}</span></div><div class="sc-dd">${SECOND}</div><div class="sc-ee"><button>Like</button><button>Reply</button></div></div></div></section>`,
    words: [ANN, BOB],
  },
  'CSS modules': {
    thread: `<div class="Comments_root__x7Yz1"><div class="Comments_list__a1B2c"><div class="Comment_root__q9W8e" id="c-501"><div class="Comment_header__z1X2c"><a class="Comment_author__m3N4b" href="/u/1">Ann Reader</a><time class="Comment_date__k5J6h" datetime="2012-03-27T09:58">9 years</time></div><div class="Comment_text__l7K8j">${FIRST}</div></div><div class="Comment_root__q9W8e" id="c-502"><div class="Comment_header__z1X2c"><a class="Comment_author__m3N4b" href="/u/2">Bob</a><time class="Comment_date__k5J6h" datetime="2012-03-28T01:31">9 years</time></div><div class="Comment_text__l7K8j">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB],
    ids: ['c-501', 'c-502'],
  },
  'no classes at all, a heading, blocks': {
    thread: `<div><h3>Comments (2)</h3><div><div><b>Ann Reader</b> <small>${T1}</small></div><div>${FIRST}</div></div><div><div><b>Bob</b> <small>${T2}</small></div><div>${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'no classes at all, a list below a heading': {
    thread: `<h2>Kommentare</h2><ol><li><p><strong>Ann Reader</strong>, 27.03.2012, 09:58</p>${FIRST}</li><li><p><strong>Bob</strong>, 28.03.2012, 01:31</p>${SECOND}</li></ol>`,
    lang: 'de',
    words: [ANN, BOB],
  },
  'no classes at all, a list in the list': {
    thread: `<h2>Комментарии 2</h2><ul><li><div><a href="/u/1">Ann Reader</a> <span>27 марта 2012, 09:58</span></div><div>The first word.<br>And one more.</div><a href="#">Ответить</a><ul><li><div><a href="/u/2">Bob</a> <span>28 марта 2012, 01:31</span></div><div>I do not think so.</div><a href="#">Ответить</a></li></ul></li></ul>`,
    lang: 'ru',
    words: [ANN, BOB_ANSWERS],
  },
  'custom elements': {
    thread: `<x-comments><x-comment id="comment-501"><x-author>Ann Reader</x-author><time datetime="2012-03-27T09:58">27 March</time><div>${FIRST}</div></x-comment><x-comment id="comment-502"><x-author>Bob</x-author><time datetime="2012-03-28T01:31">28 March</time><div>${SECOND}</div></x-comment></x-comments>`,
    words: [ANN, BOB],
    ids: ['comment-501', 'comment-502'],
  },
  'custom elements inside each other': {
    thread: `<comment-thread><comment-item><header><b slot="name">Ann Reader</b> <time datetime="2012-03-27T09:58">27 March</time></header><div>${FIRST}</div><comment-replies><comment-item><header><b slot="name">Bob</b> <time datetime="2012-03-28T01:31">28 March</time></header><div>${SECOND}</div></comment-item></comment-replies></comment-item></comment-thread>`,
    words: [ANN, BOB_ANSWERS],
  },
  'parts named by attributes for tests': {
    thread: `<div data-testid="comments"><div data-testid="comment"><div><span data-testid="comment-author">Ann Reader</span><time datetime="2012-03-27T09:58">27 March</time></div><div data-testid="comment-body">${FIRST}</div><button>Reply</button></div><div data-testid="comment"><div><span data-testid="comment-author">Bob</span><time datetime="2012-03-28T01:31">28 March</time></div><div data-testid="comment-body">${SECOND}</div><button>Reply</button></div></div>`,
    words: [ANN, BOB],
  },
  'a table of two columns': {
    thread: `<h3>Reader comments</h3><table><tr><td><b>Ann Reader</b><br>27 March 2012, 9:58</td><td>The first word.<br>And one more.</td></tr><tr><td><b>Bob</b><br>28 March 2012, 1:31</td><td>I do not think so.</td></tr></table>`,
    words: [ANN, BOB],
  },
  'a table without ids, rows called comment': {
    thread: `<table class="comments"><tr class="comment"><td class="name">Ann Reader</td><td class="date">27 March 2012, 9:58</td><td class="text">The first word.<br>And one more.</td></tr><tr class="comment"><td class="name">Bob</td><td class="date">28 March 2012, 1:31</td><td class="text">I do not think so.</td></tr></table>`,
    words: [ANN, BOB],
  },
  'a list of terms': {
    thread: `<h2 id="comments">Comments</h2><dl><dt><b>Ann Reader</b> — 27 March 2012, 9:58</dt><dd>${FIRST}</dd><dt><b>Bob</b> — 28 March 2012, 1:31</dt><dd>${SECOND}</dd></dl>`,
    words: [ANN, BOB],
  },
  'articles in a section, no class': {
    thread: `<section aria-label="Comments"><h2>What readers say</h2><article><header><a href="/u/ann">Ann Reader</a> <time datetime="2012-03-27T09:58">27 March</time></header>${FIRST}</article><article><header><a href="/u/bob">Bob</a> <time datetime="2012-03-28T01:31">28 March</time></header>${SECOND}</article></section>`,
    words: [ANN, BOB],
  },
  'depth by class, flat': {
    thread: `<div class="comments"><div class="comment lvl-0"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div class="comment lvl-1"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'depth in pixels by class': {
    thread: `<div class="comments"><div class="comment indent-0"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div class="comment indent-40"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'depth by an attribute': {
    thread: `<div class="comments"><div class="comment" data-depth="0"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div class="comment" data-depth="1"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'depth told to screen readers': {
    thread: `<div role="tree" class="comments"><div role="treeitem" aria-level="1" class="comment"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div role="treeitem" aria-level="2" class="comment"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'depth by a margin of the element around': {
    thread: `<div class="comments"><div style="margin-left:0"><div class="comment"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div></div><div style="margin-left:2em"><div class="comment"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'depth by a short margin': {
    thread: `<div class="comments"><div class="comment" style="margin: 0 0 10px 0px"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div class="comment" style="margin: 0 0 10px 25px"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'an answer marked as one, flat': {
    thread: `<div class="comments"><div class="comment"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div class="comment comment--reply"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'the parent by a long id': {
    thread: `<div class="comments"><div class="comment" data-id="5f0aa1"><b class="name">Ann Reader</b><i class="date">${T1}</i><div class="text">${FIRST}</div></div><div class="comment" data-id="5f0ab2" data-parent="5f0aa1"><b class="name">Bob</b><i class="date">${T2}</i><div class="text">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'times told in words alone, no classes': {
    thread: `<div id="discussion"><h3>2 Comments</h3><ul><li><a href="/u/1">Ann Reader</a> <span>3 days ago</span><div>${FIRST}</div><button>Reply</button></li><li><a href="/u/2">Bob</a> <span>2 hours ago</span><div>${SECOND}</div><button>Reply</button></li></ul></div>`,
    words: [withTime(ANN, '3 days ago'), withTime(BOB, '2 hours ago')],
  },
  'hashed classes, times in words, no heading, each can be answered': {
    thread: `<div class="x1"><div class="x2"><div class="x3"><span class="x4">Ann Reader</span><span class="x5">3 d</span></div><div class="x6">${FIRST}</div><div class="x7"><a role="button">Reply</a></div></div><div class="x2"><div class="x3"><span class="x4">Bob</span><span class="x5">2 h</span></div><div class="x6">${SECOND}</div><div class="x7"><a role="button">Reply</a></div></div></div>`,
    words: [withTime(ANN, '3 d'), withTime(BOB, '2 h')],
  },
  'one comment alone, no classes, a heading that counts one': {
    thread: `<section><h2>1 comment</h2><div><div><div><strong>Ann Reader</strong> <time datetime="2012-03-27T09:58">27 March</time></div><div>${FIRST}</div><a href="#">Reply</a></div></div></section>`,
    words: [ANN],
  },
  'names in every comment’s own element, Kazakh words': {
    lang: 'kk',
    thread: `<div class="pikirler"><h3>Пікірлер (2)</h3><div class="pikir"><div class="bas"><span>Ann Reader</span> <i>27.03.2012, 09:58</i></div><div>${FIRST}</div></div><div class="pikir"><div class="bas"><span>Bob</span> <i>28.03.2012, 01:31</i></div><div>${SECOND}</div></div></div>`,
    words: [ANN, BOB],
  },
  'name and text in one paragraph, as by hand': {
    thread: `<h3>2 comments</h3><div class="c"><p><b>Ann Reader</b> (27 March 2012, 9:58)</p><p>The first word.</p><p>And one more.</p></div><hr><div class="c"><p><b>Bob</b> (28 March 2012, 1:31)</p><p>I do not think so.</p></div>`,
    words: [ANN, BOB],
  },
  'Japanese words, no known class': {
    lang: 'ja',
    thread: `<section class="box"><h2>コメント（2件）</h2><ul><li><p><b>Ann Reader</b><span>2012年3月27日 09:58</span></p><p>The first word.<br>And one more.</p></li><li><p><b>Bob</b><span>2012年3月28日 01:31</span></p><p>I do not think so.</p></li></ul></section>`,
    words: [ANN, BOB],
  },
  'Arabic words, no known class': {
    lang: 'ar',
    thread: `<section class="box"><h2>التعليقات (2)</h2><ul><li><p><b>Ann Reader</b> <span>27 مارس 2012 09:58</span></p><p>The first word.<br>And one more.</p></li><li><p><b>Bob</b> <span>28 مارس 2012 01:31</span></p><p>I do not think so.</p></li></ul></section>`,
    words: [ANN, BOB],
  },
  'the date below the text': {
    thread: `<div class="box"><h3>Comments</h3><div class="i"><p>The first word.</p><p>And one more.</p><p><i>Ann Reader</i>, 27 March 2012, 9:58</p></div><div class="i"><p>I do not think so.</p><p><i>Bob</i>, 28 March 2012, 1:31</p></div></div>`,
    words: [ANN, BOB],
  },
  'short prefixes for names': {
    thread: `<div class="thread-comments"><div class="tc-item" id="tc-11"><div class="tc-top"><a class="tc-nick" href="/u/ann">Ann Reader</a><span class="tc-when">27.03.2012 09:58</span></div><div class="tc-msg">${FIRST}</div></div><div class="tc-item tc-child" id="tc-12"><div class="tc-top"><a class="tc-nick" href="/u/bob">Bob</a><span class="tc-when">28.03.2012 01:31</span></div><div class="tc-msg">${SECOND}</div></div></div>`,
    words: [ANN, BOB_ANSWERS],
  },
  'classes made by a tool, the part at the end': {
    thread: `<div class="css-1ab2cd-CommentsWrapper"><h2 class="css-0">Comments <span>2</span></h2><div class="css-77aa11-CommentItem"><div class="css-1-x"><p class="css-2y3x4z-Author">Ann Reader</p><p class="css-9y3x4z-Date">27 March 2012, 9:58</p></div><div class="css-5t5t5t-Text">${FIRST}</div><button>Reply</button></div><div class="css-77aa11-CommentItem"><div class="css-1-x"><p class="css-2y3x4z-Author">Bob</p><p class="css-9y3x4z-Date">28 March 2012, 1:31</p></div><div class="css-5t5t5t-Text">${SECOND}</div><button>Reply</button></div></div>`,
    words: [ANN, BOB],
  },
  'classes that say how, not what': {
    thread: `<section id="comments" class="mt-8"><h2 class="text-xl font-bold">Comments (2)</h2><div class="space-y-6"><div class="flex gap-4"><img class="rounded-full" src="x"><div class="flex-1"><div class="flex items-center gap-2"><span class="font-semibold">Ann Reader</span><span class="text-gray-500 text-sm">March 27, 2012 9:58 AM</span></div><div class="prose mt-2">${FIRST}</div><button class="text-sm">Reply</button></div></div><div class="flex gap-4"><img class="rounded-full" src="x"><div class="flex-1"><div class="flex items-center gap-2"><span class="font-semibold">Bob</span><span class="text-gray-500 text-sm">March 28, 2012 1:31 AM</span></div><div class="prose mt-2">${SECOND}</div><button class="text-sm">Reply</button></div></div></div></section>`,
    words: [ANN, BOB],
  },
  'parts named by hooks': {
    thread: `<div data-hook="comments-list"><h2>2 Comments</h2><div data-hook="comment-wrapper" class="s1k2j"><div class="aa1"><span class="bb1" data-hook="user-name">Ann Reader</span><span class="cc1" data-hook="time-ago">Mar 27, 2012</span></div><div class="dd1" data-hook="rce-text">${FIRST}</div><button>Like</button><button>Reply</button></div><div data-hook="comment-wrapper" class="s1k2j"><div class="aa1"><span class="bb1" data-hook="user-name">Bob</span><span class="cc1" data-hook="time-ago">Mar 28, 2012</span></div><div class="dd1">${SECOND}</div><button>Like</button><button>Reply</button></div></div>`,
    words: [byDay(ANN), byDay(BOB)],
  },
  'times in words below the text, Russian': {
    thread: `<div class="mg-feedback"><div class="mg-feedback-title">Обсуждение (2)</div><div class="mg-fb"><div class="mg-fb-l"><img></div><div class="mg-fb-r"><a class="mg-fb-n" href="/u/1">Ann Reader</a><div class="mg-fb-t">The first word.<br>And one more.</div><div class="mg-fb-f"><span>3 часа назад</span> <a>Ответить</a></div></div></div><div class="mg-fb"><div class="mg-fb-l"><img></div><div class="mg-fb-r"><a class="mg-fb-n" href="/u/2">Bob</a><div class="mg-fb-t">I do not think so.</div><div class="mg-fb-f"><span>вчера, 09:58</span> <a>Ответить</a></div></div></div></div>`,
    lang: 'ru',
    words: [withTime(ANN, '3 часа назад'), withTime(BOB, 'вчера, 09:58')],
  },
  'names in buttons, classes that say how': {
    thread: `<div id="canvass"><ul class="comments-list"><li class="comment Pend(8px)"><div class="D(f)"><button class="D(ib) Fw(b) P(0) Bd(0)" aria-label="See reactions">Ann Reader</button><span class="C($c) Fz(12px)"><span>3 hours ago</span></span></div><div class="C($m) Wow(bw)">The first word.<br>And one more.</div><div class="Py(12px)"><button>Reply</button></div></li><li class="comment Pend(8px)"><div class="D(f)"><button class="D(ib) Fw(b) P(0) Bd(0)">Bob</button><span class="C($c) Fz(12px)"><span>2 hours ago</span></span></div><div class="C($m) Wow(bw)">I do not think so.</div></li></ul></div>`,
    words: [withTime(ANN, '3 hours ago'), withTime(BOB, '2 hours ago')],
  },
  'Greek words': {
    lang: 'el',
    thread: `<div id="sxolia"><h3>Σχόλια (2)</h3><div class="sxolio"><div><strong>Ann Reader</strong> <em>27/03/2012 09:58</em></div><p>The first word.</p><p>And one more.</p></div><div class="sxolio"><div><strong>Bob</strong> <em>28/03/2012 01:31</em></div><p>I do not think so.</p></div></div>`,
    words: [ANN, BOB],
  },
  'a Hungarian list, parts named in Hungarian': {
    lang: 'hu',
    thread: `<div class="hozzaszolasok"><h3>2 hozzászólás</h3><ol><li id="h11"><span class="nev">Ann Reader</span> <span class="ido">2012-03-27 09:58</span><div class="szoveg">${FIRST}</div></li><li id="h12"><span class="nev">Bob</span> <span class="ido">2012-03-28 01:31</span><div class="szoveg">${SECOND}</div></li></ol></div>`,
    words: [ANN, BOB],
  },
};

describeThreads(CASES);
