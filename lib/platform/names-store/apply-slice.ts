/**
 * One slice of the change log onto the names, in one transaction: articles, groups, entities, and how far the log was followed.
 * applySlice(db, work, { state, articles: [{ source, article, reading }], … }) -> the new state. Killed anywhere, nothing has happened.
 * It must not know the log, nor compile anything: what is to be compiled waits in the table "fresh".
 */
import type { Entity } from '../../entity/entity';
import type { NameGroup } from '../../entity/name-group';
import { namePartsOf } from '../../entity/name-part';
import type { Reading } from '../../reading/reading';
import { isIn } from './article-rows';
import { changeShelf, type ShelfChange, type SliceTools } from './change-shelf';
import type { GroupRow } from './group-row';
import { numberIn } from './group-shape';
import { type Members, membersOf, type NumberedGroup, packNames, unpackNames } from './member-names';
import type { NamesDatabase, NamesState } from './names-db';
import { commitWork, type NamesWork } from './names-work';
import { ShelfGroups } from './shelf-groups';

/** An article that came, or was read anew; without a reading it is gone. */
export interface ChangedArticle {
  readonly source: string;
  readonly article: string;
  readonly shelf: number;
  readonly reading: Reading | undefined;
}

/** What a slice is applied to. */
export interface Slice {
  readonly state: NamesState;
  readonly articles: readonly ChangedArticle[];
  readonly tools: SliceTools;
  /** Awaited in long loops. */
  readonly pace: () => Promise<void>;
}

/** The state after a slice (the one handed in, with the next free numbers), and whether some name means nothing any more. */
export interface Applied {
  readonly state: NamesState;
  readonly isNarrower: boolean;
}

/** An article under its number, with what it was, what it says now, and the keys it counted under. */
interface Moved {
  readonly number: number;
  readonly changed: ChangedArticle;
  readonly now: Members | undefined;
  readonly before: ReadonlySet<string>;
}

/** Applies a slice. When it fails, `work` must not be used any more. */
export async function applySlice(db: NamesDatabase, work: NamesWork, { state, articles, tools, pace }: Slice): Promise<Applied> {
  const numbered = await numberArticles(work, { articles, first: state.nextArticle, pace });
  const numbers = { next: state.nextNumber, given: new Map(), widened: new Map<number, Entity>(), isNarrower: false };
  for (const shelf of new Set(articles.map((one) => one.shelf))) {
    const groups = new ShelfGroups(work.groups, shelf);
    const change: ShelfChange = { shelf, gone: [], come: [], numbers, tools, pace };
    const moved: Moved[] = [];
    for (const one of numbered.articles) {
      if (one.shelf !== shelf) continue;
      moved.push(moveArticle(work, numbered.groups, one, change));
      await pace();
    }
    await changeShelf(groups, change);
    for (const one of moved) {
      placeHead(work, groups, one);
      await pace();
    }
    for (const one of moved) {
      markBlocks(work, groups, one);
      await pace();
    }
  }
  const next: NamesState = { ...state, nextNumber: numbers.next, nextArticle: numbered.next };
  await commitWork(db, work, { state: next, given: numbers.given, widened: numbers.widened, pace });
  return { state: next, isNarrower: numbers.isNarrower };
}

interface ToNumber extends Pick<Slice, 'articles' | 'pace'> {
  readonly first: number;
}

interface Numbered {
  readonly articles: readonly (ChangedArticle & { readonly number: number })[];
  readonly next: number;
  /** The groups that the articles have counted in so far, by number. */
  readonly groups: ReadonlyMap<number, NameGroup>;
}

/** What has a number keeps it; what came gets the next; what is gone and was never here is left out. All records are brought. */
async function numberArticles(work: NamesWork, { articles, first, pace }: ToNumber): Promise<Numbered> {
  await work.articles.load(
    articles.map(({ article }) => article),
    pace,
  );
  await work.heads.load(
    articles.flatMap(({ article }) => work.articles.get(article) ?? []),
    pace,
  );
  let next = first;
  const numbered = articles.flatMap((one) => {
    const known = work.articles.get(one.article)?.find((number) => work.heads.get(number)?.source === one.source);
    if (known === undefined && !one.reading) return [];
    return [{ ...one, number: known ?? next++ }];
  });
  await work.heads.load(
    numbered.map(({ number }) => number),
    pace,
  );
  const counted = new Set(numbered.flatMap(({ number }) => work.heads.get(number)?.names.numbers ?? []));
  return { articles: numbered, next, groups: await groupsAt(work, counted, pace) };
}

/** Groups by their numbers. */
async function groupsAt(
  { groups, numbers }: NamesWork,
  wanted: ReadonlySet<number>,
  pace: Slice['pace'],
): Promise<Map<number, NameGroup>> {
  await numbers.load(wanted, pace);
  const leaves = new Set([...wanted].flatMap((number) => numbers.get(number) ?? []));
  const rows = await groups.rowsIn(leaves, (row) => wanted.has(numberIn(row)), pace);
  return new Map(rows.flatMap(({ number, group }) => (number === undefined ? [] : [[number, group] as const])));
}

/** Takes out what an article said and in what it says; its head is not placed yet. */
function moveArticle(
  { heads, articles }: NamesWork,
  groups: Numbered['groups'],
  { number, ...changed }: Numbered['articles'][number],
  { tools, gone, come }: ShelfChange,
): Moved {
  const { article, shelf, reading } = changed;
  const { keyOf } = tools.vouchedOn(shelf);
  const head = heads.get(number);
  const entities = head ? unpackNames(head.names, (one) => groups.get(one)!) : [];
  const left = head ? namePartsOf({ article: { id: article, language: head.language }, entities }, keyOf) : [];
  const now = reading && membersOf(reading, keyOf);
  gone.push(...left);
  if (now) come.push(...now.parts);
  const others = (articles.get(article) ?? []).filter((one) => one !== number);
  const all = now ? [...others, number] : others;
  articles.set(article, all.length > 0 ? all : undefined);
  return { number, changed, now, before: new Set(left.map(({ key }) => key)) };
}

/** Now that all groups have numbers. */
function placeHead({ heads }: NamesWork, groups: ShelfGroups, { number, changed, now }: Moved): void {
  const { source, article, shelf, reading } = changed;
  if (!now || !reading) {
    heads.set(number, undefined);
    return;
  }
  const { language, published } = reading.article;
  const names = packNames(
    now.found,
    now.parts.map(({ key }) => numberedGroup(groups.row(key)!)),
  );
  heads.set(number, { source, article, shelf, language, day: published.value ?? '', names });
}

/** What counts has a number. */
function numberedGroup({ number, group }: GroupRow): NumberedGroup {
  return { number: number!, group };
}

/** Now that all heads are in place. */
function markBlocks({ heads }: NamesWork, groups: ShelfGroups, { number, now, before }: Moved): void {
  const block = heads.recordOf(number);
  const after = new Set(now?.parts.map(({ key }) => key));
  for (const key of after) groups.row(key)!.blocks.add(block);
  for (const key of before) {
    const row = after.has(key) ? undefined : groups.row(key);
    if (row?.number !== undefined && !heads.rowsIn(block).some((head) => head && isIn(head, row.number!)))
      row.blocks.delete(block);
  }
}
