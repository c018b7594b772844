/**
 * What the popup and the keyboard commands ask of a page: { type: "list-mentions" } -> the entities on it, in reading order.
 * It must not know who asks.
 */

import type { PageEntity, PageState, ScreenRequest, ScreenRequests } from '../../lib/messages/protocol';
import { pageLanguage } from '../../lib/page/page-language';
import { pagePublished } from '../../lib/page/published';
import type { CardRunner } from './card-runner';
import type { FramesOfPage } from './frames-of-page';
import type { Session } from './session';
import { watchView } from './watch-view';

const MOST_UNITS = 200_000;

interface ScreenParts {
  readonly session: () => Session;
  /** Resolves when there is a first session, or when it has been waited for long enough. */
  readonly started: () => Promise<unknown>;
  readonly card: CardRunner;
  readonly frames: FramesOfPage;
}

/** The answer to a request; undefined for one that is not known. */
export function answerScreen(
  request: ScreenRequest,
  { session, started, card, frames }: ScreenParts,
): Promise<unknown> | undefined {
  switch (request.type) {
    case 'list-mentions':
      return started().then(() => listMentions(session, frames));
    case 'read-text':
      return Promise.resolve({ text: shownText().slice(0, MOST_UNITS), language: pageLanguage(document) });
    case 'show-mention':
      card.dismiss();
      return frames.step({ by: 1, entity: request.entity }).then((shown) => ({ shown }));
    case 'watch-view':
      return watchView(session, request.seen);
    case 'where':
      return Promise.resolve({ top: scrollY });
    case 'scroll-to':
      scrollTo({ top: request.top, behavior: 'instant' });
      return Promise.resolve({});
    case 'step-mention':
      card.dismiss();
      return frames.step({ by: request.by }).then(() => ({}));
    case 'toggle-card':
      return toggleCard(card, frames).then(() => ({}));
    case 'from-frame':
      return Promise.resolve({ taken: frames.hear(request) });
    case 'card-is':
      // A card that could not open here has opened in a frame.
      if (request.frame > 0 && request.mark !== undefined) card.dismiss();
      return undefined;
    default:
      return undefined;
  }
}

async function listMentions(session: () => Session, frames: FramesOfPage): Promise<ScreenRequests['list-mentions']['answer']> {
  const { underlines } = session();
  const own = (await underlines?.list()) ?? { hasText: false, entities: [] };
  const entities = addUp([...own.entities, ...(await frames.gather())]);
  const { title } = document;
  const state = stateOf(session(), own.hasText, entities.length);
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
  if (count > 0) return 'on';
  return hasText ? 'nothing-known' : 'no-text';
}

/** The same entity in several frames is one. */
function addUp(entities: readonly PageEntity[]): PageEntity[] {
  const sums = new Map<string, PageEntity>();
  for (const found of entities) {
    const key = found.choices ? `? ${found.name}` : found.entity;
    sums.set(key, { ...found, count: found.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

async function toggleCard(card: CardRunner, frames: FramesOfPage): Promise<void> {
  if (card.isOpen()) card.dismiss();
  else await frames.openCard();
}
