import { describe, expect, it } from 'vitest';
import { linesOf, namesIn } from '../../lib/card/names-in';
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { createMentionFinder } from '../../lib/gazetteer/find-mentions';
import { openGazetteer } from '../../lib/gazetteer/open-gazetteer';
import { makeLibrary } from '../fixtures/library';

const library = makeLibrary();
const gazetteer = openGazetteer(compileGazetteer([...library.entities.values()]), library.entities);
const read = (text: string) => {
  const lines = linesOf(text);
  return namesIn(lines, createMentionFinder(gazetteer, { language: 'id' }).find(lines));
};

describe('namesIn', () => {
  it('counts each name and gives the sentences that hold it, marked', () => {
    const [sari] = read('Pagi ini cerah.\nSari Wulan datang. Lalu hujan turun. Kata Sari Wulan, tidak apa.');
    expect(sari).toMatchObject({ entity: 'sari', count: 2 });
    expect(sari!.sentences.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Sari Wulan'],
      ['Sari Wulan'],
    ]);
    expect(sari!.sentences[0]!.text).toBe('Sari Wulan datang.');
  });

  it('finds nothing in a text without names', () => {
    expect(read('Nasi goreng dengan telur.\n\n')).toEqual([]);
  });
});
