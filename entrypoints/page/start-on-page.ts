/**
 * The life of the script on one page: starts when the page is seen, starts anew when settings change or the page comes back
 * from the back/forward cache, goes quiet for good when the extension is gone.
 * It must not know how underlines or cards work.
 */
import { pageLanguage } from '../../lib/page/page-language';
import { createUnderlines, type Underlines } from '../../lib/page/underlines';
import { answerScreens, askBackground, isAlive, onSettingsChange, shadowRootOf } from '../../lib/platform/page-browser';
import { answerScreen } from './answer-screen';
import { type CardRunner, createCardRunner } from './card-runner';
import { listenToReader } from './listen-to-reader';

/** The page as it is now: off, or with underlines. */
export interface Session {
  readonly underlines?: Underlines;
  readonly failed: boolean;
}

const ALIVE_CHECK_MS = 1000;

/** Runs until the extension is gone. */
export async function startOnPage(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  let session: Session = { failed: false };
  let ending = new AbortController();
  let starts = 0;

  const card = createCardRunner({ underlines: () => session.underlines, signal });

  const start = async (): Promise<void> => {
    const turn = ++starts;
    await whenSeen();
    if (turn !== starts || signal.aborted) return;
    const answer = await askBackground({ type: 'page-start', ...topOfFrame() });
    if (turn !== starts || signal.aborted) return;
    ending.abort();
    ending = new AbortController();
    session = { failed: answer?.ok !== true };
    if (!answer?.ok || !answer.value.on) return;
    card.setDwell(answer.value.openDelayMs);
    session = { failed: false, underlines: underline(answer.value.highlight, AbortSignal.any([signal, ending.signal])) };
  };

  const underline = (highlight: 'first' | 'all', ends: AbortSignal): Underlines =>
    createUnderlines(document, {
      highlight,
      shadowRootOf,
      isOurs: card.isHost,
      signal: ends,
      ask: async (texts) => {
        const answer = await askBackground({ type: 'find-mentions', texts, language: pageLanguage(document) });
        if (answer?.ok) return answer.value.mentions;
        session = { ...session, failed: true };
        return undefined;
      },
    });

  keepWatchOverLife(life);
  answerScreens((request) => (isTop() ? answerScreen(request, { session: () => session, card }) : undefined));
  listenToReader({ underlines: () => session.underlines, card, signal });
  onSettingsChange(() => void start());
  addEventListener('pageshow', ({ persisted }) => persisted && void start(), { signal });
  await start();
}

/** Old scripts stay in open pages when the extension is updated or removed: they clear up and are silent. */
function keepWatchOverLife(life: AbortController): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    life.abort();
  }, ALIVE_CHECK_MS);
}

/** Resolves when the page is seen: not while it is prerendered, in a hidden tab, or a frame too small to read. */
async function whenSeen(): Promise<void> {
  while (document.visibilityState === 'hidden') await next(document, 'visibilitychange');
  while (!isTop() && (innerWidth < LEAST_FRAME_PX || innerHeight < LEAST_FRAME_PX)) await next(window, 'resize');
}

const LEAST_FRAME_PX = 60;

function next(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

function isTop(): boolean {
  return window === window.top;
}

/** In a frame, whose page it is: settings are by the site in the address bar. */
function topOfFrame(): { top?: string } {
  const top = isTop() ? undefined : location.ancestorOrigins?.[location.ancestorOrigins.length - 1];
  return top === undefined ? {} : { top };
}

export type { CardRunner };
