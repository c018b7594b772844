/**
 * Articles bound together: sixteen texts are packed as one record, their lines stand in another. A browser spends on every record
 * what a line of text takes, and reports on one page explain each other's words to the packer.
 *   contents [3, "00a1…"] -> ids, days, lines      volumes [3, "00a1…"] -> the texts, deflated as one
 * Volumes of a shelf stand in order of their ids and never overlap. What is bound is not altered: see unbind.ts.
 */
import type { Reading } from '../../reading/reading';
import { type Counted, type WrittenReading, writeReading } from './article-rows';
import { deflateText, inflateText } from './deflate';
import type { ContentsRow, ReadTransaction, VolumeKey, WriteTransaction } from './schema';

/** Articles in a volume at most: to read one of them, all are inflated. */
const MOST_BOUND = 16;
/** Stands between texts and between lines: neither has line breaks of its own. */
const BETWEEN = '\n';

/** Articles bound together, ready to be written. */
export interface Volume {
  readonly first: string;
  readonly articles: number;
  readonly contents: ContentsRow;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Binds readings that are in order of their ids, of which each stands once. `pace` is awaited between volumes. */
export async function bindReadings(
  readings: readonly Reading[],
  addedOn: string,
  pace: () => Promise<void>,
): Promise<readonly Volume[]> {
  const each = Math.ceil(readings.length / Math.ceil(readings.length / MOST_BOUND));
  const volumes: Volume[] = [];
  for (let at = 0; at < readings.length; at += each) {
    const written: WrittenReading[] = [];
    for (const reading of readings.slice(at, at + each)) {
      written.push(writeReading(reading, addedOn));
      await pace();
    }
    volumes.push(await bind(written));
  }
  return volumes;
}

async function bind(written: readonly WrittenReading[]): Promise<Volume> {
  const packed = await deflateText(written.map(({ text }) => text).join(BETWEEN));
  // Together they count as many bytes as the volume has.
  const share = Math.floor(packed.length / written.length);
  const lines = written.map(({ lineWith }, at) => lineWith(at > 0 ? share : packed.length - share * (written.length - 1)));
  const articles = JSON.stringify(written.flatMap(({ id, published }) => [id, published]));
  return {
    first: written[0]!.id,
    articles: written.length,
    contents: { articles, lines: new TextEncoder().encode(lines.join(BETWEEN)) },
    packed,
  };
}

/** Puts volumes on a shelf. */
export async function putVolumes(tx: WriteTransaction, shelf: number, volumes: readonly Volume[]): Promise<Counted[]> {
  return Promise.all(
    volumes.map(async ({ first, articles, contents, packed }) => {
      await Promise.all([
        tx.objectStore('contents').put(contents, [shelf, first]),
        tx.objectStore('volumes').put(packed, [shelf, first]),
      ]);
      return { articles, bytes: packed.length };
    }),
  );
}

/** What stands in a volume: ids in order, and the day of each. Nothing, where it is damaged. */
export function readContents({ articles }: ContentsRow): { readonly ids: readonly string[]; readonly days: readonly string[] } {
  try {
    const all = (JSON.parse(articles) as unknown[]).map(String);
    return { ids: all.filter((_, at) => at % 2 === 0), days: all.filter((_, at) => at % 2 === 1) };
  } catch {
    return { ids: [], days: [] };
  }
}

/** The lines of a volume, in the order of its ids. */
export function linesIn({ lines }: ContentsRow): readonly string[] {
  return new TextDecoder().decode(lines).split(BETWEEN);
}

/** The texts of a volume, in the order of its ids; none where it is damaged. */
export function textsIn(packed: Uint8Array<ArrayBuffer> | undefined): Promise<readonly string[]> {
  return inflateText(packed ?? new Uint8Array()).then(
    (text) => text.split(BETWEEN),
    () => [],
  );
}

/** The keys of the volumes that may hold the articles, each once: those whose first id comes last before them. */
export async function volumesFor(tx: ReadTransaction, shelf: number, articles: readonly string[]): Promise<VolumeKey[]> {
  const contents = tx.objectStore('contents');
  const cursors = await Promise.all(
    articles.map((article) => contents.openKeyCursor(IDBKeyRange.bound([shelf], [shelf, article]), 'prev')),
  );
  const keys = cursors.flatMap((cursor) => (cursor ? [cursor.primaryKey] : []));
  return [...new Map(keys.map((key) => [key[1], key])).values()];
}
