import { expect, it } from 'vitest';
import { eraOf } from '../../lib/card/era';

const CASES = [
  ['2025-03-27', '2025-03-26', 'since'],
  ['2025-03-26', '2025-03-26', 'before'],
  ['2025-03-26T23:00+07:00', '2025-03-26', 'before'],
  ['2024', '2025-03-26', 'before'],
  ['2026', '2025-03-26', 'since'],
  ['2025-03', '2025-03-26', 'undated'],
  ['2025-03-27', '2025', 'undated'],
  [undefined, '2025-03-26', 'undated'],
  ['2025-03-27', undefined, 'undated'],
] as const;

it.each(CASES)('a report of %s beside a page of %s is %s', (value, at, era) => {
  expect(eraOf({ value, precision: 'day' }, at)).toBe(era);
});
