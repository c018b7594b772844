/**
 * Which reports a reader wants to give away as a pack, and how one screen tells another in an address.
 * selectionQuery({ query: "beras", filter: { publisher: "Antara" } }) -> "pack=&query=beras&publisher=Antara", and back.
 * It must not know what is made of them.
 */
import type { SearchFilter } from './create-search';

/** Reports about one entity, or all that a search finds. */
export type Selection =
  | { readonly entity: string; readonly name: string }
  | { readonly query: string; readonly filter: SearchFilter };

/** What the popup filters by. */
const FILTERS = ['publisher', 'after', 'before'] as const satisfies readonly (keyof SearchFilter)[];

/** The query of an address, without its "?". */
export function selectionQuery(selection: Selection): string {
  if ('entity' in selection) return new URLSearchParams({ pack: '', ...selection }).toString();
  const { query, filter } = selection;
  const set = FILTERS.flatMap((name) => (filter[name] === undefined ? [] : [[name, filter[name]] as const]));
  return new URLSearchParams([['pack', ''], ['query', query], ...set.map(([name, value]) => [name, String(value)])]).toString();
}

/** What the query of an address selects; undefined where it asks for something else. */
export function selectionIn(address: string): Selection | undefined {
  const asked = new URLSearchParams(address);
  if (!asked.has('pack')) return undefined;
  const [entity, query] = [asked.get('entity'), asked.get('query')];
  if (entity !== null) return { entity, name: asked.get('name') ?? entity };
  if (query === null) return undefined;
  return { query, filter: Object.fromEntries(FILTERS.flatMap((name) => (asked.has(name) ? [[name, asked.get(name)!]] : []))) };
}
