import { beforeEach, describe, expect, it } from 'vitest';
import { readBlock } from '../../lib/page/read-block';
import { WaitingTexts } from '../../lib/page/waiting-texts';
import type { FoundBlock } from '../../lib/page/walk';
import { openPage } from './open-page';

/** Paragraphs of a page, each with a bottom edge of its own on the screen. */
function blocksOf(...texts: { text: string; bottom: number }[]): FoundBlock[] {
  const { body } = openPage(texts.map(({ text }) => `<p>${text}</p>`).join(''));
  return [...body.children].map((container, i) => {
    Object.assign(container, {
      checkVisibility: () => true,
      getBoundingClientRect: () => ({ bottom: texts[i]!.bottom }),
    });
    return { container, run: readBlock(container).run, heading: undefined };
  });
}

const LONG = 'Komdigi menyusun rencana. '.repeat(4_000);

describe('WaitingTexts', () => {
  let waiting: WaitingTexts;

  beforeEach(() => {
    waiting = new WaitingTexts();
  });

  it('gives out what is in view first, then what is above', () => {
    for (const block of blocksOf({ text: 'a', bottom: -5 }, { text: 'b', bottom: 10 }, { text: 'c', bottom: 20 }))
      waiting.put(block);
    expect(waiting.next(2).map(({ text }) => text)).toEqual(['b', 'c']);
    expect(waiting.next(2).map(({ text }) => text)).toEqual(['a']);
    expect(waiting.isEmpty).toBe(true);
  });

  it('cuts a long text into pieces of several batches that make up the text', () => {
    const [block] = blocksOf({ text: LONG, bottom: 10 });
    globalThis.document.createRange = () =>
      ({ setStart() {}, setEnd() {}, getBoundingClientRect: () => ({ bottom: 10 }) }) as unknown as Range;
    waiting.put(block!);
    const pieces = [];
    while (!waiting.isEmpty) {
      const batch = waiting.next(8_000);
      expect(batch).toHaveLength(1);
      pieces.push(...batch);
    }
    expect(pieces.map(({ text }) => text).join('')).toBe(block!.run.text);
    expect(pieces.every(({ text }) => text.length <= 30_000)).toBe(true);
    expect(pieces.every(({ text, start }) => block!.run.text.startsWith(text, start))).toBe(true);
    expect(pieces[0]?.reading.left).toBe(pieces.length);
  });

  it('forgets the pieces of a block that is read again', () => {
    const [block] = blocksOf({ text: 'old', bottom: 10 });
    waiting.put(block!);
    const [old] = waiting.next(1);
    waiting.put({ ...block!, run: { ...block!.run, text: 'new' } });
    expect(waiting.isLatest(old!.reading)).toBe(false);
    const [latest] = waiting.next(1);
    expect(latest?.text).toBe('new');
    expect(waiting.isLatest(latest!.reading)).toBe(true);
    waiting.drop(block!.container);
    expect(waiting.isLatest(latest!.reading)).toBe(false);
  });
});
