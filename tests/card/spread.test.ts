import { expect, it } from 'vitest';
import { spread } from '../../lib/card/spread';

it('gives a list that fits back whole', () => {
  expect(spread([1, 2, 3], 3)).toEqual([1, 2, 3]);
});

it('keeps the first, the last and an even choice between them', () => {
  expect(spread([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
});
