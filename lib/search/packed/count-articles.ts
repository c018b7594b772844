/**
 * How many articles a filter lets through, over all segments, without ranking them.
 * await countArticles([index], { entity: "Perry Warjiyo" }, {}) -> 12.
 * It must not know queries. An article that stands in several sources counts once.
 */
import type { QueryFilter } from '../query';
import { hasBit } from './bits';
import type { OpenIndex } from './open-index';
import type { SegmentReader } from './segment-reader';
import { type FilterNames, wantedDocuments } from './wanted-documents';

/** The number of articles. Their names are read only where there are sources that may have the same ones. */
export async function countArticles(indexes: readonly OpenIndex[], filter: QueryFilter, names: FilterNames): Promise<number> {
  const segments = indexes.flatMap((index) => index.segments);
  const found = await Promise.all(segments.map((segment) => livingDocuments(segment, filter, names)));
  const sources = new Set(
    indexes.flatMap((index, at) => index.segments.flatMap(({ info }) => info.sources.map((id) => `${at} ${id}`))),
  );
  if (sources.size <= 1) return found.reduce((sum, documents) => sum + documents.length, 0);
  const named = await Promise.all(
    segments.map((segment, at) => Promise.all(found[at]!.map(async (document) => (await segment.name(document)).article))),
  );
  return new Set(named.flat()).size;
}

async function livingDocuments(segment: SegmentReader, filter: QueryFilter, names: FilterNames): Promise<number[]> {
  const [wanted, deleted] = await Promise.all([wantedDocuments(segment, filter, names), segment.deleted()]);
  const documents: number[] = [];
  for (let document = 0; document < segment.info.documents; document++)
    if ((!wanted || hasBit(wanted, document)) && !hasBit(deleted, document)) documents.push(document);
  return documents;
}
