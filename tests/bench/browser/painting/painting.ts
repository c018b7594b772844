/**
 * Three ways to mark one name a thousand times on a page: Konteks', <mark> elements of our own, and mark.js.
 * window.painting.konteks(name) etc. start the work; what it costs is measured from outside.
 * Runs in the page itself: lib/page asks for no extension. A search for the name stands in for the background.
 */
import Mark from 'mark.js';
import type { Mention } from '../../../../lib/gazetteer/mention';
import { Underlines } from '../../../../lib/page/underlines';

/** Each takes the name that stands on the page. */
export interface Painting {
  konteks(name: string): void;
  marks(name: string): void;
  markJs(name: string): void;
}

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

const painting: Painting = {
  konteks(name) {
    new Underlines(document, {
      ask: async (texts) => texts.map((text) => mentionsIn(text, name)),
      highlight: 'all',
      shadowRootOf: (element) => element.shadowRoot,
      isOurs: () => false,
      signal: new AbortController().signal,
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
