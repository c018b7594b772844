/**
 * Entities: people, organisations, places, products, events and works.
 * A FoundEntity is what one article names ("Meutya", "Meutya Hafid" -> one person); an Entity is one real thing over a
 * whole library, with an id. It must not know where mentions are painted or what a card says.
 */
import type { Language } from '../article/article';
import type { Span } from '../text/span';

/** The six kinds, each with a glyph and a label on every screen. */
export const ENTITY_KINDS = ['person', 'organization', 'place', 'product', 'event', 'work'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A surface form known to name an entity. `since`/`until` are ISO dates (year, month or day) of its use. */
export interface Alias {
  readonly text: string;
  readonly language: Language;
  readonly caseSensitive: boolean;
  readonly since?: string;
  readonly until?: string;
  /** `person`: someone vouches for it (entities.json); `article`: the reader found it printed; `misprint`: found, but misspelt. */
  readonly source: 'person' | 'article' | 'misprint';
  /** A part of a person's name ("Zhang"): names the person only where the full name stands too. */
  readonly partial?: boolean;
}

/** One real thing over a whole library. `prominence` is 0 to 1: how central it is to all articles. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly Alias[];
  readonly prominence: number;
  /** The source it comes from where that is a stranger's pack; absent for what we ship and what the reader gathers. */
  readonly pack?: string;
}

/** A surface form exactly as printed, with its span in the article's text. */
export interface Surface extends Span {
  readonly surface: string;
}

/** One thing as a single article names it, all its surface forms joined. `salience` is 0 to 1 within the article. */
export interface FoundEntity {
  /** Set once the entity has been matched with the library's entities. */
  readonly id?: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly salience: number;
  readonly surfaces: readonly string[];
  /** Those of `surfaces` that misspell the name ("Xioami"). */
  readonly misprints?: readonly string[];
  readonly mentions: readonly Surface[];
  /** Title or office as printed beside the name ("Menteri Komdigi", "CEO Xiaomi"), never part of the name. */
  readonly roles?: readonly Surface[];
  /** An apposition that says what it is, verbatim ("Penjabat (Pj) Gubernur Bali"). */
  readonly descriptions?: readonly Surface[];
}
