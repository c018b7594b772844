/**
 * One entity as it stands on a page or in one of its frames, in reading order of its first mention.
 * { entity: "komdigi", name: "Komdigi", kind: "organization", count: 3 }. It must not know where on the page.
 */
import type { NamedEntity } from '../gazetteer/mention';

/** An entity with how often it is named; or a name that may mean several, with the first of them. */
export interface PageEntity extends NamedEntity {
  readonly count: number;
  /** How many entities the name may mean, where nothing on the page tells them apart. */
  readonly choices?: number;
}
