/**
 * A pack file to its contents, believing nothing: sizes are counted, every row is checked, the hash must agree.
 * readPack(bytes) -> { header, entities, readings }, or a PackError "line 7: mentions.0: …" and nothing at all.
 * It must not know where the bytes come from. What it returns has none of the file's own objects in it but strings and numbers.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { readArticleRow, readEntityRow } from './check-row';
import { DEFAULT_PACK_LIMITS, PACK_VERSION, type Pack, PackError, type PackHeader, type PackLimits } from './pack';
import { firstIssue, headerShape } from './row-shape';
import { type Line, splitLines } from './split-lines';
import { unpack } from './unpack';

/** Reads and checks a whole pack. Rejects with a PackError, and with nothing else, when any part of it cannot be used. */
export async function readPack(
  source: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>,
  options: { readonly limits?: Partial<PackLimits> } = {},
): Promise<Pack> {
  const stream = source instanceof Uint8Array ? new Blob([source]).stream() : source;
  try {
    return await readRows(stream, { ...DEFAULT_PACK_LIMITS, ...options.limits });
  } catch (error) {
    throw error instanceof PackError ? error : new PackError(reasonOf(error));
  }
}

async function readRows(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limits: PackLimits): Promise<Pack> {
  const taken: Taken = { entities: new Map(), readings: new Map() };
  const hash = sha256.create();
  let header: PackHeader | undefined;
  for await (const line of splitLines(unpack(stream, limits.bytes), limits.rowBytes)) {
    if (line.number > limits.rows + 1) throw new PackError(`line ${line.number}: more than ${limits.rows} rows`);
    const row = parseLine(line);
    try {
      if (header) takeRow(taken, row);
      else header = readHeader(row);
    } catch (error) {
      throw new PackError(`line ${line.number}: ${reasonOf(error)}`);
    }
    if (line.number > 1) hash.update(line.bytes);
  }
  if (!header) throw new PackError('the pack is empty');
  const pack = { header, entities: [...taken.entities.values()], readings: [...taken.readings.values()] };
  checkHeader(pack, bytesToHex(hash.digest()));
  return pack;
}

/** What the header promises must be what came. */
function checkHeader({ header, entities, readings }: Pack, hash: string): void {
  const { counts } = header;
  if (counts.entities !== entities.length || counts.articles !== readings.length)
    throw new PackError(
      `line 1: the header counts ${counts.articles} articles and ${counts.entities} entities, ` +
        `the pack holds ${readings.length} and ${entities.length}`,
    );
  if (hash !== header.sha256) throw new PackError('line 1: sha256 does not agree: the pack was altered');
}

/** What has been read so far, by id. */
interface Taken {
  readonly entities: Map<string, Entity>;
  readonly readings: Map<string, Reading>;
}

/** Entities come first, then articles that name them; no id stands twice. */
function takeRow({ entities, readings }: Taken, row: unknown): void {
  if (kindOf(row) === 'entity') {
    const entity = readEntityRow(row);
    if (readings.size > 0) throw new RangeError(`entity "${entity.id}" stands after an article`);
    if (entities.has(entity.id)) throw new RangeError(`entity "${entity.id}" stands twice`);
    entities.set(entity.id, entity);
  } else if (kindOf(row) === 'article') {
    const reading = readArticleRow(row, entities);
    if (readings.has(reading.article.id)) throw new RangeError(`article "${reading.article.id}" stands twice`);
    readings.set(reading.article.id, reading);
  } else throw new RangeError('neither an entity nor an article');
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
