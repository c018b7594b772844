/**
 * The choices of a name that may mean several entities, each with what tells it from the others.
 * choicesFor(library, ["nanning", "nanning-band"]) -> [{ name: "Nanning", kind: "place", evidence: "kota Nanning …", … }, …].
 * It must not choose: that is the reader's. Every text in it is a verbatim span of a report.
 */
import { describeEntity } from '../coverage/describe';
import { type Library, reportCountOf } from '../coverage/library';
import type { Passage } from '../coverage/passage';
import { heaviest, passagesIn, readingsAbout } from '../coverage/passages';
import type { EntityKind } from '../entity/entity';
import { narrowLibrary } from './narrow-library';

/** One entity that a name may mean. `evidence` is its description, else the passage that tells most of it. */
export interface CardChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly evidence?: Passage;
  readonly reportCount: number;
  readonly newest?: string;
}

/** The choices in the order of `ids`; ids that the library does not know are left out. */
export function choicesFor(library: Library, ids: readonly string[]): CardChoice[] {
  return ids.flatMap((id) => {
    const entity = library.entities.get(id);
    if (!entity) return [];
    const near = narrowLibrary(library, id, undefined);
    const readings = readingsAbout(near, id);
    const evidence = describeEntity(near, id) ?? heaviest(readings.flatMap((reading) => passagesIn(reading, id)))?.passage;
    const newest = readings[0]?.article.published.value;
    return [
      {
        id,
        name: entity.name,
        kind: entity.kind,
        ...(evidence && { evidence }),
        reportCount: reportCountOf(library, id),
        ...(newest !== undefined && { newest }),
      },
    ];
  });
}
