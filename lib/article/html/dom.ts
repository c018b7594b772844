/**
 * HTML as a tree, without a browser: openHtml('<p>Nanning</p>').querySelector('p')?.textContent -> "Nanning".
 * linkedom parses it; only the few members that reading an article needs are named here, so that the ground floor stays free of the DOM.
 * It must not know what an article is. Nothing is run or loaded: scripts stay text.
 */
import { parseHTML } from 'linkedom/worker';
import { flattenAbyss } from './abyss';

/** An element or a text node. */
export interface HtmlElement {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlElement>;
  readonly parentElement: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  closest(selector: string): HtmlElement | null;
  remove(): void;
}

/** A parsed page. */
export interface HtmlDocument extends Pick<HtmlElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

/** Longer pages are cut here, in UTF-16 units: an article stands in the first megabytes of its page. */
export const MAX_HTML_UNITS = 6_000_000;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Whether `node` is text. */
export function isText(node: HtmlElement): boolean {
  return node.nodeType === TEXT_NODE;
}

/** Whether `node` is an element. */
export function isElement(node: HtmlElement): boolean {
  return node.nodeType === ELEMENT_NODE;
}

/** Where the tag of the root may stand, behind comments and what a server prints before the page. */
const ROOT_WITHIN = 20_000;

/** The tree of `html`. Any string gives a tree; time and memory are linear in its length. */
export function openHtml(html: string): HtmlDocument {
  return parseHTML(withBody(flattenAbyss(html.slice(0, MAX_HTML_UNITS)))).document as unknown as HtmlDocument;
}

/** A page may leave out the tags of its root and body, which a browser supplies and linkedom does not. */
function withBody(html: string): string {
  const [root = ''] = /<html(?:\s[^>]*)?>/i.exec(html.slice(0, ROOT_WITHIN)) ?? [];
  if (root && /<body[\s>]/i.test(html)) return html;
  return `<!doctype html>${root || '<html>'}<head></head><body>${html.slice(html.indexOf(root) + root.length)}</body></html>`;
}
