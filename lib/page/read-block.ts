/**
 * Reads one block of a page: its text run, and what stands in it that is to be read by itself.
 * <div>Ali<b>baba</b> Cloud<p>…</p></div> -> run "Alibaba Cloud \uFFFC", inner [<p>].
 * It must not know what is looked for in the text. It never changes the page.
 */
import { type Container, textRole } from './page-text';
import { Pieces, type TextRun, wholeRun } from './text-run';

/** What one block holds: its own text, the elements below it that have texts of their own, and inline elements that may be hosts. */
export interface BlockContent {
  readonly run: TextRun;
  readonly inner: readonly Element[];
  readonly hosts: readonly Element[];
}

/** Stands where an element that is not read interrupts the text: no name reaches across it. */
const GAP = '\n\uFFFC\n';
/** Nodes that are read in one go: a page may have a hundred thousand in one block. */
const NODES_A_STEP = 200;

/** Reads one block: not its inner blocks, which are only listed. Linear in the number of nodes that are its own. */
export function readBlock(block: Container, isOurs: (element: Element) => boolean = () => false): BlockContent {
  const steps = readBlockInSteps(block, isOurs);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with a pause now and then. Where the page changes meanwhile, the rest may be missing: whoever watches reads again. */
export function* readBlockInSteps(block: Container, isOurs: (element: Element) => boolean): Generator<undefined, BlockContent> {
  if (allRunsOn(block, isOurs)) return { run: wholeRun(block), inner: [], hosts: [] };
  let left = NODES_A_STEP;
  const inner: Element[] = [];
  const hosts: Element[] = [];
  const pieces = new Pieces();
  let node: Node | null = block.firstChild;
  while (node) {
    if (left-- === 0) {
      left = NODES_A_STEP;
      yield undefined;
    }
    let goInside = false;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) pieces.take(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !isOurs(node as Element)) {
      const role = textRole(node as Element);
      goInside = role === 'inline';
      if (role === 'block') inner.push(node as Element);
      if (goInside && mayHost(node as Element)) hosts.push(node as Element);
      if (role === 'block' || role === 'skip') pieces.gap(GAP);
      else if (role === 'break') pieces.gap('\n');
    }
    node = nextNode(node, block, goInside);
  }
  return { run: pieces.run(), inner, hosts };
}

/** Whether nothing interrupts the text of a block: most are so. Not of one that is too wide to be looked at in one go. */
function allRunsOn(block: Container, isOurs: (element: Element) => boolean): boolean {
  let left = NODES_A_STEP;
  if (block.childNodes.length > left) return false;
  for (let at = block.firstElementChild; at; at = nextElement(at, block)) {
    if (left-- === 0 || textRole(at) !== 'inline' || mayHost(at) || isOurs(at)) return false;
  }
  return true;
}

function nextElement(element: Element, top: Container): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  for (let at: Element | null = element; at && at !== top; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

function mayHost(element: Element): boolean {
  return element.shadowRoot !== null || element.localName.includes('-');
}

function nextNode(node: Node, top: Node, goInside: boolean): Node | null {
  if (goInside && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
