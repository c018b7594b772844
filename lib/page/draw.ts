/**
 * Draws a tree of JSX into the page: all that the card asks of a renderer, in a tenth of the bytes of one that can do more.
 * draw(<b>Komdigi</b>, root) -> <b>Komdigi</b>; drawn again with other words, the same <b> has them. The build of the page script
 * puts it in the place of Preact (wxt.config.ts). It must not know states, hooks or refs: components are functions of their props.
 */

type Props = Readonly<Record<string, unknown>>;

/** What JSX makes of an element, here as in Preact. */
export interface DrawnNode {
  /** A tag's name or a component. */
  readonly type: unknown;
  readonly props: Props;
  readonly key?: unknown;
}

/** Whatever may stand between tags. */
export type Drawable = DrawnNode | string | number | boolean | null | undefined | readonly Drawable[];

/** An element or a text to be, all components and fragments resolved. */
type Item = { readonly tag: string; readonly props: Props; readonly key: unknown } | string;

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

const drawn = new WeakMap<Node, Exclude<Item, string>>();

/** The JSX runtime. */
export function jsx(type: DrawnNode['type'], props: Props, key?: unknown): DrawnNode {
  return { type, props, key };
}
/** The same, for several children: they are drawn alike. */
export { jsx as jsxs };

/** Children without an element around them. */
export function Fragment({ children }: Props): Drawable {
  return children as Drawable;
}

/**
 * Makes the children of `parent` what is drawn. An element stays where one of the same name and key was there before: with it its
 * focus, its scrolling and whether it is unfolded.
 */
export function draw(tree: Drawable, parent: Element | ShadowRoot): void {
  const free = new Set(parent.childNodes);
  const nodes = resolve(tree).map((item) => {
    const node = [...free].find((old) => isFor(old, item)) ?? make(item, parent);
    free.delete(node as ChildNode);
    fill(node, item);
    return node;
  });
  for (const old of free) old.remove();
  for (const [i, node] of nodes.entries()) {
    if (parent.childNodes[i] !== node) parent.insertBefore(node, parent.childNodes[i] ?? null);
  }
}

function resolve(tree: Drawable, key?: unknown): Item[] {
  if (tree === null || tree === undefined || typeof tree === 'boolean') return [];
  if (Array.isArray(tree)) return tree.flatMap((part: Drawable) => resolve(part));
  if (typeof tree !== 'object') return [String(tree)];
  const { type, props, key: own = key } = tree as DrawnNode;
  return typeof type === 'function' ? resolve(type(props) as Drawable, own) : [{ tag: type as string, props, key: own }];
}

function isFor(node: Node, item: Item): boolean {
  if (typeof item === 'string') return node.nodeType === Node.TEXT_NODE;
  const before = drawn.get(node);
  return before !== undefined && before.tag === item.tag && before.key === item.key;
}

function make(item: Item, parent: Node): Node {
  const document = parent.ownerDocument as Document;
  if (typeof item === 'string') return document.createTextNode(item);
  const isSvg = item.tag === 'svg' || (parent as Element).namespaceURI === SVG;
  return document.createElementNS(isSvg ? SVG : HTML, item.tag);
}

function fill(node: Node, item: Item): void {
  if (typeof item === 'string') {
    if ((node as Text).data !== item) (node as Text).data = item;
    return;
  }
  const before = drawn.get(node)?.props ?? {};
  for (const name in { ...before, ...item.props }) {
    if (name !== 'children' && before[name] !== item.props[name]) setProp(node as HTMLElement, name, item.props[name]);
  }
  drawn.set(node, item);
  draw(item.props.children as Drawable, node as Element);
}

/** Styles go through the object model: a page's policy may forbid the attribute. */
function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (name === 'style') {
    for (const [property, text] of Object.entries(value ?? {})) {
      if (property.startsWith('-')) element.style.setProperty(property, text as string);
      else element.style[property as 'color'] = text as string;
    }
  } else if (name.startsWith('on')) {
    element[name.toLowerCase() as 'onclick'] = value as GlobalEventHandlers['onclick'];
  } else {
    // In an XHTML page nobody else makes the names of attributes small.
    const attribute = element.namespaceURI === SVG ? name : name.toLowerCase();
    const isAria = name.includes('-');
    if (value === null || value === undefined || (value === false && !isAria)) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value === true && !isAria ? '' : String(value));
  }
}
