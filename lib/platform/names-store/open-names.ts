/**
 * The names of the reader's own library, ready to be found in texts: tables at once, entities as the texts ask for them.
 * (await openNames(db, gazetteer)).scan(["… Bank Rakyat Utama …"]) -> [[match]], a hundred entities read, not a hundred thousand.
 * It must not know how names are weighed. What has changed since is seen by whoever opens it anew.
 */
import type { Entity } from '../../entity/entity';
import { type Gazetteer, openLayer } from '../../gazetteer/open-gazetteer';
import { scanLayers } from '../../gazetteer/scan-layers';
import type { Match } from '../../gazetteer/scan-text';
import { TIERS } from './name-tables';
import type { NamesDatabase, NamesState } from './names-db';
import { GROUP_STORES, isShown, type NamedRow, rowsNumbered, rowsOfId } from './read-groups';

/** Names to scan texts for. */
export interface OpenNames {
  /** The matches of each text, in what we ship and in what the reader has. */
  scan(texts: readonly string[]): Promise<Match[][]>;
}

/** Entities held in memory; the ones loaded longest ago go first. */
const MOST_ENTITIES = 8_000;

/** Opens the tables; rejects with a GazetteerError where one is damaged: see checkTables. */
export async function openNames(db: NamesDatabase, shipped: Gazetteer): Promise<OpenNames> {
  const tx = db.transaction(['state', 'tables']);
  const [state, ...tables] = await Promise.all([
    tx.objectStore('state').get('state'),
    ...TIERS.map((tier) => tx.objectStore('tables').get(tier)),
  ]);
  const held = new Map<number, Entity | null>();
  const missing = new Set<number>();
  const entityAt = (number: number): Entity | undefined => {
    const entity = held.get(number);
    if (entity === undefined) missing.add(number);
    return entity ?? undefined;
  };
  const stored = tables.flatMap((row) => (row?.buffer ? [openLayer(row.buffer, entityAt)] : []));
  const layers = [shipped, ...stored];
  return {
    async scan(texts) {
      for (const number of held.keys()) if (held.size > MOST_ENTITIES) held.delete(number);
      const matches: Match[][] = [];
      let pending = [...texts.keys()];
      for (;;) {
        const wanted = new Set<number>();
        const again: number[] = [];
        for (const at of pending) {
          missing.clear();
          matches[at] = scanLayers(layers, texts[at]!);
          if (missing.size > 0) again.push(at);
          for (const number of missing) wanted.add(number);
        }
        if (again.length === 0) return matches;
        const loaded = await loadEntities(db, state, [...wanted]);
        for (const [number, entity] of loaded) held.set(number, entity);
        pending = again;
      }
    },
  };
}

/** Entities by number; null for one that may not be found: it is gone, silent, hidden, or stands on a more trusted shelf too. */
async function loadEntities(
  db: NamesDatabase,
  state: NamesState | undefined,
  numbers: readonly number[],
): Promise<(readonly [number, Entity | null])[]> {
  const tx = db.transaction(GROUP_STORES);
  const rows = new Map((state ? await rowsNumbered(tx, numbers) : []).map((row) => [row.number, row]));
  return Promise.all(
    numbers.map(async (number) => {
      const row = rows.get(number);
      const entity = state && row && !row.silent && isShown(state, row.shelf) ? row.entity : undefined;
      if (!state || !row || !entity || (await isKnownNearer(state, row, entity))) return [number, null] as const;
      const pack = state.packs[row.shelf - 1];
      return [number, pack === undefined ? entity : { ...entity, pack }] as const;
    }),
  );

  async function isKnownNearer(known: NamesState, { shelf }: NamedRow, { id }: Entity): Promise<boolean> {
    return shelf > 0 && (await rowsOfId(tx, known, id)).some((other) => other.shelf < shelf);
  }
}
