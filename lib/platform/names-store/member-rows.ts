/**
 * What an article adds to the groups of its shelf, as kept, so that it can be taken out when the article is gone.
 * memberRow({ source: "saved", shelf: 0, reading }) -> { names: […], day: "2025-03-27", … }; partsOf(row) -> its parts.
 * It must not know other articles. A person known by one word stays in its article and is not kept here.
 */
import type { EntityKind, FoundEntity } from '../../entity/entity';
import { isOfOneArticle, type NamePart, namePartsOf } from '../../entity/name-part';
import type { Reading } from '../../reading/reading';
import { type MemberRow, placeKey } from './names-db';

/** Surfaces and misprints are left out where there is nothing in them that the name does not say. */
type StoredName = [name: string, kind: EntityKind, salience: number, surfaces?: readonly string[], misprints?: readonly string[]];

/** As vouchedLookup gives it. */
export type VouchedKeyOf = (found: FoundEntity) => string | undefined;

/** A reading as a row. */
export function memberRow(
  { source, shelf, reading }: { readonly source: string; readonly shelf: number; readonly reading: Reading },
  vouchedKeyOf: VouchedKeyOf,
): MemberRow {
  const { id, language, published } = reading.article;
  const parts = namePartsOf(reading, vouchedKeyOf);
  const joining = reading.entities.filter((_, at) => !isOfOneArticle(parts[at]!.key));
  return {
    source,
    article: id,
    shelf,
    language,
    day: published.value ?? '',
    names: JSON.stringify(joining.map(toStored)),
  };
}

/** The parts of a row: the same as when it was made. */
export function partsOf({ article, language, names }: MemberRow, vouchedKeyOf: VouchedKeyOf): NamePart[] {
  const entities = (JSON.parse(names) as StoredName[]).map(fromStored);
  return namePartsOf({ article: { id: article, language }, entities }, vouchedKeyOf);
}

/** The keys of the places of a row with these parts. */
export function placesIn(row: MemberRow, parts: readonly NamePart[]): Set<string> {
  return new Set(parts.map(({ key }) => placeKey(row.shelf, key, row)));
}

function toStored({ name, kind, salience, surfaces, misprints }: FoundEntity): StoredName {
  if (misprints && misprints.length > 0) return [name, kind, salience, surfaces, misprints];
  const isPlain = surfaces.length === 1 && surfaces[0] === name;
  return isPlain ? [name, kind, salience] : [name, kind, salience, surfaces];
}

function fromStored([name, kind, salience, surfaces = [name], misprints]: StoredName): FoundEntity {
  return { name, kind, salience, surfaces, mentions: [], ...(misprints && { misprints }) };
}
