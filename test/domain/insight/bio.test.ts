/** What bios name, and what they do not. */
import { describe, expect, test } from 'vitest';
import { readBio } from '../../../src/domain/insight/bio.ts';

const FOUST =
  "Joshua Foust is a Fellow at the American Security Project and the author of Afghanistan Journal: Selections from Registan.net. His research focuses primarily on Central and South Asia. Joshua is a correspondent for The Atlantic and a columnist for PBS Need to Know. Joshua appears regularly on the BBC World News, Aljazeera, and international public radio. Joshua's writing has appeared in the Columbia Journalism Review, Foreign Policy’s AfPak Channel, the New York Times, Reuters, and the Christian Science Monitor. Follow him on twitter: @joshuafoust";

test('the bio under the article', () => {
  expect(readBio(FOUST, 'Joshua Foust')).toEqual({
    role: 'Fellow at the American Security Project',
    books: ['Afghanistan Journal: Selections from Registan.net'],
    outlets: [
      'The Atlantic',
      'PBS Need to Know',
      'BBC World News',
      'Aljazeera',
      'Columbia Journalism Review',
      'Foreign Policy’s AfPak Channel',
      'New York Times',
      'Reuters',
      'Christian Science Monitor',
    ],
    affiliations: ['American Security Project'],
    handle: 'joshuafoust',
  });
});

describe('roles', () => {
  test.each([
    [
      'She is a senior lecturer in politics at the University of Leeds.',
      'senior lecturer in politics at the University of Leeds',
    ],
    [
      'Ann Example is editor-in-chief of Example Review and has been published in Outside.',
      'editor-in-chief of Example Review',
    ],
    ['Ann Example is based in Paris.', ''],
    ['Her father is a professor.', ''],
    ['', ''],
  ])('%j → %j', (bio, role) => {
    expect(readBio(bio, 'Ann Example').role).toBe(role);
  });
});

describe('outlets', () => {
  test.each([
    [
      'He has written for Le Monde, Libération and Slate, where he covers technology.',
      ['Le Monde', 'Libération', 'Slate'],
    ],
    ['She writes for The Guardian and Prospect, and lives in York with her cat.', ['The Guardian', 'Prospect']],
    ['He appears on local radio and television.', []],
    ['The Guardian once called him a fool.', []],
  ])('%j → %j', (bio, outlets) => {
    expect(readBio(bio, 'Ann Example').outlets).toEqual(outlets);
  });
});

test('a name without letters to match, or a pattern in it, does no harm', () => {
  expect(readBio('(.*) is a fellow at the Example Institute.', '(.*)').affiliations).toEqual(['Example Institute']);
});

test('a very long bio without stops is read in passing time', () => {
  const bio = `Ann is a ${'very '.repeat(20_000)}fellow at Example, and '.repeat(100)`;
  expect(readBio(bio, 'Ann').books).toEqual([]);
});
