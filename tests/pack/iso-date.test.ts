import { expect, it } from 'vitest';
import { isIsoDate } from '../../lib/pack/iso-date';

it.each(['2020', '2024-12', '2024-02-29', '2023-10-15T16:00+07:00', '2023-10-15T16:00', '2023-10-15T16:00:59.5Z'])(
  '%s is a date',
  (value) => {
    expect(isIsoDate(value)).toBe(true);
  },
);

it.each([
  '',
  'NaN',
  '20',
  '2024-13',
  '2024-00',
  '2023-02-29',
  '2024-04-31',
  '2024-1-1',
  '2024-12-02T24:00',
  '2024-12-02T10:60',
  ' 2024',
  '2024\n',
])('%j is none', (value) => {
  expect(isIsoDate(value)).toBe(false);
});
