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
import { MOST_ALIASES, PACK_VERSION, type PackContents, PackError, type PackHeader } from './pack';
import type { EntityRow } from './row-shape';

/** What the maker of a pack says about it. */
export type PackAbout = Pick<PackHeader, 'name' | 'publisher' | 'licence' | 'created'>;

/**
 * The bytes of a pack. Entities and articles are put in order of their ids, so their order on the way in does not matter.
 * Throws a PackError that names the entity or article which no reader would take.
 */
export async function writePack({ entities, readings }: PackContents, about: PackAbout): Promise<Uint8Array<ArrayBuffer>> {
  const writer = createPackWriter(entities, about);
  for (const reading of byId(readings, ({ article }) => article.id)) writer.add(reading);
  return new Uint8Array(await writer.end().arrayBuffer());
}

/** A pack being written. Its rows are held as blobs, which the browser may keep on disk. */
export interface PackWriter {
  /** Readings in order of their ids, of which each stands once; throws a PackError that names the article no reader would take. */
  add(reading: Reading): void;
  /** The whole pack, packed when its bytes are asked for. */
  end(): PackBytes;
}

/** The bytes of a pack, to be streamed or taken at once. */
export interface PackBytes {
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Begins a pack of `entities` and of readings still to come, which name no others. */
export function createPackWriter(entities: readonly Entity[], about: PackAbout): PackWriter {
  const known = new Set(entities.map(({ id }) => id));
  const hash = sha256.create();
  const blobs: Blob[] = [];
  let lines: Uint8Array<ArrayBuffer>[] = [];
  let articles = 0;
  let newest: string | undefined;
  const put = (line: Uint8Array<ArrayBuffer>) => {
    hash.update(line);
    lines.push(line);
    if (lines.length === LINES_IN_BLOB) blobs.push(new Blob(lines.splice(0)));
  };
  for (const entity of byId(entities, ({ id }) => id)) put(entityLine(entity));
  return {
    add(reading) {
      put(articleLine(reading, known));
      articles += 1;
      const day = reading.article.published.value?.slice(0, 10);
      if (day !== undefined && (newest === undefined || day > newest)) newest = day;
    },
    end() {
      const header: PackHeader = {
        format: 'konteks',
        version: PACK_VERSION,
        name: about.name,
        publisher: about.publisher,
        licence: about.licence,
        created: about.created ?? newest,
        counts: { articles, entities: entities.length },
        sha256: bytesToHex(hash.digest()),
      };
      const whole = new Blob([toLine(header), ...blobs, ...lines]);
      lines = [];
      return gzipped(whole);
    },
  };
}

/** Lines that are gathered before they leave our memory. */
const LINES_IN_BLOB = 200;

function entityLine({ id, name, kind, aliases, prominence }: Entity): Uint8Array<ArrayBuffer> {
  const row: EntityRow = {
    row: 'entity',
    id,
    name,
    kind,
    aliases: aliases.slice(0, MOST_ALIASES).map((alias) => ({
      text: alias.text,
      language: alias.language,
      caseSensitive: alias.caseSensitive,
      since: alias.since,
      until: alias.until,
      source: alias.source,
      partial: alias.partial,
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

function toLine(row: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(row)}\n`);
}

function gzipped(whole: Blob): PackBytes {
  const stream = () => whole.stream().pipeThrough(new CompressionStream('gzip')).pipeThrough(namingNoSystem());
  return { stream, arrayBuffer: () => new Response(stream()).arrayBuffer() };
}

/** Byte 9 of gzip names the machine's system; 255 (unknown) makes the bytes the same on all of them. */
export function namingNoSystem(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new TransformStream({
    transform(piece, controller) {
      if (at <= SYSTEM_BYTE && at + piece.length > SYSTEM_BYTE) piece[SYSTEM_BYTE - at] = 255;
      at += piece.length;
      controller.enqueue(piece);
    },
  });
}

const SYSTEM_BYTE = 9;
