/**
 * The words of the interface: plurals, dates at the precision they are known, unknown and inferred facts said as such.
 */
import { describe, expect, it } from 'vitest';
import { createWords } from '../../components/words';
import { messagesOf } from '../gallery/messages';

const en = createWords(messagesOf('en'), 'en-GB');
const id = createWords(messagesOf('id'), 'id');

describe('words', () => {
  it.each([
    [en, 1, '1 report'],
    [en, 2, '2 reports'],
    [en, 1234, '1,234 reports'],
    [id, 1, '1 laporan'],
    [id, 1234, '1.234 laporan'],
  ])('counts by the plural rules and digits of the language (%#)', (words, count, said) => {
    expect(words.count('reports', count)).toBe(said);
  });

  it.each([
    ['2020', '2020', '2020'],
    ['2024-12', 'Dec 2024', 'Des 2024'],
    ['2024-12-02', '2 Dec 2024', '2 Des 2024'],
    ['2023-10-15T16:00+07:00', '15 Oct 2023', '15 Okt 2023'],
  ])('writes %s as exactly as it is known', (iso, english, indonesian) => {
    expect([en.day(iso), id.day(iso)]).toEqual([english, indonesian]);
  });

  it('keeps the wall clock that the source printed', () => {
    expect(en.day('2023-10-15T16:00+07:00', { exact: true })).toBe('15 Oct 2023, 16:00');
    expect(en.day('2024-12-02', { exact: true })).toBe('2 Dec 2024');
  });

  it('shows what is no date as it stands', () => {
    expect(en.day('kemarin')).toBe('kemarin');
  });

  it('says when a date is inferred or unknown, and a publisher unknown', () => {
    expect(en.date({ value: '2024-12-02', precision: 'day', source: 'inferred' })).toBe('2 Dec 2024 (inferred)');
    expect(id.date({ value: '2024-12-02', precision: 'day', source: 'inferred' })).toBe('2 Des 2024 (disimpulkan)');
    expect(en.date({ value: '2024-12-02', precision: 'day', source: 'text' })).toBe('2 Dec 2024');
    expect(en.date({ precision: 'unknown' })).toBe('date unknown');
    expect(en.publisher(undefined)).toBe('publisher unknown');
    expect(en.publisher('ANTARA')).toBe('ANTARA');
  });

  it('tells a stretch of time, or one date where there is one', () => {
    expect(en.range('2020', '2025-03-27')).toBe('2020 to 27 Mar 2025');
    expect(en.range('2020', '2020')).toBe('2020');
  });

  it('writes dates in the language of the messages when the browser speaks another', () => {
    expect(createWords(messagesOf('en'), 'fr').day('2024-12-02')).toBe('2 Dec 2024');
    expect(createWords(messagesOf('en'), 'en-US').day('2024-12-02')).toBe('Dec 2, 2024');
  });

  it('takes language and direction from the messages', () => {
    expect([id.language, id.direction]).toEqual(['id', 'ltr']);
    expect(createWords(messagesOf('en', { direction: 'rtl' }), 'en').direction).toBe('rtl');
  });
});
