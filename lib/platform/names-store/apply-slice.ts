/**
 * One slice of the change log onto the names, in one transaction: articles, groups, entities, and how far the log was followed.
 * applySlice(db, work, { state, articles: [{ source, article, reading }], … }) -> the new state. Killed anywhere, nothing has happened.
 * It must not know the log, nor compile anything: what is to be compiled waits in the table "fresh".
 */
import type { Entity } from '../../entity/entity';
import type { Reading } from '../../reading/reading';
import { groupsOf, type Head, isIn } from './article-rows';
import { changeShelf, type ShelfChange, type SliceTools } from './change-shelf';
import { type Members, membersOf, partsOf } from './member-names';
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

/** An article under its number, with the keys it counted under and counts under now. */
interface Moved {
  readonly number: number;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Applies a slice. When it fails, `work` must not be used any more. */
export async function applySlice(db: NamesDatabase, work: NamesWork, { state, articles, tools, pace }: Slice): Promise<Applied> {
  const numbered = await numberArticles(work, articles, state.nextArticle);
  const numbers = { next: state.nextNumber, widened: new Map<number, Entity>(), isNarrower: false };
  for (const shelf of new Set(articles.map((one) => one.shelf))) {
    const groups = new ShelfGroups(work.groups, shelf);
    const change: ShelfChange = { shelf, gone: [], come: [], numbers, tools, pace };
    const moved: Moved[] = [];
    for (const one of numbered.articles) {
      if (one.shelf !== shelf) continue;
      moved.push(moveArticle(work, one, change));
      await pace();
    }
    await changeShelf(work, groups, change);
    for (const one of moved) placeHead(work, groups, one);
    for (const one of moved) markBlocks(work, groups, one);
  }
  const next: NamesState = { ...state, nextNumber: numbers.next, nextArticle: numbered.next };
  await commitWork(db, work, { state: next, widened: numbers.widened, pace });
  return { state: next, isNarrower: numbers.isNarrower };
}

interface Numbered {
  readonly articles: readonly (ChangedArticle & { readonly number: number })[];
  readonly next: number;
}

/** What has a number keeps it; what came gets the next; what is gone and was never here is left out. All records are brought. */
async function numberArticles(work: NamesWork, articles: readonly ChangedArticle[], first: number): Promise<Numbered> {
  await work.articles.load(articles.map(({ article }) => article));
  let next = first;
  const numbered = articles.flatMap((one) => {
    const known = work.articles.get(one.article)?.get(one.source);
    if (known === undefined && !one.reading) return [];
    return [{ ...one, number: known ?? next++ }];
  });
  const numbers = numbered.map(({ number }) => number);
  await Promise.all([work.heads.load(numbers), work.members.load(numbers)]);
  return { articles: numbered, next };
}

/** Takes out what an article said and in what it says; its head is not placed yet. */
function moveArticle(
  work: NamesWork,
  changed: ChangedArticle & { readonly number: number },
  { tools, gone, come }: ShelfChange,
): Moved {
  const { number, source, article, shelf, reading } = changed;
  const { keyOf } = tools.vouchedOn(shelf);
  const head = work.heads.get(number);
  const left = head ? partsOf({ id: article, language: head.language }, work.members.get(number) ?? [], keyOf) : [];
  const now: Members | undefined = reading && membersOf(reading, keyOf);
  gone.push(...left);
  if (now) come.push(...now.parts);
  const numbers = new Map(work.articles.get(article));
  if (now) numbers.set(source, number);
  else numbers.delete(source);
  work.articles.set(article, numbers.size > 0 ? numbers : undefined);
  work.members.set(number, now?.names);
  work.heads.set(number, reading && headOf(changed, reading));
  const keysIn = (parts: typeof left) => new Set(parts.map(({ key }) => key));
  return { number, before: keysIn(left), after: keysIn(now?.parts ?? []) };
}

function headOf({ source, article, shelf }: ChangedArticle, { article: { language, published } }: Reading): Head {
  return { source, article, shelf, language, day: published.value ?? '', groups: groupsOf([]) };
}

/** Now that all groups have numbers. */
function placeHead({ heads }: NamesWork, groups: ShelfGroups, { number, after }: Moved): void {
  const head = heads.get(number);
  if (head) heads.set(number, { ...head, groups: groupsOf([...after].map((key) => groups.row(key)!.number!)) });
}

/** Now that all heads are in place. */
function markBlocks({ heads }: NamesWork, groups: ShelfGroups, { number, before, after }: Moved): void {
  const block = heads.recordOf(number);
  for (const key of after) groups.row(key)!.blocks.add(block);
  for (const key of before) {
    const row = after.has(key) ? undefined : groups.row(key);
    if (row?.number !== undefined && !heads.rowsIn(block).some((head) => head && isIn(head, row.number!)))
      row.blocks.delete(block);
  }
}
