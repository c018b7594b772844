import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/entity/entity';
import { vouchedByStranger } from '../../lib/gazetteer/vouched-by-stranger';

function told(id: string, name: string, ...others: string[]): Entity {
  const aliases = [name, ...others].map((text) => ({
    text,
    language: 'id' as const,
    caseSensitive: false,
    source: 'person' as const,
  }));
  return { id, name, kind: 'organization', prominence: 0.5, aliases };
}
const SHIPPED = [told('komdigi', 'Komdigi', 'Kementerian Komunikasi dan Digital')];
const believed = (...entities: Entity[]) =>
  vouchedByStranger(entities, SHIPPED).map(({ id, aliases }) => [id, ...aliases.map(({ text }) => text)]);

describe('what a pack vouches for', () => {
  it('is believed of a name of its own, whose id its name tells', () => {
    expect(believed(told('komdigi', 'Badan Ruang Udara', 'Barudara'))).toEqual([
      ['badan-ruang-udara', 'Badan Ruang Udara', 'Barudara'],
    ]);
  });

  it('is not believed of what we ship, by whatever name or id', () => {
    expect(believed(told('x', 'Komdigi', 'Microsoft'), told('y', 'kementerian komunikasi dan digital', 'Google'))).toEqual([]);
  });

  it('takes no name that we ship for something else', () => {
    expect(believed(told('x', 'Badan Ruang Udara', 'Komdigi'))).toEqual([['badan-ruang-udara', 'Badan Ruang Udara']]);
  });

  it('loses short and common words, and what has no strong name of its own', () => {
    expect(believed(told('x', 'Badan Ruang Udara', 'RU', 'Kredit'), told('y', 'RU', 'Radio Utama Nusantara'))).toEqual([
      ['badan-ruang-udara', 'Badan Ruang Udara'],
    ]);
  });

  it('has fifty aliases at most', () => {
    const many = Array.from({ length: 80 }, (_, at) => `Badan Ruang Udara Wilayah ${at}`);
    expect(vouchedByStranger([told('x', 'Badan Ruang Udara', ...many)], SHIPPED)[0]?.aliases).toHaveLength(50);
  });
});
