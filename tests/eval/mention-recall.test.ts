/** The scorer of recall: exact spans, names of all texts looked for in each, what is missed said by name. */
import { expect, it } from 'vitest';
import { recallOf } from './mention-recall';

const text = (words: string, ...names: string[]) => ({
  text: words,
  names: names.map((name) => ({ start: words.indexOf(name), end: words.indexOf(name) + name.length, kind: 'place' as const })),
});

it('counts a name that stands where it was annotated', () => {
  expect(recallOf([text('Pameran dibuka di Nanning.', 'Nanning')], 'id')).toEqual({ found: 1, gold: 1, missed: [] });
});

it('says what was missed: here a part of a longer known name', () => {
  const texts = [text('Kota Bogor Timur ramai.', 'Bogor'), text('Ia ke Bogor Timur.', 'Bogor Timur')];
  expect(recallOf(texts, 'id')).toEqual({ found: 1, gold: 2, missed: ['Bogor'] });
});
