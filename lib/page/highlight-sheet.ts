/**
 * How underlines look, and the names they have in CSS.highlights: neutral ones, for every script on a page can read them.
 * A mention is dotted in a mix of accent and text colour; solid while its card is open; outlined by a band while focused.
 * It must not know which words are marked. The sheet is adopted only where something is marked: a page without mentions sees nothing.
 */

/** Names in the page's highlight registry. */
export const HIGHLIGHT = { mention: 'noted', open: 'noted-open', focused: 'noted-focused' } as const;

const { mention, open, focused } = HIGHLIGHT;
const LINE = 'underline 1.5px color-mix(in srgb, light-dark(#0b6b66, #5fc9c0) 70%, currentColor)';
const rules = (on: string) => {
  const lines = `${on}::highlight(${mention}), ${on}::highlight(${open})`;
  const place = `${on}::highlight(${focused})`;
  return `${lines}{text-decoration:${LINE};text-underline-offset:.2em}
${on}::highlight(${mention}){text-decoration-style:dotted}
${place}{background-color:Highlight;color:HighlightText}
@media(forced-colors:active){${lines}{text-decoration-color:LinkText}}
@media print{${lines}{text-decoration:none}${place}{background-color:#0000;color:inherit}}`;
};

let sheet: CSSStyleSheet | undefined;
/** Whether what is said of the root element holds for all text below, shadow trees too: Chromium since 134, Firefox not. */
let inherits = false;

/**
 * Makes the looks known in a document or shadow root; cheap when they are. A page may have thrown them out: ask at every painting.
 * A rule for every element has Chromium compute the style of every element anew, one for the root does not.
 */
export function adoptHighlightSheet(tree: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    inherits = !CSS.supports('-moz-appearance: none');
    sheet.replaceSync(rules(inherits ? ':root' : ''));
  }
  const root = holderOf(tree);
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
  const inner = inherits && root.querySelector('body');
  if (!inner || getComputedStyle(inner, `::highlight(${mention})`).textDecorationStyle === 'dotted') return;
  inherits = false;
  sheet.replaceSync(rules(''));
}

/** What has to hold the rules, so that they reach the text of a tree. */
function holderOf(tree: Document | ShadowRoot): Document | ShadowRoot {
  return inherits && 'host' in tree ? tree.ownerDocument : tree;
}

/** Takes the looks away again. */
export function dropHighlightSheet(tree: Document | ShadowRoot): void {
  const { adoptedStyleSheets } = holderOf(tree);
  const at = sheet ? adoptedStyleSheets.indexOf(sheet) : -1;
  if (at >= 0) adoptedStyleSheets.splice(at, 1);
}
