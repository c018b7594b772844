/**
 * Sections of a page: what stands under one heading within one sectioning element.
 * <h2>A</h2><p>1</p><article><p>2</p></article> -> 1 is in the section of the heading, 2 in that of the article.
 * It must not know what sections are for. A shadow tree without headings is in the section that its host stands in.
 */
import { type Container, elementOf } from './page-text';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const SECTIONS = 'article,section,aside,dialog,[role="article"],[role="dialog"]';

/** Whether a section begins here. */
export function isHeading(container: Container): container is Element {
  return container.nodeType === Node.ELEMENT_NODE && (container as Element).matches(HEADINGS);
}

/** The node that names a section: the heading before it, or the sectioning element if the heading stands outside of that. */
export function sectionOf(container: Container, heading: Element | undefined): Node {
  const around = closestSection(container);
  return heading && (!around || around.contains(heading)) ? heading : (around ?? container.ownerDocument);
}

function closestSection(container: Container): Element | undefined {
  const found = container.nodeType === Node.ELEMENT_NODE && (container as Element).closest(SECTIONS);
  if (found) return found;
  const root = container.getRootNode();
  return 'host' in root ? closestSection((root as ShadowRoot).host) : undefined;
}

/** All headings of a tree, looked up once: on a long page that is dear. */
export type Headings = Map<Node, NodeListOf<Element>>;

/** The last heading before a container, for a walk that does not begin at the top of the page. */
export function headingBefore(container: Container, known: Headings = new Map()): Element | undefined {
  const element = elementOf(container);
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = known.get(root) ?? root.querySelectorAll(HEADINGS);
  known.set(root, headings);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = headings[middle]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? ('host' in root ? headingBefore(root.host, known) : undefined);
}
