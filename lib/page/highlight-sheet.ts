/**
 * How underlines look, and the names they have in CSS.highlights: neutral ones, for every script on a page can read them.
 * A mention is dotted in a mix of accent and text colour; solid while its card is open; outlined by a band while focused.
 * It must not know which words are marked. The sheet is adopted only where something is marked: a page without mentions sees nothing.
 */

/** Names in the page's highlight registry. */
export const HIGHLIGHT = { mention: 'noted', open: 'noted-open', focused: 'noted-focused' } as const;

const LINE = 'text-decoration: underline 1.5px color-mix(in srgb, light-dark(#0b6b66, #5fc9c0) 70%, currentColor);';
const CSS = `
::highlight(${HIGHLIGHT.mention}) { ${LINE} text-decoration-style: dotted; text-underline-offset: 0.2em }
::highlight(${HIGHLIGHT.open}) { ${LINE} text-decoration-style: solid; text-underline-offset: 0.2em }
::highlight(${HIGHLIGHT.focused}) { background-color: Highlight; color: HighlightText }
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT.mention}), ::highlight(${HIGHLIGHT.open}) { text-decoration-color: LinkText }
}
@media print {
  ::highlight(${HIGHLIGHT.mention}), ::highlight(${HIGHLIGHT.open}) { text-decoration: none }
  ::highlight(${HIGHLIGHT.focused}) { background-color: transparent; color: inherit }
}`;

let sheet: CSSStyleSheet | undefined;

/** Makes the looks known in a document or shadow root; cheap when they are. A page may have thrown them out: ask at every painting. */
export function adoptHighlightSheet(root: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Takes the looks away again. */
export function dropHighlightSheet(root: Document | ShadowRoot): void {
  const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
  if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
}
