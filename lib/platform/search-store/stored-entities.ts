/**
 * Entities of the reader's own library for the words of a query: whose name begins so, and whose name in what was found has the words.
 * await findStoredEntities(names, { words: "perry w", … }) -> Perry Warjiyo, an entity of the database of names.
 * It must not know reports. An id is the slug of a name (lib/entity/name-group.ts), so entities are found by name where they are found by id.
 */
import type { Entity } from '../../entity/entity';
import { foldName } from '../../entity/name-key';
import { markText } from '../../search/mark-text';
import { isSlip } from '../../search/packed/slips';
import type { EntitiesAsked } from '../../search/search-entities';
import type { EntityResult } from '../../search/search-result';
import { termsOf } from '../../search/words';
import type { NamesDatabase, NamesState } from '../names-store/names-db';
import { GROUP_STORES, isShown, type NamedRow, rowsBeginning, rowsOfId } from '../names-store/read-groups';

/** For each entity, all that it is called: how many reports name it, as far as the filter lets them through. */
export type CountReports = (called: readonly (readonly string[])[]) => Promise<readonly number[]>;

/** More are no answer to look through. */
const MOST_ENTITIES = 8;
/** Of those that begin alike so many are looked at: they come in the order of the alphabet. */
const MOST_BEGINNINGS = 40;
/** Four letters and a first letter make too many names of common words: "hari" is no slip for Sari. */
const SHORTEST_FOR_SLIPS = 5;

/** The entities, those called just so first, then by how many reports name them. */
export async function findStoredEntities(db: NamesDatabase, asked: EntitiesAsked, count: CountReports): Promise<EntityResult[]> {
  const slug = slugOf(asked.words);
  if (slug === '') return [];
  const words = termsOf(asked.words);
  const ids = asked.names.then((names) => names.filter((name) => hasAll(termsOf(name), words)).map(slugOf));
  const found = (await entitiesOf(db, slug, ids)).slice(0, MOST_ENTITIES);
  const counts = await count(found.map(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]));
  const results = found.map(({ id, kind, name }, at): EntityResult => {
    const terms = new Set(termsOf(name).filter((term) => words.some((word) => isMeant(term, word))));
    return { id, kind, name: markText(name, terms), reportCount: counts[at]!, score: id === slug ? 2 : 1 };
  });
  return results
    .filter(({ reportCount }) => reportCount > 0)
    .sort((a, b) => b.score - a.score || b.reportCount - a.reportCount || (a.id < b.id ? -1 : 1));
}

/** By prominence; of one that stands on several shelves the most trusted. What begins so is read while `ids` are still looked for. */
async function entitiesOf(db: NamesDatabase, slug: string, ids: Promise<readonly string[]>): Promise<Entity[]> {
  // Who looks for them hears of it when they cannot be found.
  ids.catch(() => undefined);
  const state = await db.get('state', 'state');
  if (!state) return [];
  const shelves = [0, ...state.packs.map((_, at) => at + 1)].filter((shelf) => isShown(state, shelf));
  const first = db.transaction(GROUP_STORES);
  const begun = await Promise.all(shelves.map((shelf) => rowsBeginning(first, shelf, slug, MOST_BEGINNINGS)));
  const rows = [...begun, ...(await rowsCalled(db, state, await ids))];
  const byId = new Map<string, { shelf: number; entity: Entity }>();
  for (const { shelf, entity, silent } of rows.flat()) {
    if (!entity || silent || (byId.get(entity.id)?.shelf ?? Number.POSITIVE_INFINITY) <= shelf) continue;
    byId.set(entity.id, { shelf, entity });
  }
  const rank = ({ id, prominence }: Entity) => (id === slug ? 2 : 0) + prominence;
  return [...byId.values()].map(({ entity }) => entity).sort((a, b) => rank(b) - rank(a));
}

async function rowsCalled(db: NamesDatabase, state: NamesState, ids: readonly string[]): Promise<NamedRow[][]> {
  if (ids.length === 0) return [];
  const tx = db.transaction(GROUP_STORES);
  return Promise.all(ids.map((id) => rowsOfId(tx, state, id)));
}

function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/** Whether each word begins one of the name's, or is one slip from it. */
function hasAll(name: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => name.some((term) => isMeant(term, word)));
}

function isMeant(term: string, word: string): boolean {
  return term.startsWith(word) || (word.length >= SHORTEST_FOR_SLIPS && term[0] === word[0] && isSlip(term, word));
}
