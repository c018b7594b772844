/**
 * A mention: a span of any text that refers to an entity of the library.
 * "Alibaba Cloud" in a page's paragraph -> { start, end, surface, entity: "alibaba-cloud", … }.
 * It must not know the page it stands on: spans are into the text that was handed in.
 */
import type { EntityKind } from '../entity/entity';
import type { Span } from '../text/span';

/** `confidence` is 0 to 1. `why` names the alias that matched and what else spoke for it, for *Why underlined*. */
export interface Mention extends Span {
  readonly surface: string;
  readonly entity: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly confidence: number;
  readonly why: { readonly alias: string; readonly reasons: readonly string[] };
}
