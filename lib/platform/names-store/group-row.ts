/**
 * A group as a row: what is counted, where its articles stand, and the entity at its key, left out where the group alone tells it.
 * entityAt(0, "n:bank rakyat utama", row) -> Bank Rakyat Utama. How rows look as bytes stands in group-shape.ts.
 * It must not know other groups.
 */
import type { Entity } from '../../entity/entity';
import { entityOf, type NameGroup } from '../../entity/name-group';
import { sieveStranger } from '../../gazetteer/sieve-stranger';
import { OWN_SHELF } from './names-db';

/** A group, and what stands at its key now: an entity under a number, or nothing because it counts `into` another key. */
export interface GroupRow {
  readonly group: NameGroup;
  readonly number?: number | undefined;
  readonly into?: string | undefined;
  /** Only where it is another than the group alone would give. */
  readonly entity?: Entity | undefined;
  /** One that may not underline anything. */
  readonly silent?: boolean | undefined;
  /** Records of heads with articles that count here. */
  readonly blocks: Set<number>;
}

/** The entity at a key of a shelf. */
export function entityAt(shelf: number, key: string, { group, into, entity }: GroupRow): Entity | undefined {
  if (entity) return entity;
  return group.members > 0 && into === undefined ? onShelf(shelf, plainEntity(key, group)).entity : undefined;
}

/** Whether a row without its entity would tell this one, as it is before the sieve. */
export function isTold(key: string, { group, into }: GroupRow, entity: Entity): boolean {
  return group.members > 0 && into === undefined && JSON.stringify(plainEntity(key, group)) === JSON.stringify(entity);
}

/** What a group would be if it had no neighbours. */
export function plainEntity(key: string, group: NameGroup): Entity {
  const alone = { ...group, longs: new Map(), shorts: new Map() };
  return entityOf(key, new Map([[key, alone]]), new Map())!;
}

/** What a pack says gets through the sieve; what nothing is left of may not underline. */
export function onShelf(shelf: number, entity: Entity): { readonly entity: Entity; readonly silent: boolean } {
  const sieved = shelf === OWN_SHELF ? entity : sieveStranger(entity);
  return { entity: sieved ?? entity, silent: sieved === undefined };
}
