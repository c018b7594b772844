/**
 * What an article adds to the groups of its shelf, as kept, so that it can be taken out when the article is gone.
 * membersOf(reading, keyOf) -> { names: […], parts }; partsOf(article, names, keyOf) -> the same parts.
 * It must not know other articles. A person known by one word stays in its article and is not kept here.
 */
import type { EntityKind, FoundEntity } from '../../entity/entity';
import { isOfOneArticle, type NamePart, namePartsOf, type ReadingOfNames } from '../../entity/name-part';

/** Surfaces and misprints are left out where there is nothing in them that the name does not say. */
export type StoredName = [
  name: string,
  kind: EntityKind,
  salience: number,
  surfaces?: readonly string[],
  misprints?: readonly string[],
];

/** As vouchedLookup gives it. */
export type VouchedKeyOf = (found: FoundEntity) => string | undefined;

/** What is kept of a reading, and its parts. */
export interface Members {
  readonly names: readonly StoredName[];
  readonly parts: readonly NamePart[];
}

/** The members that a reading makes. */
export function membersOf(reading: ReadingOfNames, vouchedKeyOf: VouchedKeyOf): Members {
  const parts = namePartsOf(reading, vouchedKeyOf);
  const joining = reading.entities.filter((_, at) => !isOfOneArticle(parts[at]!.key));
  return { names: joining.map(toStored), parts: parts.filter(({ key }) => !isOfOneArticle(key)) };
}

/** The parts of what was kept: the same as when it was made. */
export function partsOf(
  article: ReadingOfNames['article'],
  names: readonly StoredName[],
  vouchedKeyOf: VouchedKeyOf,
): readonly NamePart[] {
  return namePartsOf({ article, entities: names.map(fromStored) }, vouchedKeyOf);
}

function toStored({ name, kind, salience, surfaces, misprints }: FoundEntity): StoredName {
  if (misprints && misprints.length > 0) return [name, kind, salience, surfaces, misprints];
  const isPlain = surfaces.length === 1 && surfaces[0] === name;
  return isPlain ? [name, kind, salience] : [name, kind, salience, surfaces];
}

function fromStored([name, kind, salience, surfaces = [name], misprints]: StoredName): FoundEntity {
  return { name, kind, salience, surfaces, mentions: [], ...(misprints && { misprints }) };
}
