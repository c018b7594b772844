/** Several gazetteers read as one, and what a stranger's pack may underline. */
import { expect, test } from 'vitest';
import { scanLayers } from '../../lib/gazetteer/scan-layers';
import { sieveStranger } from '../../lib/gazetteer/sieve-stranger';
import { alias, entity, gazetteerOf } from './world';

const found = (layers: Parameters<typeof scanLayers>[0], text: string) =>
  scanLayers(layers, text).map(({ start, end, candidates }) => [
    text.slice(start, end),
    ...candidates.map(({ entity: { id, pack } }) => (pack === undefined ? id : `${id} of ${pack}`)),
  ]);

const ours = gazetteerOf([entity('alibaba', 'organization', 'Alibaba'), entity('bali', 'place', 'Bali')]);
const own = gazetteerOf([entity('alibaba-cloud', 'organization', 'Alibaba Cloud'), entity('bali', 'place', 'Bali')]);
const pack = gazetteerOf([
  { ...entity('bali', 'person', 'Bali'), pack: 'pack:1' },
  { ...entity('bali-band', 'work', 'Bali'), pack: 'pack:1' },
  { ...entity('cloud-di', 'work', 'Cloud di Bali'), pack: 'pack:1' },
  { ...entity('sanur', 'place', 'Sanur'), pack: 'pack:1' },
]);

test('finds the leftmost, longest alias of all layers', () => {
  expect(found([ours, own], 'Alibaba Cloud di Bali')).toEqual([
    ['Alibaba Cloud', 'alibaba-cloud'],
    ['Bali', 'bali'],
  ]);
});

test("lets a stranger's entity give way to every other, and stand where there is none", () => {
  expect(found([ours, own, pack], 'Bali dan Sanur')).toEqual([
    ['Bali', 'bali'],
    ['Sanur', 'sanur of pack:1'],
  ]);
  expect(found([pack], 'Bali')).toEqual([['Bali', 'bali of pack:1', 'bali-band of pack:1']]);
});

test('finds what one layer finds, where there is but one', () => {
  expect(found([ours], 'Alibaba Cloud di Bali')).toEqual([
    ['Alibaba', 'alibaba'],
    ['Bali', 'bali'],
  ]);
  expect(found([], 'Bali')).toEqual([]);
});

test("takes short names and ordinary words out of a stranger's entity, and calls it by what is left", () => {
  const bank = entity('bru', 'organization', 'BRU', ['Bank Rakyat Utama', 'Kredit', alias('Utama')]);
  expect(sieveStranger(bank)).toMatchObject({ id: 'bru', name: 'Bank Rakyat Utama' });
  expect(sieveStranger(bank)?.aliases.map(({ text }) => text)).toEqual(['Bank Rakyat Utama']);
  expect(sieveStranger(entity('x', 'organization', 'BRU'))).toBeUndefined();
});

test("keeps fifty of a stranger's names", () => {
  const many = Array.from({ length: 80 }, (_, at) => `Nama Panjang ${at}`);
  expect(sieveStranger(entity('x', 'work', 'Nama Panjang', many))?.aliases).toHaveLength(50);
});
