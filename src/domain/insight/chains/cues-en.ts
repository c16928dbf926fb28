/** How readers report errors and authors answer, in English. Sorted by kind, then by words; sources: newsroom practice and threads of news blogs. */
import type { CueList } from './cue.ts';

const TEXT =
  '(?:articles?|posts?|texts?|pieces?|stor(?:y|ies)|body|paragraphs?|captions?|headlines?|titles?|tables?|charts?)';
const PART =
  '(?:photos?|pictures?|pics?|images?|captions?|maps?|charts?|graphs?|tables?|legends?|diagrams?|audio|videos?|(?:hyper)?links?|urls?|address(?:es)?|quotes?|quotations?|dates?|years?|names?|surnames?|titles?|headlines?|spellings?|numbers?|figures?|percentages?|translations?|paragraphs?|sentences?|footnotes?|headings?|headers?|columns?|labels?|credits?|bylines?|ages?|ranks?|currency|timelines?|transcripts?|totals?|punctuation|flags?|logos?|coordinates?|biograph(?:y|ies)|bio|code|code samples?|code examples?|samples?|snippets?|listings?|formulas?|formulae|equations?|steps?|units?|screenshots?|brackets?|subtitles?)';
/** What is somebody else's: "the government's numbers". Its errors are not this text's. */
const OF_OTHERS =
  '(?:prosecutors?|ministers?|governments?|polices?|courts?|judges?|officials?|regimes?|presidents?|ministr(?:y|ies)|part(?:y|ies)|oppositions?|embass(?:y|ies)|compan(?:y|ies)|armys?|states?) s (?:\\p{L}+ )?(?:numbers?|figures?|version|story|account|claims?|statements?|dates?|statistics|data|maths?|report)';

export const CUES_EN: CueList = {
  language: 'en',
  cues: [
    {
      kind: 'admit',
      words: 'should have (?:mentioned|said|checked|noted|included|added|known|looked|written|been clearer)',
      example: 'I should have mentioned that.',
    },
    {
      kind: 'admit',
      words:
        '(?<=^ )(?:a+rgh|ugh|ouch|oh dear|oh no|oh god|oh man|oh boy|damn|crap|yikes|doh|blimey|good grief|gosh|groan|facepalm)',
      example: 'Aargh. I know that.',
      isWeak: true,
    },
    {
      kind: 'admit',
      words:
        'i (?:had |have |ve |must have )?(?:mis(?!s)[a-z]{4,}|dropped an?|forgot|left out|transposed|inverted|added a zero|lost a)',
      example: 'I miscounted, sorry.',
    },
    {
      kind: 'admit',
      words:
        'i (?:grabbed|took|picked|used|posted|copied|pasted|linked|uploaded|chose|cited) (?:the|a|an) (?:wrong|other|old|older|outdated|previous)',
      example: 'I grabbed the wrong file.',
    },
    {
      kind: 'admit',
      words:
        'my (?:\\p{L}+ )?(?:arithmetic|maths?|memory|eyes?|fingers?|brain|spell ?checker|notes|geography|history|russian|kazakh|english|proofreading) (?:failed|fails|slipped|let me down|is|are|was|were|must have|played)',
      example: 'My memory failed me.',
    },
    {
      kind: 'admit',
      words:
        '(?:bad|poor|sloppy|lazy|shoddy|careless|terrible|awful|hasty) (?:research|counting|count|job|work|editing|proofreading|reading|memory|maths?|arithmetic|translation|copy ?(?:and )?paste|typing|googling|fact checking|homework|choice)',
      example: 'Bad research by me.',
    },
    {
      kind: 'admit',
      words: '(?:you|he|she|that) (?:ve )?(?:got|caught) me(?: there| out)?',
      example: 'You got me there.',
    },
    {
      kind: 'admit',
      words: '(?:it|he|she|they|that|there|you|i|we) (?:did|was|is|does|has|had|were|are|do|have) indeed',
      example: 'It did indeed.',
      isWeak: true,
    },
    {
      kind: 'admit',
      words: '(?:sorry|apologies) (?:about|for) (?:that|this|it|the \\p{L}+)',
      example: 'Sorry about that.',
      isWeak: true,
    },
    {
      kind: 'admit',
      words:
        '(?:one|a|two) (?:\\p{L}+ )?(?:zeros?|zeroes|letters?|digits?|words?|commas?|years?) (?:too (?:many|few)|short|off)',
      example: 'One zero too many.',
    },
    {
      kind: 'admit',
      words:
        'i (?:\\p{L}+ )?(?:mixed|got|had|confused|muddled|swapped) (?:them|it|that|those|the two|the \\p{L}+|both) (?:up|wrong|round|backwards|mixed up|confused)',
      example: 'I mixed them up.',
    },
    {
      kind: 'admit',
      words: '(?<=^ |\\. )so (?:he|she|it|they|there|that) (?:is|are|was|were|did|does|has|had)',
      example: 'So he is.',
      isWeak: true,
    },
    {
      kind: 'admit',
      words:
        '(?:careless|lazy|stupid|silly|thoughtless|sloppy|clumsy|dumb|embarrassing|inexcusable)(?: \\p{L}+)? (?:of me|on my part|mistake|error|slip)',
      example: 'Sloppy of me.',
    },
    {
      kind: 'admit',
      words:
        '(?:i |we )?(?:was|were|wasn t|am|hadn t been) (?:not |un)?aware of (?:that|it|this)|(?:didn t|did not|hadn t) (?:know|realis~|realiz~|hear~) (?:that|it|this|about)|news to me',
      example: 'I was not aware of that.',
    },
    {
      kind: 'admit',
      words: '(?:embarrassing|mortifying|shame on me|egg on my face)',
      example: 'How embarrassing.',
      isWeak: true,
    },
    { kind: 'admit', words: 'slip of (?:the|my) (?:pen|tongue|keyboard|finger|mind)', example: 'A slip of the pen.' },
    {
      kind: 'admit',
      words: '(?:slip|error|mistake|oversight|typo|lapse)(?: of the \\p{L}+)? (?:on|of) (?:my|our) (?:part|own|side)',
      example: 'An oversight on my part.',
    },
    { kind: 'admit', words: '(?:good|nice|great|excellent) (?:catch|spot|eye)', example: 'Good catch, thank you.' },
    { kind: 'admit', words: 'so (?:i|we) (?:did|have|was|were)', example: 'So I did.', isWeak: true },
    { kind: 'admit', words: '(?:well|nicely) (?:spotted|caught|noticed)', example: 'Well spotted.' },
    { kind: 'admit', words: '(?:quite|absolutely|perfectly|so) right', example: 'Quite right.', isWeak: true },
    {
      kind: 'admit',
      words:
        '(?:silly me|stupid of me|careless of me|how embarrassing|i should have (?:checked|known|looked)|brain fart)',
      example: 'Yes, of course, silly me.',
    },
    {
      kind: 'admit',
      words: 'i (?:missed|hadn t noticed|didn t notice|hadn t seen) (?:that|it|this)',
      example: 'I missed that.',
    },
    {
      kind: 'admit',
      words: '(?:you re|you are|youre|he s|she s|nate s) (?:\\p{L}+ )?(?:right|correct)',
      example: 'You are absolutely right.',
      isWeak: true,
    },
    { kind: 'admit', words: 'i (?:got|had) (?:that|it|this|the \\p{L}+) wrong', example: 'I got that wrong.' },
    {
      kind: 'admit',
      words: 'i (?:made|ve made|have made) (?:that|a|the|this) (?:\\p{L}+ )?(?:mistake|error)',
      example: 'Oh God I made that mistake.',
    },
    {
      kind: 'admit',
      words: 'i (?:misread|misremembered|mistyped|misspelled|misspelt|misquoted|mixed up|confused|overlooked)',
      example: 'I misread the report.',
    },
    { kind: 'admit', words: 'i stand corrected', example: 'I stand corrected.' },
    { kind: 'admit', words: 'mea culpa', example: 'Mea culpa!' },
    { kind: 'admit', words: '(?:my|our) (?:bad|mistake|error|fault|typo|apologies|oversight)', example: 'My bad.' },
    { kind: 'admit', words: '(?:oops|whoops|d oh|argh)', example: 'Oops.', isWeak: true },
    {
      kind: 'admit',
      words: 'sorry (?:about|for) (?:that|the|my) (?:\\p{L}+ )?(?:mistake|error|typo|mix up|slip|confusion)',
      example: 'Sorry about the mistake.',
    },
    {
      kind: 'admit',
      words:
        '(?:thanks|thank you|thx|cheers) (?:\\p{L}+ ){0,3}for (?:the |your |this |that )?(?:\\p{L}+ )?(?:correction|catch|heads up|clarification|pointing|spotting|noticing|catching|flagging|letting (?:me|us) know)',
      example: 'Thanks for pointing that out.',
    },
    {
      kind: 'admit',
      words:
        'you (?:may|might|could) (?:very |quite )?(?:well )?be (?:right|correct)|you re probably right|you are probably right|you have a point there',
      example: 'You may well be right.',
      isWeak: true,
    },
    {
      kind: 'admit',
      words:
        '(?:i |we )?(?:got|was|getting|were) ahead of (?:myself|ourselves)|how embarrassing|(?:that s|this is|rather|very|deeply) embarrassing|i (?:really )?should have (?:known|noticed|seen|spotted|caught)',
      example: 'How embarrassing.',
    },
    {
      kind: 'agree',
      words: '(?:\\p{L}+ )?(?:is|s|are) (?:\\p{L}+ )?(?:right|correct) (?:on|about|that|the|here)',
      example: 'Nate is right on the photo.',
    },
    {
      kind: 'agree',
      words: '(?:as|like) \\p{L}+(?: \\p{L}+)? (?:said|says|wrote|noted|pointed out|mentioned)',
      example: 'As Nate said, it is another town.',
    },
    {
      kind: 'agree',
      words: 'i (?:noticed|saw|thought|spotted|wondered about) (?:that|the same|it|this) too',
      example: 'I noticed that too.',
    },
    {
      kind: 'agree',
      words: '(?:same here|seconded|confirmed|i can confirm|i second (?:that|this)|agree with \\p{L}+)',
      example: 'I can confirm this.',
    },
    {
      kind: 'ask',
      words:
        '(?:you|the author|editors?) (?:should|might want to|may want to|need to|ought to|could|might) (?:double check|recheck|re check|verify|revisit|look again at)|(?:double check|recheck|verify) (?:the|that|your|this|those) \\p{L}+',
      example: 'You may want to double-check the date.',
    },
    {
      kind: 'ask',
      words:
        '(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|the (?:author|editors?)) (?:please )?(?:fix|correct|update|amend|replace|change|check)(?! us| me| your| my)',
      example: 'Could you fix the date?',
    },
    {
      kind: 'ask',
      words:
        '(?:needs?|deserves?) (?:to be )?(?:a )?(?:correct|correcting|corrected|correction|fixing|fixed|updating|updated)',
      example: 'The headline needs correcting.',
    },
    {
      kind: 'ask',
      words: '(?:please|pls|kindly) (?:fix|correct|update|amend|replace|change|check)',
      example: 'Please correct this.',
    },
    {
      kind: 'ask',
      words:
        '(?:you|the author|editors?) (?:should|might want to|may want to|need to|ought to) (?:fix|correct|update|amend|replace|change)',
      example: 'You may want to fix the caption.',
    },
    {
      kind: 'criticism',
      words:
        '(?:i )?(?:accept|take|hear|appreciate|understand) (?:your|the|that) (?:criticism|critique|point about (?:the )?tone)',
      example: 'I accept your criticism about tone.',
    },
    { kind: 'criticism', words: '(?:fair|good|valid) (?:point|enough|criticism)', example: 'Fair point.' },
    {
      kind: 'dispute',
      words:
        'i was (?:there|in the (?:room|hall|court|square|building)|at the|present|standing)|(?:see|check) (?:page|p|section|footnote|paragraph|the (?:report|record|indictment|source|transcript))',
      example: 'I was in the room.',
      isWeak: true,
    },
    {
      kind: 'dispute',
      words:
        '(?:i m |i am |i ll |we re )?(?:leaving|leave|keeping|keep|sticking with|stick with|standing by|going with) (?:it|that|this|my|the|our)(?: \\p{L}+)?(?= as| for| until| unless| \\.| $)',
      example: 'I’m leaving it as it is.',
    },
    {
      kind: 'dispute',
      words: '(?<=^ )(?:it|that|this) (?:is|was) (?:him|her|them|indeed|really|definitely)',
      example: 'It is him.',
      isWeak: true,
    },
    {
      kind: 'dispute',
      words:
        '(?:keep|leave|leaving|keeping) (?:mine|it (?:as|like|that way|in)|that as|as (?:it )?is)|my sources|(?:is|are) in use',
      example: 'I’ll keep mine.',
    },
    {
      kind: 'dispute',
      words:
        '(?:intentional~|on purpose|deliberate~|as intended|by design|meant to be|official spelling|both spellings|both are)',
      example: 'It’s intentional.',
    },
    {
      kind: 'dispute',
      words: '(?:count|check|look|read|watch) (?:it |them )?(?:again|closer|more closely)',
      example: 'Count again.',
      isWeak: true,
    },
    {
      kind: 'dispute',
      words:
        '(?<=^ )(?:it|he|she|they|that|this|there) (?:isn t|wasn t|aren t|weren t|doesn t|didn t|is not|was not|does not|did not)',
      example: 'It isn’t. I took it myself.',
      isWeak: true,
    },
    { kind: 'dispute', words: '(?<=^ )(?:no|nope)', example: 'No, “who” is the subject here.', isWeak: true },
    {
      kind: 'dispute',
      words:
        '(?:so |and )?(?:the|my) (?:text|article|figure|number|date|name|sentence|caption|headline|wording|spelling|quote) (?:\\p{L}+ )?(?:stands|stays)',
      example: 'So the text stands.',
    },
    {
      kind: 'dispute',
      words: 'i (?:never|didn t|did not) (?:said|say|wrote|write|claimed|claim)',
      example: 'I never said that.',
    },
    { kind: 'dispute', words: 'i (?:disagree|don t agree|do not agree|stand by)', example: 'I disagree.' },
    {
      kind: 'dispute',
      words: '(?:is|are|was|were) (?:in fact |indeed |still )?(?:correct|right|accurate)(?= \\. $| \\.|$)',
      example: 'I checked, 2011 is correct.',
    },
    {
      kind: 'dispute',
      words: '(?:no|nope) (?:it|that|this|the \\p{L}+(?: \\p{L}+){0,3}) (?:is|s|was|isn t|is not)',
      example: 'No, that is not what the report says.',
    },
    {
      kind: 'dispute',
      words:
        '(?:that s|that is|it s|it is|this is) (?:not (?:a|an) (?:error|mistake|typo)|correct as|not (?:wrong|incorrect))',
      example: 'That is not a mistake.',
    },
    {
      kind: 'dispute',
      words: 'the (?:\\p{L}+ )?(?:is|are) (?:correct|right|accurate)',
      example: 'The figure is correct.',
    },
    {
      kind: 'dispute',
      words: '(?:and|we|i still|still) stand by (?:the|my|our|it|that|what|every)',
      example: 'I checked and stand by the quote.',
    },
    {
      kind: 'fixed',
      words:
        '(?:catch|spotted|right|thanks|thank you|yes|indeed|true|point|cheers|sorry|oops|did|apologies) (?:changed|fixed|corrected|amended|replaced|updated|done|removed|swapped|edited)(?= \\.| $| thanks| now| it| that)',
      example: 'Good catch – changed.',
    },
    {
      kind: 'fixed',
      words: '(?<=^ |\\. )added(?= \\.| thanks| $| it(?: |$)| now)',
      example: 'Added, thanks for spotting it.',
      isWeak: true,
    },
    {
      kind: 'fixed',
      words:
        '(?:edited|changed|updated|amended|reworded|revised) to (?:say|read|show|reflect|make|include|remove|match|be)',
      example: 'Edited to say so.',
    },
    {
      kind: 'fixed',
      words:
        '(?:is|are|s|re) now (?:right|correct|there|gone|visible|accurate|up|back|in place|in order)|(?:it s|they re|is|are) back(?= \\.| $| in| now)',
      example: 'The credit is now right.',
    },
    {
      kind: 'fixed',
      words:
        '(?:linked|pointed|switched|moved|put|used|embedded|inserted|quoted|cited) (?:\\p{L}+ ){0,6}(?:instead|back in)',
      example: 'I linked to the public version instead.',
    },
    {
      kind: 'fixed',
      words: 're ?(?:uploaded|linked|posted|embedded|drew|drawn|did|made|exported|scanned)(?= |$)',
      example: 'Re-uploaded, can you see it now?',
    },
    {
      kind: 'fixed',
      words:
        '(?:post|article|text|piece|story|caption|table|map|chart|headline|sentence|paragraph|line|it|link) now (?:says?|reads?|has|shows?|is|points?|goes|leads?|gives?|lists?|links?)',
      example: 'The post now says 37.',
    },
    {
      kind: 'fixed',
      words:
        '(?:should|ought to|does|will) (?:now )?(?:points?|leads?|goes|go|links?|says?|reads?|shows?|opens?|resolves?) (?:\\p{L}+ ){0,5}(?:now|right|correct|proper)',
      example: 'It should point to the right file now.',
    },
    {
      kind: 'fixed',
      words:
        '(?<!be |been |being |stand |get |got |not |was |were |are |is |to |should |must )(?:amended|corrected|fixed|rectified)(?= \\. $| $)',
      example: 'It did indeed, amended.',
    },
    {
      kind: 'fixed',
      words:
        '(?:changed|fixed|corrected|amended|replaced|updated|put right) (?:throughout|everywhere|both|accordingly|now|above|below|in both|in all)',
      example: 'Right you are – changed throughout.',
    },
    {
      kind: 'fixed',
      words: '(?:i|we|ve|have) (?:\\p{L}+ ){0,5}(?:taken|took|cut|left) (?:\\p{L}+ ){1,3}out',
      example: 'I’ve taken Karaganda out.',
    },
    {
      kind: 'fixed',
      words: `(?<=^ |\\. )(?:the |both |that )?${PART} (?:now |all )?(?:removed|replaced|swapped|corrected|changed|updated|fixed|amended|restored|added)(?= \\.| $| thanks| thank| and| now)`,
      example: 'Photo removed.',
    },
    {
      kind: 'fixed',
      words: `(?:used|chosen|chose|picked|found|inserted|substituted|posted) (?:\\p{L}+ ){0,2}(?:different|another|other|better|correct|right|new|proper|actual) (?:${PART}|one)`,
      example: 'I’ve used a different photo.',
    },
    {
      kind: 'fixed',
      words:
        '(?:should|ought to|must) (?:all )?(?:be )?(?:work~|fine|ok|okay|right|correct|good|visible|back|accurate)(?: \\p{L}+)? (?:now|again)',
      example: 'Should work now.',
    },
    {
      kind: 'fixed',
      words: `(?:new|correct|right|proper|better|other) (?:${PART}|one|version) (?:is|s) (?:\\p{L}+ )?(?:up|in|online|there|in place)`,
      example: 'New chart is up.',
    },
    {
      kind: 'fixed',
      words:
        '(?:it|that|this|there|text|post|article|sentence) now (?:says|reads|has|shows|is|points)|(?:says|reads) (?:so |that |\\p{L}+ )?now',
      example: 'It now says Bishkek.',
    },
    {
      kind: 'fixed',
      words:
        '(?:post|article|text|piece|story|attribution|wording|spelling|byline|entry|page|everything|both|all) (?:is|are|has been|have been|was) (?:now )?(?:fixed|corrected|updated|changed|replaced|amended|edited)',
      example: 'Seven it is; the post is updated.',
    },
    {
      kind: 'fixed',
      words:
        '(?<=^ |\\. )(?:now |all |and |both )?(?:replaced|changed|corrected|fixed|updated|swapped|amended|removed|rewritten|reworded|rephrased|edited|switched|relinked|repaired|redone) (?:with|by|to|it|that|this|them|the|in|for|from|accordingly|both|all|and|as|so)',
      example: 'Replaced with an archived copy.',
    },
    {
      kind: 'fixed',
      words:
        '(?<!ll |will )(?:i|we|ve|have) (?:\\p{L}+ )?(?:rewrote|rewritten|rephrased|reworded|restored|retitled|relabel~|renamed|recaptioned|recounted|redone)',
      example: 'I’ve retitled it.',
    },
    {
      kind: 'fixed',
      words: `${PART} (?:\\p{L}+ ){0,2}now (?:has|have|says|say|reads|read|shows|show|gives|points?|goes|links|leads|carries|names?)`,
      example: 'The caption now has the right rank.',
    },
    {
      kind: 'fixed',
      words: `(?:took|taken|pulled) (?:\\p{L}+ ){0,2}(?:${PART}|it|that|this) (?:\\p{L}+ ){0,2}(?:down|out|away|offline)|put (?:\\p{L}+ ){0,2}(?:${PART}|it|that|one) (?:\\p{L}+ ){0,2}(?:in|up|back)`,
      example: 'I took the picture down.',
    },
    {
      kind: 'fixed',
      words: `(?:swapped|replaced|corrected|fixed|changed|updated|amended|edited|switched|repaired|reworded|rewrote|adjusted|removed|deleted|pulled) (?:\\p{L}+ ){0,2}${PART}`,
      example: 'Good to know, swapped the link for yours.',
    },
    {
      kind: 'fixed',
      words:
        '(?<!stand )(?:fixed|corrected|updated|amended|done|edited|sorted)(?: now| thanks| thank you| cheers| ta| it| throughout| everywhere| that| the \\p{L}+| above| in the (?:text|post|article))',
      example: 'Fixed, thanks.',
    },
    {
      kind: 'fixed',
      words: `(?:${PART}|${TEXT}|conversion|spelling) (?:now |is now |are now )?(?:fixed|corrected|amended|adjusted|updated|changed|replaced|swapped|sorted|edited)`,
      example: 'Thank you, caption amended.',
    },
    {
      kind: 'fixed',
      words:
        '(?<=^ |\\. )(?:just )?(?:swapped|changed|replaced|removed|rewrote|reworded|deleted|switched|repaired|restored) (?:it|that|this|them|the \\p{L}+)',
      example: 'Swapped it for the archived version.',
    },
    { kind: 'fixed', words: '(?:gone|sorted|better|right|ok|fine) now', example: 'Gone now, thanks.', isWeak: true },
    {
      kind: 'fixed',
      words:
        '(?:i|we) (?:just |have |ve )?(?:regenerated|redrew|redrawn|recalculated|recomputed|reuploaded|re uploaded|rebuilt|redid)',
      example: 'I regenerated the chart.',
    },
    {
      kind: 'fixed',
      words:
        '(?:i|we|i ve|we ve|i have|we have|i just|have|just) (?:now |just |since |already |also )?(?:corrected|fixed|changed|updated|amended|edited|replaced|swapped|removed|revised|rewrote|rewritten|reworded|rephrased|adjusted|tweaked|switched|sorted|repaired|pulled|put in|took (?:it|that|them) (?:down|out))',
      example: 'I corrected it.',
    },
    {
      kind: 'fixed',
      words:
        '(?:is|are|been|be|should be|s|has been|have been) (?:now |been )*(?:fixed|corrected|updated|amended|replaced|swapped)(?: now)?',
      example: 'It should be fixed now.',
      isWeak: true,
    },
    { kind: 'fixed', words: '(?:now|all) (?:fixed|corrected|updated|changed|amended)', example: 'Now corrected.' },
    {
      kind: 'fixed',
      words:
        '(?<=^ |\\. )(?:\\p{L}+ )?(?:fixed|corrected|updated|amended|done|edited|sorted|replaced|swapped|changed)(?= \\.| $)',
      example: 'Good catch. Fixed.',
    },
    {
      kind: 'fixed',
      words: '(?:i|we|i ve|we ve|just) (?:now |just |also )?(?:added|deleted)',
      example: 'I added the missing word.',
      isWeak: true,
    },
    {
      kind: 'fixed',
      words:
        'there (?:is|s|are) (?:now )?(?:a |an )?(?:new|better|correct|corrected|right|working|different|proper|fresh) (?:\\p{L}+ )?(?:map|photo|picture|image|link|chart|graph|table|caption|version|file|copy|one|video)s? (?:up|there|in place|now|in)',
      example: 'There is a new map up now.',
    },
    {
      kind: 'fixed',
      words:
        '(?<=^ |\\. |spotted |catch |eyes |eye |right |thanks |true |noted |indeed )(?:it s |and |all )?(?:gone|changed|removed|swapped|corrected|fixed) now|noted and (?:changed|fixed|corrected|amended|removed)|(?:agreed|done|accepted) and (?:changed|fixed|corrected|amended|removed)',
      example: 'Well spotted, gone now.',
    },
    {
      kind: 'fixed',
      words:
        '(?:right|correct|proper|real|new|actual|intended) (?:one|version|file|image|photo|picture|video|link|map|chart|table|document) (?:is|s) (?:now )?(?:embedded|there|up|in|linked|attached|in place|online)',
      example: 'The right one is embedded now.',
    },
    {
      kind: 'flag',
      words:
        'are you (?:\\p{L}+ )?(?:sure|certain) (?:about|of) (?:the|this|that|these|those|your) (?:dates?|years?|names?|numbers?|figures?|spelling|quote|translation|photo|picture|place|title)',
      example: 'Are you sure about the date?',
    },
    {
      kind: 'flag',
      words: 'correct me if i m wrong|unless i m mistaken|if i m not mistaken|if i remember correctly',
      example: 'Correct me if I’m wrong, but it was in May.',
    },
    {
      kind: 'flag',
      words: 'fact check|point of order|(?:please |do |also )note that|nitpicking|pedantic~',
      example: 'Please note that he was acquitted.',
    },
    {
      kind: 'flag',
      words:
        '(?:first|second|third|fourth|fifth|sixth|last|final|opening|closing|penultimate|1st|2nd|3rd|4th|5th) (?:paragraphs?|paras?|lines?|sentences?|sections?|footnotes?|bullet|bullet point)|(?:paragraphs?|paras?|lines?|sentences?|footnotes?) (?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)',
      example: 'Second paragraph, last line.',
    },
    {
      kind: 'flag',
      words:
        '(?:by the way|btw|incidentally|one (?:thing|point|detail|correction) though|two (?:things|points|details|corrections))',
      example: 'By the way, he was born in Oral.',
    },
    {
      kind: 'flag',
      words:
        '(?:fyi|heads up|just to note|just so you know|for the record|nitpick~?|nit|quibble|pedant~?|(?:quick|small|minor|tiny|little|one) (?:point|note|thing|detail|remark)|one small thing)',
      example: 'One nitpick.',
    },
    {
      kind: 'hedge',
      words: 'i (?:believe|think|gather|understand|suspect) (?:the|that|it|he|she|his|her|this|its)',
      example: 'I believe the judge’s first name is Aralbay.',
    },
    {
      kind: 'hedge',
      words: '(?<=^ |\\. )you (?:probably |surely |must |do )?(?:mean|meant)',
      example: 'You mean 2010.',
    },
    {
      kind: 'hedge',
      words: 'surely|(?:i have|i ve got|i had) (?:it|that|him|her|this|them) as',
      example: 'Mangystau, surely.',
    },
    {
      kind: 'hedge',
      words:
        '(?<=^ |\\. )(?:didn t|isn t|wasn t|weren t|hasn t|haven t|doesn t|aren t|hadn t|don t) (?!you|i|we|they|he|she|it|people|anyone|everyone)\\p{L}+ \\p{L}+',
      example: 'Didn’t the vote take place on the 3rd?',
    },
    {
      kind: 'hedge',
      words: '(?:am i|are you|aren t you) (?:sure|wrong|mistaken|missing something)',
      example: 'Are you sure about that?',
    },
    {
      kind: 'hedge',
      words: '(?:correct me if i m wrong|if i m not mistaken|if i remember correctly|unless i m mistaken)',
      example: 'Correct me if I’m wrong.',
    },
    {
      kind: 'hedge',
      words: '(?:pretty|fairly|quite|almost|not) (?:sure|certain|convinced)',
      example: 'I’m pretty sure the photo is from Zhanaozen.',
    },
    {
      kind: 'hedge',
      words:
        '(?:i think|surely|did|do|perhaps|maybe|presumably|i believe|i assume) you (?:probably )?(?:mean|meant|mixed up|confused)',
      example: 'I think you meant Aktau.',
    },
    {
      kind: 'hedge',
      words: '(?:isn t|wasn t|shouldn t|aren t|weren t|hasn t|doesn t) (?:it|that|this|the|he|she|there)',
      example: 'Isn’t that the other trial?',
    },
    {
      kind: 'hedge',
      words:
        'recogni[sz]e (?:the|that|this) (?:building|place|square|street|man|face|woman|uniforms?|flag|mosque|bridge|view)',
      example: 'I recognise the building.',
    },
    {
      kind: 'hedge',
      words:
        'i (?:have |ve )?(?:met|know|knew|worked with|work with|studied with) (?:him|her|them)(?= \\.| $| personally| well)',
      example: 'That is the vice minister, I have met him.',
    },
    {
      kind: 'hedge',
      words:
        'you (?:have |ve )?(?:left out|omitted|skipped|missed|missed out|forgotten|forgot) (?!to |that |how )\\p{L}+',
      example: 'You have left out the 2008 election.',
    },
    { kind: 'mock', words: '(?:lol|lmao|rofl|haha~|yeah right|sure jan|nice try|give me a break)', example: 'lol' },
    {
      kind: 'opinion',
      words: OF_OTHERS,
      example: 'The government’s numbers are wrong, as always.',
    },
    {
      kind: 'opinion',
      words:
        '(?:your|the|this) (?:\\p{L}+ )?(?:opinions?|tone|bias~?|argument|reasoning|logic|conclusion|analysis|view|premise|worldview|attitude|framing|thesis)',
      example: 'Your tone is wrong.',
    },
    {
      kind: 'opinion',
      words:
        '(?:people|nobody|no one|they|workers|citizens|journalists|women|children|anyone|you) (?:should not|shouldn t|must not|should never|ought not) (?:be |have )?\\p{L}+',
      example: 'People should not be jailed for strikes.',
    },
    {
      kind: 'others',
      words:
        '(?:nice|good|glad|refreshing|great|happy|pleased|relieved) (?:to )?(?:see|read|find|know) (?:\\p{L}+ ){0,4}(?:properly|correctly|right|correct|done)|(?:unlike|not like) (?:the )?(?:other|others|most|every|some)',
      example: 'Nice to see it done properly here.',
    },
    {
      kind: 'others',
      words: OF_OTHERS,
      example: 'The prosecutor’s numbers don’t add up.',
    },
    {
      kind: 'others',
      words:
        '(?:thanks|thank you|thx|kudos|respect) (?:\\p{L}+ )?for (?:the|your|that|this|a|issuing|posting|publishing) (?:\\p{L}+ )?(?:corrections?|updates?|fix|retraction|clarification)',
      example: 'Thanks for the correction to yesterday’s post.',
    },
    {
      kind: 'others',
      words:
        '(?:trials?|verdicts?|charges|system|laws?|polic(?:y|ies)|wars?|sanctions?|arrests?|decision|ruling|prosecution|prosecutors?|police|government) (?:\\p{L}+ ){0,3}(?:is|are|was|were|s) (?:\\p{L}+ )?(?:wrong|false|unjust|a mistake|a lie)',
      example: 'The war was wrong.',
    },
    {
      kind: 'others',
      words:
        '(?:everything|all|nothing) (?:about|in|with) (?:\\p{L}+ ){1,4}(?:is|was) (?:\\p{L}+ )?(?:wrong|right|true|false)',
      example: 'Everything about this trial is wrong.',
    },
    {
      kind: 'others',
      words:
        '(?:correction|typos?|error|mistake|misspelled|wrong) (?:\\p{L}+ ){0,3}(?:my|own|previous|earlier|last) (?:\\p{L}+ )?(?:comments?|reply|message)',
      example: 'Correction to my comment above.',
    },
    {
      kind: 'others',
      words:
        '(?:the )?(?:government|regime|president|police|court|judge|prosecutors?|minist~|parliament|opposition|army|state|officials?|congress|senate|white house|kremlin|nato|un|west|usa|america~|russia~|putin|nazarbayev|obama|trump|biden|wikipedia|google|facebook|twitter|bbc|cnn|the times|fox|reuters|new york times|guardian|newspapers?|tv|channel|media|politicians?|authorities|voters?|elections?|sanctions|church) (?:\\p{L}+ ){0,8}(?:wrong|mistakes?|errors?|incorrect|lied|lies|lying|false|fabricat~|corrupt~|broken|failed|apologi~|retract~|misreport~)',
      example: 'The government was wrong to arrest them.',
    },
    {
      kind: 'others',
      words:
        '(?:mistakes?|errors?|lies|blunders?) (?:of|by|made by) (?:the |our |their )?(?:government|regime|president|police|court|west|authorities|state|party|ministry|politicians)',
      example: 'One of the mistakes of the regime.',
    },
    {
      kind: 'others',
      words: '(?:it s|it is|it was|that s|is|was|be) (?:\\p{L}+ )?wrong (?:to|for|that) (?:\\p{L}+)',
      example: 'It is wrong to jail people for this.',
    },
    {
      kind: 'others',
      words:
        '(?:they|he|she|we|people|everyone|you guys|governments|historians) (?:\\p{L}+ ){0,2}(?:made|make|making|repeat~|admit~) (?:a |an |the |this |that |many |some |his |her |their |big |huge |same |terrible )*(?:mistakes?|errors?)',
      example: 'They made a huge mistake.',
    },
    {
      kind: 'promise',
      words:
        '(?:new|better|corrected|correct|right|other|another) \\p{L}+ (?:is |are )?(?:coming|to follow|on its way|on the way|to come|tomorrow|tonight|soon)',
      example: 'New caption coming.',
    },
    {
      kind: 'promise',
      words: '(?:ll|will) have (?:it|them|that|this|the \\p{L}+) \\p{L}+',
      example: 'I’ll have them redone this week.',
    },
    {
      kind: 'promise',
      words:
        '(?:will|ll|to|going to) (?:be|get) (?:put right|sorted|fixed|corrected|changed|updated|amended|replaced|seen to|taken care of)',
      example: 'Will be put right tonight.',
    },
    {
      kind: 'promise',
      words:
        '(?:ll|will|going to|gonna|let me) (?:\\p{L}+ )?(?:sort|put|set|get|straighten|clear) (?:that|it|this|them|those|the \\p{L}+) (?:out|right|straight|fixed|sorted|done|up|corrected)',
      example: 'I’ll sort that out after work.',
    },
    {
      kind: 'promise',
      words: '(?:i|we) (?:will|ll)(?: do(?: it| that| so)?)? (?:as soon|when i|when we|once i|once we|the moment)',
      example: 'I will as soon as I get to my computer.',
    },
    {
      kind: 'promise',
      words:
        '(?:i ll|we ll|i will|we will|will|ll|going to) (?:\\p{L}+ )?(?:remove|delete|cut|drop|add|swap|revise|rephrase|reword|rewrite|clarify|repair|restore) (?:it|that|this|them|one|the|a|both|those)',
      example: 'Thanks, will remove one.',
    },
    { kind: 'promise', words: '(?<=^ |\\. )(?:i m |we re )?on it(?= \\.| $| thanks| now)', example: 'On it.' },
    {
      kind: 'promise',
      words: `(?:new|newer|correct|right|proper|better|corrected) (?:${PART}|one|version) (?:\\p{L}+ )?(?:will|ll|is coming|is on its way|to follow|follows|tomorrow|tonight|later)`,
      example: 'A newer one will be up tomorrow.',
    },
    {
      kind: 'promise',
      words:
        '(?:i ll|we ll|i will|we will|let me|and|then) (?:\\p{L}+ ){0,6}(?:fix|correct|amend|replace|swap|change) (?:it|that|this|them|the \\p{L}+)',
      example: 'I’ll find a mirror and replace it.',
    },
    {
      kind: 'promise',
      words:
        '(?:i|we|i ll|we ll|i will|we will|i m going to|let me|i can|ll|will) (?:\\p{L}+ ){0,2}(?:fix|correct|update|amend|replace|change|edit|swap|check|look into)',
      example: 'I’ll fix it tonight.',
    },
    {
      kind: 'promise',
      words:
        '(?:will|ll|going to) (?:\\p{L}+ ){0,9}(?:fix|correct|update|amend|replace|change|swap) (?:it|that|this|them|the \\p{L}+)',
      example: 'I will look for another one and replace it.',
    },
    {
      kind: 'promise',
      words: '(?<=^ |\\. )will (?:fix|correct|update|amend|replace|change)',
      example: 'Will fix, thanks.',
    },
    {
      kind: 'promise',
      words: '(?:fixing|correcting|updating) (?:it|that|this|the \\p{L}+|now)',
      example: 'Fixing it now.',
    },
    {
      kind: 'promise',
      words:
        '(?:will|ll) do (?:that |it |so )?(?:first thing|tomorrow|tonight|later|soon|asap|as soon|when i|this (?:evening|afternoon|morning|week)|after)',
      example: 'Will do that first thing tomorrow.',
    },
    {
      kind: 'promise',
      words:
        '(?:i ll|i will|we ll|we will) (?:add|include|mention|insert|put in|take|remove) (?:it|that|them|this|him|her)(?= \\.| $| as soon| tonight| tomorrow| later| in| when| once| this)|(?:i ll|i will|let me) (?:see|look|check) what i can do|(?:i ll|i will) (?:try to|see if i can) (?:fix|correct|find|replace|update)',
      example: 'I’ll see what I can do.',
    },
    {
      kind: 'replace',
      words:
        '(?:is|was|were|are|s) (?:\\p{L}+ ){3,7}not (?!true|right|correct|so|fair|enough|clear|possible|good|funny|surprising|it|that|me|you|him|us|them)\\p{L}+(?= \\. $| $)',
      example: 'Masimov was prime minister in 2011, not president.',
    },
    {
      kind: 'replace',
      words: '(?:was|were|is|are|been|got) \\p{L}+(?:ed|en|t) (?:and )?not \\p{L}+(?:ed|en|t)',
      example: 'He was acquitted, not sentenced.',
    },
    {
      kind: 'replace',
      words: '(?<!my )(?:first|last|real|full|correct|actual|proper|official|family) (?:name|surname|title) (?:is|was)',
      example: 'The judge’s first name is Aralbay.',
    },
    {
      kind: 'replace',
      words: '(?:is|s|are|was|were) (?:actually |really )?(?:called|named|written|pronounced) \\p{L}+',
      example: 'The bank is called Halyk.',
    },
    {
      kind: 'replace',
      words:
        '(?:isn t|wasn t|weren t|aren t|is not|was not|were not|are not) (?:\\p{L}+ ){1,5}(?:it|he|she|they|this|that) (?:is|was|are|were|s|re)',
      example: 'The interview wasn’t with Vremya, it was with Respublika.',
    },
    {
      kind: 'replace',
      words: '(?:it|that|this) (?:was|is|s) (?:\\p{L}+ ){1,5}not (?:\\p{L}+ ){1,5}(?:that|who|which)',
      example: 'It was the Supreme Court, not the Constitutional Court, that rejected it.',
    },
    {
      kind: 'replace',
      words:
        'but (?:it|he|she|they|that|these|those) (?:was|were) (?:\\p{L}+ )?(?:\\p{L}+ed|written|said|made|taken|built|sung|spoken|held|sent|drawn) (?:by|in|on|at)',
      example: 'You credit Abai, but it was written by Magzhan.',
    },
    {
      kind: 'replace',
      words:
        '(?:is|as|it s|should be|are) (?:actually )?(?:one|two|three|separate) words?|(?:hyphenated|not hyphenated|with a hyphen|without a hyphen|with a capital|upper case|lower case|capitali[sz]ed)',
      example: 'It is one word.',
    },
    {
      kind: 'replace',
      words: '(?:other|wrong) way (?:around|round|about)',
      example: 'You have them the other way round.',
    },
    {
      kind: 'replace',
      words: 'with (?:one|two|a single|a double|no|an?|double|single) [a-z](?: s)?',
      example: 'He’s called Dimash, with one m.',
    },
    {
      kind: 'replace',
      words:
        '(?:but|while|whereas|yet|though) (?:\\p{L}+ ){0,2}(?:the|his|her|their|its|your|that) (?:\\p{L}+ )?(?:recording|tape|original|source|transcript|document|report|law|study|statute|website|video|wikipedia|encyclop~|dictionary|census|footage|interview|record)',
      example: 'You say “never”, but on the recording he says “hardly ever”.',
    },
    {
      kind: 'replace',
      words: 'shouldn t (?:it|that|this|the \\p{L}+) (?:be|read|say|have been)',
      example: 'Shouldn’t it be “whom”?',
    },
    {
      kind: 'replace',
      words: '[0-9]+[a-z]* (?:\\p{L}+ ){0,3}(?:and )?not (?:\\p{L}+ ){0,2}[0-9]+[a-z]*',
      example: 'They asked 1,014 people and not 10,140.',
    },
    {
      kind: 'replace',
      words: '(?:is|was|s|were|are) (?:\\p{L}+ ){1,7}not (?:his|her|their|its|in|on|at|from|by|for|the|a|an|as)',
      example: 'He was the president’s son-in-law, not his nephew.',
    },
    {
      kind: 'replace',
      words: '(?:it|that|this|the \\p{L}+|he|she) (?:is|was|s) (?:actually|really|in fact)',
      example: 'It was actually in May.',
    },
    {
      kind: 'replace',
      words: '(?:should|ought to) (?:\\p{L}+ )?(?:be|read|say|have been)',
      example: 'It should read “Aktau”.',
    },
    {
      kind: 'replace',
      words: '(in|on|at|from|by|the|a|an|to|with) (?:\\p{L}+ ){1,3}(?:and )?not \\1',
      example: 'It is in the south, not in the east.',
    },
    {
      kind: 'replace',
      words: '[0-9]+[a-z]* (?:and )?not (?:in |on |the |until )?[0-9]+[a-z]*',
      example: 'It was on the 9th, not the 8th.',
    },
    {
      kind: 'replace',
      words: '(?:instead of|rather than|as opposed to|and not)',
      example: 'You wrote May instead of June.',
    },
    { kind: 'replace', words: '(?:is|s|are|was|were) (?:actually )?spelled', example: 'It is spelled with one l.' },
    {
      kind: 'replace',
      words:
        '(?:i think|i believe|i assume|i suspect|i guess|surely|presumably|perhaps|maybe) you (?:probably )?(?:mean|meant) (?!that |to |well |by |it |what |in |the |this |no |not |they |he |she |people |when |a )\\p{L}+',
      example: 'I believe you mean Kyrgyzstan.',
    },
    {
      kind: 'says',
      words:
        'as (?:the|your|this) (?:\\p{L}+ )?(?:article|post|piece|story|text|caption|headline|title|paragraph|sentence|line|table|chart|map) (?:has|says|puts|claims|states|would|implies|suggests)',
      example: 'Not in Oral, as the second sentence has it.',
    },
    {
      kind: 'says',
      words:
        '(?:you|(?:the|this) (?:article|post|author|piece|text|caption)) (?:\\p{L}+ )?(?:attributes?|credits?|ascribes?|assigns?|dates?|places?|puts?)',
      example: 'You attribute the poem to Abai.',
    },
    {
      kind: 'says',
      words:
        '(?<!(?:do|did|would|could|can|will|should|have|if) )you (?:\\p{L}+ )?(?:gave|made|wrote|listed|had|say|said|write|wrote|state|claim|have|put|call|give|list|mention|quote|describe)',
      example: 'You say the fine was 500.',
    },
    {
      kind: 'says',
      words:
        '(?:the|this|your) (?:article|post|piece|story|text|caption|headline|title|byline|chart|table|timeline|list|map|paragraph|sentence|lead|lede|box|graphic) (?:\\p{L}+ )?(?:says|states|claims|calls|gives|has|lists|reads|puts|shows|skips|omits|mentions|describes|quotes)',
      example: 'The article calls her a senator.',
    },
    {
      kind: 'site',
      words:
        '(?:my|our) (?:links?|photos?|pictures?|replies|images?) (?:\\p{L}+ ){0,6}(?:comments?|show up|appear|go through)',
      example: 'My link does not show up in the comment.',
    },
    {
      kind: 'site',
      words:
        '(?:fonts?|css|style ?sheets?|stylesheets?|layout|templates?|theme|sidebars?|mobile|dark mode|contrast|line spacing|text size|letters are)(?: \\p{L}+){0,5} (?:small|tiny|big|large|grey|gray|hard to read|unreadable|ugly|overlaps?|narrow|wide|low)|(?:changed|fixed|updated|tweaked|adjusted|new|switched) (?:the |my )?(?:style ?sheets?|css|theme|template|layout|fonts?|design)',
      example: 'Your font is far too small.',
    },
    {
      kind: 'site',
      words:
        '(?:site|website|server|blog|feed|rss|newsletter|subscription|hosting|comment (?:form|section|system|box)|spam(?: filter)?|log in|login|sign in|captcha|font|dark mode|mobile version|cookie banner|pop ?ups?) (?:\\p{L}+ ){0,4}(?:down|offline|slow|unreachable|unreadable|back up|hack~|crash~|swallow~|ate|caught|timing out|won t|doesn t (?:work|load|open)|isn t (?:working|loading)|keeps)',
      example: 'Your site was down all morning.',
    },
    {
      kind: 'site',
      words:
        '(?:my|our|his|her) (?:\\p{L}+ )?(?:comments?|reply|post|message) (?:\\p{L}+ ){0,4}(?:disappeared|vanished|deleted|removed|gone|moderation|spam|published|posted)',
      example: 'My comment has disappeared.',
    },
    {
      kind: 'site',
      words: '(?:spam (?:filter|folder)|hosting (?:company|provider)|moderation queue)',
      example: 'It was caught by the spam filter.',
    },
    { kind: 'source', words: '(?:according to|per) \\p{L}+', example: 'According to Reuters it was ten.' },
    {
      kind: 'source',
      words: 'as \\p{L}+(?: \\p{L}+)? (?:reports?|reported|writes|has it|says)',
      example: 'As RFE/RL reports, it was ten.',
    },
    {
      kind: 'state',
      words:
        '(?:don t|do not) think (?:\\p{L}+ ){1,4}(?:right|correct) (?:photo|picture|image|map|date|year|name|number|figure|link|quote|caption|flag|person|man|woman|place|word|term)',
      example: 'I don’t think that’s the right map.',
    },
    {
      kind: 'state',
      words:
        '(?:dates?|years?|numbers?|figures?|age|price|total|sum|percentage) (?:\\p{L}+ )?(?:should|must|ought to) (?:be|read|say)',
      example: 'The year should be 1991.',
    },
    {
      kind: 'state',
      words:
        '(?:captions?|titles?|legends?|labels?|credits?) (?:\\p{L}+ ){0,6}(?:(?:is|are) for|belongs? to|refers? to|goes with) (?:the|another)',
      example: 'The caption under the second photo is for the first one.',
    },
    {
      kind: 'state',
      words:
        '(?:isn t|aren t|wasn t|weren t) (?:\\p{L}+ ){1,3}(?:called|named|spelled|spelt|written|pronounced) \\p{L}+',
      example: 'Isn’t the company called KazMunayGas?',
    },
    {
      kind: 'state',
      words:
        '(?:you|text|article|post|caption|headline|title|table|map|chart|story|piece|sentence|paragraph) (?:\\p{L}+ )?(?:say|says|have|has|wrote|write|states?|gives?|put|puts) (?:\\p{L}+ ){1,4}(?:but|while|whereas|though|although) (?:it|he|she|they|that|there|this) (?:was|is|were|are|has|had|s)',
      example: 'The text says Tuesday but it was Monday.',
    },
    {
      kind: 'state',
      words:
        '(?:screenshots?|photos?|pictures?|images?|maps?|charts?|figures?|numbers?|data|examples?|code) (?:is|are|was|were) (?:from|of|for) (?:an? |the )?(?:old|older|previous|earlier|outdated|version|former)',
      example: 'The screenshot is from version 4.',
    },
    {
      kind: 'state',
      words:
        'links? (?:\\p{L}+ ){0,3}(?:points?|leads?|goes|resolves|links) to (?:localhost|example|staging|the wrong|itself|nowhere|this page|a wrong|another)',
      example: 'The last link points to localhost.',
    },
    {
      kind: 'state',
      words:
        'you (?:wrote|write|have|ve got|put|say|spell|spelled|typed) (?:\\p{L}+ |xquotedx ){1,3}(?:in|under|on) (?:the|your) (?:\\p{L}+ )?(?:headline|title|caption|lede|lead|intro|map|chart|table|photo|paragraph|sentence|line)',
      example: 'You wrote Kazakstan in the headline.',
    },
    {
      kind: 'state',
      words:
        '(?:quotes?|quotations?|words|phrase|sentence) (?:\\p{L}+ ){0,6}(?:doesn t|does not|don t|do not|isn t|is not) (?:appear|exist|there|occur|in the|to be found)',
      example: 'The quote in the headline doesn’t appear in the interview.',
    },
    {
      kind: 'state',
      words:
        '(?:photos?|pictures?|images?|videos?|links?|paragraphs?|charts?|tables?|maps?|captions?) (?:is|are|shows?) (?:exactly )?(?:the same|identical) (?:\\p{L}+ )?(?:as|to) (?:the|that|those|number)',
      example: 'The second video is the same as the first.',
    },
    {
      kind: 'state',
      words:
        '(?:photos?|photographs?|pictures?|images?|videos?|footage|clip) (?:\\p{L}+ ){0,4}(?:doing the rounds|been around|years old|months old|circulat~|recycled|reused|predates?|stock (?:photo|image|picture))',
      example: 'That photograph has been doing the rounds for years.',
    },
    {
      kind: 'state',
      words:
        'links? (?:\\p{L}+ |xquotedx ){0,7}(?:(?:just |only )?reloads?|needs an?|requires an?|asks for|wants an?|loops?|times out|is empty|is blank)',
      example: 'Your link to the statement just reloads this page.',
    },
    {
      kind: 'state',
      words:
        '(?:needs?|takes|has|have|wants|without) (?:only )?(?:one|two|three|no|a single|double|an?) [a-z](?: s)?(?= \\.| $| in| at| after| before| and| not)',
      example: 'It has two m’s.',
    },
    {
      kind: 'state',
      words:
        '(?:isn t|aren t|wasn t|not) (?:\\p{L}+ ){1,5}(?:in|on) (?:the|this|that|your) (?:\\p{L}+ )?(?:photos?|pictures?|images?|videos?|screenshots?)',
      example: 'That isn’t the minister in the photo.',
    },
    {
      kind: 'state',
      words: `(?:${PART}|text|article) (?:\\p{L}+ ){0,4}(?:is|are) (?:about|from|for|of) (?:another|a different|some other|something else|somebody else|someone else)`,
      example: 'The text under the picture is about another event.',
    },
    {
      kind: 'state',
      words:
        '(?:quotes?|quotations?|photos?|pictures?|images?|videos?|screenshots?) (?:\\p{L}+ ){0,4}(?:is|are|was|were|looks?|seems?) (?:\\p{L}+ )?(?:made up|invented|fabricated|fake|faked|photoshopped|generated|staged|doctored|apocryphal|nowhere)',
      example: 'The quote is made up.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,5}(?:gives?|returns?|shows?|says?|yields?|ends in|leads to|throws?) (?:me |us )?(?:a |an |the )?(?:xquotedx|error|errors|404|403|500|410|blank|empty|page not found|not found|security warning|warning)`,
      example: 'The link to the law gives a “page not found”.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,4}(?:is|are|was|goes|comes out) (?:\\p{L}+ )?(?:silent|mute|muted|black|blurred|blurry|pixelated|squashed|stretched|illegible|truncated|corrupt|corrupted|tiny|rotated|sideways)`,
      example: 'The audio file is silent after the second minute.',
    },
    {
      kind: 'state',
      words:
        '(?:quotation marks?|brackets?|parenthes~|italics|tags?) (?:\\p{L}+ ){0,4}(?:not|never|un)(?: ?closed| ?balanced)|unclosed (?:quot~|bracket~|parenthes~|tags?)',
      example: 'The quotation marks are not closed.',
    },
    {
      kind: 'state',
      words:
        'links? (?:to|for|under|behind) (?:\\p{L}+ ){1,4}(?:leads|goes|points|takes|opens|redirects|links) (?:me )?(?:to|at)?',
      example: 'Link to part one leads to part three.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,4}(?:is|are|was|were|shows?|depicts?|means?|gives?|names?) (?:\\p{L}+ ){1,6}not \\p{L}+`,
      example: 'The map is of Kyrgyzstan, not Kazakhstan.',
    },
    {
      kind: 'state',
      words:
        '(?:report|study|law|source|statute|document|decree|survey|poll|paper|article|ruling|map|edition|version) (?:that |which )?(?:you|the (?:article|post|author)) (?:\\p{L}+ )?(?:cites?|quotes?|links?|refers?|uses?|mentions?|relies|rely)(?: to| on)? (?:\\p{L}+ )?(?:was|is|has been|have been|were) (?:\\p{L}+ ){0,2}(?:withdrawn|repealed|superseded|retracted|outdated|replaced|debunked|amended|a hoax|fake|satire)',
      example: 'The report you cite was withdrawn.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,3}(?:adds?|sums?|totals?|comes?) (?:up )?to (?:\\p{L}+ )?[0-9]+`,
      example: 'Your pie chart adds up to 108 %.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,6}(?:years old|out of date|obsolete|no longer (?:true|current|valid|correct|up to date)|from before)`,
      example: 'The population figure is about ten years old.',
    },
    {
      kind: 'state',
      words: `(?:don t think|do not think|doubt|not convinced) (?:\\p{L}+ ){0,10}(?:in|on) (?:the|this|your) (?:\\p{L}+ )?(?:photos?|pictures?|photographs?|images?|videos?|maps?)`,
      example: 'I don’t think that is Osh in the photo.',
    },
    {
      kind: 'state',
      words:
        '(?:footnotes?|(?:hyper)?links?|urls?|source|reference) (?:\\p{L}+ ){0,3}(?:takes|sends|brings|leads|goes|redirects) (?:\\p{L}+ ){0,3}(?:parked|casino|spam|advert~|ads|shop|sales|unrelated|dead|nowhere|404|error)',
      example: 'The footnote takes me to a parked domain.',
    },
    {
      kind: 'state',
      words:
        '(?:transcript|article|post|text|piece|story|caption|you|table|list|chart|map) (?:\\p{L}+ ){0,8}(?:to|as|in|under|with|for|of|by|at) the wrong \\p{L}+',
      example: 'The transcript attributes the answer to the wrong panelist.',
    },
    {
      kind: 'state',
      words: `(?:${PART}|transcript|summary|paraphrase|you) (?:\\p{L}+ ){0,3}(?:reverses?|changes?|inverts?|distorts?|twists?|alters?) (?:the|its|his|her|their) (?:\\p{L}+ )?(?:meaning|sense)`,
      example: 'The translation reverses the meaning.',
    },
    {
      kind: 'state',
      words:
        '(?:paragraphs?|sentences?|text|article|caption|video|audio|quote|quotation|table|list)(?: \\p{L}+){0,2} (?:cuts? off|breaks? off|ends|stops|is cut) (?:abruptly|mid|midway|halfway|in the middle)',
      example: 'Paragraph three cuts off in the middle of a sentence.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,8}(?:asks? (?:me )?for|wants|requires|needs) (?:a |an |my )?(?:password|login|log in|account|subscription)`,
      example: 'The link asks for a password.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,4}(?:goes|leads|takes|points|redirects|links|brings) (?:\\p{L}+ )?(?:to|back to|at) (?:a|an|the|your|my|our|its|some) (?:\\p{L}+ )?(?:admin|login|log in|home|front|main|start|parked|dead|error|wrong|different|other|another|unrelated|spam|empty|blank|private)`,
      example: 'The link goes to your own admin page.',
    },
    {
      kind: 'state',
      words: `(?<!my |our )${PART} (?:(?!where|who|what|how)\\p{L}+ ){0,6}(?:is|are|was|were|s|isn t|aren t|wasn t|has|have|had|got|looks?|seems?|appears?|shows?|goes|leads?|points?|gives?|returns?|opens?|redirects?|takes|brings) (?:\\p{L}+ ){0,3}(?:marked )?(?:from|of another|of a different|not of|wrong|incorrect|inaccurate|broken|dead|gone|missing|private|unavailable|inaccessible|deleted|removed|blocked|misspelled|misspelt|misleading|outdated|off|reversed|swapped|switched|flipped|mirrored|upside down|duplicated|doubled|cut off|unreadable|transposed|mislabel~|mistranslated|404|nowhere|not found|backwards|garbled|mixed up|confused|the other|an? (?:login|error|blank|empty|spam|parked|different|unrelated|gambling|betting|casino|porn~|shop~|domain))`,
      example: 'The top photo is from the trial in Zhanaozen.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,4}(?:doesn t|does not|don t|do not|didn t|no longer) (?:\\p{L}+ )?(?:work|play|open|load|match|add up|show|exist|appear|say|go|lead)~(?! (?:half|a tenth|everything|all|the whole|how|what|enough))`,
      example: 'The second link does not work.',
    },
    {
      kind: 'state',
      words: `(?:can t|cannot|can not|couldn t|unable to) (?:\\p{L}+ )?(?:open|see|load|view|play|access|reach) (?:\\p{L}+ ){0,2}${PART}`,
      example: 'I can’t open the second link.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,3}(?:leaves? out|omits?|drops|dropped|loses|lost|skips|forgets|adds) (?:\\p{L}+ ){0,2}(?:words?|names?|part|half|zero|sentence|negation|not|row|column|second|first|last)`,
      example: 'Your translation leaves out the word “allegedly”.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,6}(?:bounces?|expired|vanished|disappeared|times out|(?:been |was )(?:taken down|withdrawn|pulled))`,
      example: 'The e-mail address at the end bounces.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,14}(?:can t|cannot|can not|couldn t|could not) (?:\\p{L}+ )?be (?:from|of|by|in)`,
      example: 'This photo can’t be from last week.',
    },
    {
      kind: 'state',
      words: `(?:wrong|incorrect|broken|dead|misspelled|misspelt|mistaken|inaccurate|outdated|misleading|mislabeled|missing) (?:\\p{L}+ )?${PART}`,
      example: 'Wrong caption under the map.',
    },
    {
      kind: 'state',
      words:
        'not (?:\\p{L}+ ){1,3}(?:in|on) (?:the|this|that|your) (?:\\p{L}+ )?(?:photos?|pictures?|images?|videos?|screenshots?)',
      example: 'That’s not Tokayev in the picture.',
    },
    {
      kind: 'state',
      words: '(?:misspelled|misspelt|mislabel~|misquot~|mistranslat~|misattribut~|misidentif~|miscaptioned|misdated)',
      example: 'You misquoted the minister.',
    },
    {
      kind: 'state',
      words:
        '(?:map|table|list|chart|graph|timeline|infobox|glossary|diagram)s? (?:\\p{L}+ ){0,3}(?:leaves? out|omits?|lacks?|misses|is missing|are missing|does not include|doesn t include|forgets)',
      example: 'The map leaves out Karakalpakstan.',
    },
    {
      kind: 'state',
      words:
        '(?:photo|picture|image|credit|caption|byline|quote|attribution|link) (?:\\p{L}+ ){0,5}(?:should|ought to) (?:go to|read|say|point to|name|credit|belong to)|credit (?:\\p{L}+ ){0,5}belongs to',
      example: 'The credit under the photo should go to Reuters.',
    },
    {
      kind: 'state',
      words:
        '(?:graph|chart|photo|picture|image|map|table|link|video|figure|paragraph|footnote)s? (?:\\p{L}+ ){0,3}(?:is|are|s) (?:exactly |just )?the same as the (?:first|second|third|one|previous|last|other|next)',
      example: 'The second graph is the same as the first.',
    },
    { kind: 'thanks', words: '(?:thanks|thank you|thx|cheers|much obliged)', example: 'Thank you!' },
    {
      kind: 'unrelated',
      words:
        '(?:added|posted|uploaded|put up|include) (?:two|three|four|some|a few|several|many|a couple(?: of)?) (?:more|others|new)|added (?:another|more)',
      example: 'I’ve added two more.',
    },
    {
      kind: 'unrelated',
      words:
        '(?:changed|updated|edited|removed|deleted|fixed|corrected|replaced|added|amended) (?:my|your|his|her|their|a few|some) (?:mind|views?|opinions?|comments?|password|profile|settings|vote|priors|blogroll|posts?)',
      example: 'I have changed my mind about him.',
    },
    {
      kind: 'wrong',
      words: '(?:spell~|spelt|write|written) (?:\\p{L}+ ){0,4}(?:two|three|several|different) (?:different )?ways',
      example: 'You’ve spelled the author’s surname two different ways.',
    },
    {
      kind: 'wrong',
      words:
        '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) (?:and )?not (?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)',
      example: 'The council voted on Thursday, not Friday.',
    },
    {
      kind: 'wrong',
      words: '(?:doesn t|don t|does not|do not) mean what (?:you|the author|they) (?:think|seem)',
      example: 'It does not mean what you think it means.',
    },
    {
      kind: 'wrong',
      words:
        'xquotedx (?:is|was|are|were) (?:\\p{L}+ )?(?:off|wrong|incorrect|inaccurate|nonsense|not right|not quite right|backwards)',
      example: 'He was born in Oral, so “a native of Almaty” is off.',
    },
    {
      kind: 'wrong',
      words: '(?:please|pls|kindly) (?:fix|correct|amend)(?: it| this| that| them| asap)?(?= \\.| $)',
      example: 'Please fix.',
    },
    {
      kind: 'wrong',
      words: `(?:${PART}|articles?|posts?|pieces?|lead|lede|intro|conclusion) (?:\\p{L}+ ){0,4}(?:contradicts?|conflicts? with|disagrees? with|(?:is|are) (?:at odds|inconsistent) with|doesn t fit|don t fit)`,
      example: 'The second paragraph contradicts the first.',
    },
    {
      kind: 'wrong',
      words:
        '(?:photos?|pictures?|images?|captions?|headlines?|maps?|titles?|videos?|charts?) (?:shows?|says?|is of|are of|depicts?) (?:\\p{L}+ ){1,8}(?:and|but|while|whereas) (?:the |your |this )?(?:text|article|post|story|piece|caption|headline|title) (?:is|speaks?|talks?|says?|deals?|refers?)',
      example: 'The picture shows Almaty and the text is about Tashkent.',
    },
    {
      kind: 'wrong',
      words: '(?<=^ |\\. )(?:wrong|false|incorrect|not true|untrue|not correct|not so)(?= \\.| $)',
      example: 'Wrong! He died in 1953.',
    },
    {
      kind: 'wrong',
      words:
        '(?:you|(?:the|this|your) (?:post|article|text|piece|author|caption|map|headline)) (?:\\p{L}+ )?(?:mix(?:es)?|confuses?|conflates?|muddles?|mistakes?|mixed|muddled|mistook)(?: up)? (?:the|them|these|it|up|him|her|two|both)',
      example: 'The post mixes the two.',
    },
    {
      kind: 'wrong',
      words:
        '(?:words?|letters?|zeros?|zeroes|digits?|commas?|negation|verbs?|line|sentence|syllable) (?:\\p{L}+ )?(?:missing|left out|dropped|too many|too few|repeated|twice)|(?:missing|extra|stray|superfluous|duplicated?|repeated) (?:\\p{L}+ )?(?:words?|letters?|zeros?|zeroes|digits?|commas?|verbs?|line)',
      example: 'There is a word missing.',
    },
    {
      kind: 'wrong',
      words: '(?:can t|cannot|can not|couldn t|could not) (?:\\p{L}+ )?be (?:right|correct|true|accurate)',
      example: 'The date can’t be right.',
    },
    {
      kind: 'wrong',
      words:
        '(?:a |an |one |another |small |minor |slight |little |quick |tiny |factual |spelling |serious )+(?:error|mistake|typo|inaccuracy|misprint|correction|slip|mix up)(?! free)',
      example: 'There is a small error in the third paragraph.',
    },
    {
      kind: 'wrong',
      words: `${TEXT} (?:\\p{L}+ ){0,4}(?:says?|has|shows?|gives?|reads?|speaks?|talks?|mentions?|puts?) (?:\\p{L}+ ){1,10}(?:the |your |this )?${TEXT} (?:\\p{L}+ )?(?:says?|has|shows?|gives?|reads?|speaks?|talks?|mentions?|puts?)`,
      example: 'The headline says “arrested”, the text says “questioned”.',
    },
    {
      kind: 'wrong',
      words:
        '(?:numbers?|figures?|data|text|table|source|report|study|law|ruling|transcript) (?:\\p{L}+ ){0,3}(?:says?|shows?|suggests?) (?:\\p{L}+ )?(?:otherwise|the opposite|something else)',
      example: 'The numbers say otherwise.',
    },
    {
      kind: 'wrong',
      words:
        '(?:paragraphs?|sentences?|sections?|photos?|images?|lines?) (?:\\p{L}+ ){0,3}(?:repeats?|duplicates?|appears? twice|(?:is|are) (?:repeated|there twice|duplicated))',
      example: 'Paragraph six repeats paragraph four.',
    },
    {
      kind: 'wrong',
      words:
        '(?:wrong way (?:round|around)|back to front|(?:spell~|spelt|write|written) (?:it |him |her |them )?(?:\\p{L}+ )?(?:two|three|several|different) (?:different )?ways)',
      example: 'You spell it three different ways.',
    },
    {
      kind: 'wrong',
      words:
        '(?:two|three|different|conflicting|contradictory) (?:\\p{L}+ ){1,4}(?:in|within) (?:this|the|your|one|the same) (?:\\p{L}+ )?(?:article|post|text|piece|story|paragraph|caption|sentence)',
      example: 'There are two different death tolls in this article.',
    },
    {
      kind: 'wrong',
      words:
        '(?:which (?:one|of them|number|figure|date|year|name) is (?:it|correct|right|true)|(?:do|does) not (?:match|agree) with the (?:text|article|caption|headline|body))',
      example: 'Which one is it?',
    },
    {
      kind: 'wrong',
      words: '(?:correction|typo|erratum|error|typo alert) (?::|in|for|to)',
      example: 'Typo in the headline.',
    },
    {
      kind: 'wrong',
      words: '(?:typos?(?! free)|misprints?|errata|factual errors?|spelling mistakes?)',
      example: 'A couple of typos there.',
    },
    {
      kind: 'wrong',
      words:
        '(?:that s|that is|this is|it s|it is|is|are|was|were) (?:\\p{L}+ ){0,2}(?:wrong|incorrect|inaccurate|not true|untrue|false|not correct|not accurate|not right|factually wrong)|(?:isn t|wasn t|aren t|weren t) (?:\\p{L}+ )?(?:true|correct|accurate|right)',
      example: 'This is simply not true.',
    },
    {
      kind: 'wrong',
      words: 'you (?:\\p{L}+ )?(?:got|have|had) (?:\\p{L}+ ){1,4}(?:wrong|backwards|mixed up|the wrong way)',
      example: 'You got the date wrong.',
    },
    {
      kind: 'wrong',
      words:
        'you (?:\\p{L}+ )?(?:mixed up|confused?|are confusing|re confusing|conflated?|swapped|misspelled|misspelt|misquoted?)',
      example: 'You mixed up the two trials.',
    },
    {
      kind: 'wrong',
      words:
        '(?:sorry|hate|don t want|do not want|not|at the risk of) (?:to be|to|of|being)? ?(?:a |that |the )?(?:nitpick|nitpicking|nit pick|quibble|pedant|pedantic|being pedantic|nitpicker)',
      example: 'Sorry to nitpick, but the sea is not there.',
    },
    {
      kind: 'wrong',
      words:
        '(?:wasn t|weren t|didn t|isn t) (?:\\p{L}+ ){1,7}(?:rather than|instead of|and not) (?:in|on|at|by|from|until)',
      example: 'Wasn’t it signed in Minsk rather than in Moscow?',
    },
    {
      kind: 'wrong',
      words:
        'you (?:call|describe|refer to|list|name|present|introduce) (?:\\p{L}+ ){1,7}\\. (?:he|she|it|they|this|that|in fact|actually) (?:is|was|are|were|s|isn t|wasn t|has|had)',
      example: 'You call her a lawyer. She is a notary.',
    },
    {
      kind: 'yes',
      words: '(?<=^ )(?:yes|yep|yup|indeed|right you are|right|ha|true|correct)',
      example: 'Yes, it was the spring.',
      isWeak: true,
    },
  ],
  parts: [
    { part: 'caption', words: 'captions?|cutline' },
    {
      part: 'date',
      words:
        'dates?|years?|month|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    },
    { part: 'headline', words: 'headlines?|title' },
    {
      part: 'image',
      words:
        'photos?|videos?|subtitles|audio|diagrams?|photographs?|pictures?|pics?|images?|screenshots?|maps?|charts?|graphs?|illustrations?|infographics?|flags?|logos?',
    },
    { part: 'link', words: 'links?|urls?|hyperlinks?|footnotes?' },
    { part: 'name', words: 'names?|byline|surname|last name|first name|spelled|spelt' },
    {
      part: 'number',
      words:
        'numbers?|ages?|figures?|percent|percentages?|per cent|million|billion|thousand|statistics?|sums?|totals?|death toll|decimal',
    },
    { part: 'quote', words: 'quotes?|quotations?|quoted|misquot~|attribut~|misattribut~' },
    { part: 'translation', words: 'translations?|translated|mistranslat~|transliterat~' },
    {
      part: 'typo',
      words:
        'typos?|misprints?|misspel~|spelling|grammar|(?:needs?|takes|has|have|wants|without|with) (?:only )?(?:one|two|three|no|a single|double|an?) [a-z](?: s)?(?= \\.| $| in| at| after| before| and| not)',
    },
    {
      part: 'text',
      words:
        'articles?|posts?|paragraphs?|paras?|legend|table|timeline|sentences?|texts?|stor(?:y|ies)|pieces?|sections?|lines?|corrections?|this (?:statement|claim)|code|samples?|examples?|snippets?|listings?|steps?|units?|formulas?|formulae|equations?',
    },
  ],
};
