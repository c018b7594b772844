/**
 * The main text of a page as paragraphs: Readability finds it; the element that says it is the article, or the article body of
 * JSON-LD, stands in where that is clearly more. A page with menu, article and footer -> ["Jakarta - …", "Menurut dia, …"].
 * It must not clean lines of boilerplate: that is the same work for every source and is done by the parser of texts.
 */
import { Readability } from '@mozilla/readability';
import type { HtmlDocument, HtmlElement } from './dom';
import { clearPage, findFurniture, nodesOfSmallFurniture } from './furniture';
import { paragraphsOf, plainParagraphs, withoutRepeats } from './paragraphs';
import { findRelatedLinks } from './related-links';

/** Readability gives up above this many elements; such a page is read by its paragraphs alone. */
const MAX_ELEMENTS = 40_000;
/** A stand-in must hold this much text, and one that is not marked this many times what Readability found. */
const LEAST_BODY = 400;
const CLEARLY_MORE = 1.6;
/** The share of Readability's text that a marked body must hold to be believed. */
const MOST = 0.7;
const LEAST_PROSE = 60;

/** What a page's report consists of. */
export interface MainText {
  /** White space folded, none empty; [] when nothing on the page is a paragraph. */
  readonly paragraphs: readonly string[];
  readonly relatedHeadlines: readonly string[];
  /** How many headings in the main text are links: a list of stories has many, a story few. */
  readonly linkedHeadings: number;
}

/** The main text of the page. Takes the document apart. */
export function readMainText(document: HtmlDocument, linkedBody: string | undefined): MainText {
  const { body } = document;
  if (!body) return { paragraphs: [], relatedHeadlines: [], linkedHeadings: 0 };
  const relatedHeadlines = findRelatedLinks(body).headlines;
  clearPage(document);
  const marked = markedText(document);
  const boxes = nodesOfSmallFurniture(body);
  const root = readableRoot(document) ?? body;
  const found = textOf(root, boxes);
  const linked = linkedBody === undefined ? [] : plainParagraphs(linkedBody);
  const paragraphs = withoutRepeats(chooseText(found, marked, linked));
  return { paragraphs, relatedHeadlines, linkedHeadings: [...root.querySelectorAll(LINKED_HEADINGS)].length };
}

const LINKED_HEADINGS = 'h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4';

/** What Readability found, but for a marked body that is most of it or clearly more, or a linked one that is clearly more. */
function chooseText(found: readonly string[], marked: readonly string[], linked: readonly string[]): readonly string[] {
  const [foundUnits, markedUnits, linkedUnits] = [found, marked, linked].map(proseUnits) as [number, number, number];
  const own = markedUnits > LEAST_BODY && markedUnits > MOST * foundUnits ? marked : found;
  return linkedUnits > LEAST_BODY && linkedUnits > CLEARLY_MORE * proseUnits(own) ? linked : own;
}

function proseUnits(paragraphs: readonly string[]): number {
  return paragraphs.reduce((units, { length }) => (length >= LEAST_PROSE ? units + length : units), 0);
}

/** The text of the one element that says it is the body of the article. */
function markedText(document: HtmlDocument): string[] {
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const [element] = marked;
  return element === undefined || marked.length > 1 ? [] : textOf(element);
}

function textOf(root: HtmlElement, skipped: Iterable<HtmlElement> = []): string[] {
  return paragraphsOf(root, new Set([...skipped, ...findFurniture(root), ...findRelatedLinks(root).elements]));
}

/** Undefined where Readability finds nothing or gives up: on too many elements, and on trees deeper than the stack. */
function readableRoot(document: HtmlDocument): HtmlElement | undefined {
  try {
    const reader = new Readability(document as never, {
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: 250,
      keepClasses: true,
      serializer: (root) => root,
    });
    return (reader.parse()?.content as unknown as HtmlElement | undefined) ?? undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
