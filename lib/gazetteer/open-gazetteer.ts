/**
 * A gazetteer ready to use: the compiled table beside the entities it was compiled from.
 * openGazetteer(compileGazetteer(entities), entities) costs a checksum; nothing is parsed and nothing is copied.
 * It must not know pages; who scans a text is scan.ts.
 */
import type { Entity } from '../entity/entity';
import { GazetteerError } from './gazetteer-error';
import { readTable, type Table } from './table';

/** Table and entities; `entityAt` takes the numbers the table speaks of and is undefined for a number it cannot have. */
export interface Gazetteer {
  readonly table: Table;
  readonly entityAt: (number: number) => Entity | undefined;
}

/**
 * Opens a compiled table. `entities` must be the ones it was compiled from, in that order (a Map keeps its own order).
 * Throws GazetteerError where the table is cut off, altered, of another version, or from a library of another size.
 */
export function openGazetteer(buffer: ArrayBuffer, entities: ReadonlyMap<string, Entity> | readonly Entity[]): Gazetteer {
  const table = readTable(buffer);
  const size = 'size' in entities ? entities.size : entities.length;
  if (size !== table.entities) throw new GazetteerError('other-entities');
  let list = 'size' in entities ? undefined : entities;
  const entityAt = (number: number): Entity | undefined => {
    list ??= [...entities.values()];
    return list[number];
  };
  return { table, entityAt };
}

/**
 * Opens a table whose entities are fetched as they are asked for: `entityAt` is undefined for one that is not at hand.
 * Throws GazetteerError where the table is cut off, altered, or of another version.
 */
export function openLayer(buffer: ArrayBuffer, entityAt: Gazetteer['entityAt']): Gazetteer {
  return { table: readTable(buffer), entityAt };
}
