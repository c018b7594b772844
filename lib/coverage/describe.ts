/**
 * What an entity is, in the coverage's own words: an apposition, else an office printed beside the name.
 * describeEntity(library, "alibaba") -> "Raksasa e-dagang asal China" with its report. Nothing printed, nothing said.
 * It must not know any encyclopaedia.
 */
import type { Surface } from '../entity/entity';
import type { Reading } from '../reading/reading';
import type { Library } from './library';
import { cutPassage, type Passage } from './passage';
import { readingsAbout } from './passages';

/** The newest description of an entity, verbatim; the newest office where no report describes it; else undefined. */
export function describeEntity(library: Library, entity: string): Passage | undefined {
  const readings = readingsAbout(library, entity);
  return newest(readings, entity, 'descriptions') ?? newest(readings, entity, 'roles');
}

function newest(readings: readonly Reading[], entity: string, kind: 'descriptions' | 'roles'): Passage | undefined {
  for (const reading of readings) {
    const found = reading.entities.flatMap((one) => (one.id === entity ? (one[kind] ?? []) : []));
    const fullest = found.reduce<Surface | undefined>((a, b) => (a && a.surface.length >= b.surface.length ? a : b), undefined);
    if (fullest) return cutPassage(reading, fullest);
  }
  return undefined;
}
