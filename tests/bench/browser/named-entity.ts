/**
 * Entities of the planted libraries: four of the made-up names each, all full aliases.
 * entityOfNames(7, ["Bank of Keude", …]) -> { id: "e7", name: "Bank of Keude", aliases: [four], … }.
 * It must not know where they are planted.
 */
import type { Entity, EntityKind } from '../../../lib/entity/entity';

export const NAMES_AN_ENTITY = 4;
const KINDS: readonly EntityKind[] = ['organization', 'place', 'person'];

/** The entity with this number. */
export function entityOfNames(number: number, names: readonly string[]): Entity {
  return {
    id: `e${number}`,
    name: names[0]!,
    kind: KINDS[number % KINDS.length]!,
    aliases: names.map((text) => ({ text, language: 'und', caseSensitive: true, source: 'person' })),
    prominence: 0,
  };
}
