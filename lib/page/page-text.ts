/**
 * What on a page is text to read: <p> is a block of its own, <b> runs on, <code> and editors are passed over.
 * textRole(<b>) -> "inline"; textRole(<div>) -> "block"; textRole(<textarea>) -> "skip"; textRole(<br>) -> "break".
 * It must not know what is looked for in the text.
 */

/** How an element takes part in the text around it; `absent` leaves no trace there, `skip` leaves a gap. */
export type TextRole = 'inline' | 'block' | 'skip' | 'absent' | 'break';

/** Without a class or style of its own an inline one is taken to run on: asking for the style of each is the dearest part of a walk. */
const NAMES: Readonly<Record<TextRole, string>> = {
  absent: 'script style noscript template head link meta wbr rp rt datalist',
  skip:
    'textarea input select option button output meter progress code pre kbd samp tt math canvas img picture video audio ' +
    'object embed iframe frame map nav menu title desc metadata defs symbol',
  break: 'br',
  block:
    'html body div p li ul ol dl dt dd h1 h2 h3 h4 h5 h6 article section aside main header footer blockquote figure ' +
    'figcaption table caption thead tbody tfoot tr td th form fieldset legend details summary dialog address hgroup center ' +
    'search text foreignObject svg hr',
  inline: 'b i em strong u s small sub sup mark abbr cite q dfn var font bdi bdo ins del time',
};
const ROLES = new Map(
  (Object.keys(NAMES) as TextRole[]).flatMap((role) => NAMES[role].split(' ').map((name) => [name, role] as const)),
);
const SKIPPED_ROLES = /^(navigation|menu|menubar|menuitem|textbox|searchbox|combobox|listbox|code|button|tablist)$/;

/** The role of an element in the text. Asks for the computed style only where the name does not tell. */
export function textRole(element: Element): TextRole {
  const role = ROLES.get(element.localName);
  const isPlain = !element.hasAttributes();
  if (role === 'skip' || (role !== 'absent' && !isPlain && isSetApart(element))) return 'skip';
  return role && (isPlain || role !== 'inline') ? role : roleByStyle(element);
}

/** Whether the element is a block by its name alone: cheap enough to be asked at every change of a page. */
export function isBlockByName(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && ROLES.get((node as Element).localName) === 'block';
}

/** Whether the element's own attributes keep its text from being read: editors, `aria-hidden`, controls. */
function isSetApart(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ROLES.test(role);
}

function roleByStyle(element: Element): TextRole {
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'absent';
  return display === 'inline' || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

/** Whether a text inside `element` is out of bounds because of `element` or one of its ancestors, across shadow roots. */
export function isOutOfBounds(element: Element): boolean {
  if ((element.ownerDocument as Document).designMode === 'on') return true;
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const role = ROLES.get(at.localName);
    if (role === 'absent' || role === 'skip' || isSetApart(at)) return true;
  }
  return false;
}

/** The parent element; from the top of a shadow tree, its host. */
export function parentAcrossRoots(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** What text may stand in directly. */
export type Container = Element | ShadowRoot;

/** The container whose text run holds `node`: the nearest ancestor (or itself) that does not run on in its parent's text. */
export function containerOf(node: Node): Container | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return 'host' in at ? (at as ShadowRoot) : undefined;
    if (at.nodeType === Node.ELEMENT_NODE && textRole(at as Element) !== 'inline') return at as Element;
  }
  return undefined;
}

/** The container itself, or the host of the shadow root that it is. */
export function elementOf(container: Container): Element {
  return container.nodeType === Node.ELEMENT_NODE ? (container as Element) : (container as ShadowRoot).host;
}
