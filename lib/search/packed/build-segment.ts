/**
 * Some hundred articles to one new segment.
 * await buildSegment(7, [articleTerms("saved", reading), …]) -> { info, records }, to be put with the manifest that names it.
 * It must not know other segments. It works in slices: `breathe` is asked between them.
 */
import type { ArticleTerms } from './article-terms';
import { documentKey } from './document-table';
import type { SegmentInfo } from './manifest';
import { packPosting } from './postings';
import { type Breathe, SegmentWriter } from './segment-writer';

/** A segment with the records to be put. */
export interface BuiltSegment {
  readonly info: SegmentInfo;
  readonly records: ReadonlyMap<string, Uint8Array>;
}

const KEYS_BETWEEN_BREATHS = 64;
const KEYS_GROUPED_BETWEEN_BREATHS = 2048;
/** Keys are grouped by so many of their first units; those of stems and tags begin alike ("\u0002e:"). */
const WORD_UNITS = 2;
const MARKED_UNITS = 4;

/** Writes `articles`, each article of a source at most once, as segment `id`. */
export async function buildSegment(id: number, articles: readonly ArticleTerms[], breathe?: Breathe): Promise<BuiltSegment> {
  const sorted = articles
    .map((article) => ({ article, key: documentKey(article) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ article }) => article);
  const lists = new Map<string, number[]>();
  const stems = new Map<string, Set<string>>();
  for (const [document, article] of sorted.entries()) {
    collect(document, article, lists, stems);
    await breathe?.();
  }
  const writer = new SegmentWriter(id);
  await writer.documents(sorted, breathe);
  let written = 0;
  for (const keys of await byFirstUnits([lists.keys(), stems.keys()], breathe)) {
    for (const key of keys.sort()) {
      const words = stems.get(key);
      if (words) writer.addStem(key, [...words].sort());
      else writer.add(key, lists.get(key)!);
      if (++written % KEYS_BETWEEN_BREATHS === 0) await breathe?.();
    }
    await breathe?.();
  }
  const info = writer.pause();
  return { info, records: writer.take() };
}

/** The keys in lists that follow each other, each to be sorted by itself: all at once would take too long for one slice. */
async function byFirstUnits(all: readonly Iterable<string>[], breathe?: Breathe): Promise<string[][]> {
  const groups = new Map<string, string[]>();
  let grouped = 0;
  for (const keys of all) {
    for (const key of keys) {
      const first = key.slice(0, key < ' ' ? MARKED_UNITS : WORD_UNITS);
      const group = groups.get(first);
      if (group) group.push(key);
      else groups.set(first, [key]);
      if (++grouped % KEYS_GROUPED_BETWEEN_BREATHS === 0) await breathe?.();
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, keys]) => keys);
  await breathe?.();
  return sorted;
}

function collect(
  document: number,
  { terms, tags, stems: found }: ArticleTerms,
  lists: Map<string, number[]>,
  stems: Map<string, Set<string>>,
) {
  const add = (key: string, value: number) => {
    const list = lists.get(key);
    if (list) list.push(packPosting(document, value));
    else lists.set(key, [packPosting(document, value)]);
  };
  for (const [term, value] of terms) add(term, value);
  for (const tag of tags) add(tag, 1);
  for (const [key, words] of found) {
    const known = stems.get(key);
    if (known) for (const word of words) known.add(word);
    else stems.set(key, new Set(words));
  }
}
