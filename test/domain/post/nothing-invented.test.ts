// What looks like comments and is none: repeated blocks with names and dates that stand on pages without a thread.
import { describe, expect, test } from 'vitest';
import { inWords, pageWith, read } from './open-page.ts';

const WORDS = 'The mayor said that the work would take until autumn and cost less than planned.';

/** Stands below the article. */
const BELOW: Readonly<Record<string, string>> = {
  'a widget with comments on other posts': `<aside class="sidebar"><section class="widget"><h3>Recent comments</h3><ul><li class="comment-item"><span class="comment-author">Ann</span> on <a href="/2012/01/other-post/#comment-5">Another post</a> <span class="date">March 27, 2012</span></li><li class="comment-item"><span class="comment-author">Bob</span> on <a href="/2012/02/third-post/#comment-6">A third post</a> <span class="date">March 28, 2012</span></li></ul></section></aside>`,
  'comments on other posts with their words': `<div class="latest"><h3>Latest comments</h3><div class="comments"><div class="comment"><b class="author">Ann</b><span class="date">March 27, 2012</span><p class="text">I agree with all of it. <a href="/2012/01/other-post/#comment-5">Another post</a></p></div><div class="comment"><b class="author">Bob</b><span class="date">March 28, 2012</span><p class="text">So do I, mostly. <a href="/2012/02/third-post/#comment-6">A third post</a></p></div></div></div>`,
  'the last comments of a Russian site': `<div class="side"><div class="title">Последние комментарии</div><ul class="last-comments"><li><b>Ann</b> <i>27.03.2012 09:58</i><a href="/other.html#comment">Мост закроют до осени, говорят</a></li><li><b>Bob</b> <i>28.03.2012 01:31</i><a href="/third.html#comment">Другая новость о мосте и дороге</a></li></ul></div>`,
  'teasers with authors and dates': `<section><h2>More from us</h2><div class="list"><article class="item"><h3><a href="/a">The river is rising</a></h3><p class="meta">By <a href="/author/bob">Bob</a> · March 27, 2012 · 12 comments</p><p>${WORDS}</p></article><article class="item"><h3><a href="/b">A new school</a></h3><p class="meta">By <a href="/author/cyd">Cyd</a> · March 28, 2012 · 3 comments</p><p>${WORDS}</p></article></div></section>`,
  'teasers without classes': `<h2>Related</h2><ul><li><a href="/a">The river is rising</a><span>Bob</span><time datetime="2012-03-27">27 March</time><p>${WORDS}</p></li><li><a href="/b">A new school</a><span>Cyd</span><time datetime="2012-03-28">28 March</time><p>${WORDS}</p></li></ul>`,
  'teasers in a place called discussion': `<div id="discussion"><h2>Most discussed</h2><ul><li><h3><a href="/a">The river is rising</a></h3><span class="author">Bob</span><time datetime="2012-03-27">27 March</time><p>${WORDS}</p><a href="/a#comments">12 comments</a></li><li><h3><a href="/b">A new school</a></h3><span class="author">Cyd</span><time datetime="2012-03-28">28 March</time><p>${WORDS}</p><a href="/b#comments">3 comments</a></li></ul></div>`,
  'an empty form with a count': `<div id="comments" class="comments-area"><h2>0 comments</h2><div id="respond" class="comment-respond"><h3>Leave a reply</h3><form><p class="comment-form-author"><label>Name</label><input></p><p class="comment-form-comment"><textarea></textarea></p></form></div></div>`,
  'a form in a service’s clothes': `<section class="comments" id="comments"><div class="comment comment--new"><div class="comment__author">You</div><textarea></textarea><button>Post</button></div><p>Be the first to comment.</p></section>`,
  'rules of the house': `<div class="comments"><h2>Comments</h2><div class="comment-rules"><p>Comments are moderated. See our <a href="/rules">rules</a>, last changed on March 27, 2012.</p></div><p>Sign in to comment.</p></div>`,
  'product reviews': `<section id="reviews" class="reviews"><h2>Customer reviews</h2><div class="review" itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="author">Ann</span><meta itemprop="datePublished" content="2012-03-27"><span class="stars" itemprop="reviewRating">5</span><p itemprop="reviewBody">Works as it should, and came in time.</p></div><div class="review" itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="author">Bob</span><meta itemprop="datePublished" content="2012-03-28"><p itemprop="reviewBody">Broke on the second day.</p></div></section>`,
  'questions and answers': `<section class="faq"><h2>Questions and answers</h2><div class="qa-item"><h3 class="question">When does the bridge open again?</h3><div class="answer"><p>On 1 October 2012, says the council.</p></div></div><div class="qa-item"><h3 class="question">Who pays?</h3><div class="answer"><p>The county, from the budget of 3 May 2012.</p></div></div></section>`,
  'topics of a forum': `<div class="forum"><h2>Forum</h2><table class="topics"><tr class="topic"><td><a href="/t/1">Is the bridge safe?</a></td><td class="author">Ann</td><td class="date">March 27, 2012</td><td>12 replies</td></tr><tr class="topic"><td><a href="/t/2">The new school</a></td><td class="author">Bob</td><td class="date">March 28, 2012</td><td>3 replies</td></tr></table></div>`,
  'recent activity': `<div class="activity"><h2>Recent activity</h2><ul><li><a href="/u/1">Ann</a> liked <a href="/a">The river</a> <time datetime="2012-03-27">27 March</time></li><li><a href="/u/2">Bob</a> replied to <a href="/b#comment-7">a comment on A new school</a> <time datetime="2012-03-28">28 March</time></li></ul></div>`,
  'results of a search': `<div class="results"><h2>Results</h2><div class="result"><h3><a href="/a">The river is rising</a></h3><cite>news.example.org</cite> <span>March 27, 2012</span><p>${WORDS}</p></div><div class="result"><h3><a href="/b">A new school</a></h3><cite>news.example.org</cite> <span>March 28, 2012</span><p>${WORDS}</p></div></div>`,
  'people who wrote this': `<section class="contributors"><h2>Contributors</h2><ul><li class="contributor"><img src="x"><b>Ann Example</b> <span>since March 27, 2012</span><p>Writes about bridges, roads and rivers, and lives by one.</p></li><li class="contributor"><b>Bob Example</b> <span>since March 28, 2012</span><p>Took the pictures; teaches photography in the evenings.</p></li></ul></section>`,
  praise: `<section class="testimonials"><h2>What people say</h2><blockquote><p>The best paper in town.</p><cite>Ann, March 27, 2012</cite></blockquote><blockquote><p>I read it every day.</p><cite>Bob, March 28, 2012</cite></blockquote></section>`,
  'posts from a social network': `<section class="embeds"><h2>Reactions</h2><blockquote class="twitter-tweet"><p lang="en">The bridge again!</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1">March 27, 2012</a></blockquote><blockquote class="twitter-tweet"><p lang="en">Not the bridge again.</p>&mdash; Bob (@bob) <a href="https://twitter.com/bob/status/2">March 28, 2012</a></blockquote></section>`,
  'notes of a microblog': `<ol class="notes"><li class="note like tumblelog_ann without_commentary"><a class="avatar_frame" href="x"><img src="x"></a><span class="action"><a href="x">ann</a> liked this</span></li><li class="note reblog tumblelog_bob without_commentary"><span class="action"><a href="x">bob</a> reblogged this from <a href="x">ann</a></span></li></ol>`,
  'dates of events': `<section class="events"><h2>Events</h2><ul><li class="event"><time datetime="2012-03-27T19:00">27 March, 7 pm</time> <b>Ann Reader</b><p>reads from her book about the bridge.</p></li><li class="event"><time datetime="2012-03-28T19:00">28 March, 7 pm</time> <b>Bob</b><p>plays the organ in the old church.</p></li></ul></section>`,
  'a log of changes': `<section class="changelog"><h2>Changes</h2><div class="entry"><h4>2.1.0 <time datetime="2012-03-27">27 March 2012</time></h4><p>Ann Reader: ${WORDS}</p></div><div class="entry"><h4>2.0.0 <time datetime="2012-03-28">28 March 2012</time></h4><p>Bob: ${WORDS}</p></div></section>`,
  footnotes: `<section class="footnotes"><ol><li id="fn1"><b>Ann Reader</b>, “Bridges”, 27 March 2012, p. 5. <a href="#fnref1">↩</a></li><li id="fn2"><b>Bob</b>, “Roads”, 28 March 2012, p. 7. <a href="#fnref2">↩</a></li></ol></section>`,
  'a bibliography': `<h2>References</h2><ul class="references"><li id="ref-501"><cite>Reader, A.</cite> (March 27, 2012). Bridges of the north. <a href="https://doi.org/1">doi</a></li><li id="ref-502"><cite>Bob, B.</cite> (March 28, 2012). Roads of the south. <a href="https://doi.org/2">doi</a></li></ul>`,
  'chapters of a podcast': `<h2>Chapters</h2><ol class="chapters"><li id="c101"><b>Ann Reader</b> <time datetime="PT1M">01:00</time><p>The bridge and how it was built by hand</p></li><li id="c102"><b>Bob</b> <time datetime="PT9M">09:00</time><p>The road that leads up to it</p></li></ol>`,
  'ids that look like comments': `<div class="content-list"><div id="c101"><h3>Ann Reader</h3><p>27.03.2012</p><p>${WORDS}</p></div><div id="c102"><h3>Bob</h3><p>28.03.2012</p><p>${WORDS}</p></div></div>`,
  'a table of contents': `<div id="toc" class="toc"><ul><li class="toclevel-1"><a href="#c1">The first part</a></li><li class="toclevel-2"><a href="#c2">The second part</a></li></ul></div>`,
  'a poll': `<div class="poll"><h3>Should it be closed?</h3><ul class="poll-answers"><li id="answer-501">Yes, until autumn <span>52 %</span></li><li id="answer-502">No, not at all <span>48 %</span></li></ul><p>1,204 votes, March 27, 2012</p></div>`,
  'scores in a table': `<table class="scores"><tr><th>Critic</th><th>Date</th><th>Score</th></tr><tr><td><b>Ann Reader</b></td><td>March 27, 2012</td><td>8 of 10, with reservations</td></tr><tr><td><b>Bob</b></td><td>March 28, 2012</td><td>6 of 10, mostly for the view</td></tr></table>`,
  'the same story told by others': `<section class="trackbacks"><h3>Elsewhere</h3><ul><li><a href="https://other.example/1">The Other Paper</a>, March 27, 2012: ${WORDS}</li><li><a href="https://third.example/2">The Third Paper</a>, March 28, 2012: ${WORDS}</li></ul></section>`,
  'a box about the authors': `<div class="author-boxes"><div class="author-box"><img src="x"><h4><a href="/author/ann">Ann Example</a></h4><p>Ann has written for us since March 27, 2010. ${WORDS}</p></div><div class="author-box"><h4><a href="/author/bob">Bob Example</a></h4><p>Bob joined on March 28, 2011. ${WORDS}</p></div></div>`,
  'posts by topic with the number of comments': `<div class="most-commented"><h3>Most commented</h3><ol><li><a href="/a">The river is rising</a> <span class="comment-count">12 comments</span> <time datetime="2012-03-27">27 March</time></li><li><a href="/b">A new school</a> <span class="comment-count">3 comments</span> <time datetime="2012-03-28">28 March</time></li></ol></div>`,
  'video clips with names and ages': `<section><h2>Videos</h2><div class="v"><a href="/v/1"><img src="x"></a><div><a href="/v/1">How the bridge was built</a><span>Ann Reader</span><span>3 days ago</span></div></div><div class="v"><a href="/v/2"><img src="x"></a><div><a href="/v/2">The road to it</a><span>Bob</span><span>2 weeks ago</span></div></div></section>`,
  'a history of changes with a column for comments': `<h3>Document history</h3><table><tr><th>Date</th><th>Author</th><th>Comments</th></tr><tr><td>27.03.2012</td><td>Ann Reader</td><td>${WORDS}</td></tr><tr><td>28.03.2012</td><td>Bob</td><td>${WORDS}</td></tr></table>`,
  'topics of a discussion in paragraphs': `<h3>Discussion</h3><p><a href="/forum/1">Is the new bridge safe for lorries</a><br>Ann Reader, 27 March 2012</p><p><a href="/forum/2">When will the old school reopen</a><br>Bob, 28 March 2012</p>`,
  'opinions by columnists': `<h2>Мнения</h2><p><b>Анна Читатель</b>, 27.03.2012</p><p><a href="/o/1">Почему мост закрыли навсегда</a></p><p><b>Боб Писатель</b>, 28.03.2012</p><p><a href="/o/2">Кто за это заплатит</a></p>`,
  'opinions by columnists with a lead': `<section class="opinions"><h2>Opinion</h2><div class="op"><span class="author">Ann Reader</span><span class="date">27 March 2012</span><h3><a href="/o/1">Why the bridge was closed</a></h3><p>${WORDS}</p></div><div class="op"><span class="author">Bob</span><span class="date">28 March 2012</span><h3><a href="/o/2">Who pays for all this</a></h3><p>${WORDS}</p></div></section>`,
  'files with who sent them': `<h3>Attachments</h3><dl class="files"><dt><a href="a.pdf">plan.pdf</a> Ann Reader, 27 March 2012</dt><dd>${WORDS}</dd><dt><a href="b.pdf">costs.pdf</a> Bob, 28 March 2012</dt><dd>${WORDS}</dd></dl>`,
  'programme of a conference': `<h2>Programme</h2><h4>27 March 2012, 9:58 – Ann Reader</h4><p>${WORDS}</p><h4>28 March 2012, 10:30 – Bob</h4><p>${WORDS}</p>`,
  'the crew of a talk with their last visits': `<div id="who-is-online"><h3>Users in this discussion</h3><ul><li><a href="/u/1">Ann Reader</a> <span title="2012-03-27 09:58">9 years ago</span></li><li><a href="/u/2">Bob</a> <span title="2012-03-28 01:31">9 years ago</span></li></ul></div>`,
  'a log of commits': `<h3>Commits</h3><ul class="commits"><li id="c501"><b>Ann Reader</b> committed <time datetime="2012-03-27T09:58">on 27 Mar 2012</time><p>${WORDS}</p></li><li id="c502"><b>Bob</b> committed <time datetime="2012-03-28T01:31">on 28 Mar 2012</time><p>${WORDS}</p></li></ul>`,
  'a list of episodes': `<h3>Episodes</h3><div class="ep"><h4>12. The bridge</h4><p class="meta">27 March 2012 · Ann Reader · 43 min</p><p>${WORDS}</p></div><div class="ep"><h4>11. The school</h4><p class="meta">20 March 2012 · Bob · 40 min</p><p>${WORDS}</p></div>`,
  'footnotes with dates': `<h3>Notes</h3><ol class="footnotes"><li id="fn1">Ann Reader, The Other Paper, 27 March 2012. ${WORDS} <a href="#ref1">back</a></li><li id="fn2">Bob, The Third Paper, 28 March 2012. ${WORDS} <a href="#ref2">back</a></li></ol>`,
  'prices with who asked': `<section class="bids"><h3>Bid history (2)</h3><table><tr><td>Ann Reader</td><td>27 March 2012 09:58</td><td>£12</td></tr><tr><td>Bob</td><td>28 March 2012 01:31</td><td>£14</td></tr></table></section>`,
  'a box that promises comments by a service': `<div id="disqus_thread"><div class="dsq-recommend"><h3>Also on News</h3><ul><li><a href="/a"><b>The river is rising again today</b></a> <span>12 comments</span> <span>3 days ago</span></li><li><a href="/b"><b>A new school for the town</b></a> <span>4 comments</span> <span>2 days ago</span></li></ul></div></div>`,
  'signatures below a petition': `<h3>Signatures (2)</h3><ul class="signatures"><li><b>Ann Reader</b>, Leeds <time datetime="2012-03-27">27 March 2012</time></li><li><b>Bob</b>, London <time datetime="2012-03-28">28 March 2012</time></li></ul>`,
  'answers to an open letter': `<h3>Responses to our letter</h3><table><tr><td>Ministry of Works</td><td><a href="a.pdf">letter of 27 March 2012</a></td></tr><tr><td>City council</td><td><a href="b.pdf">letter of 28 March 2012</a></td></tr></table>`,
  'job offers': `<h3>Jobs</h3><fieldset><legend>Ann Reader Ltd., 27 March 2012</legend>${WORDS}</fieldset><fieldset><legend>Bob &amp; Sons, 28 March 2012</legend>${WORDS}</fieldset>`,
};

/** Stands in the article itself. */
const WITHIN: Readonly<Record<string, string>> = {
  'entries of a live blog': `<div class="live-entry" id="entry-501"><h3><time datetime="2012-03-27T09:58">9:58</time> <span class="author">Ann Reader</span></h3><p>${WORDS}</p></div><div class="live-entry" id="entry-502"><h3><time datetime="2012-03-27T10:31">10:31</time> <span class="author">Bob</span></h3><p>${WORDS}</p></div>`,
  'entries of a live blog, called posts': `<div class="live-blog"><article class="post" id="post-501"><header><b class="author">Ann Reader</b> <time datetime="2012-03-27T09:58">27 March 2012, 9:58</time></header><p>${WORDS}</p><p>${WORDS}</p></article><article class="post" id="post-502"><header><b class="author">Bob</b> <time datetime="2012-03-27T10:31">27 March 2012, 10:31</time></header><p>${WORDS}</p><p>${WORDS}</p></article></div>`,
  'letters to the editor': `<h2>Letters</h2><div><p>${WORDS}</p><p><b>Ann Reader</b>, Leeds, 27 March 2012</p></div><div><p>${WORDS}</p><p><b>Bob</b>, London, 28 March 2012</p></div>`,
  'quotations with their authors': `<blockquote><p>${WORDS}</p><cite>Ann Reader, March 27, 2012</cite></blockquote><blockquote><p>${WORDS}</p><cite>Bob, March 28, 2012</cite></blockquote>`,
  'an interview': `<h2>The discussion</h2><p><b>Ann Reader:</b> ${WORDS}</p><p><b>Bob:</b> ${WORDS}</p>`,
  'steps of a recipe': `<ol class="steps"><li id="step-1"><b>Flour</b><p>${WORDS}</p></li><li id="step-2"><b>Water</b><p>${WORDS}</p></li></ol>`,
  'a chronicle': `<ul><li><b>March 27, 2012</b> <i>Ann Reader</i> ${WORDS}</li><li><b>March 28, 2012</b> <i>Bob</i> ${WORDS}</li></ul>`,
  'comments by the parties': `<h2>Comments by the parties</h2><div><h3>Ann Reader</h3><p>${WORDS}</p></div><div><h3>Bob</h3><p>${WORDS}</p></div>`,
  'answers by readers to a call, in the text': `<h2>Your comments</h2><p>We asked on 27 March 2012 what you think of the bridge.</p><p><b>Ann Reader, 43:</b> ${WORDS}</p><p><b>Bob, 28:</b> ${WORDS}</p>`,
};

function within(inner: string): string {
  return pageWith('').replace('</div></article>', `${inner}<p>${WORDS.repeat(4)}</p></div></article>`);
}

describe('no comment', () => {
  test.each(Object.entries(BELOW))('%s, below the article', (_name, html) => {
    const { reading } = read(pageWith(html));
    expect(inWords(reading.comments)).toEqual([]);
    expect(reading.article?.title).toBe('The bridge will be closed');
    expect(reading.article?.blocks.length).toBe(3);
  });

  test.each(Object.entries(WITHIN))('%s, in the article', (_name, html) => {
    const { reading } = read(within(html));
    expect(inWords(reading.comments)).toEqual([]);
    expect(reading.article?.blocks.map(({ text }) => text).join(' ')).toContain(WORDS);
  });

  test.each(Object.entries(BELOW))('%s, beside a thread: only the thread is read', (_name, html) => {
    const thread = `<section id="comments"><ol class="comment-list"><li class="comment" id="comment-9001"><b class="fn">Cyd Writer</b> <time datetime="2012-04-01T10:00">1 April</time><div class="comment-content"><p>A word of mine.</p></div></li></ol></section>`;
    const { reading } = read(pageWith(thread + html));
    expect(reading.comments.map(({ author }) => author)).toEqual(['Cyd Writer']);
  });
});
