/**
 * A mention: a span of any text that refers to an entity of the library.
 * "Alibaba Cloud" in a page's paragraph -> { start, end, surface, entity: "alibaba-cloud", … }.
 * It must not know the page it stands on: spans are into the text that was handed in.
 */
import type { EntityKind } from '../entity/entity';
import type { Span } from '../text/span';

/** One thing that a surface form may name. */
export interface NamedEntity {
  readonly entity: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** `confidence` is 0 to 1. `why` names the alias that matched and what else spoke for it, for *Why underlined*. */
export interface Mention extends Span, NamedEntity {
  readonly surface: string;
  readonly confidence: number;
  /** What else it may mean where nothing tells them apart, never empty: `entity` is then but the first of several to choose from. */
  readonly others?: readonly NamedEntity[];
  /** `reasons`: a key of MENTION_REASONS each, some with a value after a colon ("context:3"); strongest first is not promised. */
  readonly why: { readonly alias: string; readonly reasons: readonly string[] };
}

/** Every key that `why.reasons` may hold, so that screens can have words for each. "N" and "NAME" stand for a value after the colon. */
export const MENTION_REASONS = {
  exact: 'printed as the alias is written',
  capitals: 'printed in capitals',
  'other-case': 'printed with other capitals',
  accents: 'printed with other accents',
  misprint: 'a known misprint',
  words: 'words:N - the alias has N words',
  'full-name-on-page': 'full-name-on-page:NAME - a longer form of the name stands on the page',
  'other-name-on-page': 'other-name-on-page:NAME - another name of the same entity stands on the page',
  'related-on-page': 'related-on-page:NAME - something related stands on the page',
  context: 'context:N - N other known names stand on the page',
  cue: 'cue:WORD - the word before says what it is',
  short: 'the alias has three letters or fewer',
  'common-word': 'the alias is also an ordinary word',
  'part-of-name': "the alias is one part of a person's name",
  'other-language': 'other-language:LANGUAGE - the alias belongs to another language than the page',
  'longer-name': 'longer-name:WORD - may be part of a longer name',
  ambiguous: 'ambiguous:N - N entities have this name',
} as const;
export type MentionReason = keyof typeof MENTION_REASONS;

/** A reason taken apart: "context:3" is { key: "context", value: "3" }. An unknown key gives undefined. */
export function readReason(reason: string): { readonly key: MentionReason; readonly value: string } | undefined {
  const colon = reason.indexOf(':');
  const key = colon < 0 ? reason : reason.slice(0, colon);
  return Object.hasOwn(MENTION_REASONS, key)
    ? { key: key as MentionReason, value: colon < 0 ? '' : reason.slice(colon + 1) }
    : undefined;
}
