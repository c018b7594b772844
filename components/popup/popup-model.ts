/**
 * The popup as a value: what is loaded, typed, answered, chosen, and which cards are open; and how each event changes it.
 * reducePopup(model, { type: "typed", query: "kom" }) -> a model with that query, its cards closed, the first choice active.
 * It must not know the port: answers come in as events, late ones to another query are dropped.
 */
import type { CardModel } from '../../lib/card/card-model';
import type { Source } from '../../lib/coverage/passage';
import type { Result } from '../../lib/messages/protocol';
import type { SearchFilter } from '../../lib/search/create-search';
import type { SearchResult } from '../../lib/search/search-result';
import { type Asked, answerCard, askCard, type OpenCard } from '../card/card-stack';
import type { LibraryFacts, Missing, PopupState } from './popup-port';

export interface PopupModel {
  readonly loaded?: PopupState;
  /** Comes after the rest. */
  readonly library?: Result<LibraryFacts>;
  readonly missing?: Missing | undefined;
  readonly query: string;
  readonly filter: SearchFilter;
  readonly answer?: SearchResult | undefined;
  /** The answer is what can be seen at once; the rest of it comes. */
  readonly isBeginning?: boolean | undefined;
  /** Which choice Enter takes; -1 for none. */
  readonly active: number;
  /** Cards opened one from another; the last one is shown. */
  readonly cards: readonly OpenCard[];
}

export type PopupEvent =
  | { readonly type: 'loaded'; readonly state: PopupState }
  | { readonly type: 'library-opened'; readonly library: Result<LibraryFacts> }
  | { readonly type: 'library-missed'; readonly missing: Missing | undefined }
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'filtered'; readonly filter: SearchFilter }
  | {
      readonly type: 'answered';
      readonly query: string;
      readonly filter: SearchFilter;
      readonly answer: SearchResult;
      readonly isBeginning?: boolean;
    }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | ({ readonly type: 'card-asked' } & Asked)
  | { readonly type: 'card-answered'; readonly entity: string; readonly result: Result<CardModel> }
  | { readonly type: 'card-left'; readonly all?: boolean };

/** One line of the list: a mention to jump to, a card to open, a report to read. */
export type Choice =
  | { readonly type: 'mention'; readonly entity: string }
  | ({ readonly type: 'entity' } & Asked)
  | { readonly type: 'article'; readonly source: Source };

export const EMPTY_POPUP: PopupModel = { query: '', filter: {}, active: -1, cards: [] };

/** The choices in the order they are listed: on an empty query those of the page, else what was found. */
export function choicesOf({ query, answer, loaded }: PopupModel): Choice[] {
  if (query.trim() === '') return (loaded?.entities ?? []).map(({ entity }) => ({ type: 'mention', entity }));
  const entities = (answer?.entities ?? []).map(
    ({ id, name, kind }): Choice => ({ type: 'entity', entity: id, name: name.text, kind }),
  );
  return [...entities, ...(answer?.articles ?? []).map(({ source }): Choice => ({ type: 'article', source }))];
}

export function reducePopup(model: PopupModel, event: PopupEvent): PopupModel {
  switch (event.type) {
    case 'loaded':
      return { ...model, loaded: event.state };
    case 'library-opened':
      return { ...model, library: event.library };
    case 'library-missed':
      return { ...model, missing: event.missing };
    case 'typed': {
      const empty = event.query.trim() === '';
      return { ...model, query: event.query, answer: empty ? undefined : model.answer, active: empty ? -1 : 0, cards: [] };
    }
    case 'filtered':
      return { ...model, filter: event.filter, active: 0 };
    case 'answered':
      if (event.query !== model.query || event.filter !== model.filter) return model;
      return { ...model, answer: event.answer, isBeginning: event.isBeginning };
    case 'moved':
      return { ...model, active: moveActive(model, event.by) };
    case 'card-asked':
      return { ...model, cards: askCard(model.cards, event) };
    case 'card-answered':
      return { ...model, cards: answerCard(model.cards, event.entity, event.result) };
    case 'card-left':
      return { ...model, cards: event.all ? [] : model.cards.slice(0, -1) };
  }
}

/** From the last choice to the first and back, so that one key reaches everything. */
function moveActive(model: PopupModel, by: 1 | -1): number {
  const { length } = choicesOf(model);
  if (length === 0) return -1;
  if (model.active < 0) return by > 0 ? 0 : length - 1;
  return (model.active + by + length) % length;
}
