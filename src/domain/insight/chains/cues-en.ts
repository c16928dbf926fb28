/** How readers report errors and authors answer, in English. Sorted by kind, then by words; sources: newsroom practice and threads of news blogs. */
import type { CueList } from './cue.ts';

const PART =
  '(?:photos?|pictures?|pics?|images?|captions?|maps?|charts?|graphs?|videos?|links?|urls?|quotes?|quotations?|dates?|years?|names?|surnames?|titles?|headlines?|spellings?|numbers?|figures?|percentages?|translations?|paragraphs?|sentences?)';

export const CUES_EN: CueList = {
  language: 'en',
  cues: [
    { kind: 'admit', words: '(?:good|nice|great) (?:catch|spot|eye)', example: 'Good catch, thank you.' },
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
      words: '(?:can|could|would|will) you (?:please )?(?:fix|correct|update|amend|replace|change|check)',
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
      words: '(?:no|nope) (?:it|that|this|the \\p{L}+) (?:is|s|was|isn t|is not)',
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
        '(?:fixed|corrected|updated|amended|done)(?: now| thanks| thank you| it| that| the \\p{L}+| above| in the (?:text|post|article))',
      example: 'Fixed, thanks.',
    },
    {
      kind: 'fixed',
      words:
        '(?:i|we|i ve|we ve|i have|we have|i just|have|just) (?:now |just |since |already |also )?(?:corrected|fixed|changed|updated|amended|edited|replaced|swapped|removed|revised|rewritten|reworded)',
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
      words: '(?<=^ |\\. )(?:fixed|corrected|updated|amended|done)(?= \\.| $)',
      example: 'Good catch. Fixed.',
    },
    {
      kind: 'fixed',
      words: '(?:i|we|i ve|we ve|just) (?:now |just |also )?(?:added|deleted)',
      example: 'I added the missing word.',
      isWeak: true,
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
      words: '(?:fyi|heads up|just to note|nitpick~?|quibble|pedant~?|small point|minor point|one small thing)',
      example: 'One nitpick.',
    },
    {
      kind: 'hedge',
      words: 'i (?:m|am) (?:pretty|fairly|quite|almost|not) (?:sure|certain|convinced)',
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
        '(?:the )?(?:government|regime|president|police|court|judge|prosecutors?|minist~|parliament|opposition|army|state|officials?|congress|senate|white house|kremlin|nato|un|west|usa|america~|russia~|putin|nazarbayev|obama|trump|biden|bbc|cnn|media|politicians?|authorities|voters?|elections?|sanctions|church) (?:\\p{L}+ ){0,4}(?:wrong|mistakes?|errors?|incorrect|lied|lies|lying|false|fabricat~|corrupt~|broken|failed)',
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
      words: '(?:instead of|rather than|as opposed to|and not)',
      example: 'You wrote May instead of June.',
    },
    { kind: 'replace', words: '(?:is|s|are|was|were) (?:actually )?spelled', example: 'It is spelled with one l.' },
    { kind: 'source', words: '(?:according to|per) \\p{L}+', example: 'According to Reuters it was ten.' },
    {
      kind: 'source',
      words: 'as \\p{L}+(?: \\p{L}+)? (?:reports?|reported|writes|has it|says)',
      example: 'As RFE/RL reports, it was ten.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,6}(?:is|are|was|were|s|isn t|aren t|wasn t|looks?|seems?|appears?|shows?|goes|leads?|points?|gives?|returns?) (?:\\p{L}+ ){0,3}(?:from|of another|of a different|not of|wrong|incorrect|inaccurate|broken|dead|missing|misspelled|misspelt|misleading|outdated|off|reversed|swapped|mislabel~|mistranslated|404|nowhere|not found|backwards|garbled|mixed up|confused|the other)`,
      example: 'The top photo is from the trial in Zhanaozen.',
    },
    {
      kind: 'state',
      words: `${PART} (?:\\p{L}+ ){0,4}(?:doesn t|does not|don t|do not|didn t|no longer) (?:\\p{L}+ )?(?:work|open|load|match|add up|show|exist|appear|say|go|lead)~`,
      example: 'The second link does not work.',
    },
    {
      kind: 'state',
      words: `(?:wrong|incorrect|broken|dead|misspelled|misspelt|mistaken|inaccurate|outdated|misleading|mislabeled|missing) (?:\\p{L}+ )?${PART}`,
      example: 'Wrong caption under the map.',
    },
    {
      kind: 'state',
      words: '(?:misspelled|misspelt|mislabel~|misquot~|mistranslat~|misattribut~|misidentif~|miscaptioned|misdated)',
      example: 'You misquoted the minister.',
    },
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
      words: '(?:correction|typo|erratum|error|typo alert) (?::|in)',
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
        'photos?|photographs?|pictures?|pics?|images?|screenshots?|maps?|charts?|graphs?|illustrations?|infographics?',
    },
    { part: 'link', words: 'links?|urls?|hyperlinks?' },
    { part: 'name', words: 'names?|surname|last name|first name|spelled|spelt' },
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
        'articles?|posts?|paragraphs?|paras?|sentences?|texts?|stor(?:y|ies)|pieces?|sections?|lines?|corrections?',
    },
  ],
};
