/** The letter drafted from an entry: what it says in each language, and what it leaves out. */
import { describe, expect, test } from 'vitest';
import {
  draftRequest,
  mailLink,
  requestLanguageFor,
} from '../../../../src/domain/insight/requests/correction-request.ts';
import type { CorrectionContent } from '../../../../src/domain/journal/event.ts';
import type { StepView } from '../../../../src/domain/journal/view.ts';
import type { PostId, Reading } from '../../../../src/domain/post/reading.ts';
import { describe as quoteAt } from '../../../../src/domain/text/describe.ts';

const TEXT = 'Two mass trials opened on Tuesday in Aktau.';
const READING: Pick<Reading, 'article' | 'post'> = {
  post: {
    id: 'registan.net/trials' as PostId,
    canonical: 'http://registan.net/trials/',
    capture: null,
  },
  article: {
    title: 'Kazakhstan’s Shameful Mass Trials',
    authors: [{ name: 'Joshua Foust', url: null }],
    published: { text: '3/27/2012', iso: '2012-03-27' },
    modified: null,
    site: 'Registan.net',
    image: null,
    blocks: [{ kind: 'paragraph', text: TEXT }],
    links: [],
    edits: [],
    statedComments: null,
    authorBox: null,
    layers: {},
  },
};
function said(author: string, iso: string) {
  return {
    from: 'comment',
    comment: { id: 'c', permalink: null, author, time: { text: iso, iso }, text: '' },
  } as const;
}
const REPORT = said('Nate Schenkkan', '2012-03-27T09:58');

const PASSAGE: CorrectionContent = {
  subject: { part: 'passage', quote: quoteAt(TEXT, 4, 15) },
  kind: 'fact',
  severity: 'minor',
  wrong: 'There was one trial. ',
  right: 'A mass trial',
  evidence: [
    { url: 'https://example.org/report', note: 'says one' },
    { url: 'https://example.org/other', note: '' },
  ],
  reporter: { from: 'me' },
};
const acknowledged: StepView = {
  status: 'acknowledged',
  at: '2012-03-29T04:56',
  source: said('Joshua Foust', '2012-03-29T04:56'),
  note: '',
  event: 'event-2',
  loggedAt: '2026-11-27T00:00:00.000Z',
};

describe('in English', () => {
  test('says where, what is wrong, what it should say, and why', () => {
    expect(draftRequest({ content: PASSAGE, steps: [] }, READING, TEXT, 'en')).toEqual({
      subject: 'Correction: “Kazakhstan’s Shameful Mass Trials”',
      text: [
        'Dear Joshua Foust,',
        'I believe there is an error in this passage of “Kazakhstan’s Shameful Mass Trials” (Registan.net, 27 March 2012):',
        '“mass trials”',
        `${READING.post.canonical}#:~:text=mass%20trials`,
        'What is wrong: There was one trial.',
        'Suggested wording: A mass trial',
        'Evidence:\n– https://example.org/report: says one\n– https://example.org/other',
        'Could you please correct it, and say in the article that it was corrected?',
        'Thank you.',
      ].join('\n\n'),
    });
  });

  test('names who reported it and who acknowledged it', () => {
    const content = { ...PASSAGE, subject: { part: 'image', text: 'Post image' } as const, reporter: REPORT };
    const { text } = draftRequest({ content, steps: [acknowledged] }, READING, TEXT, 'en');
    expect(text).toContain('an error in the image of “Kazakhstan’s');
    expect(text).toContain('Nate Schenkkan pointed it out in the comments on 27 March 2012.');
    expect(text).toContain('Joshua Foust answered there on 29 March 2012.');
    expect(text).toContain(`\n\n${READING.post.canonical}\n\n`);
  });
});

describe('in Russian', () => {
  test('says the same', () => {
    const { subject, text } = draftRequest(
      { content: { ...PASSAGE, reporter: REPORT }, steps: [] },
      READING,
      TEXT,
      'ru',
    );
    expect(subject).toBe('Поправка: «Kazakhstan’s Shameful Mass Trials»');
    expect(text).toContain('Здравствуйте, Joshua Foust!');
    expect(text).toContain(
      'есть ошибка в этом месте статьи «Kazakhstan’s Shameful Mass Trials» (Registan.net, 27 марта 2012',
    );
    expect(text).toContain('Что не так: There was one trial.');
    expect(text).toContain('На это указали в комментариях 27 марта 2012');
  });
});

test('what the entry leaves empty is left out, and without an article the address stands for its title', () => {
  const bare = {
    ...PASSAGE,
    subject: { part: 'article', text: '' } as const,
    wrong: '',
    right: ' ',
    evidence: [],
    reporter: {
      from: 'comment',
      comment: { id: 'c', permalink: 'https://a.test/#c', author: '', time: null, text: '' },
    } as const,
  };
  const { text } = draftRequest({ content: bare, steps: [] }, { ...READING, article: null }, '', 'en');
  expect(text).not.toMatch(/What is wrong|Suggested|Evidence|undefined|null|\n\n\n/);
  expect(text).toContain('Dear editors,');
  expect(text).toContain('A reader pointed it out in the comments: https://a.test/#c');
});

test.each([
  ['en', 'en'],
  ['ru-RU', 'ru'],
  ['kk', 'ru'],
  ['de', 'en'],
  ['', 'en'],
])('an article in "%s" is written to in %s', (language, expected) => {
  expect(requestLanguageFor({ language })).toBe(expected);
});

test('the mail link carries the whole letter', () => {
  const link = new URL(mailLink({ subject: 'A & b?', text: 'One\n\nдва #3 + 4' }));
  expect([link.protocol, link.searchParams.get('subject')]).toEqual(['mailto:', 'A & b?']);
  expect(decodeURIComponent(link.href.split('body=')[1] ?? '')).toBe('One\r\n\r\nдва #3 + 4');
});
