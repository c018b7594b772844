/** The scorers of quotes, dates and pages on cases small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { compareDates } from './dates';
import { LABELLED_DATES } from './labelled-dates.data';
import { LABELLED_QUOTES } from './labelled-quotes.data';
import { scorePage } from './pages';
import { compareQuotes } from './quotes';
import { median } from './speed';

describe('compareQuotes', () => {
  it('counts found quotes and, among them, right speakers', () => {
    const expected = [
      { starts: 'Satu', speaker: 'A' },
      { starts: 'Dua', speaker: 'B' },
    ];
    const found = [{ text: '"Satu dua"', speaker: 'A' }, { text: 'Tiga' }];
    expect(compareQuotes([{ expected, found }])).toEqual({ f1: 50, speakerRight: 100, gold: 2 });
  });

  it('takes no speaker for right where none is known', () => {
    const expected = [{ starts: 'Satu', speaker: null }];
    expect(compareQuotes([{ expected, found: [{ text: 'Satu' }] }])).toMatchObject({ speakerRight: 100 });
    expect(compareQuotes([{ expected, found: [{ text: 'Satu', speaker: 'A' }] }])).toMatchObject({ speakerRight: 0 });
  });
});

describe('compareDates', () => {
  it('counts each date once', () => {
    expect(compareDates([{ expected: ['2025', '2025'], found: ['2025'] }])).toBeCloseTo(200 / 3);
    expect(compareDates([{ expected: [], found: ['2025'] }])).toBe(0);
    expect(compareDates([{ expected: [], found: [] }])).toBe(100);
  });
});

describe('scorePage', () => {
  const report = 'Jembatan baru di Bandung dibuka untuk umum pada hari Senin, kata wali kota kepada warga. '.repeat(6);
  const html = `<html><head><meta property="article:published_time" content="2025-03-24"></head><body><h1>Jembatan “baru” dibuka</h1><article><p>${report}</p></article></body></html>`;

  it('compares text by words, the title but for quotation marks, the date by its day', () => {
    const score = scorePage({
      corpus: 'x',
      html,
      expectedText: report,
      title: 'Jembatan "baru" dibuka',
      date: '2025-03-24T10:00Z',
    });
    expect(score).toEqual({ words: 1, titleRight: true, dateRight: true });
  });

  it('gives nothing for a page that is refused, and no verdict on a date that the gold does not have', () => {
    const refused = scorePage({ corpus: 'x', html: '<p>Log in</p>', expectedText: report, title: 'a', date: null });
    expect(refused).toEqual({ words: 0, titleRight: false });
  });
});

describe('the labelled sentences', () => {
  it('are forty with quotes or without, and sixty with dates or without', () => {
    expect(LABELLED_QUOTES).toHaveLength(40);
    expect(LABELLED_DATES).toHaveLength(60);
  });

  it('hold the words that begin each quote', () => {
    for (const { text, quotes } of LABELLED_QUOTES) for (const { starts } of quotes) expect(text).toContain(starts);
  });
});

it('takes the middle of the times', () => {
  expect(median([3, 1, 2])).toBe(2);
});
