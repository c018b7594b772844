/**
 * Contents to a pack file: rows in a fixed order, hashed, under their header, gzip'd.
 * writePack({ entities, readings }, { name: "Seeds" }) -> bytes that readPack reads; the same contents give the same bytes.
 * It must not know the clock: when a pack was created is said by the caller, or is the day of its newest article.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Article, articleText } from '../article/article';
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { toArticleRow } from './article-row';
import { readArticleRow, readEntityRow } from './check-row';
import { PACK_VERSION, type PackContents, PackError, type PackHeader } from './pack';
import type { EntityRow } from './row-shape';

/** What the maker of a pack says about it. */
export type PackAbout = Pick<PackHeader, 'name' | 'publisher' | 'licence' | 'created'>;

/**
 * The bytes of a pack. Entities and articles are put in order of their ids, so their order on the way in does not matter.
 * Throws a PackError that names the entity or article which no reader would take.
 */
export async function writePack({ entities, readings }: PackContents, about: PackAbout): Promise<Uint8Array<ArrayBuffer>> {
  const known = new Set(entities.map(({ id }) => id));
  const rows = [...byId(entities, (entity) => entity.id).map(entityLine)];
  rows.push(...byId(readings, ({ article }) => article.id).map((reading) => articleLine(reading, known)));
  const hash = sha256.create();
  for (const row of rows) hash.update(row);
  const header: PackHeader = {
    format: 'konteks',
    version: PACK_VERSION,
    name: about.name,
    publisher: about.publisher,
    licence: about.licence,
    created: about.created ?? newestDay(readings),
    counts: { articles: readings.length, entities: entities.length },
    sha256: bytesToHex(hash.digest()),
  };
  return gzip([toLine(header), ...rows]);
}

function entityLine({ id, name, kind, aliases, prominence }: Entity): Uint8Array<ArrayBuffer> {
  const row: EntityRow = {
    row: 'entity',
    id,
    name,
    kind,
    aliases: aliases.map((alias) => ({
      text: alias.text,
      language: alias.language,
      caseSensitive: alias.caseSensitive,
      since: alias.since,
      until: alias.until,
      source: alias.source,
    })),
    prominence,
  };
  naming(`entity "${id}"`, () => readEntityRow(row));
  return toLine(row);
}

/** Throws a RangeError with the reason when no reader of packs would take `article` (an address that is none of the web, say). */
export function assertPackable(article: Article): void {
  const row = toArticleRow({ article, text: articleText(article), entities: [], quotes: [], dates: [], summary: [] });
  readArticleRow(row, new Set());
}

function articleLine(reading: Reading, known: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
  const row = toArticleRow(reading);
  naming(`article "${row.id}"`, () => readArticleRow(row, known));
  return toLine(row);
}

function naming(what: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new PackError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function byId<T>(items: readonly T[], idOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}

function newestDay(readings: readonly Reading[]): string | undefined {
  return readings.reduce<string | undefined>((newest, { article }) => {
    const day = article.published.value?.slice(0, 10);
    return day !== undefined && (newest === undefined || day > newest) ? day : newest;
  }, undefined);
}

function toLine(row: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(row)}\n`);
}

/** Byte 9 of gzip names the machine's system; 255 (unknown) makes the bytes the same on all of them. */
async function gzip(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([...parts]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  bytes[9] = 255;
  return bytes;
}
