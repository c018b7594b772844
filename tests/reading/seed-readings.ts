/**
 * The five seeds, read, with the careful reading of them by hand (tests/fixtures/seeds-expected.json).
 * seedReadings({ vouched: true }) -> [{ id, expected, reading }, …].
 * It must not hold expectations of its own.
 */
import { readFileSync } from 'node:fs';
import { parseTextArticle } from '../../lib/article/parse-text-article';
import type { EntityKind } from '../../lib/entity/entity';
import type { Tagger } from '../../lib/entity/tagger';
import { parseVouchedEntities } from '../../lib/entity/vouched';
import { readArticle } from '../../lib/reading/read-article';
import type { Reading } from '../../lib/reading/reading';
import expectations from '../fixtures/seeds-expected.json';

export interface ExpectedEntity {
  readonly type: EntityKind;
  readonly surface: readonly string[];
  readonly starts?: string;
  readonly ends?: string;
}

export interface ExpectedQuote {
  readonly speaker: string;
  readonly role?: string;
  readonly starts: string;
}

export interface SeedReading {
  readonly id: string;
  readonly entities: Readonly<Record<string, ExpectedEntity>>;
  readonly quotes: readonly ExpectedQuote[];
  readonly eventDate?: { readonly text: string; readonly date: string };
  readonly reading: Reading;
}

const seedFile = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');

/** What a person says about the entities of the seeds. */
export const vouchedOfSeeds = parseVouchedEntities(seedFile('entities.json'), 'seeds/entities.json');

export function seedReadings({ vouched, tagger }: { vouched: boolean; tagger?: Tagger | undefined }): SeedReading[] {
  const aids = { ...(vouched && { vouched: vouchedOfSeeds }), ...(tagger && { tagger }) };
  return Object.entries(expectations.articles).map(([id, expected]) => ({
    id,
    entities: expected.entities as Record<string, ExpectedEntity>,
    quotes: 'quotes' in expected ? (expected.quotes as ExpectedQuote[]) : [],
    ...('event_date' in expected ? { eventDate: expected.event_date } : {}),
    reading: readArticle(parseTextArticle(seedFile(`${id}.txt`)), aids),
  }));
}

/** Whether one form has the other as whole words ("Kota Nanning" for "Nanning"). */
export function holdsWords(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
