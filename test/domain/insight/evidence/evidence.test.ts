/** Evidence in comments: links, and sources that are named without one. */
import { describe, expect, test } from 'vitest';
import { evidenceIn } from '../../../../src/domain/insight/evidence/evidence-in.ts';
import { namedSources } from '../../../../src/domain/insight/evidence/named-sources.ts';
import { seedReading } from '../../../panel/seed-reading.ts';

const names = (text: string, people: string[] = []) => namedSources(text, people).map(({ name }) => name);

describe('a named source', () => {
  test.each<[string, string[]]>([
    ['The trial is closed to the public, as RFE/RL reports, and so on.', ['RFE/RL']],
    ['According to the Ministry of Health, 14 died.', ['Ministry of Health']],
    ['as the New York Times put it, and as Reuters has it', ['New York Times', 'Reuters']],
    ['According to Radio Free Europe the number is 70.', ['Radio Free Europe']],
    ['Eurasianet reports that the judge left. Source: Interfax', ['Eurasianet', 'Interfax']],
    ['as reported by AFP', ['AFP']],
    ['Как сообщает Азаттык, погибли 70 человек.', ['Азаттык']],
    ['По данным Генеральной прокуратуры, их было 14.', ['Генеральной прокуратуры']],
    ['Как пишет газета «Республика», суд закрыт', ['Республика']],
    ['со ссылкой на Интерфакс-Казахстан', ['Интерфакс-Казахстан']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'as he says, it is wrong',
    'According to me it is fine.',
    'As I said before, no.',
    'It says nothing. He reports to the boss.',
    'As they wrote it, as people say',
    'как он пишет, это не так',
    'согласно этому тексту',
  ])('%s: none', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('is no reader of the same thread', () => {
    expect(names('as Nate says, and as RFE/RL says', ['Nate Schenkkan'])).toEqual(['RFE/RL']);
  });

  test('comes with its sentence', () => {
    expect(namedSources('First. The trial is closed, as RFE/RL reports! Last.')).toEqual([
      { name: 'RFE/RL', sentence: 'The trial is closed, as RFE/RL reports!' },
    ]);
  });
});

test('of a report and of the answers to it, each once', () => {
  const seed = seedReading().comments.slice(0, 4);
  const comments = seed.map((comment, index) => ({
    ...comment,
    parent: index === 0 ? null : index - 1,
    text:
      [
        'See https://a.test/one). And as AFP reports.',
        'https://a.test/one and https://b.test/',
        'AFP reports that it is so',
        'x',
      ][index] ?? '',
  }));
  expect(evidenceIn(comments, 0)).toEqual([
    { url: 'https://a.test/one', note: '', comment: 0 },
    { url: '', note: 'AFP: “And as AFP reports.”', comment: 0 },
    { url: 'https://b.test/', note: '', comment: 1 },
  ]);
  expect(evidenceIn(comments, 3)).toEqual([]);
  expect(evidenceIn(comments, 3, [1]).map(({ url }) => url)).toEqual(['https://a.test/one', 'https://b.test/', '']);
});

test('on the seed page the report names RFE/RL', () => {
  const { comments } = seedReading();
  const report = comments.findIndex(({ text }) => text.includes('pretty sure the top photo'));
  expect(evidenceIn(comments, report).map(({ note }) => note.split(':')[0])).toEqual(['RFE/RL']);
});
