/**
 * The text of an element as paragraphs, cut where a browser starts a new line.
 * <div>Satu<p>Dua <b>tiga</b></p></div> -> ["Satu", "Dua tiga"].
 * It must not judge what the text is: scripts and controls are silent, all else is read.
 */
import { type HtmlElement, isElement, isText } from './dom';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON IFRAME SVG OBJECT'.split(' '));

/**
 * The text of `root` without the nodes in `skipped`, cut at its block elements and at doubled line breaks, white space folded.
 * Iterative, so that no depth breaks it.
 */
export function paragraphsOf(root: HtmlElement, skipped: ReadonlySet<HtmlElement> = new Set()): string[] {
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
    else if (skipped.has(node)) continue;
    else if (isText(node)) {
      const text = node.textContent ?? '';
      if (text.trim() === '') line += ' ';
      else {
        if (breaks > 1) end();
        breaks = 0;
        line += text;
      }
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
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  end();
  return paragraphs;
}

/** The paragraphs of a string that may hold tags, as `articleBody` of JSON-LD does. */
export function plainParagraphs(body: string): string[] {
  const text = /<\w+[^>]*>/.test(body) ? body.replace(/<\/?(?:p|div|br|li|h\d)\b[^>]*>/gi, '\n').replace(/<[^<>]*>/g, '') : body;
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * Without what stands there twice: some pages carry the report once for each width of screen.
 * Paragraphs of some length are compared, the short ones that follow a repeated one go with it; fewer than LEAST_REPEATED stay.
 */
export function withoutRepeats(paragraphs: readonly string[]): readonly string[] {
  const long = paragraphs.filter(({ length }) => length >= LONG_UNITS);
  if (long.length - new Set(long).size < LEAST_REPEATED) return paragraphs;
  const seen = new Set<string>();
  let isRepeating = false;
  return paragraphs.filter((paragraph) => {
    const isLong = paragraph.length >= LONG_UNITS;
    if (isLong) isRepeating = seen.has(paragraph);
    if (isLong) seen.add(paragraph);
    return !isRepeating;
  });
}

const LONG_UNITS = 60;
const LEAST_REPEATED = 3;
