import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/coverage/library';
import { quotesAbout, quotesBy } from '../../lib/coverage/quotes';
import { ENTITIES, makeLibrary, makeReading } from '../fixtures/library';

const library = makeLibrary();

describe('quotesBy', () => {
  it('gives what a person said once, from the first report, with office and source', () => {
    expect(quotesBy(library, 'sari')).toEqual([
      expect.objectContaining({
        text: '"Jembatan ini milik semua warga Kota Elok,"',
        speaker: 'Sari Wulan',
        role: 'Kepala Dishub Elok',
        source: expect.objectContaining({ article: 'bridge', publisher: 'Kabar Elok' }),
      }),
    ]);
  });

  it('knows the speaker by the name this report uses, and by any alias', () => {
    const quotes = [{ text: '"Kami siap."', speaker: 'Wulan' }];
    const named = makeReading(
      { id: 'a', paragraphs: ['"Kami siap." kata Wulan.'], named: { sari: ['Wulan'] }, quotes },
      ENTITIES,
    );
    expect(quotesBy(createLibrary(ENTITIES, [named]), 'sari')).toHaveLength(1);
    const aliased = makeReading(
      {
        id: 'b',
        paragraphs: ['"Kami siap." kata sari WULAN di Elok. Wulan pergi.'],
        named: { sari: ['Wulan pergi'] },
        quotes: [{ text: '"Kami siap."', speaker: 'sari WULAN' }],
      },
      ENTITIES,
    );
    expect(quotesBy(createLibrary(ENTITIES, [aliased]), 'sari')).toHaveLength(1);
  });

  it('leaves reported speech out: those are not the words of the speaker', () => {
    const sketch = { id: 'a', paragraphs: ['Wulan mengatakan bus siap.'], named: { sari: ['Wulan'] } };
    const reported = makeReading({ ...sketch, quotes: [{ text: 'bus siap', speaker: 'Wulan', direct: false }] }, ENTITIES);
    expect(quotesBy(createLibrary(ENTITIES, [reported]), 'sari')).toEqual([]);
  });

  it('gives nobody the words of someone else', () => {
    expect(quotesBy(library, 'dishub')).toEqual([]);
    expect(quotesBy(library, 'nobody')).toEqual([]);
  });
});

describe('quotesAbout', () => {
  it('gives what others said that names the entity, and marks it', () => {
    const [quote, ...more] = quotesAbout(library, 'elok');
    expect(more).toEqual([]);
    expect(quote!.marks.map(({ start, end }) => quote!.text.slice(start, end))).toEqual(['Kota Elok']);
    expect(quote!.speaker).toBe('Sari Wulan');
  });

  it('leaves out what the entity said of itself', () => {
    expect(quotesAbout(library, 'sari')).toEqual([]);
  });
});
