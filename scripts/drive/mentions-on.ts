/**
 * The mentions that a page shows, read where everyone can read them: in CSS.highlights of its document.
 * underlinedOn(page) -> ["Alibaba Cloud", "Nanning"]; restOn(page, "Nanning") moves the pointer there as a hand would.
 * It must not know who painted them.
 */
import type { Frame, Page } from 'puppeteer-core';
import { until } from './card-on';

/** The distinct texts under a highlight, in reading order. */
export async function underlinedOn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const ranges = found.map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range;
    });
    // Ranges of two trees (a shadow root's and the document's) have no order between them.
    const inOrder = ranges.sort((a, b) =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode() ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0,
    );
    return [...new Set(inOrder.map(String))];
  });
}

/** Waits until all of `texts` are underlined. */
export async function waitUnderlined(frame: Page | Frame, ...texts: string[]): Promise<void> {
  let seen: string[] = [];
  const areAll = async () => {
    seen = await underlinedOn(frame);
    return texts.every((text) => seen.includes(text));
  };
  await until(`underlined: ${texts.join(', ')}`, areAll).catch((cause) => {
    throw new Error(`not underlined: ${texts.filter((text) => !seen.includes(text)).join(', ')}; but: ${seen.join(', ')}`, {
      cause,
    });
  });
}

/** The middle of the first underlined `text`, in the viewport; scrolls there first. */
export async function placeOf(frame: Page | Frame, text: string): Promise<{ x: number; y: number }> {
  await waitUnderlined(frame, text);
  return frame.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error(`"${wanted}" is underlined but has no place`);
  }, text);
}

/** Rests the pointer on the first underlined `text`, arriving slowly: a passing pointer must open nothing. */
export async function restOn(page: Page, text: string, { x: dx = 0, y: dy = 0 } = {}): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x + dx - 12, y + dy);
  for (let step = 3; step >= 0; step--) {
    await new Promise((go) => setTimeout(go, 40));
    await page.mouse.move(x + dx - step, y + dy);
  }
}
