/**
 * What the popup and the keyboard commands ask of a page: { type: "list-mentions" } -> the entities on it, in reading order.
 * It must not know who asks.
 */

import type { PageState, ScreenRequest, ScreenRequests } from '../../lib/messages/protocol';
import { pageLanguage } from '../../lib/page/page-language';
import { pagePublished } from '../../lib/page/published';
import type { CardRunner } from './card-runner';
import type { Session } from './session';

const MOST_UNITS = 200_000;

/** The answer to a request; undefined for one that is not known. */
export function answerScreen(
  request: ScreenRequest,
  { session, card }: { session: () => Session; card: CardRunner },
): Promise<unknown> | undefined {
  switch (request.type) {
    case 'list-mentions':
      return listMentions(session);
    case 'read-text':
      return Promise.resolve({ text: shownText().slice(0, MOST_UNITS), language: pageLanguage(document) });
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
  const { title } = document;
  const state = stateOf(session(), hasText, entities.length);
  return {
    entities,
    state,
    site: location.hostname,
    title,
    language: pageLanguage(document),
    published: pagePublished(document),
  };
}

/** What the page shows; an SVG document has no body. */
function shownText(): string {
  return (document.body as HTMLElement | null)?.innerText ?? '';
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
