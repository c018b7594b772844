/** Dates as feeds and pages of all ages write them: zones of mail, years of two digits, seconds since 1970. */
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../lib/article/machine-date';
import { readPublished } from '../../lib/article/published';

describe('a date written by a machine', () => {
  it.each([
    ['Mon, 04 May 26 08:30:00 +0700', '2026-05-04T08:30+07:00'],
    ['Monday, 04-May-26 08:30:00 UTC', '2026-05-04T08:30+00:00'],
    ['Mon, 04 May 2026 08:30:00 UT', '2026-05-04T08:30+00:00'],
    ['Mon, 04 May 2026 08:30:00 UTC+7', '2026-05-04T08:30+07:00'],
    ['Mon, 04 May 2026 08:30:00 +7', '2026-05-04T08:30+07:00'],
    ['Mon, 04 May 2026 08:30:00 GMT+0700', '2026-05-04T08:30+07:00'],
    ['Mon May 04 2026 08:30:00 GMT+0530 (India Standard Time)', '2026-05-04T08:30+05:30'],
    ['Senin, 04 Mei 2026 08:30:00 GMT-3:30', '2026-05-04T08:30-03:30'],
    ['20260504T083000Z', '2026-05-04T08:30+00:00'],
    ['20260504', '2026-05-04'],
    ['2026-5-4', '2026-05-04'],
    ['1777858200', '2026-05-04T01:30+00:00'],
    ['1777858200000', '2026-05-04T01:30+00:00'],
  ])('%s is read', (printed, value) => {
    expect(readPublished(printed, 'meta').value).toBe(value);
  });

  it.each(['Thu, 01 Jan 1970 00:00:00 +0000', '0', '0000-00-00T00:00:00Z', 'Mon, 30 Nov -0001 00:00:00 +0000'])(
    '%s is unknown: it is the zero of a clock',
    (printed) => {
      expect(readPublished(printed, 'meta').precision).toBe('unknown');
    },
  );

  it.each(['4 Mei 2026', 'Senin, 4 Mei 2026 08:30 WIB', '2026-05-04T08:30:00.123+07:00', 'x'.repeat(1_000)])(
    'leaves %.40s as it is',
    (printed) => {
      expect(plainDate(printed)).toBe(printed);
    },
  );
});
