/**
 * The pack: one shareable file of articles, what was found in them, and the entities that join them.
 * A pack is gzip'd JSON Lines, and never holds an index: what a stranger compiled is not trusted.
 * It must not know where packs are kept nor who wrote them: reading one is an untrusted border.
 */
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';

/*
 * The lines of a pack:
 *
 *   {"format":"konteks","version":1,"name":"…","created":"2025-03-27","counts":{…},"sha256":"…"}   header; sha256 of all below
 *   {"row":"entity","id":"komdigi","name":"Komdigi","kind":"organization","aliases":[…],"prominence":0.4}
 *   {"row":"article","id":"…","paragraphs":[…],"entities":[{"id":"komdigi","mentions":[[12,19]],…}],"quotes":[…],…}
 */

/** The version this Konteks writes, and the newest it reads. */
export const PACK_VERSION = 1;

/** What a pack says about itself. `created` is an ISO date; absent when no article is dated. */
export interface PackHeader {
  readonly format: 'konteks';
  readonly version: typeof PACK_VERSION;
  readonly name: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly created?: string;
  readonly counts: { readonly articles: number; readonly entities: number };
  /** Hex SHA-256 of every byte after the header's line. */
  readonly sha256: string;
}

/** Entities and readings as they come from joinEntities; every FoundEntity has an `id` among the entities. */
export interface PackContents {
  readonly entities: readonly Entity[];
  readonly readings: readonly Reading[];
}

/** A pack that has been read and checked, ready for createLibrary. */
export interface Pack extends PackContents {
  readonly header: PackHeader;
}

/** How much a reader takes from a stranger before it stops: decoded bytes, rows, and bytes of one row. */
export interface PackLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly rowBytes: number;
}

/** Room for 50,000 long articles; a gzip bomb ends here. */
export const DEFAULT_PACK_LIMITS: PackLimits = { bytes: 256 * 1024 * 1024, rows: 500_000, rowBytes: 16 * 1024 * 1024 };

/** Aliases of one entity that a reader takes, and a writer writes: a name with more is there to catch words, not to be found. */
export const MOST_ALIASES = 50;

/** A pack that cannot be used. The message names the line (from 1, the header) and the reason. */
export class PackError extends Error {
  override readonly name = 'PackError';
}
