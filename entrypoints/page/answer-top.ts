/**
 * What the top frame asks of a frame, and what it tells: { order: { type: "step", by: 1 } } -> the keyboard's place moves in here.
 * It must not know what the other frames hold.
 */
import type { FrameOrder } from '../../lib/messages/frames';
import type { ScreenRequest } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/platform/page-browser';
import type { FrameCard } from './frame-card';
import type { Session } from './session';

/** The answer to a request; undefined for one that is not for frames, or that every frame hears and none answers. */
export function answerTop(
  request: ScreenRequest,
  { session, card }: { session: () => Session; card: FrameCard },
): Promise<unknown> | undefined {
  if (request.type === 'card-is') card.onCard(request);
  if (request.type !== 'from-top') return undefined;
  if (request.order.type === 'count') {
    tellMentions(session());
    return undefined;
  }
  return Promise.resolve({ moved: obey(request.order, session(), card) });
}

function obey(order: Exclude<FrameOrder, { type: 'count' }>, { underlines }: Session, card: FrameCard): boolean {
  if (order.type === 'step') return underlines?.step(order) !== undefined;
  const placed = underlines?.focused();
  if (placed) void card.open(placed, { focus: true });
  return placed !== undefined;
}

function tellMentions({ underlines }: Session): void {
  const entities = underlines?.entities() ?? [];
  if (entities.length > 0) void askBackground({ type: 'tell-top', call: { is: 'mentions', entities } });
}
