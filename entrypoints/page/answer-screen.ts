/**
 * What the popup and the keyboard commands ask of a page: { type: "list-mentions" } -> the entities on it, in reading order.
 * It must not know who asks.
 */
import type { PageState, ScreenRequest, ScreenRequests } from '../../lib/messages/protocol';
import type { CardRunner } from './card-runner';
import type { Session } from './session';

/** The answer to a request; undefined for one that is not known. */
export function answerScreen(
  request: ScreenRequest,
  { session, card }: { session: () => Session; card: CardRunner },
): Promise<unknown> | undefined {
  switch (request.type) {
    case 'list-mentions':
      return listMentions(session);
    case 'show-mention':
      card.dismiss();
      return Promise.resolve({ shown: session().underlines?.stepTo(request.entity) !== undefined });
    case 'step-mention':
      card.dismiss();
      session().underlines?.step(request.by);
      return Promise.resolve({});
    case 'toggle-card':
      toggleCard(session, card);
      return Promise.resolve({});
    default:
      return undefined;
  }
}

async function listMentions(session: () => Session): Promise<ScreenRequests['list-mentions']['answer']> {
  const { underlines } = session();
  const { hasText, entities } = (await underlines?.list()) ?? { hasText: false, entities: [] };
  return { entities, state: stateOf(session(), hasText, entities.length), site: location.hostname };
}

function stateOf({ underlines, failed }: Session, hasText: boolean, count: number): PageState {
  if (failed) return 'failed';
  if (!underlines) return 'off';
  if (!hasText) return 'no-text';
  return count === 0 ? 'nothing-known' : 'on';
}

/** Closes the card, or opens the one of the mention where the keyboard is, the first in view if it is nowhere yet. */
function toggleCard(session: () => Session, card: CardRunner): void {
  const { underlines } = session();
  const placed = card.isOpen() ? undefined : (underlines?.focused() ?? underlines?.step(1));
  if (placed) card.open(placed, { focus: true });
  else card.dismiss();
}
