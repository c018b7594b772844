/**
 * The card model: everything a card says about one entity, before any pixel. Every `text` is a verbatim span of `source`.
 * cardFor(library, "komdigi", { at: "2025-03-26" }) -> name, description, passages before and since that day, related entities.
 * It must not know how it is drawn, nor the language of the interface: words around the facts belong to components/.
 */
import type { Passage, Source } from '../coverage/passage';
import type { TimelinePoint } from '../coverage/timeline';
import type { EntityKind } from '../entity/entity';

export type { TimelinePoint };

/** Coverage is split by the page's date; `undated` holds everything when the page has no date, or the report has none. */
export type Era = 'since' | 'before' | 'undated';

/** Another entity with the sentence that shows the relation. */
export interface RelatedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly passage: Passage;
}

/** All a card says. `oldest`/`newest` are ISO dates of all reports, absent where none is dated. */
export interface CardModel {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly otherNames: readonly string[];
  readonly description?: Passage;
  readonly passages: readonly (Passage & { readonly era: Era })[];
  readonly quotes: readonly (Passage & { readonly era: Era })[];
  readonly timeline: readonly TimelinePoint[];
  readonly related: readonly RelatedEntity[];
  /** The newest reports; how many there are in all says `reportCount`. */
  readonly reports: readonly Source[];
  readonly reportCount: number;
  readonly publisherCount: number;
  readonly oldest?: string;
  readonly newest?: string;
  /** The page's own date, when the card was asked for from a dated page. */
  readonly at?: string;
}
