/**
 * A sheet: all states of one component side by side, each in a frame of its own as high as what it holds, for pictures and axe.
 * ?sheet=card&theme=dark -> every example of the card in the dark; window.__drawn is true once all have come to rest.
 * It must not know the components.
 */
import { render } from 'preact';

declare global {
  interface Window {
    __drawn?: boolean;
  }
}

/** How wide a component stands on its screen; pages have the width of a small window. */
const WIDTHS: Readonly<Record<string, number>> = { card: 376, popup: 396, brief: 376 };
const PAGE_WIDTH = 780;
/** So many looks in a row have to find the same: some examples fill their lists a moment after they are drawn. */
const SAME_LOOKS = 3;
const MOST_LOOKS = 60;

/** Frames are drawn from here: a page of its own for each would load everything as often as there are examples. */
export async function drawSheet(
  stage: HTMLElement,
  examples: readonly string[],
  show: (page: Document, example: string) => void,
): Promise<void> {
  const component = examples[0]?.split('/')[0] ?? '';
  render(
    <main class="sheet">
      <h1>{component}</h1>
      {examples.map((example) => (
        <figure key={example}>
          <figcaption>{example}</figcaption>
          <iframe title={example} srcdoc={emptyPage()} width={WIDTHS[component] ?? PAGE_WIDTH} height={200} />
        </figure>
      ))}
    </main>,
    stage,
  );
  const frames = [...stage.querySelectorAll('iframe')];
  await Promise.all(frames.map((frame) => new Promise((go) => frame.addEventListener('load', go, { once: true }))));
  for (const frame of frames) show(frame.contentDocument!, frame.title);
  await Promise.all(frames.map(({ contentDocument }) => contentDocument!.fonts.ready));
  await settle(frames);
  window.__drawn = true;
}

/** A page with our styles and nothing else. */
function emptyPage(): string {
  const styles = [...document.querySelectorAll('link[rel=stylesheet], style')].map(({ outerHTML }) => outerHTML);
  return `<!doctype html><head>${styles.join('')}</head><body><div id="gallery"></div></body>`;
}

/** Until neither height nor words change; what took the focus gives it back, for only one frame can have it. */
async function settle(frames: readonly HTMLIFrameElement[]): Promise<void> {
  for (let same = 0, looks = 0, before = ''; same < SAME_LOOKS && looks < MOST_LOOKS; looks++) {
    const now = frames.map((frame) => fit(frame)).join();
    same = now === before ? same + 1 : 0;
    before = now;
    await nextFrame();
  }
}

function fit(frame: HTMLIFrameElement): string {
  const page = frame.contentDocument!;
  const height = page.querySelector('.stage')?.scrollHeight ?? 0;
  frame.height = String(height);
  (page.activeElement as HTMLElement | null)?.blur();
  return `${height} ${page.body.textContent.length}`;
}

/** What was to be drawn is drawn, and what waited for that has run. */
function nextFrame(): Promise<void> {
  return new Promise((go) => requestAnimationFrame(() => setTimeout(go, 16)));
}
