import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, inferReportDay } from '../../lib/text/dates';
import { quickest } from '../processor-time';

/** A Thursday; every row below counts from it unless it names another. */
const ANCHOR = '2025-03-27';

type Row = readonly [text: string, ...dates: string[]];

/** Each row: a text, then what is found in it as "printed = date" or "printed = date..until". */
function check(rows: readonly Row[], options: Parameters<typeof findDates>[1] = { anchor: ANCHOR }) {
  it.each(rows.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    const found = findDates(text, options).map((date) => `${date.text} = ${date.date}${date.until ? `..${date.until}` : ''}`);
    expect(found).toEqual(dates);
  });
}

describe('a date printed whole is found', () => {
  check([
    ['Selasa, 23 Februari 2016 14:38 WIB', 'Selasa, 23 Februari 2016 14:38 WIB = 2016-02-23T14:38+07:00'],
    ['23 Februari 2016 pukul 14.38 WITA.', '23 Februari 2016 pukul 14.38 WITA = 2016-02-23T14:38+08:00'],
    ['Sabtu, 2 Mei 2026 | 09:05 WIT', 'Sabtu, 2 Mei 2026 | 09:05 WIT = 2026-05-02T09:05+09:00'],
    ['Minggu (15/10/2023)', 'Minggu (15/10/2023) = 2023-10-15'],
    ['Jurnalis-Minggu, 15 Oktober 2023 |16:00 WIB', 'Minggu, 15 Oktober 2023 |16:00 WIB = 2023-10-15T16:00+07:00'],
    ['Ani Budi27 March 2025', '27 March 2025 = 2025-03-27'],
    ['MS11 Mei 2025', 'Mei 2025 = 2025-05'],
    ['on March 27, 2025, he', 'March 27, 2025 = 2025-03-27'],
    ['the 27th of March 2025', '27th of March 2025 = 2025-03-27'],
    ['Sept. 11, 2001', 'Sept. 11, 2001 = 2001-09-11'],
    ['28 Apr 2025', '28 Apr 2025 = 2025-04-28'],
    ['Thu, 27 Mar 2025 10:30:00 +0700', 'Thu, 27 Mar 2025 10:30:00 +0700 = 2025-03-27T10:30+07:00'],
    ['March 27, 2025 10:30 pm GMT', 'March 27, 2025 10:30 pm GMT = 2025-03-27T22:30+00:00'],
    ['2025-03-27T10:00:00Z', '2025-03-27T10:00:00Z = 2025-03-27T10:00+00:00'],
    ['date 2023-10-15 Advertisement', '2023-10-15 = 2023-10-15'],
    ['1 Januari 1990.', '1 Januari 1990 = 1990-01-01'],
    ['Jum’at, 21 Maret 2025', 'Jum’at, 21 Maret 2025 = 2025-03-21'],
    // a decimal after a date is no time of day
    ['Kamis (27/3/2025), 12.50 poin', 'Kamis (27/3/2025) = 2025-03-27'],
  ]);
});

describe('a date without a year is found near the report', () => {
  check([
    ['kata Meutya, Selasa, (25/03).', 'Selasa, (25/03) = 2025-03-25'],
    ['pada Senin (2/12) lalu', 'Senin (2/12) = 2024-12-02'],
    ['pada 21 Mei dan 30 Desember', '21 Mei = 2025-05-21', '30 Desember = 2024-12-30'],
    ['17 Agustus tahun lalu', '17 Agustus tahun lalu = 2024-08-17'],
    ['10 Mei mendatang', '10 Mei mendatang = 2025-05-10'],
    ['Desember lalu, Juni mendatang', 'Desember lalu = 2024-12', 'Juni mendatang = 2025-06'],
    ['kemarin malam (26/3)', 'kemarin = 2025-03-26', '26/3 = 2025-03-26'],
    ['pada Mei', 'Mei = 2025-05'],
    ['in May he may march', 'May = 2025-05'],
  ]);
});

describe('ranges have a beginning and an end', () => {
  check([
    ['pada 3-4 Desember 2024 di', '3-4 Desember 2024 = 2024-12-03..2024-12-04'],
    ['19 dan 20 Mei 2026', '19 dan 20 Mei 2026 = 2026-05-19..2026-05-20'],
    ['17 dan 25 Mei 2026', '25 Mei 2026 = 2026-05-25'],
    ['27 Maret - 2 April 2025', '27 Maret - 2 April 2025 = 2025-03-27..2025-04-02'],
    ['Rabu, 13 Mei hingga Minggu, 17 Mei 2026', 'Rabu, 13 Mei hingga Minggu, 17 Mei 2026 = 2026-05-13..2026-05-17'],
    ['March 27–29, 2025', 'March 27–29, 2025 = 2025-03-27..2025-03-29'],
    ['Januari-Maret 2026', 'Januari-Maret 2026 = 2026-01..2026-03'],
    ['kuartal I 2026 dan semester II/2025', 'kuartal I 2026 = 2026-01..2026-03', 'semester II/2025 = 2025-07..2025-12'],
    ['Prolegnas 2025-2029', '2025-2029 = 2025..2029'],
    ['dari 2018 hingga 2020', '2018 hingga 2020 = 2018..2020'],
    ['between 2019 and 2021', '2019 and 2021 = 2019..2021'],
    ['musim 2023/24', '2023/24 = 2023..2024'],
    ['era 1990-an', '1990-an = 1990..1999'],
  ]);
});

describe('years and months are found where the words around say so', () => {
  check([
    ['di tahun 2025 ini', 'tahun 2025 = 2025'],
    ['pada 2030.', '2030 = 2030'],
    ['since 2019, by 2030', '2019 = 2019', '2030 = 2030'],
    ['mulai Januari 2021. ', 'Januari 2021 = 2021-01'],
    ['Partner Summit 2024 dan Rp 2025'],
    ['di 2000 titik, pada 1.945 orang'],
    ['UU Nomor 3 Tahun 2022'],
    ['gaji ke-13 tahun 2026', 'tahun 2026 = 2026'],
  ]);
});

describe('relative words count from the report', () => {
  check([
    ['hari ini, besok, lusa', 'hari ini = 2025-03-27', 'besok = 2025-03-28', 'lusa = 2025-03-29'],
    ['kemarin; kemarin lusa', 'kemarin = 2025-03-26', 'kemarin lusa = 2025-03-25'],
    ['dua pekan lalu', 'dua pekan lalu = 2025-03-13'],
    ['3 hari lalu, seminggu lalu', '3 hari lalu = 2025-03-24', 'seminggu lalu = 2025-03-20'],
    ['pekan lalu', 'pekan lalu = 2025-03-17..2025-03-23'],
    ['akhir pekan ini', 'akhir pekan ini = 2025-03-29..2025-03-30'],
    ['bulan lalu, tahun depan', 'bulan lalu = 2025-02', 'tahun depan = 2026'],
    ['10 tahun silam', '10 tahun silam = 2015'],
    ['yesterday, two weeks ago', 'yesterday = 2025-03-26', 'two weeks ago = 2025-03-13'],
    ['last week and next month', 'last week = 2025-03-17..2025-03-23', 'next month = 2025-04'],
    ['beberapa tahun lalu, 11 juta tahun lalu'],
    ['dua hari kemudian, two days later'],
    ['Rabu (26/3/2025) kemarin', 'Rabu (26/3/2025) = 2025-03-26'],
  ]);
});

describe('a bare weekday is the nearest one', () => {
  check([
    ['demikian dipantau, Sabtu.', 'Sabtu = 2025-03-22'],
    ['on Thursday', 'Thursday = 2025-03-27'],
    ['Kamis lalu', 'Kamis lalu = 2025-03-20'],
    ['akan digelar pada Sabtu', 'Sabtu = 2025-03-29'],
    ['"Kamis (besok)"', 'Kamis (besok) = 2025-04-03'],
    ['Senin pekan depan', 'Senin pekan depan = 2025-03-31'],
    ['on Monday President Lee said', 'Monday = 2025-03-24'],
    ['setiap Senin, every Friday'],
    ['Senin-Jumat, Senin hingga Jumat'],
    ['The Sunday Times, Jumat Agung'],
    ['dua minggu, seminggu'],
  ]);
});

describe('what is impossible or misprinted is left as text', () => {
  check([
    ['31 Februari 2025, 31 Februari'],
    ['29 Februari 2025'],
    ['tahun 2924 mendatang'],
    ['pada 15 Oktober 2924'],
    ['Senin (32/12)'],
    ['12/13/2025 dan 99/99/9999'],
    ['( 22/52026 )'],
    ['you may 5 times'],
  ]);
});

describe('a weekday checks its date', () => {
  check([
    // printed whole, the date stands: 23 February 2016 was a Tuesday
    ['Senin, 23 Februari 2016 14:38 WIB', 'Senin, 23 Februari 2016 14:38 WIB = 2016-02-23T14:38+07:00'],
    // without a year nobody can say whether the day or the weekday is wrong: only the month is certain
    ['Senin (25/3)', 'Senin (25/3) = 2025-03'],
  ]);

  it('finds the year among those the text names when the report has no date', () => {
    const text = 'pada Senin (2/12) di Denpasar. Summit 2024 digelar 3-4 Desember, kata dia kemarin.';
    expect(findDates(text).map(({ date, until }) => [date, until])).toEqual([
      ['2024-12-02', undefined],
      ['2024-12-03', '2024-12-04'],
    ]);
    expect(inferReportDay(text)).toBe('2024-12-02');
  });

  it('infers no day where no weekday is printed', () => {
    expect(inferReportDay('Pada 2 Desember 2024 semua baik. Kemarin juga.')).toBeUndefined();
  });
});

describe('without the day of the report', () => {
  check([['kemarin, Sabtu, pekan lalu, 3 hari lalu, 21 Mei, pada Mei'], ['27 March 2025', '27 March 2025 = 2025-03-27']], {});

  describe('but with its year', () => {
    check([['kemarin, Sabtu'], ['pada 21 Mei', '21 Mei = 2020-05-21']], { anchor: '2020' });
  });
});

describe('English numbers in two possible orders are left as text', () => {
  check(
    [
      ['3/4/2025'],
      ['3/14/2025', '3/14/2025 = 2025-03-14'],
      ['14/3/2025', '14/3/2025 = 2025-03-14'],
      ['Thursday 3/4/2025', 'Thursday 3/4/2025 = 2025-04-03'],
    ],
    { anchor: ANCHOR, language: 'en' },
  );
});

/** Generated texts are read one after another; a busy machine takes its time. */
const SLOW_MACHINE_MS = 60_000;

describe('findDates on any text', () => {
  const words = fc.constantFrom(
    ...'Senin|Sabtu|(2/12)|25/03|31|3-4|2025|2924|Mei|May|March|tahun|lalu|kemarin|pekan|dua|a|pada|,|-|(|)|14:38|WIB|.|2025-03-27|\ud800|é'.split(
      '|',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
    fc.array(words).map((parts) => parts.join('')),
  );

  it(
    'gives exact, ordered, separate slices and real dates of their precision',
    () => {
      const shape = {
        minute: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?:[+-]\d\d:\d\d)?$/,
        day: /^\d{4}-\d\d-\d\d$/,
        month: /^\d{4}-\d\d$/,
        year: /^\d{4}$/,
      };
      fc.assert(
        fc.property(texts, fc.constantFrom(undefined, ANCHOR, '2020', 'nonsense'), (text, anchor) => {
          let end = 0;
          for (const date of findDates(text, { anchor })) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.text).toBe(text.slice(date.start, date.end));
            expect(date.date).toMatch(shape[date.precision]);
            if (date.until !== undefined) expect(date.until > date.date && shape[date.precision].test(date.until)).toBe(true);
            end = date.end;
          }
        }),
        { numRuns: 1000 },
      );
    },
    SLOW_MACHINE_MS,
  );

  it.each(['Senin (2/12) ', '1', '2025-', '27 Maret - ', 'tahun ', ' ', 'Sabtu', '2025-03-27', 'Senin,  ('])(
    'takes a hundred times as long, not more, for a hundred times %j',
    (unit) => {
      const small = unit.repeat(Math.ceil(2_000 / unit.length));
      const timeOf = (text: string) => quickest(() => findDates(text, { anchor: ANCHOR }));
      expect(timeOf(small.repeat(100)) / Math.max(timeOf(small), 2)).toBeLessThan(400);
    },
    SLOW_MACHINE_MS,
  );
});
