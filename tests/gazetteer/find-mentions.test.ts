/** Matches to mentions: the first, plain cases; tables and properties stand beside this file. */
import { expect, test } from 'vitest';
import { createMentionFinder, findMentions } from '../../lib/gazetteer/find-mentions';
import { entity, gazetteerOf, WORLD } from './world';

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

test('leaves the choice to the reader where nothing tells two names apart, with the name and kind of each', () => {
  expect(findMentions(gazetteer, 'Rapat Springfield', { language: 'id' })[0]).toMatchObject({
    entity: 'springfield-city',
    others: [{ entity: 'springfield-band', name: 'Springfield', kind: 'organization' }],
  });
});

test('says nothing of a name of which all but one meaning is muted: it may be the muted one', () => {
  expect(findMentions(gazetteer, 'Rapat Springfield', { language: 'id', muted: new Set(['springfield-band']) })).toEqual([]);
});

test('lets the far more prominent one of two namesakes have the name', () => {
  const known = gazetteerOf([entity('paris', 'place', 'Paris', [], 0.6), entity('paris-texas', 'place', 'Paris', [], 0.1)]);
  const [mention] = findMentions(known, 'Rapat di Paris', { language: 'id' });
  expect(mention?.entity).toBe('paris');
  expect(mention).not.toHaveProperty('others');
});

test('does not offer a choice among more than six', () => {
  const namesakes = (count: number) => Array.from({ length: count }, (_, at) => entity(`san-jose-${at}`, 'place', 'San Jose'));
  const others = (count: number) => findMentions(gazetteerOf(namesakes(count)), 'di San Jose', { language: 'en' })[0]?.others;
  expect(others(6)).toHaveLength(5);
  expect(others(7)).toBeUndefined();
});
