/**
 * A small library for the gazetteer's tests: a few entities of every kind, with awkward aliases.
 * entity('bali', 'place', 'Bali', ['Pulau Dewata']) is an Entity; WORLD is all of them.
 * It must not hold what a test asserts.
 */
import type { Language } from '../../lib/article/article';
import type { Alias, Entity, EntityKind } from '../../lib/entity/entity';
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { type Gazetteer, openGazetteer } from '../../lib/gazetteer/open-gazetteer';

/** An alias as the reader would write it; a trailing "!" in `flags` means case-sensitive. */
export function alias(text: string, language: Language = 'und', caseSensitive = false): Alias {
  return { text, language, caseSensitive, source: 'person' };
}

/** An entity with its name and further aliases. */
export function entity(
  id: string,
  kind: EntityKind,
  name: string,
  aliases: readonly (string | Alias)[] = [],
  prominence = 0.3,
): Entity {
  const all = [name, ...aliases].map((one) => (typeof one === 'string' ? alias(one) : one));
  return { id, kind, name, aliases: all, prominence };
}

/** Compiles and opens. */
export function gazetteerOf(entities: readonly Entity[]): Gazetteer {
  return openGazetteer(compileGazetteer(entities), entities);
}

export const WORLD: readonly Entity[] = [
  entity('komdigi', 'organization', 'Kementerian Komunikasi dan Digital', ['Komdigi', 'Kominfo']),
  entity('alibaba-group', 'organization', 'Alibaba Group', ['Alibaba']),
  entity('alibaba-cloud', 'organization', 'Alibaba Cloud'),
  entity('bmw', 'organization', 'BMW Group', [alias('BMW', 'und', true)]),
  entity('imf', 'organization', 'International Monetary Fund', [alias('IMF', 'en', true)]),
  entity('who', 'organization', 'World Health Organization', [alias('WHO', 'en', true), 'Organisasi Kesehatan Dunia']),
  entity('mia', 'organization', 'Maritime Industry Authority', [alias('MIA', 'en', true)]),
  entity('aerospace', 'organization', 'Aerospace Information Co.'),
  entity('asean', 'organization', 'ASEAN'),
  entity('target', 'organization', 'Target'),
  entity('bali', 'place', 'Bali', ['Pulau Dewata']),
  entity('indonesia', 'place', 'Indonesia'),
  entity('china', 'place', 'China', [alias('Tiongkok', 'id'), alias('Negeri Tirai Bambu', 'id')]),
  entity('nanning', 'place', 'Nanning'),
  entity('beijing', 'place', 'Beijing'),
  entity('sao-paulo', 'place', 'São Paulo'),
  entity('meutya', 'person', 'Meutya Hafid', ['Meutya']),
  entity('zhang', 'person', 'Zhang Longmei', ['Zhang']),
  entity('mahendra', 'person', 'S.M. Mahendra Jaya', ['Mahendra Jaya']),
  entity('covid', 'event', 'COVID-19'),
  entity('blockchain', 'product', 'blockchain'),
  entity('springfield-city', 'place', 'Springfield'),
  entity('springfield-band', 'organization', 'Springfield', ['The Springfield Band']),
  entity('yulia-dewi', 'person', 'Yulia Dewi', ['Yulia']),
  entity('yulia-sari', 'person', 'Yulia Sari', ['Yulia']),
  entity('han', 'organization', '阿里巴巴'),
  entity('nvt', 'organization', 'NVT'),
  entity('tsb', 'person', 'TSB'),
  entity('ima', 'person', 'Ima'),
  entity('wartono', 'person', 'Wartono'),
  entity('rajawali', 'organization', 'Rajawali Samudra', ['Rajawali']),
  entity('padang', 'place', 'Padang'),
  entity('jawa-tengah', 'place', 'Jawa Tengah'),
  entity('smp-satu', 'place', 'SMP Negeri 1 Nanning'),
];
