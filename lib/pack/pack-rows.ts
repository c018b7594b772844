/**
 * A pack file row by row, believing nothing: sizes are counted, every row is checked, the hash must agree at the end.
 * packRows(stream, limits) -> { header }, { entity } …, { reading } …; a PackError "line 7: mentions.0: …" ends it.
 * It must not know what becomes of the rows: until the last has come, none of them may be believed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { readArticleRow, readEntityRow } from './check-row';
import { DEFAULT_PACK_LIMITS, PACK_VERSION, PackError, type PackHeader, type PackLimits } from './pack';
import { firstIssue, headerShape } from './row-shape';
import { type Line, splitLines } from './split-lines';
import { unpack } from './unpack';

/** One row: the header first, then entities, then articles that name them. */
export type PackRow = { readonly header: PackHeader } | { readonly entity: Entity } | { readonly reading: Reading };

/** The bytes of a pack, whole or as they come. */
export type PackSource = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;

/** The rows of a pack as they are read; holds one row and the ids. Throws a PackError, and nothing else; stops reading then. */
export async function* packRows(source: PackSource, limits: Partial<PackLimits> = {}): AsyncGenerator<PackRow> {
  const stream = source instanceof Uint8Array ? new Blob([source]).stream() : source;
  try {
    yield* readRows(stream, { ...DEFAULT_PACK_LIMITS, ...limits });
  } catch (error) {
    throw error instanceof PackError ? error : new PackError(reasonOf(error));
  }
}

/** The ids that have come so far. */
interface Seen {
  readonly entities: Set<string>;
  readonly articles: Set<string>;
}

async function* readRows(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limits: PackLimits): AsyncGenerator<PackRow> {
  const seen: Seen = { entities: new Set(), articles: new Set() };
  const hash = sha256.create();
  let header: PackHeader | undefined;
  for await (const line of splitLines(unpack(stream, limits.bytes), limits.rowBytes)) {
    if (line.number > limits.rows + 1) throw new PackError(`line ${line.number}: more than ${limits.rows} rows`);
    if (line.number > 1) hash.update(line.bytes);
    const row = parseLine(line);
    const taken = naming(line, () => (header ? takeRow(seen, row) : { header: readHeader(row) }));
    if ('header' in taken) header = taken.header;
    yield taken;
  }
  if (!header) throw new PackError('the pack is empty');
  checkHeader(header, seen, bytesToHex(hash.digest()));
}

/** What the header promises must be what came. */
function checkHeader({ counts, sha256: promised }: PackHeader, { entities, articles }: Seen, hash: string): void {
  if (counts.entities !== entities.size || counts.articles !== articles.size)
    throw new PackError(
      `line 1: the header counts ${counts.articles} articles and ${counts.entities} entities, ` +
        `the pack holds ${articles.size} and ${entities.size}`,
    );
  if (hash !== promised) throw new PackError('line 1: sha256 does not agree: the pack was altered');
}

/** Entities come first, then articles that name them; no id stands twice. */
function takeRow({ entities, articles }: Seen, row: unknown): PackRow {
  if (kindOf(row) === 'entity') {
    const entity = readEntityRow(row);
    if (articles.size > 0) throw new RangeError(`entity "${entity.id}" stands after an article`);
    if (entities.has(entity.id)) throw new RangeError(`entity "${entity.id}" stands twice`);
    entities.add(entity.id);
    return { entity };
  }
  if (kindOf(row) !== 'article') throw new RangeError('neither an entity nor an article');
  const reading = readArticleRow(row, entities);
  if (articles.has(reading.article.id)) throw new RangeError(`article "${reading.article.id}" stands twice`);
  articles.add(reading.article.id);
  return { reading };
}

function kindOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'row' in row ? row.row : undefined;
}

function readHeader(row: unknown): PackHeader {
  if (typeof row === 'object' && row !== null && 'format' in row && row.format === 'konteks' && 'version' in row) {
    if (typeof row.version === 'number' && row.version > PACK_VERSION)
      throw new RangeError(`the pack has version ${row.version}, this Konteks reads up to ${PACK_VERSION}: update Konteks`);
  }
  const parsed = v.safeParse(headerShape, row);
  if (!parsed.success) throw new RangeError(`not the header of a Konteks pack (${firstIssue(parsed.issues)})`);
  return parsed.output;
}

function naming<T>({ number }: Line, take: () => T): T {
  try {
    return take();
  } catch (error) {
    throw new PackError(`line ${number}: ${reasonOf(error)}`);
  }
}

function parseLine({ number, bytes }: Line): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    throw new PackError(`line ${number}: not JSON (${reasonOf(error)})`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
