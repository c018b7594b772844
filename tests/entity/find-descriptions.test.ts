import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../lib/entity/entity';
import { findDescriptions } from '../../lib/entity/find-descriptions';

function describing(text: string, name: string, kind: EntityKind = 'organization'): string[] {
  const start = text.indexOf(name);
  return findDescriptions(text, [{ start, end: start + name.length, surface: name }], kind).map(({ surface }) => surface);
}

describe('findDescriptions', () => {
  it('finds what stands right before a name, with its origin', () => {
    expect(describing('Menurut produsen mobil listrik asal Norwegia Nordvik, pasar tumbuh.', 'Nordvik')).toEqual([
      'produsen mobil listrik asal Norwegia',
    ]);
  });

  it('finds what stands between commas after a name', () => {
    expect(describing('Nordvik, perusahaan yang membuat kapal, tumbuh.', 'Nordvik')).toEqual(['perusahaan yang membuat kapal']);
  });

  it('takes no clause for one', () => {
    expect(describing('Ia yakin produsen mobil kenamaan dapat membantu Nordvik.', 'Nordvik')).toEqual([]);
    expect(describing('Ia bertanya perusahaan mana Nordvik itu.', 'Nordvik')).toEqual([]);
    expect(describing('Kata Nordvik, tim kami bekerja keras, pasar tumbuh.', 'Nordvik')).toEqual([]);
  });

  it('takes nothing that ends in a small word, for it goes on with the name', () => {
    expect(describing('Itulah kota pelabuhan terbesar di Norwegia.', 'Norwegia', 'place')).toEqual([]);
    expect(describing('Itulah perusahaan kapal asal Norwegia.', 'Norwegia', 'place')).toEqual([]);
  });

  it('calls a place by words for places, and nothing else by them', () => {
    expect(describing('Ia tiba di kota pelabuhan Bergen.', 'Bergen', 'place')).toEqual(['kota pelabuhan']);
    expect(describing('Itu kata media lokal Norwegia.', 'Norwegia', 'place')).toEqual([]);
    expect(describing('Oslo adalah ibu kota Norwegia.', 'Norwegia', 'place')).toEqual([]);
  });
});
