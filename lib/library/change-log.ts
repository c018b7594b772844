/**
 * The change log: what happened to the articles of the library, in order. Everything derived follows it.
 * log.since(41, 100) -> [{ seq: 42, kind: "set", source: "saved", article: "9f2c…" }, …].
 * It must not know who follows: a follower keeps the last `seq` it has applied beside what it derived, in one transaction.
 */
import type { Reading } from '../reading/reading';

/** One article came, was read anew, or went. `seq` grows by at least 1; a later change of an article makes earlier ones moot. */
export interface Change {
  readonly seq: number;
  readonly kind: 'set' | 'delete';
  readonly source: string;
  readonly article: string;
}

/** The log and the articles it speaks of, as followers read them. */
export interface ChangeLog {
  /** The `seq` of the newest change; 0 before the first. */
  last(): Promise<number>;
  /** The next `limit` changes after `seq`, oldest first; fewer only where there are no more. The log of a fresh library may start anywhere; it has no gaps that matter. */
  since(seq: number, limit: number): Promise<readonly Change[]>;
  /** The article as it is now; undefined where it is gone (a `delete` will follow). */
  reading(source: string, article: string): Promise<Reading | undefined>;
  /** Names this library: a follower that has followed another one starts anew. */
  libraryId(): Promise<string>;
}

/** Who follows the log: a deletion that all of them have heard of may be forgotten. */
export const FOLLOWERS = ['names', 'search'] as const;
export type Follower = (typeof FOLLOWERS)[number];

/** The log as the library has it. */
export interface LibraryLog extends ChangeLog {
  /** A follower has applied all changes up to `seq`. One that begins anew need not take it back: what is gone it never meets. */
  passed(follower: Follower, seq: number): Promise<void>;
  /** As `reading`, of several at once, in the order asked for. */
  readings(articles: readonly Pick<Change, 'source' | 'article'>[]): Promise<readonly (Reading | undefined)[]>;
}
