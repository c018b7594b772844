/** Matches to mentions: the first, plain cases; tables and properties stand beside this file. */
import { expect, test } from 'vitest';
import { createMentionFinder, findMentions } from '../../lib/gazetteer/find-mentions';
import { gazetteerOf, WORLD } from './world';

const gazetteer = gazetteerOf(WORLD);
const found = (text: string) => findMentions(gazetteer, text, { language: 'id' }).map(({ surface }) => surface);

test('prefers the longer alias', () => {
  expect(found('Layanan Alibaba Cloud dan Alibaba')).toEqual(['Alibaba Cloud', 'Alibaba']);
});

test('counts a bare given name only once the full name stands on the page, also in an earlier batch', () => {
  const finder = createMentionFinder(gazetteer, { language: 'id' });
  expect(finder.find(['Kata Meutya kemarin.'])).toEqual([[]]);
  expect(finder.find(['Menteri Meutya Hafid hadir.'])[0]).toHaveLength(1);
  expect(finder.find(['Kata Meutya kemarin.'])[0]?.[0]).toMatchObject({ entity: 'meutya', start: 5, end: 11 });
});

test('says nothing of a muted entity', () => {
  expect(findMentions(gazetteer, 'Komdigi di Bali', { language: 'id', muted: new Set(['komdigi']) })).toHaveLength(1);
});

test('says why', () => {
  expect(findMentions(gazetteer, 'di Nanning', { language: 'id' })[0]?.why).toEqual({
    alias: 'Nanning',
    reasons: ['exact', 'words:1', 'cue:di'],
  });
});
