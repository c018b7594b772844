/**
 * The main text of a page as paragraphs: Readability finds it, the article body of JSON-LD stands in where that is clearly more.
 * A page with menu, article and footer -> ["Jakarta - …", "Menurut dia, …"].
 * It must not clean lines of boilerplate: that is the same work for every source and is done by the parser of texts.
 */
import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlElement, isElement, isText } from './dom';

/** Furniture that Readability may keep: share bars, players, captions of pictures, lists of other stories. */
const FURNITURE = [
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'form',
  'button',
  'select',
  'iframe',
  'svg',
  'figure figcaption',
  'figcaption',
  'aside',
  '[aria-hidden="true"]',
  '[hidden]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[class*="share" i]',
  '[class*="baca-juga" i]',
  '[class*="bacajuga" i]',
  '[class*="read-also" i]',
  '[class*="related" i]',
  '[class*="newsletter" i]',
  '[class*="caption" i]',
  '[class*="sosmed" i]',
  '[class*="advert" i]',
  '[class*="breadcrumb" i]',
  '[class*="terkait" i]',
  '[class*="simak-juga" i]',
].join(',');

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON IFRAME SVG OBJECT'.split(' '));

/** Readability gives up above this many elements; such a page is read by its paragraphs alone. */
const MAX_ELEMENTS = 120_000;
const LEAST_BODY = 400;

/** Paragraphs of the main text, white space folded, none empty; [] when nothing on the page is one. Takes the document apart. */
export function mainText(document: HtmlDocument, linkedBody: string | undefined): string[] {
  const article = readable(document);
  const found = article ?? [];
  const linked = linkedBody === undefined ? [] : plainParagraphs(linkedBody);
  return unitsOf(linked) > LEAST_BODY && unitsOf(linked) > 1.6 * unitsOf(found) ? linked : found;
}

function readable(document: HtmlDocument): string[] | undefined {
  try {
    const reader = new Readability(document as never, {
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: 250,
      keepClasses: true,
      serializer: (root) => root,
    });
    const root = reader.parse()?.content as unknown as HtmlElement | undefined;
    if (!root) return undefined;
    for (const element of [...root.querySelectorAll(FURNITURE)]) element.remove();
    return paragraphsOf(root);
  } catch (error) {
    // Readability throws on pages with too many elements and on trees deeper than the stack.
    if (error instanceof Error) return document.body ? paragraphsOf(document.body) : undefined;
    throw error;
  }
}

/** The text of `root` cut at its block elements and at doubled line breaks; iterative, so that no depth breaks it. */
export function paragraphsOf(root: HtmlElement): string[] {
  const paragraphs: string[] = [];
  let line = '';
  let breaks = 0;
  const end = () => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    line = '';
    breaks = 0;
  };
  const stack: (HtmlElement | 'end')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') end();
    else if (isText(node)) {
      if (breaks > 1 && node.textContent?.trim()) end();
      if (node.textContent?.trim()) breaks = 0;
      line += node.textContent ?? '';
    } else if (isElement(node) && !SILENT.has(node.tagName.toUpperCase())) {
      const name = node.tagName.toUpperCase();
      if (name === 'BR') {
        breaks++;
        line += ' ';
        continue;
      }
      if (BLOCKS.has(name)) {
        end();
        stack.push('end');
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return paragraphs;
}

function plainParagraphs(body: string): string[] {
  const text = /<\w+[^>]*>/.test(body) ? body.replace(/<\/?(?:p|div|br|li|h\d)\b[^>]*>/gi, '\n').replace(/<[^<>]*>/g, '') : body;
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function unitsOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((units, paragraph) => units + paragraph.length, 0);
}
