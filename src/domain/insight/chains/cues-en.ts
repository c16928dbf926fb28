/** How readers report errors and authors answer, in English. Sorted by kind, then by words; sources: newsroom practice and threads of news blogs. */
import type { CueList } from './cue.ts';

const TEXT =
  '(?:articles?|posts?|texts?|pieces?|stor(?:y|ies)|body|paragraphs?|captions?|headlines?|titles?|tables?|charts?)';
const PART =
  '(?:photos?|pictures?|pics?|images?|captions?|maps?|charts?|graphs?|tables?|legends?|diagrams?|audio|videos?|(?:hyper)?links?|urls?|address(?:es)?|quotes?|quotations?|dates?|years?|names?|surnames?|titles?|headlines?|spellings?|numbers?|figures?|percentages?|translations?|paragraphs?|sentences?)';

export const CUES_EN: CueList = {
  language: 'en',
  cues: [
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
        '(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|the (?:author|editors?)) (?:please )?(?:fix|correct|update|amend|replace|change|check)',
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
      kind: 'flag',
      words:
        '(?:fyi|heads up|just to note|just so you know|for the record|nitpick~?|nit|quibble|pedant~?|(?:quick|small|minor|tiny|little|one) (?:point|note|thing|detail|remark)|one small thing)',
      example: 'One nitpick.',
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
    { kind: 'mock', words: '(?:lol|lmao|rofl|haha~|yeah right|sure jan|nice try|give me a break)', example: 'lol' },
    {
      kind: 'opinion',
      words:
        '(?:your|the|this) (?:\\p{L}+ )?(?:opinions?|tone|bias~?|argument|reasoning|logic|conclusion|analysis|view|premise|worldview|attitude|framing|thesis)',
      example: 'Your tone is wrong.',
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
        '(?:the )?(?:government|regime|president|police|court|judge|prosecutors?|minist~|parliament|opposition|army|state|officials?|congress|senate|white house|kremlin|nato|un|west|usa|america~|russia~|putin|nazarbayev|obama|trump|biden|wikipedia|google|facebook|twitter|bbc|cnn|the times|fox|reuters|new york times|guardian|newspapers?|tv|channel|media|politicians?|authorities|voters?|elections?|sanctions|church) (?:\\p{L}+ ){0,6}(?:wrong|mistakes?|errors?|incorrect|lied|lies|lying|false|fabricat~|corrupt~|broken|failed|apologi~|retract~|misreport~)',
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
      kind: 'replace',
      words: '(?:it|that|this|the \\p{L}+|he|she) (?:is|was|s) (?:actually|really|in fact)',
      example: 'It was actually in May.',
    },
    {
      kind: 'replace',
      words: '(?:should|ought to|must) (?:\\p{L}+ )?(?:be|read|say|have been)',
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
      kind: 'says',
      words: 'you (?:\\p{L}+ )?(?:say|said|write|wrote|state|claim|have|put|call|give|list|mention|quote|describe)',
      example: 'You say the fine was 500.',
    },
    {
      kind: 'says',
      words:
        '(?:the|this|your) (?:article|post|piece|story|text|caption|headline|title|byline|chart|table|timeline|list|map|paragraph|sentence|lead|lede|box|graphic) (?:\\p{L}+ )?(?:says|states|claims|calls|gives|has|lists|reads|puts|shows|skips|omits|mentions|describes|quotes)',
      example: 'The article calls her a senator.',
    },
    { kind: 'source', words: '(?:according to|per) \\p{L}+', example: 'According to Reuters it was ten.' },
    {
      kind: 'source',
      words: 'as \\p{L}+(?: \\p{L}+)? (?:reports?|reported|writes|has it|says)',
      example: 'As RFE/RL reports, it was ten.',
    },
    {
      kind: 'state',
      words: `${PART} (?:(?!where|who|what|how)\\p{L}+ ){0,6}(?:is|are|was|were|s|isn t|aren t|wasn t|has|have|had|got|looks?|seems?|appears?|shows?|goes|leads?|points?|gives?|returns?|opens?|redirects?|takes|brings) (?:\\p{L}+ ){0,3}(?:marked )?(?:from|of another|of a different|not of|wrong|incorrect|inaccurate|broken|dead|gone|missing|private|unavailable|inaccessible|deleted|removed|blocked|misspelled|misspelt|misleading|outdated|off|reversed|swapped|switched|flipped|mirrored|upside down|duplicated|doubled|cut off|unreadable|transposed|mislabel~|mistranslated|404|nowhere|not found|backwards|garbled|mixed up|confused|the other|an? (?:login|error|blank|empty|spam|parked|different|unrelated|gambling|betting|casino|porn~|shop~|domain))`,
      example: 'The top photo is from the trial in Zhanaozen.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,4}(?:doesn t|does not|don t|do not|didn t|no longer) (?:\\p{L}+ )?(?:work|play|open|load|match|add up|show|exist|appear|say|go|lead)~`,
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
      words: `${PART} (?:\\p{L}+ ){0,6}(?:bounces?|expired|vanished|disappeared|times out)`,
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
    { kind: 'thanks', words: '(?:thanks|thank you|thx|cheers|much obliged)', example: 'Thank you!' },
    {
      kind: 'unrelated',
      words:
        '(?:changed|updated|edited|removed|deleted|fixed|corrected|replaced|added|amended) (?:my|your|his|her|their|a few|some) (?:mind|views?|opinions?|comments?|password|profile|settings|vote|priors|blogroll|posts?)',
      example: 'I have changed my mind about him.',
    },
    {
      kind: 'wrong',
      words:
        '(?:a |an |one |another |small |minor |slight |little |quick |tiny |factual |spelling |serious )+(?:error|mistake|typo|inaccuracy|misprint|correction|slip|mix up)',
      example: 'There is a small error in the third paragraph.',
    },
    {
      kind: 'wrong',
      words: `${TEXT} (?:\\p{L}+ ){0,4}(?:says?|has|shows?|gives?|reads?) (?:\\p{L}+ ){1,10}(?:the |your |this )?${TEXT} (?:\\p{L}+ )?(?:says?|has|shows?|gives?|reads?)`,
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
      words: '(?:typos?|misprints?|errata|factual errors?|spelling mistakes?)',
      example: 'A couple of typos there.',
    },
    {
      kind: 'wrong',
      words:
        '(?:that s|that is|this is|it s|it is|is|are|was|were) (?:\\p{L}+ ){0,2}(?:wrong|incorrect|inaccurate|not true|untrue|false|not correct|not accurate|not right|factually wrong)',
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
  ],
  parts: [
    { part: 'caption', words: 'captions?|cutline' },
    {
      part: 'date',
      words:
        'dates?|years?|month|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    },
    { part: 'headline', words: 'headlines?|title' },
    {
      part: 'image',
      words:
        'photos?|videos?|audio|diagrams?|photographs?|pictures?|pics?|images?|screenshots?|maps?|charts?|graphs?|illustrations?|infographics?',
    },
    { part: 'link', words: 'links?|urls?|hyperlinks?|footnotes?' },
    { part: 'name', words: 'names?|byline|surname|last name|first name|spelled|spelt' },
    {
      part: 'number',
      words:
        'numbers?|figures?|percent|percentages?|per cent|million|billion|thousand|statistics?|sums?|totals?|death toll|decimal',
    },
    { part: 'quote', words: 'quotes?|quotations?|quoted|misquot~|attribut~|misattribut~' },
    { part: 'translation', words: 'translations?|translated|mistranslat~|transliterat~' },
    { part: 'typo', words: 'typos?|misprints?|misspel~|spelling|grammar' },
    {
      part: 'text',
      words:
        'articles?|posts?|paragraphs?|paras?|legend|table|timeline|sentences?|texts?|stor(?:y|ies)|pieces?|sections?|lines?|corrections?',
    },
  ],
};
