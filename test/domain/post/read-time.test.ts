/** Times as people write them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrderOf, readMachineTime, readTime } from '../../../src/domain/post/read-time.ts';

describe('in words', () => {
  test.each([
    ['March 27, 2012 at 9:58 am', '2012-03-27T09:58'],
    ['March 27, 2012 at 12:05 am', '2012-03-27T00:05'],
    ['March 27, 2012 at 12:05 pm', '2012-03-27T12:05'],
    ['March 27, 2012', '2012-03-27'],
    ['March 27th, 2012 at 8:30 am', '2012-03-27T08:30'],
    ['Tuesday, March 27th, 2012 at 8:30 am', '2012-03-27T08:30'],
    ['Mar 27, 2012 6:21 PM', '2012-03-27T18:21'],
    ['27 March 2012, 21:58', '2012-03-27T21:58'],
    ['27th of March, 2012 @ 9:58 a.m.', '2012-03-27T09:58'],
    ['Sept. 3, 2012', '2012-09-03'],
    ['Apr 16, 2015 8:02 pm UTC', '2015-04-16T20:02Z'],
    ['November 19, 2019, 6:21 AM EST', '2019-11-19T06:21-05:00'],
    ['10/ 5/11 09:19 PM ET', '2011-10-05T21:19'],
    ['2012-03-27 09:58', '2012-03-27T09:58'],
    ['27. März 2012 um 9:58 Uhr', '2012-03-27T09:58'],
    ['Di, 21. April 2020 - 16:40', '2020-04-21T16:40'],
    ['03.Mär.19', '2019-03-03'],
    ['17.07, 2011 @ 13:04', '2011-07-17T13:04'],
    ['16:17 05.11.18', '2018-11-05T16:17'],
    ['14. 01. 2020, 13:47', '2020-01-14T13:47'],
    ['Le 11 septembre 2018 à 12:57', '2018-09-11T12:57'],
    ['27 mars 2012 à 9h58', '2012-03-27T09:58'],
    ['27 de marzo de 2012 a las 9:58', '2012-03-27T09:58'],
    ['27 de março de 2012 às 09:58', '2012-03-27T09:58'],
    ['martedì 3 aprile 2012 alle ore 12.30', '2012-04-03T12:30'],
    ['27 maart 2012 om 09:58', '2012-03-27T09:58'],
    ['wtorek, 11 maja 2021, 23:13', '2021-05-11T23:13'],
    ['27 Mart 2012, 09:58', '2012-03-27T09:58'],
    ['27 марта 2012 г. в 9:58', '2012-03-27T09:58'],
    ['27 мая 2012 в 09:58', '2012-05-27T09:58'],
    ['27 березня 2012 о 9:58', '2012-03-27T09:58'],
    ['27 наурыз 2012, 9:58', '2012-03-27T09:58'],
    ['29 במרץ 2012 בשעה 4:56', '2012-03-29T04:56'],
    ['٢٧ مارس ٢٠١٢', '2012-03-27'],
    ['27 مارس 2012 في 9:58', '2012-03-27T09:58'],
    ['2012年3月27日 9:58 AM', '2012-03-27T09:58'],
    ['2012年3月27日 下午9:58', '2012-03-27T21:58'],
    ['2012년 3월 27일 오후 9:58', '2012-03-27T21:58'],
    ['2012. március 27. 10:01', '2012-03-27T10:01'],
    ['Maret 30, 2015', '2015-03-30'],
    ['27 maaliskuuta 2012', '2012-03-27'],
    ['27. března 2012', '2012-03-27'],
  ])('%s', (text, iso) => {
    expect(readTime(text, 'month-first')?.iso).toBe(iso);
  });

  test.each(['2 weeks ago', 'yesterday at 9:58', '27 March', 'May 2012', 'Joan', '45/45/2012', '', 'March 99, 2012'])(
    'no date that could be known: %s',
    (text) => {
      expect(readTime(text, 'month-first')).toBeNull();
    },
  );

  test('where the date stands in the text', () => {
    const text = 'Ann | 21. April 2020 - 16:40';
    const time = readTime(text, 'day-first');
    expect(text.slice(time?.start, time?.end)).toBe('21. April 2020');
  });
});

describe('numbers alone', () => {
  test.each([
    ['3/4/2012', 'month-first', '2012-03-04'],
    ['3/4/2012', 'day-first', '2012-04-03'],
    ['27/3/2012', 'month-first', '2012-03-27'],
    ['3/27/2012', 'day-first', '2012-03-27'],
    ['3.4.2012', 'month-first', '2012-04-03'],
    ['2012/3/4', 'day-first', '2012-03-04'],
  ] as const)('%s, %s', (text, order, iso) => {
    expect(readTime(text, order)?.iso).toBe(iso);
  });

  test('the order is told by a date that can be read in one way only, else by the language', () => {
    expect(dateOrderOf(['3/4/2012', '3/27/2012'], 'en-GB')).toBe('month-first');
    expect(dateOrderOf(['3/4/2012', '27/3/2012'], 'en-US')).toBe('day-first');
    expect(dateOrderOf(['3/4/2012'], 'en-US')).toBe('month-first');
    expect(dateOrderOf(['3/4/2012'], 'fr')).toBe('day-first');
  });
});

describe('for machines', () => {
  test.each([
    ['2012-03-27', '2012-03-27'],
    ['2012-03-27T09:58:00-04:00', '2012-03-27T09:58:00-04:00'],
    ['2012-03-27T09:58:00-0400', '2012-03-27T09:58:00-04:00'],
    ['2012-03-27T09:58:00.123Z', '2012-03-27T09:58:00Z'],
    ['2012-03-27 09:58:00', '2012-03-27T09:58:00'],
    ['20120327', '2012-03-27'],
    ['20120327T095800Z', '2012-03-27T09:58:00Z'],
    ['26. Januar 2022', null],
    ['tomorrow', null],
    ['2012-13-45', null],
  ])('%s', (text, iso) => {
    expect(readMachineTime(text)).toBe(iso);
  });

  test('every date that JavaScript writes is read back', () => {
    const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (when) => {
        const iso = readMachineTime(when.toISOString());
        expect(iso && Date.parse(iso)).toBe(Math.floor(when.getTime() / 1000) * 1000);
      }),
    );
  });
});

describe('whatever the text', () => {
  test('what is read is a date, and the text is read in the same way twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('day-first', 'month-first'),
        (text, order) => {
          const time = readTime(text, order);
          expect(readTime(text, order)).toEqual(time);
          if (time) expect(time.iso).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/);
        },
      ),
    );
  });

  test('long texts take no longer than short ones', () => {
    expect(readTime(`${'1 '.repeat(100_000)}March 27, 2012`, 'day-first')).toBeNull();
  });

  test.each([
    'en-US',
    'de-DE',
    'fr-FR',
    'es-ES',
    'pt-PT',
    'ru-RU',
    'it-IT',
    'nl-NL',
    'pl-PL',
    'tr-TR',
    'uk-UA',
    'he-IL',
    'ja-JP',
    'zh-CN',
    'ko-KR',
    'kk-KZ',
    'cs-CZ',
    'sv-SE',
    'hu-HU',
    'fi-FI',
    'el-GR',
    'ro-RO',
    'da-DK',
    'id-ID',
    'bg-BG',
    'sk-SK',
    'vi-VN',
    'ar-EG',
    'ca-ES',
    'nb-NO',
  ])('the months as %s writes them', (language) => {
    const style = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const iso = `2012-${String(month).padStart(2, '0')}-27`;
      expect(readTime(style.format(new Date(iso)), 'day-first')?.iso, style.format(new Date(iso))).toBe(iso);
    }
  });
});
