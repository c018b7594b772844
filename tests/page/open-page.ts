/**
 * A page for unit tests: linkedom's document, with the few globals of a browser that lib/page reads.
 * openPage("<p>Ali<b>baba</b></p>") -> document. Styles are not computed: `display` is what the style attribute says, or inline.
 */
import { NodeFilter, parseHTML } from 'linkedom';
import { vi } from 'vitest';

export function openPage(html: string): Document {
  const { document, Node } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('NodeFilter', NodeFilter);
  vi.stubGlobal('document', document);
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    display: /display:\s*([\w-]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? 'inline',
  }));
  return document;
}
