/**
 * What stands around and between the paragraphs of a report without being of it: share bars, players, captions, notes on cookies.
 * findFurniture(<article><p>…</p><div class="share-bar">…</div></article>) -> the share bar.
 * It must not know publishers: only names of classes that many pages use.
 */
import { type HtmlDocument, type HtmlElement, isElement } from './dom';

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
  'figcaption',
  'aside',
  'pre code',
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
  '[class*="author-bio" i]',
  '[class*="author-box" i]',
  '[class*="author_bio" i]',
  '[class*="about-author" i]',
  'blockquote.twitter-tweet',
  'blockquote.instagram-media',
  'blockquote.tiktok-embed',
].join(',');

/** Notes on cookies, which Readability takes for prose where the article is short. */
const NOTICES = '[class*="cookie" i], [id*="cookie" i], [class*="gdpr" i], [id*="gdpr" i], [class*="consent-" i]';
const LONGEST_NOTICE = 4_000;

/** Names of a utility style sheet ("leading-extra-tight", "sm:mt-6"): they say how a thing looks, and readers take them for what it is. */
const UTILITY =
  /(?<=^|\s)(?:[a-z0-9-]+:)*-?(?:m|p|mx|my|mt|mb|ml|mr|px|py|pt|pb|pl|pr|w|h|min|max|text|font|leading|tracking|flex|grid|gap|items|justify|border|bg|rounded|space|col|row|overflow|line|transition|shadow|opacity)-[^\s]+(?=\s|$)/gi;

/** The furniture in `root`, the element that holds the report. */
export function findFurniture(root: HtmlElement): HtmlElement[] {
  return [...root.querySelectorAll(FURNITURE)];
}

/**
 * Every node in the small furniture of `root`. Readability makes paragraphs of boxes that hold only words, and their class is lost:
 * found before it runs, they are known by what is in them.
 */
export function nodesOfSmallFurniture(root: HtmlElement): Set<HtmlElement> {
  const nodes = new Set<HtmlElement>();
  for (const box of findFurniture(root)) {
    if (nodes.has(box) || (box.textContent ?? '').length > LONGEST_BOX) continue;
    const stack = [box];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      nodes.add(node);
      if (isElement(node)) stack.push(...node.childNodes);
    }
  }
  return nodes;
}

const LONGEST_BOX = 400;

/** Takes notices out of the page and leaves only such class names as may tell what an element is. */
export function clearPage(document: HtmlDocument): void {
  for (const notice of [...document.querySelectorAll(NOTICES)]) {
    if (notice !== document.body && (notice.textContent ?? '').length < LONGEST_NOTICE) notice.remove();
  }
  for (const element of document.querySelectorAll('[class*="-"]')) {
    const names = element.getAttribute('class') ?? '';
    const telling = names.replace(UTILITY, '');
    if (telling !== names) element.setAttribute('class', telling.trim());
  }
}
