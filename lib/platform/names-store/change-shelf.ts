/**
 * Parts in and out of the groups of one shelf, and what entities that makes: "BRU" now counts for Bank Rakyat Utama.
 * await changeShelf(work, groups, { shelf, gone, come, … }): rows are set, numbers given out, names that are new noted.
 * It must not know articles, nor how rows are kept.
 */
import type { Entity } from '../../entity/entity';
import { changeGroups, entityOf, keysOf, placeOf } from '../../entity/name-group';
import type { NamePart } from '../../entity/name-part';
import type { VouchedEntity } from '../../entity/vouched';
import { sieveStranger } from '../../gazetteer/sieve-stranger';
import { entityAt, type GroupRow, isTold } from './group-row';
import type { VouchedKeyOf } from './member-names';
import { OWN_SHELF } from './names-db';
import { rowKey, type ShelfGroups } from './shelf-groups';

/** What all slices of one run share. */
export interface SliceTools {
  /** What people vouch for on a shelf. */
  vouchedOn(shelf: number): { readonly keyOf: VouchedKeyOf; readonly byId: ReadonlyMap<string, VouchedEntity> };
  /** Ids of what we ship: it has its names already. */
  readonly shipped: ReadonlySet<string>;
}

/** Numbers given out, the entities with names they had not before, and whether any has lost a name. */
export interface Numbers {
  next: number;
  /** As Commit has it. */
  readonly given: Map<number, string | undefined>;
  readonly widened: Map<number, Entity>;
  isNarrower: boolean;
}

/** What changes on a shelf. */
export interface ShelfChange {
  readonly shelf: number;
  readonly gone: NamePart[];
  readonly come: NamePart[];
  readonly numbers: Numbers;
  readonly tools: SliceTools;
  readonly pace: () => Promise<void>;
}

/** Parts counted at a time. */
const PARTS = 128;

/** Changes the groups and sets their rows. */
export async function changeShelf(groups: ShelfGroups, change: ShelfChange): Promise<void> {
  const { shelf, gone, come, numbers, tools, pace } = change;
  const counted = new Set([...keysOf(gone), ...keysOf(come)]);
  await groups.load(counted, pace);
  const namesBefore = new Map<string, ReadonlySet<string>>();
  for (const key of counted) {
    namesBefore.set(key, namesIn(key, groups.row(key)));
    await pace();
  }
  const touched = new Set<string>();
  for (const [parts, by] of [
    [gone, -1],
    [come, 1],
  ] as const)
    for (let at = 0; at < parts.length; at += PARTS) {
      for (const key of changeGroups(groups.all, parts.slice(at, at + PARTS), by)) touched.add(key);
      await pace();
    }
  const { byId } = tools.vouchedOn(shelf);
  const look = (key: string) => {
    const found = entityOf(key, groups, byId);
    const place = placeOf(key, groups);
    return () => {
      const old = groups.row(key);
      const before = namesBefore.get(key) ?? namesIn(key, old);
      const entity = found && shownOn(shelf, found, tools);
      const row = rowOf({ key, place, groups, entity }, old, numbers);
      if (counted.has(key) || isOther(old, row)) groups.setRow(key, row);
      if (old?.number !== row?.number) {
        if (old?.number !== undefined) numbers.given.set(old.number, undefined);
        if (row?.number !== undefined) numbers.given.set(row.number, rowKey(shelf, key));
      }
      const after = entity && !entity.silent ? namesOf(entity.entity) : NO_NAMES;
      if (!isWithin(before, after)) numbers.isNarrower = true;
      if (row?.number !== undefined && entity && !isWithin(after, before)) numbers.widened.set(row.number, entity.entity);
    };
  };
  await groups.complete(touched, look, pace);
}

interface Shown {
  readonly entity: Entity;
  readonly silent: boolean;
}

/** What a pack says gets through the sieve; what nothing is left of may not underline. What we ship stays as it is, whoever else names it. */
function shownOn(shelf: number, found: Entity, { shipped }: SliceTools): Shown {
  const sieved = shelf === OWN_SHELF ? found : sieveStranger(found);
  return { entity: sieved ?? found, silent: sieved === undefined || shipped.has(found.id) };
}

interface Looked {
  readonly key: string;
  readonly place: string;
  readonly groups: ShelfGroups;
  readonly entity: Shown | undefined;
}

/** The row of a key; it gets a number when something counts there for the first time. */
function rowOf({ key, place, groups, entity }: Looked, old: GroupRow | undefined, numbers: Numbers): GroupRow | undefined {
  const group = groups.all.get(key);
  if (!group) return undefined;
  const row: GroupRow = {
    group,
    number: old?.number ?? (group.members > 0 || entity ? numbers.next++ : undefined),
    into: place !== key && group.members > 0 ? place : undefined,
    silent: entity?.silent ? true : undefined,
    blocks: old?.blocks ?? new Set(),
  };
  return { ...row, entity: entity && !isTold(key, row, entity.entity) ? entity.entity : undefined };
}

/** Whether two rows of one group differ. */
function isOther(old: GroupRow | undefined, row: GroupRow | undefined): boolean {
  const told = (one: GroupRow | undefined) => one && JSON.stringify([one.number, one.into, one.silent, one.entity]);
  return told(old) !== told(row);
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The names an entity is found by. */
function namesIn(key: string, row: GroupRow | undefined): ReadonlySet<string> {
  const entity = row && !row.silent ? entityAt(key, row) : undefined;
  return entity ? namesOf(entity) : NO_NAMES;
}

function namesOf({ name, aliases }: Entity): ReadonlySet<string> {
  return new Set([name, ...aliases.map(({ text }) => text)]);
}

function isWithin(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].every((name) => others.has(name));
}
