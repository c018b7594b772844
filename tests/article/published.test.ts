import { describe, expect, it } from 'vitest';
import { finerDate, readPublished, UNKNOWN_DATE } from '../../lib/article/published';

describe('readPublished', () => {
  it.each([
    ['Kamis, 21 Mei 2026 09:30 WIB', '2026-05-21T09:30+07:00', 'minute'],
    ['2025-03-27T10:00:59.123+07:00', '2025-03-27T10:00+07:00', 'minute'],
    ['2025-03-27T03:00:00Z', '2025-03-27T03:00+00:00', 'minute'],
    ['2025-03-27 10:00', '2025-03-27T10:00', 'minute'],
    ['Thu, 27 Mar 2025 10:00:00 GMT', '2025-03-27T10:00+00:00', 'minute'],
    ['Diperbarui 27 Maret 2025; terbit 26 Maret 2025 08:00 WIB', '2025-03-26T08:00+07:00', 'minute'],
    ['2025-03-27', '2025-03-27', 'day'],
    ['2025-03', '2025-03', 'month'],
    ['2025', '2025', 'year'],
    ['2025-13', undefined, 'unknown'],
    ['2924', undefined, 'unknown'],
    ['kemarin', undefined, 'unknown'],
    ['', undefined, 'unknown'],
  ])('reads %j', (printed, value, precision) => {
    const published = readPublished(printed, 'meta');
    expect(published.value).toBe(value);
    expect(published.precision).toBe(precision);
    expect(published.source).toBe(value === undefined ? undefined : 'meta');
  });

  it('prefers the finer of two dates, and the first of equals', () => {
    const day = readPublished('2025-03-27', 'url');
    const minute = readPublished('2025-03-27T10:00Z', 'text');
    expect(finerDate(day, minute)).toBe(minute);
    expect(finerDate(UNKNOWN_DATE, day)).toBe(day);
    expect(finerDate(day, readPublished('2025-03-28', 'meta'))).toBe(day);
  });
});
