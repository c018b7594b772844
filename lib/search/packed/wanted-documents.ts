/**
 * Which documents of a segment a query's filter lets through, as bits.
 * publisher:antara after:2025 -> the documents with that tag, of that day or later; undefined where no filter is asked.
 * It must not know how documents are ranked.
 */
import type { QueryFilter } from '../query';
import { tagKey } from './article-terms';
import { createBits, hasBit, setBit } from './bits';
import { dayIn, dayOf } from './document-table';
import { documentIn, unpackPostings } from './postings';
import type { SegmentReader } from './segment-reader';

/** What names in a filter mean: the names of an entity, the ids of sources. Without them names are taken as they are written. */
export interface FilterNames {
  readonly entityNames?: ((asked: string) => readonly string[]) | undefined;
  readonly sourceIds?: ((asked: string) => readonly string[]) | undefined;
}

const NO_FACTS = new Uint8Array();

/** The bits of the documents wanted. */
export async function wantedDocuments(
  segment: SegmentReader,
  filter: QueryFilter,
  { entityNames, sourceIds }: FilterNames,
): Promise<Uint8Array | undefined> {
  const { publisher, entity, source, before, after } = filter;
  const tags = [
    ...(publisher === undefined ? [] : [[tagKey.publisher(publisher)]]),
    ...(entity === undefined ? [] : [(entityNames?.(entity) ?? [entity]).map(tagKey.entity)]),
    ...(source === undefined ? [] : [(sourceIds?.(source) ?? [source]).map(tagKey.source)]),
  ];
  const isDated = before !== undefined || after !== undefined;
  if (tags.length === 0 && !isDated) return undefined;
  const sets = await Promise.all(tags.map((keys) => tagged(segment, keys)));
  if (!isDated && sets.length === 1) return sets[0]!;
  const facts = isDated ? await segment.facts() : NO_FACTS;
  const first = after === undefined ? 1 : dayOf(after);
  const last = before === undefined ? Number.POSITIVE_INFINITY : lastDayOf(before);
  const wanted = createBits(segment.info.documents);
  for (let document = 0; document < segment.info.documents; document++) {
    const day = dayIn(facts, document);
    if (isDated && (day < first || day > last)) continue;
    if (sets.every((set) => hasBit(set, document))) setBit(wanted, document);
  }
  return wanted;
}

/** The documents with any of the tags. */
async function tagged(segment: SegmentReader, keys: readonly string[]): Promise<Uint8Array> {
  const bits = createBits(segment.info.documents);
  for (const entry of await Promise.all(keys.map((key) => segment.find(key)))) {
    if (!entry) continue;
    for (const packed of unpackPostings(await segment.postings(entry), segment.listShape(entry)))
      setBit(bits, documentIn(packed));
  }
  return bits;
}

/** The last day of "2024", "2024-12" or "2024-12-02", as dayOf counts. */
function lastDayOf(day: string): number {
  const [year = 0, month] = day.split('-').map(Number);
  if (day.length > 7) return dayOf(day);
  const next =
    month === undefined ? `${year + 1}` : month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return dayOf(next.padStart(next.includes('-') ? 7 : 4, '0')) - 1;
}
