/**
 * The articles of a shelf, wherever they stand: alone, or bound in volumes.
 * linesOn(tx, 3) -> [{ id, published, line }, …]; loadKept(tx, [{ shelf: 3, article: "00a1…" }]) -> texts and lines.
 * It must not know sources, nor change anything.
 */
import type { KeptArticle } from './article-rows';
import { inflateText } from './deflate';
import { onShelf, type ReadTransaction, type VolumeKey } from './schema';
import { linesIn, readContents, textsIn, volumesFor } from './volumes';

/** An article on a shelf. */
export interface Place {
  readonly shelf: number;
  readonly article: string;
}

/** An article where lists have it; `volume` names the volume it is bound in. */
export interface ListedPlace extends Place {
  readonly published: string;
  readonly volume?: string;
}

/** The ids of all articles of a shelf. */
export async function idsOn(tx: ReadTransaction, shelf: number): Promise<string[]> {
  const [keys, contents] = await Promise.all([
    tx.objectStore('texts').getAllKeys(onShelf(shelf)),
    tx.objectStore('contents').getAll(onShelf(shelf)),
  ]);
  return [...keys.map(([, article]) => article), ...contents.flatMap((row) => readContents(row).ids)];
}

/** Where all articles of a shelf stand in lists, in no order. */
export async function placesOn(tx: ReadTransaction, shelf: number): Promise<ListedPlace[]> {
  const [alone, keys, contents] = await Promise.all([
    tx.objectStore('lines').getAllKeys(onShelf(shelf)),
    tx.objectStore('contents').getAllKeys(onShelf(shelf)),
    tx.objectStore('contents').getAll(onShelf(shelf)),
  ]);
  const bound = contents.flatMap((row, place) => {
    const { ids, days } = readContents(row);
    return ids.map((article, at) => ({ shelf, article, published: days[at]!, volume: keys[place]![1] }));
  });
  return [...alone.map(([, published, article]) => ({ shelf, article, published })), ...bound];
}

/** The lines of all articles of a shelf. */
export async function linesOn(tx: ReadTransaction, shelf: number): Promise<{ id: string; line: string | undefined }[]> {
  const [keys, lines, contents] = await Promise.all([
    tx.objectStore('lines').getAllKeys(onShelf(shelf)),
    tx.objectStore('lines').getAll(onShelf(shelf)),
    tx.objectStore('contents').getAll(onShelf(shelf)),
  ]);
  const bound = contents.flatMap((row) => {
    const kept = linesIn(row);
    return readContents(row).ids.map((id, at) => ({ id, line: kept[at] }));
  });
  return [...keys.map(([, , id], at) => ({ id, line: lines[at] })), ...bound];
}

/** The lines of some articles; undefined for those that went meanwhile. */
export async function loadLinesAt(tx: ReadTransaction, places: readonly ListedPlace[]): Promise<(string | undefined)[]> {
  const bound = places.flatMap(({ shelf, volume }) => (volume === undefined ? [] : [[shelf, volume] as VolumeKey]));
  const keys = [...new Map(bound.map((key) => [key.join(' '), key])).values()];
  const rows = await Promise.all(keys.map((key) => tx.objectStore('contents').get(key)));
  const linesOf = new Map<string, string>();
  for (const [place, row] of rows.entries()) {
    const lines = row ? linesIn(row) : [];
    for (const [at, id] of (row ? readContents(row) : { ids: [] }).ids.entries())
      linesOf.set(`${keys[place]![0]} ${id}`, lines[at] ?? '');
  }
  return Promise.all(
    places.map(({ shelf, article, published, volume }) =>
      volume === undefined ? tx.objectStore('lines').get([shelf, published, article]) : linesOf.get(`${shelf} ${article}`),
    ),
  );
}

/** Which of `articles` a shelf has. */
export async function articlesOn(tx: ReadTransaction, shelf: number, articles: readonly string[]): Promise<Set<string>> {
  const alone = await Promise.all(articles.map((article) => tx.objectStore('texts').getKey([shelf, article])));
  const keys = await volumesFor(
    tx,
    shelf,
    articles.filter((_, at) => alone[at] === undefined),
  );
  const contents = await Promise.all(keys.map((key) => tx.objectStore('contents').get(key)));
  const bound = new Set(contents.flatMap((row) => (row ? readContents(row).ids : [])));
  return new Set(articles.filter((article, at) => alone[at] !== undefined || bound.has(article)));
}

/** Texts and lines of articles, in the order asked for; the transaction has ended when they come. */
export async function loadKept(
  tx: ReadTransaction,
  places: readonly (Place | undefined)[],
): Promise<(KeptArticle | undefined)[]> {
  const alone = await Promise.all(places.map((place) => place && aloneAt(tx, place)));
  const missing = places.flatMap((place, at) => (place && !alone[at] ? [place] : []));
  const bound = await loadBound(tx, missing);
  return Promise.all(
    places.map(async (place, at) => {
      const row = alone[at];
      if (!row) return place && bound(place);
      return { text: await inflateText(row.packed).catch(() => undefined), line: row.line };
    }),
  );
}

async function aloneAt(tx: ReadTransaction, { shelf, article }: Place) {
  const row = await tx.objectStore('texts').get([shelf, article]);
  return row && { packed: row.packed, line: await tx.objectStore('lines').get([shelf, row.published, article]) };
}

/** Each volume is read once, whatever is asked of it. */
async function loadBound(
  tx: ReadTransaction,
  places: readonly Place[],
): Promise<(place: Place) => Promise<KeptArticle | undefined>> {
  const shelves = [...new Set(places.map(({ shelf }) => shelf))];
  const keys = (
    await Promise.all(
      shelves.map((shelf) => {
        const articles = places.filter((place) => place.shelf === shelf).map(({ article }) => article);
        return volumesFor(tx, shelf, articles);
      }),
    )
  ).flat();
  const found = new Map<string, () => Promise<KeptArticle>>();
  await Promise.all(
    keys.map(async (key) => {
      const [row, packed] = await Promise.all([tx.objectStore('contents').get(key), tx.objectStore('volumes').get(key)]);
      if (!row) return;
      const lines = linesIn(row);
      let texts: Promise<readonly string[]> | undefined;
      for (const [at, id] of readContents(row).ids.entries())
        found.set(`${key[0]} ${id}`, async () => {
          texts ??= textsIn(packed);
          return { text: (await texts)[at], line: lines[at] };
        });
    }),
  );
  return async ({ shelf, article }) => found.get(`${shelf} ${article}`)?.();
}
