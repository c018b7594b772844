/**
 * Headlines of other stories that a page links to from within its report: "Baca juga" boxes and lists.
 * <p>Baca juga:</p><ul><li><a href="…">Harga beras naik lagi</a></li></ul> -> ["Harga beras naik lagi"].
 * It must not read "Baca juga: …" on one line: that is the same in every source and is done by boilerplate.ts.
 */
import { type HtmlElement, isElement, isText } from './dom';

const BOXES = [
  'baca-juga',
  'bacajuga',
  'baca_juga',
  'read-also',
  'readalso',
  'also-read',
  'read-more-box',
  'lihat-juga',
  'lihatjg',
  'simak-juga',
  'artikel-terkait',
  'berita-terkait',
  'related-post',
  'related-article',
  'related-news',
  'related-stor',
  'relatedarticle',
  'terkait',
]
  .map((name) => `[class*="${name}" i]`)
  .join(',');
const LABEL =
  /^\W{0,3}(?:(?:baca|lihat|simak|tonton) juga|baca (?:artikel|berita) (?:lainnya|terkait)|read (?:also|more|next)|also read|see also|related(?: (?:articles?|stories|news|posts?))?|(?:artikel|berita) terkait)\W{0,3}$/iu;

const MAX_LABELS = 40;
const MAX_HEADLINES = 30;
const SHORTEST = 15;
const LONGEST = 200;
const MAX_CLIMB = 4;

/** What `root` holds of such boxes and labelled lists: the headlines in order, each once, and the elements that hold them. */
export function findRelatedLinks(root: HtmlElement): { headlines: string[]; elements: HtmlElement[] } {
  const elements = [...root.querySelectorAll(BOXES)].filter((box) => {
    const units = (box.textContent ?? '').length;
    return units < LONGEST * MAX_HEADLINES && units < 3 * linkUnits(box);
  });
  for (const label of labels(root)) {
    const list = label.nextElementSibling;
    if (list && (list.textContent ?? '').trim().length <= 1.3 * linkUnits(list)) elements.push(label, list);
  }
  const headlines = new Set(elements.flatMap(headlinesIn));
  return { headlines: [...headlines].slice(0, MAX_HEADLINES), elements };
}

function headlinesIn(element: HtmlElement): string[] {
  const links = element.tagName.toUpperCase() === 'A' ? [element] : [...element.querySelectorAll('a')];
  const texts = links.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
  return texts.filter((text) => text.length >= SHORTEST && text.length <= LONGEST && !LABEL.test(text));
}

function linkUnits(element: HtmlElement): number {
  let units = element.tagName.toUpperCase() === 'A' ? (element.textContent ?? '').length : 0;
  for (const link of element.querySelectorAll('a')) units += (link.textContent ?? '').trim().length;
  return units;
}

/** The outermost elements that hold such a label and nothing else. */
function labels(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const stack: HtmlElement[] = [root];
  for (let node = stack.pop(); node !== undefined && found.length < MAX_LABELS; node = stack.pop()) {
    if (isText(node)) {
      const text = node.textContent ?? '';
      const element = text.length < LONGEST && LABEL.test(text.trim()) ? outermost(node, text.trim().length) : undefined;
      if (element) found.push(element);
    } else if (isElement(node)) for (const child of node.childNodes) stack.push(child);
  }
  return found;
}

function outermost(text: HtmlElement, units: number): HtmlElement | undefined {
  let element = text.parentElement ?? undefined;
  for (let climbed = 0; element && climbed < MAX_CLIMB; climbed++) {
    const parent: HtmlElement | null = element.parentElement;
    if (element.nextElementSibling || !parent || (parent.textContent ?? '').trim().length > units + 2) return element;
    element = parent;
  }
  return element;
}
