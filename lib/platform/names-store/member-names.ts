/**
 * What an article says of the groups it counts in, as kept, so that it can be taken out of them when the article is gone.
 * packNames(found, groups) -> { numbers: [7, 12], said }; unpackNames(kept, groupAt) -> entities that make the same parts.
 * Said is only what its group does not say: as long as an article counts for the first of a group's names, that one stays the first.
 * It must not know other articles. A person known by one word stays in its article and is not kept here.
 */
import { ENTITY_KINDS, type FoundEntity } from '../../entity/entity';
import type { NameGroup } from '../../entity/name-group';
import { isOfOneArticle, type NamePart, namePartsOf, type ReadingOfNames } from '../../entity/name-part';
import { ByteReader, type ByteWriter } from '../../search/packed/bytes';
import { packBytes, readTexts, writeTexts } from './packed-bytes';

/** The groups an article counts in by number, in their order, each as often as it does; and what it says of them. */
export interface KeptNames {
  readonly numbers: readonly number[];
  readonly said: Uint8Array;
}

/** As vouchedLookup gives it. */
export type VouchedKeyOf = (found: FoundEntity) => string | undefined;

/** The entities of a reading that are joined with those of others, and the part that each is. */
export interface Members {
  readonly found: readonly FoundEntity[];
  readonly parts: readonly NamePart[];
}

/** The members that a reading makes. */
export function membersOf(reading: ReadingOfNames, vouchedKeyOf: VouchedKeyOf): Members {
  const parts = namePartsOf(reading, vouchedKeyOf);
  const isJoined = (at: number) => !isOfOneArticle(parts[at]!.key);
  return { found: reading.entities.filter((_, at) => isJoined(at)), parts: parts.filter((_, at) => isJoined(at)) };
}

/** Where an entity is counted. */
export interface NumberedGroup {
  readonly number: number;
  readonly group: NameGroup;
}

/** What is kept of entities, each counted in the group at its place. */
export function packNames(found: readonly FoundEntity[], groups: readonly NumberedGroup[]): KeptNames {
  const order = [...found.keys()].sort((a, b) => groups[a]!.number - groups[b]!.number);
  return {
    numbers: order.map((at) => groups[at]!.number),
    said: packBytes((writer) => {
      for (const at of order) writeSaid(writer, found[at]!, groups[at]!.group);
    }),
  };
}

/** Entities that make the same parts as those that were kept; `groupAt` must give the groups as they are now. */
export function unpackNames({ numbers, said }: KeptNames, groupAt: (number: number) => NameGroup): FoundEntity[] {
  const reader = new ByteReader(said);
  return numbers.map((number) => readSaid(reader, groupAt(number)));
}

const NAME = 1;
const KIND = 2;
const SURFACES = 4;
const MISPRINTS = 8;

function writeSaid(writer: ByteWriter, { name, kind, salience, surfaces, misprints = [] }: FoundEntity, group: NameGroup): void {
  const others = surfaces.filter((surface) => surface !== name);
  const isNamed = others.length < surfaces.length;
  const flags =
    (name === firstOf(group.names) ? 0 : NAME) |
    (kind === firstOf(group.kinds) ? 0 : KIND) |
    (isNamed && others.length === 0 ? 0 : SURFACES) |
    (misprints.length === 0 ? 0 : MISPRINTS);
  writer.varint(2 * Math.round(salience * 1000) + (flags === 0 ? 0 : 1));
  if (flags === 0) return;
  writer.byte(flags);
  if (flags & NAME) writer.text(name);
  if (flags & KIND) writer.byte(ENTITY_KINDS.indexOf(kind));
  if (flags & SURFACES) {
    writer.byte(isNamed ? 1 : 0);
    writeTexts(writer, others);
  }
  if (flags & MISPRINTS) writeTexts(writer, misprints);
}

function readSaid(reader: ByteReader, group: NameGroup): FoundEntity {
  const first = reader.varint();
  const flags = first % 2 === 0 ? 0 : reader.byte();
  const name = flags & NAME ? reader.text() : firstOf(group.names)!;
  const kind = flags & KIND ? ENTITY_KINDS[reader.byte()]! : firstOf(group.kinds)!;
  const named = flags & SURFACES && reader.byte() === 0 ? [] : [name];
  const surfaces = flags & SURFACES ? [...named, ...readTexts(reader)] : named;
  const misprints = flags & MISPRINTS ? { misprints: readTexts(reader) } : {};
  return { name, kind, salience: Math.floor(first / 2) / 1000, surfaces, ...misprints, mentions: [] };
}

function firstOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return counts.keys().next().value;
}
