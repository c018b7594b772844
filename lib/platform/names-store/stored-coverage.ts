/**
 * Coverage of some entities out of the reader's library: their newest reports, each found entity with the id it has now.
 * coverageOf(db, parts, ["komdigi"]) -> { entities, readings, totals: komdigi 1,240 }: 200 of 1,240 reports.
 * It must not know cards. A report that stands in two sources is one report.
 */
import type { Coverage } from '../../coverage/widen-library';
import type { Entity, FoundEntity } from '../../entity/entity';
import { changeGroups, type NameGroup } from '../../entity/name-group';
import { isOfOneArticle, type NamePart, namePartsOf } from '../../entity/name-part';
import { vouchedLookup } from '../../entity/vouched-lookup';
import type { ArticleRef } from '../../library/library-store';
import type { Reading } from '../../reading/reading';
import { ByteReader } from '../../search/packed/bytes';
import { articleShape, type Head, headShape, isIn, type Place } from './article-rows';
import { plainEntity } from './group-row';
import { type NamesDatabase, type NamesState, OWN_SHELF, type Packed } from './names-db';
import { readLeaf } from './packed-map';
import { GROUP_STORES, leafFor, rowsAt, rowsOfId } from './read-groups';
import { rowKey } from './shelf-groups';

/** What coverage is made from. */
export interface CoverageParts {
  /** As vouchedLookup gives it, for the reader's own shelf. */
  readonly vouchedKeyOf: (found: FoundEntity) => string | undefined;
  /** Those of the articles that are there. */
  readonly readings: (refs: readonly ArticleRef[]) => Promise<readonly Reading[]>;
}

/** Which reports are wanted: about `ids`, of each at most `most`; `at` is the day of the page that asks. */
export interface CoverageWanted {
  readonly ids: readonly string[];
  readonly most: number;
  readonly at?: string | undefined;
}

const NOTHING: Coverage = { entities: [], readings: [], days: new Map() };

/** The reports that tell most about each of the ids: the newest, the last before the day, and some of all times. */
export async function coverageOf(db: NamesDatabase, parts: CoverageParts, { ids, most, at }: CoverageWanted): Promise<Coverage> {
  const state = await db.get('state', 'state');
  if (!state) return NOTHING;
  const refs = new Map<string, ArticleRef>();
  const days = new Map<string, ReadonlyMap<string, string>>();
  for (const id of ids) {
    const all = await articlesAbout(db, state, id);
    days.set(id, new Map(all.map(({ article, day }) => [article, day])));
    for (const ref of chooseReports(all, most, at)) refs.set(ref.article, ref);
  }
  return { ...(await readAll(db, { state, parts, refs: [...refs.values()] })), days };
}

/** One report by its id, with everything it names; no reading where nobody has it. */
export async function coverageIn(db: NamesDatabase, parts: CoverageParts, article: string): Promise<Coverage> {
  const state = await db.get('state', 'state');
  const refs = await refsOf(db, [article]);
  if (!state || refs.length === 0) return NOTHING;
  return { ...(await readAll(db, { state, parts, refs })), days: new Map() };
}

/** Where each of the articles stands, in one source in use; those that nobody has are left out. */
export async function refsOf(db: NamesDatabase, articles: readonly string[]): Promise<ArticleRef[]> {
  const tx = db.transaction(['state', 'articleLeaves', 'articles', 'heads']);
  const hidden = (await tx.objectStore('state').get('state'))?.hidden ?? [];
  const refs = articles.map(async (article) => {
    const leaf = await leafFor(tx.objectStore('articleLeaves'), article);
    const rows = leaf === undefined ? undefined : await tx.objectStore('articles').get(leaf);
    const bytes = rows && readLeaf(rows).get(article);
    const numbers = bytes ? articleShape.read(new ByteReader(bytes), article) : [];
    const heads = await Promise.all(numbers.map((number) => headAt(tx.objectStore('heads'), number)));
    const source = heads.map((head) => head?.source).find((one) => one !== undefined && !hidden.includes(one));
    return source === undefined ? [] : [{ source, article }];
  });
  return (await Promise.all(refs)).flat();
}

interface Heads {
  get(record: number): Promise<Packed | undefined>;
}

async function headAt(heads: Heads, number: number): Promise<Head | undefined> {
  const bytes = await heads.get(Math.floor(number / headShape.each));
  return (bytes && headShape.unpack(bytes)[number % headShape.each]) ?? undefined;
}

/** All articles that name the entity on any shelf in use, newest first; one that stands in two sources once. */
async function articlesAbout(db: NamesDatabase, state: NamesState, id: string): Promise<Place[]> {
  const tx = db.transaction(['groups', 'groupLeaves', 'numbers', 'heads']);
  const found = new Map<string, Place>();
  for (const { shelf, key, ...row } of await rowsOfId(tx, state, id)) {
    const shorts = await rowsAt(
      tx,
      [...row.group.shorts.keys()].map((short) => rowKey(shelf, short)),
    );
    const counted = [...(row.into === undefined ? [row] : []), ...[...shorts.values()].filter(({ into }) => into === key)];
    for (const { number, blocks } of counted) {
      const records = await Promise.all([...blocks].map((block) => tx.objectStore('heads').get(block)));
      const heads = records.flatMap((bytes) => (bytes ? headShape.unpack(bytes) : []));
      for (const head of heads) if (head && isIn(head, number!) && !found.has(head.article)) found.set(head.article, head);
    }
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.article < b.article ? -1 : 1));
}

/** Of reports sorted newest first: half the newest, a quarter the last before `at`, the rest evenly from all times. */
function chooseReports(refs: readonly Place[], most: number, at: string | undefined): Place[] {
  if (refs.length <= most) return [...refs];
  const before = at === undefined ? refs.length : refs.findIndex(({ day }) => day !== '' && day <= at);
  const quarter = Math.floor(most / 4);
  const last = before < 0 ? [] : refs.slice(before, before + quarter);
  const kept = new Set([...refs.slice(0, 2 * quarter), ...last]);
  const left = most - kept.size;
  for (let step = 1; step <= left; step++) kept.add(refs[Math.floor((step * (refs.length - 1)) / left)]!);
  return refs.filter((ref) => kept.has(ref));
}

interface ToRead {
  readonly state: NamesState;
  readonly parts: CoverageParts;
  readonly refs: readonly ArticleRef[];
}

/** The readings with their entities as they are joined now. */
async function readAll(db: NamesDatabase, { state, parts, refs }: ToRead): Promise<Omit<Coverage, 'days'>> {
  const sourceOf = new Map(refs.map(({ source, article }) => [article, source]));
  const keyOfs = new Map<number, CoverageParts['vouchedKeyOf']>([[OWN_SHELF, parts.vouchedKeyOf]]);
  for (const pack of new Set(sourceOf.values()))
    if (state.packs.includes(pack))
      keyOfs.set(state.packs.indexOf(pack) + 1, vouchedLookup((await db.get('vouched', pack))?.entities ?? []));
  const read = (await parts.readings(refs)).map((reading) => {
    const shelf = state.packs.indexOf(sourceOf.get(reading.article.id) ?? '') + 1;
    return { shelf, reading, found: namePartsOf(reading, keyOfs.get(shelf)!) };
  });
  const entityFor = entityFinder(db, state);
  const entities = new Map<string, Entity>();
  const readings = await Promise.all(
    read.map(async ({ shelf, reading, found }) => {
      const own = await Promise.all(found.map((part) => entityFor(shelf, part)));
      for (const entity of own) entities.set(entity.id, entities.get(entity.id) ?? entity);
      return { ...reading, entities: reading.entities.map((one, at) => ({ ...one, id: own[at]!.id })) };
    }),
  );
  return { entities: [...entities.values()], readings };
}

/** The entity a part counts for now; each key is looked up once. */
function entityFinder(db: NamesDatabase, { packs }: NamesState): (shelf: number, part: NamePart) => Promise<Entity> {
  const tx = db.transaction(GROUP_STORES);
  const found = new Map<string, Promise<Entity | undefined>>();
  const entityAt = async (place: string, shelf: number): Promise<Entity | undefined> => {
    const row = (await rowsAt(tx, [place])).get(place);
    return row?.into === undefined ? row?.entity : lookUp(shelf, row.into);
  };
  const lookUp = (shelf: number, key: string) => {
    const place = rowKey(shelf, key);
    const entity = found.get(place) ?? entityAt(place, shelf);
    found.set(place, entity);
    return entity;
  };
  return async (shelf, part) => {
    const pack = packs[shelf - 1];
    const entity = isOfOneArticle(part.key) ? undefined : await lookUp(shelf, part.key);
    return { ...(entity ?? plainEntity(part.key, groupOf(part))), ...(pack !== undefined && { pack }) };
  };
}

/** What is known in its own article only, or has not been joined yet. */
function groupOf(part: NamePart): NameGroup {
  const groups = new Map<string, NameGroup>();
  changeGroups(groups, [{ ...part, shorts: [] }], 1);
  return groups.get(part.key)!;
}
