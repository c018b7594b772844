/**
 * Entities across articles, all at once: which found entities are one real thing, and what it is called.
 * Two readings that name "Alibaba Group" and one that names "Alibaba" -> one Entity in all three.
 * It must not merge on a bare surname: "Zhang" alone stays a person of its own article. (One article at a time: entity-index.ts.)
 */
import type { Entity } from './entity';
import { EntityIndex, type ReadingOfNames } from './entity-index';
import type { VouchedEntity } from './vouched';

export type { ReadingOfNames };

/**
 * Entities of all `readings`, and the readings with `FoundEntity.id` set. The order of `readings` does not matter.
 * What is vouched for joins by its aliases; everything else by its full name, or by an acronym that has one expansion only.
 */
export function joinEntities<R extends ReadingOfNames>(
  readings: readonly R[],
  vouched: readonly VouchedEntity[],
): { entities: Entity[]; readings: R[] } {
  const index = new EntityIndex<R>(vouched);
  for (const reading of readings) index.set(reading);
  return { entities: index.entities(), readings: readings.map(({ article }) => index.reading(article.id)!) };
}
