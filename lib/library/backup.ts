/**
 * The backup file: gzip'd JSON Lines that hold everything, in one order, so that the same library gives the same bytes.
 * backupLine({ row: "source", source }) -> one line; readBackupRow(parsed) -> the row, or a RangeError.
 * It must not know databases or streams.
 */
import * as v from 'valibot';
import type { Entity } from '../entity/entity';
import { entityShape } from '../pack/row-shape';
import type { Reading } from '../reading/reading';
import type { Source } from './source';
import { sourceShape } from './source-shape';
import { readStored, storeReading } from './stored-reading';

/*
 *   {"format":"konteks-backup","version":1}
 *   {"row":"settings","settings":{…}}
 *   {"row":"source","source":{…}}                                 the sources in order of their ids, each followed by
 *   {"row":"entity","entity":{…}}                                 its entities, in order, and
 *   {"row":"article","id":"9f2c…","addedOn":"…","reading":[…]}    its articles, in order
 *   {"row":"end","sources":3,"articles":120,"sha256":"…"}         of every byte before this line
 */

/** The version this Konteks writes, and the newest it reads. */
export const BACKUP_VERSION = 1;

/** One line of a backup. */
export type BackupRow =
  | { readonly row: 'settings'; readonly settings: unknown }
  | { readonly row: 'source'; readonly source: Source }
  | { readonly row: 'entity'; readonly entity: Entity }
  | { readonly row: 'article'; readonly addedOn: string; readonly reading: Reading }
  | { readonly row: 'end'; readonly sources: number; readonly articles: number; readonly sha256: string };

/** A file that cannot be restored. `newer`: a newer Konteks wrote it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    message: string,
    readonly code: 'backup-broken' | 'backup-newer' = 'backup-broken',
  ) {
    super(message);
  }
}

/** The first line. */
export function backupHeader(): string {
  return toLine({ format: 'konteks-backup', version: BACKUP_VERSION });
}

/** The line of a row. What is counted of a source is left out: it is counted again when it comes back. */
export function backupLine(row: BackupRow): string {
  if (row.row === 'article') {
    const { addedOn, reading } = row;
    return `{"row":"article","id":${JSON.stringify(reading.article.id)},"addedOn":${JSON.stringify(addedOn)},"reading":${storeReading(reading)}}\n`;
  }
  if (row.row === 'source') return toLine({ row: 'source', source: { ...row.source, articles: 0, bytes: 0 } });
  return toLine(row);
}

/** Throws a BackupError where the first line is not that of a backup this Konteks reads. */
export function checkBackupHeader(value: unknown): void {
  const parsed = v.safeParse(v.object({ format: v.literal('konteks-backup'), version: v.number() }), value);
  if (!parsed.success) throw new BackupError('line 1: not a backup of Konteks');
  const { version } = parsed.output;
  if (version > BACKUP_VERSION)
    throw new BackupError(
      `line 1: the backup has version ${version}, this Konteks reads up to ${BACKUP_VERSION}: update Konteks`,
      'backup-newer',
    );
}

const addedOn = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const rowShape = v.variant('row', [
  v.object({ row: v.literal('settings'), settings: v.unknown() }),
  v.object({ row: v.literal('source'), source: sourceShape }),
  v.object({ row: v.literal('entity'), entity: v.omit(entityShape, ['row']) }),
  v.object({
    row: v.literal('article'),
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    addedOn,
    reading: v.unknown(),
  }),
  v.object({ row: v.literal('end'), sources: count, articles: count, sha256: v.string() }),
]);

/** A parsed line as a row; throws a RangeError that says what is wrong. */
export function readBackupRow(value: unknown): BackupRow {
  const parsed = v.safeParse(rowShape, value);
  if (!parsed.success) throw new RangeError(`${v.getDotPath(parsed.issues[0]) ?? 'row'}: ${parsed.issues[0].message}`);
  const row = parsed.output;
  if (row.row === 'article') return { row: 'article', addedOn: row.addedOn, reading: readStored(row.id, row.reading) };
  return row as BackupRow;
}

/** Keys in order of the alphabet, at every depth: the same value is always the same text. */
function toLine(value: unknown): string {
  return `${JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? inOrder(part) : part))}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
