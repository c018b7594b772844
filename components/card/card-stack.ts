/**
 * Cards opened one from another on one of our own screens; the last one is shown, Back returns to the one before.
 * askCard([], komdigi) -> one loading card; answerCard(cards, "komdigi", { ok: true, … }) -> the same card, shown.
 * It must not know who answers. (On a page lib/card's machine does this, with its timers.)
 */
import type { CardModel } from '../../lib/card/card-model';
import type { EntityKind } from '../../lib/entity/entity';
import type { Result } from '../../lib/messages/protocol';
import type { CardView } from './card-props';

export interface OpenCard {
  readonly entity: string;
  readonly view: CardView;
}

export interface Asked {
  readonly entity: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export function askCard(cards: readonly OpenCard[], { entity, name, kind }: Asked): OpenCard[] {
  return [...cards, { entity, view: { state: 'loading', name, kind } }];
}

/** Every card of `entity` that still waits is answered. */
export function answerCard(cards: readonly OpenCard[], entity: string, result: Result<CardModel>): OpenCard[] {
  return cards.map((card) => {
    if (card.entity !== entity || card.view.state !== 'loading') return card;
    const view: CardView = result.ok
      ? { state: 'shown', model: result.value }
      : { ...card.view, state: 'failed', code: result.code };
    return { entity, view };
  });
}
