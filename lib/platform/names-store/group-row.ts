/**
 * A group as a row: what is counted, where its articles stand, and the entity at its key, left out where the group alone tells it.
 * entityAt("n:bank rakyat utama", row) -> Bank Rakyat Utama. How rows look as bytes stands in group-shape.ts.
 * It must not know other groups.
 */
import type { Entity } from '../../entity/entity';
import { entityOf, type NameGroup } from '../../entity/name-group';

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

/** The entity at a key. */
export function entityAt(key: string, { group, into, entity }: GroupRow): Entity | undefined {
  return entity ?? (group.members > 0 && into === undefined ? plainEntity(key, group) : undefined);
}

/** Whether a row without its entity would tell this one. */
export function isTold(key: string, { group, into }: GroupRow, entity: Entity): boolean {
  return group.members > 0 && into === undefined && JSON.stringify(plainEntity(key, group)) === JSON.stringify(entity);
}

/** What a group would be if it had no neighbours. */
export function plainEntity(key: string, group: NameGroup): Entity {
  const alone = { ...group, longs: new Map(), shorts: new Map() };
  return entityOf(key, new Map([[key, alone]]), new Map())!;
}
