import { expect, it } from 'vitest';
import { type Selection, selectionIn, selectionQuery } from '../../lib/search/selection';

it.each<Selection>([
  { entity: 'komdigi', name: 'Komdigi & kawan' },
  { query: 'harga "beras" in:feed', filter: {} },
  { query: 'beras', filter: { publisher: 'Antara', after: '2024', before: '2025' } },
])('tells %o in an address, and reads it back', (selection) => {
  expect(selectionIn(`?${selectionQuery(selection)}`)).toEqual(selection);
});

it('finds none where something else is asked, or only half of it', () => {
  expect(selectionIn('?add=kabar.test')).toBeUndefined();
  expect(selectionIn('?pack')).toBeUndefined();
});
