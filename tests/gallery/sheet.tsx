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
const REST_MS = 150;
/** So many looks in a row have to find the same heights: some examples fill their lists a moment after they are drawn. */
const SAME_LOOKS = 3;
const MOST_LOOKS = 20;

export function drawSheet(stage: HTMLElement, examples: readonly string[], given: URLSearchParams): void {
  const component = given.get('sheet') ?? '';
  const shown = examples.filter((example) => example.startsWith(`${component}/`) && !example.endsWith('/alive'));
  const addressOf = (example: string) => {
    const asked = new URLSearchParams(given);
    asked.delete('sheet');
    asked.set('example', example);
    return `?${asked}&still=1`;
  };
  render(
    <main class="sheet">
      <h1>{component}</h1>
      {shown.map((example) => (
        <figure key={example}>
          <figcaption>{example}</figcaption>
          <iframe title={example} src={addressOf(example)} width={WIDTHS[component] ?? PAGE_WIDTH} height={200} />
        </figure>
      ))}
    </main>,
    stage,
  );
  void settle([...stage.querySelectorAll('iframe')]);
}

async function settle(frames: readonly HTMLIFrameElement[]): Promise<void> {
  const isDrawn = ({ contentDocument }: HTMLIFrameElement) => contentDocument?.querySelector('.stage > *') != null;
  while (!frames.every(isDrawn)) await new Promise((go) => setTimeout(go, 20));
  await Promise.all(frames.map(({ contentDocument }) => contentDocument?.fonts.ready));
  for (let same = 0, looks = 0, before = ''; same < SAME_LOOKS && looks < MOST_LOOKS; looks++) {
    for (const frame of frames) frame.height = String(frame.contentDocument?.querySelector('.stage')?.scrollHeight ?? 0);
    await new Promise((go) => setTimeout(go, REST_MS));
    const now = frames.map(({ height }) => height).join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
  window.__drawn = true;
}
