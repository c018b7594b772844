/**
 * Which names are in view, for the side panel that follows along: answers when they are others than the panel has seen.
 * watchView(session, ["komdigi"]) -> ["nanning", "xiaomi"] once the reader has scrolled there; after a while in any case.
 * It must not know what the panel does with them. Nothing listens while no panel asks.
 */
import type { Session } from './session';

const LOOK_MS = 1000;
/** A scroll comes to rest before it is looked at. */
const REST_MS = 100;
const MOST_LOOKS = 20;

export async function watchView(
  session: () => Session,
  seen: readonly string[],
): Promise<{ readonly inView: readonly string[] }> {
  for (let looks = 0; ; looks++) {
    const inView = session().underlines?.inView() ?? [];
    if (inView.join() !== seen.join() || looks === MOST_LOOKS) return { inView };
    await new Promise((look) => {
      addEventListener('scroll', look, { capture: true, once: true, passive: true });
      setTimeout(look, LOOK_MS);
    });
    await new Promise((rested) => setTimeout(rested, REST_MS));
  }
}
