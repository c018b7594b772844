/**
 * A reading to its rows and back: packRow(reading, "2026-11-22") -> text and line; putRow and dropRow within a transaction.
 * Packing happens before the transaction: an open one does not wait. It must not know sources.
 */
import type { ArticleRef } from '../../library/library-store';
import { readingHash } from '../../library/reading-hash';
import { loadReading, storeReading } from '../../library/stored-reading';
import type { Reading } from '../../reading/reading';
import { deflateText } from './deflate';
import { readLine, writeLine } from './line-row';
import { createPace } from './pace';
import { ensureRoom } from './room';
import type { ShelfRow, TextRow, WriteTransaction } from './schema';
import type { StoreContext } from './store-context';

/** An article, ready to be written. */
export interface ArticleRows {
  readonly id: string;
  readonly text: TextRow;
  readonly line: string;
}

/** An article in words that are kept: its text as it is packed, and its line once it is known how many bytes that takes. */
export interface WrittenReading {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly lineWith: (bytes: number) => string;
}

/** Packs readings where there is room for them, giving way to others now and then; of two of the same article the later holds. */
export async function packRows(readings: readonly Reading[], addedOn: string): Promise<ArticleRows[]> {
  await ensureRoom();
  const pace = createPace();
  const rows: Promise<ArticleRows>[] = [];
  for (const reading of new Map(readings.map((one) => [one.article.id, one])).values()) {
    rows.push(packRow(writeReading(reading, addedOn)));
    await pace();
  }
  return Promise.all(rows);
}

async function packRow({ id, published, text, lineWith }: WrittenReading): Promise<ArticleRows> {
  const packed = await deflateText(text);
  return { id, text: { published, packed }, line: lineWith(packed.length) };
}

/** What stands in the line is left out of the text. */
export function writeReading(reading: Reading, added: string): WrittenReading {
  const { title, publisher, url, ...article } = reading.article;
  const hash = readingHash(storeReading(reading));
  const lineWith = (bytes: number) =>
    writeLine({
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
      added,
      bytes,
      hash,
    });
  return { id: article.id, published: article.published.value ?? '', text: storeReading({ ...reading, article }), lineWith };
}

/** An article as it is kept: its line, and its text, which is undefined where it is damaged. */
export interface KeptArticle {
  readonly text: string | undefined;
  readonly line: string | undefined;
}

/** The reading of what is kept; undefined where that is damaged, which is remembered in the context. */
export function readKept(
  { damaged }: Pick<StoreContext, 'damaged'>,
  ref: ArticleRef,
  { text, line: kept }: KeptArticle,
): Reading | undefined {
  try {
    const line = readLine(kept);
    if (!line || text === undefined) throw new RangeError('its line or its text is damaged');
    const reading = loadReading(ref.article, text);
    const { added: _, bytes: __, hash: ___, ...known } = line;
    return { ...reading, article: { ...reading.article, ...known } };
  } catch {
    damaged.set(JSON.stringify([ref.source, ref.article]), ref);
    return undefined;
  }
}

/** How a shelf's counts change. */
export type Counted = Pick<ShelfRow, 'articles' | 'bytes'>;

/** Puts an article on a shelf, in the place of an older reading of it. */
export async function putRow(tx: WriteTransaction, shelf: number, { id, text, line }: ArticleRows): Promise<Counted> {
  const old = await dropRow(tx, shelf, id);
  await Promise.all([
    tx.objectStore('texts').put(text, [shelf, id]),
    tx.objectStore('lines').put(line, [shelf, text.published, id]),
  ]);
  return { articles: old.articles + 1, bytes: old.bytes + text.packed.length };
}

/** Takes an article off its shelf; counts nothing where it was not there. */
export async function dropRow(tx: WriteTransaction, shelf: number, id: string): Promise<Counted> {
  const old = await tx.objectStore('texts').get([shelf, id]);
  if (!old) return { articles: 0, bytes: 0 };
  await Promise.all([tx.objectStore('texts').delete([shelf, id]), tx.objectStore('lines').delete([shelf, old.published, id])]);
  return { articles: -1, bytes: -old.packed.length };
}

/** Adds to what a shelf counts. */
export async function countOn(tx: WriteTransaction, shelf: number, changes: readonly Counted[]): Promise<void> {
  const row = await tx.objectStore('shelves').get(shelf);
  if (!row) return;
  const articles = changes.reduce((sum, change) => sum + change.articles, row.articles);
  const bytes = changes.reduce((sum, change) => sum + change.bytes, row.bytes);
  await tx.objectStore('shelves').put({ ...row, articles, bytes });
}
