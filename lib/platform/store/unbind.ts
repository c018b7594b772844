/**
 * A volume taken apart, so that one of its articles can change or go: the others then stand alone.
 * const unbound = await prepareUnbinding(context, 3, ["00a7…"]) before a transaction; await unbind(tx, 3, unbound) within it.
 * It must not know what becomes of the article. Whoever calls is the one writer.
 */
import { type ArticleRows, type Counted, putRow } from './article-rows';
import { deflateText } from './deflate';
import { readLine, writeLine } from './line-row';
import { type ContentsRow, onShelf, type VolumeKey, type WriteTransaction } from './schema';
import type { StoreContext } from './store-context';
import { linesIn, readContents, textsIn, volumesFor } from './volumes';

/** A volume, ready to be taken apart; `bytes` as its shelf counts them. */
export interface UnboundVolume {
  readonly key: VolumeKey;
  readonly bytes: number;
  readonly rows: readonly ArticleRows[];
}

/** The volumes of a shelf that hold any of `articles`. */
export async function prepareUnbinding(
  { db }: Pick<StoreContext, 'db'>,
  shelf: number,
  articles: readonly string[],
): Promise<UnboundVolume[]> {
  if ((await db.getKey('contents', onShelf(shelf))) === undefined) return [];
  const tx = db.transaction(['contents', 'volumes']);
  const keys = await volumesFor(tx, shelf, articles);
  const [contents, volumes] = [tx.objectStore('contents'), tx.objectStore('volumes')];
  const found = await Promise.all(keys.map((key) => Promise.all([contents.get(key), volumes.get(key)])));
  const wanted = new Set(articles);
  const unbound: UnboundVolume[] = [];
  for (const [at, [row, packed]] of found.entries())
    if (row && readContents(row).ids.some((id) => wanted.has(id)))
      unbound.push({ key: keys[at]!, bytes: bytesIn(row), rows: await rowsOf(row, packed) });
  return unbound;
}

/** Puts the articles of a volume in its place, each for itself; how the counts of the shelf change. */
export async function unbind(tx: WriteTransaction, shelf: number, unbound: readonly UnboundVolume[]): Promise<Counted[]> {
  return Promise.all(
    unbound.map(async ({ key, bytes, rows }) => {
      await Promise.all([tx.objectStore('contents').delete(key), tx.objectStore('volumes').delete(key)]);
      const counted = await Promise.all(rows.map((row) => putRow(tx, shelf, row)));
      return { articles: 0, bytes: counted.reduce((sum, one) => sum + one.bytes, -bytes) };
    }),
  );
}

function bytesIn(contents: ContentsRow): number {
  return linesIn(contents).reduce((sum, line) => sum + (readLine(line)?.bytes ?? 0), 0);
}

/** An article whose text is damaged gets a row that is damaged. */
async function rowsOf(contents: ContentsRow, packed: Uint8Array<ArrayBuffer> | undefined): Promise<ArticleRows[]> {
  const [{ ids, days }, lines, texts] = [readContents(contents), linesIn(contents), await textsIn(packed)];
  return Promise.all(
    ids.map(async (id, at) => {
      const text = texts[at];
      const alone = text === undefined ? new Uint8Array() : await deflateText(text);
      const line = readLine(lines[at]);
      return {
        id,
        text: { published: days[at] ?? '', packed: alone },
        line: line ? writeLine({ ...line, bytes: alone.length }) : '',
      };
    }),
  );
}
