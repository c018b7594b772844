/**
 * The life of the script on one page: it asks the background while the page is being read, and looks at the page once that is drawn;
 * it starts anew when settings change, when the page comes back from the back/forward cache or is written anew, and goes quiet for
 * good when the extension is gone.
 * It must not know how underlines or cards work.
 */
import type { Mention } from '../../lib/gazetteer/mention';
import { HIGHLIGHT } from '../../lib/page/highlight-sheet';
import { pageLanguage } from '../../lib/page/page-language';
import { Underlines } from '../../lib/page/underlines';
import { answerScreens, askBackground, isAlive, onStored, shadowRootOf } from '../../lib/platform/page-browser';
import type { HighlightChoice } from '../../lib/settings/settings';
import { answerScreen } from './answer-screen';
import { answerTop } from './answer-top';
import { CardRunner } from './card-runner';
import { isTop, topOfFrame } from './frame';
import { FrameCard } from './frame-card';
import { FramesOfPage } from './frames-of-page';
import { listenToReader } from './listen-to-reader';
import type { Session } from './session';

const PULSE_MS = 500;
const LEAST_FRAME_PX = 60;
/** A page that is still being read is looked at all the same after this long: some never end. */
const MOST_READING_MS = 5_000;
/** A frame that is out of sight is never drawn. */
const MOST_DRAWING_MS = 200;

/** Runs until the extension is gone. */
export async function startOnPage(): Promise<void> {
  const life = new AbortController();
  // What a script of an extension that is gone has left: Firefox ends it before it could clear up.
  for (const name of Object.values(HIGHLIGHT)) CSS.highlights.delete(name);
  const page = new PageLife(life.signal);
  keepWatch(life, page);
  onStored('settings', () => void page.start());
  onStored('coverage', () => void page.lookAgain());
  const onShow = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && void page.start();
  addEventListener('pageshow', onShow, { signal: life.signal });
  await page.start();
}

/** The page's session and card: one card for as long as the page lives, a new session with every start. */
class PageLife {
  readonly #signal: AbortSignal;
  readonly #card: CardRunner;
  /** Until the background has answered it is as one that it cannot answer. */
  #session: Session = { failed: true };
  #ending = new AbortController();
  readonly #started = Promise.withResolvers<void>();
  #starts = 0;
  #looks = 0;

  constructor(signal: AbortSignal) {
    const session = () => this.#session;
    const underlines = () => this.#session.underlines;
    const started = () => Promise.race([this.#started.promise, wait(MOST_READING_MS)]);
    this.#signal = signal;
    this.#card = new CardRunner({ underlines, onCard: tellFrames, signal });
    const inFrame = isTop() ? undefined : new FrameCard(this.#card, underlines);
    const frames = new FramesOfPage(this.#card, underlines);
    answerScreens((request) => {
      if (signal.aborted) return undefined;
      return inFrame
        ? answerTop(request, { session, card: inFrame })
        : answerScreen(request, { session, started, card: this.#card, frames });
    });
    listenToReader({ underlines, card: inFrame ?? this.#card, modifier: () => this.#card.chosen.modifier ?? 'none', signal });
  }

  /** Asks whether underlines are wanted here and starts them anew; the last of several starts at once counts. */
  async start(): Promise<void> {
    const turn = ++this.#starts;
    await whenSeen();
    const read = whenRead();
    if (!isTop()) await read.then(whenLarge);
    const [answer] = await Promise.all([askBackground({ type: 'page-start', ...topOfFrame() }), read]);
    if (turn !== this.#starts || this.#signal.aborted) return;
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#started.resolve();
    this.#session = { failed: answer?.ok !== true };
    if (!answer?.ok || !answer.value.on) return;
    this.#card.chosen = answer.value;
    this.#session = { failed: false, underlines: this.#underline(answer.value.highlight) };
  }

  /** To be called now and then. */
  pulse(): void {
    this.#session.underlines?.pulse();
  }

  /** Names have come or gone: the page is read anew once it is seen, and stays as it is until then. */
  async lookAgain(): Promise<void> {
    const turn = ++this.#looks;
    await whenSeen();
    if (turn === this.#looks) this.#session.underlines?.lookAgain();
  }

  #underline(highlight: HighlightChoice): Underlines {
    const { isHost } = this.#card;
    const signal = AbortSignal.any([this.#signal, this.#ending.signal]);
    return new Underlines(document, { highlight, shadowRootOf, isOurs: isHost, signal, ask: (texts) => this.#ask(texts) });
  }

  async #ask(texts: readonly string[]): Promise<readonly (readonly Mention[])[] | undefined> {
    const answer = await askBackground({ type: 'find-mentions', texts, language: pageLanguage(document) });
    if (answer?.ok) return answer.value.mentions;
    this.#session = { ...this.#session, failed: true };
    return undefined;
  }
}

/** One card is open over all frames of a page. */
function tellFrames(mark: string | undefined): void {
  if (!isTop() || window.length > 0) void askBackground({ type: 'tell-card', ...(mark !== undefined && { mark }) });
}

/**
 * Old scripts stay in open pages when the extension is updated or removed: they clear up and are silent. After document.open(),
 * which takes every listener away, those of extensions too, all starts anew.
 */
function keepWatch(life: AbortController, page: PageLife): void {
  const { documentElement } = document;
  const timer = setInterval(() => {
    const lives = isAlive();
    if (lives && document.documentElement === documentElement) return page.pulse();
    clearInterval(timer);
    life.abort();
    if (lives) void startOnPage();
  }, PULSE_MS);
}

/** Resolves when the page is seen: not while it is prerendered, or in a hidden tab. */
async function whenSeen(): Promise<void> {
  while (document.hidden) await next(document, 'visibilitychange');
}

/** Resolves when a frame is large enough to be read in. */
async function whenLarge(): Promise<void> {
  while (innerWidth < LEAST_FRAME_PX || innerHeight < LEAST_FRAME_PX) await next(window, 'resize');
}

/** Resolves when the page is there for the reader: all of it has been read, and the browser has drawn it. */
async function whenRead(): Promise<void> {
  const { readyState } = document;
  if (readyState === 'loading') await Promise.race([next(document, 'DOMContentLoaded'), wait(MOST_READING_MS)]);
  const drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await Promise.race([drawn, wait(MOST_DRAWING_MS)]);
}

function wait(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function next(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}
