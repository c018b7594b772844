/**
 * Ways to mark one name a thousand times on a page: Konteks', its painter alone, <mark> elements of our own, and mark.js.
 * window.painting.konteks(name) etc. start the work; what it costs is measured from outside.
 * Runs in the page itself: lib/page asks for no extension. A search for the name stands in for the background.
 */
import Mark from 'mark.js';
import type { Mention } from '../../../../lib/gazetteer/mention';
import { type Block, type PlacedMention, placeMentions } from '../../../../lib/page/block';
import { Painter } from '../../../../lib/page/painter';
import { Underlines } from '../../../../lib/page/underlines';
import { walkBlocks } from '../../../../lib/page/walk';

/** Each takes the name that stands on the page. */
export interface Painting {
  konteks(name: string): void;
  /** Paints what `prepare` has found. */
  painter(name: string): void;
  marks(name: string): void;
  markJs(name: string): void;
  prepare(name: string): void;
}

let prepared: PlacedMention[] = [];

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

function mentionsIn(text: string, name: string): Mention[] {
  return placesOf(text, name).map((start) => ({
    start,
    end: start + name.length,
    surface: name,
    entity: 'bench',
    name,
    kind: 'organization',
    confidence: 1,
    why: { alias: name, reasons: ['exact'] },
  }));
}

const OPEN_PAGE = { shadowRootOf: (element: Element) => element.shadowRoot, isOurs: () => false };

const painting: Painting = {
  konteks(name) {
    new Underlines(document, {
      ask: async (texts) => texts.map((text) => mentionsIn(text, name)),
      highlight: 'all',
      ...OPEN_PAGE,
      signal: new AbortController().signal,
    });
  },

  painter() {
    const { signal } = new AbortController();
    new Painter(document, { signal, onReveal: () => undefined }).show(prepared, []);
  },

  prepare(name) {
    const rules = { ...OPEN_PAGE, isKnown: () => false, onShadowRoot: () => undefined };
    prepared = [...walkBlocks(document.body, rules)].flatMap((found) => {
      if (!found) return [];
      const { container, run } = found;
      const block: Block = { container, section: document.body, run, mentions: [] };
      block.mentions = placeMentions(block, mentionsIn(run.text, name));
      return block.mentions;
    });
  },

  marks(name) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) {
      for (const at of placesOf(node.data, name).reverse()) {
        const word = node.splitText(at);
        word.splitText(name.length);
        const mark = document.createElement('mark');
        word.replaceWith(mark);
        mark.append(word);
      }
    }
  },

  markJs(name) {
    new Mark(document.body).mark(name, { separateWordSearch: false });
  },
};

(window as unknown as { painting: Painting }).painting = painting;
