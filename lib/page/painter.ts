/**
 * The painter: underlines mentions by the CSS Custom Highlight API, only those near the viewport. The DOM stays as it is.
 * createPainter().show(chosen mentions) -> their ranges are registered as their blocks come near, at most 300 at a time.
 * It must not know why a mention was chosen. Every registered range makes each later change of the page dearer: hence the cap.
 */
import { type Block, boxOf, type PlacedMention, rangeOf } from './block';
import { adoptHighlightSheet, dropHighlightSheet, HIGHLIGHT } from './highlight-sheet';
import { nearSlice } from './near-slice';
import { gathered } from './slices';

const MAX_RANGES = 300;
/** In blocks with more mentions than this, nearness is judged mention by mention. */
const MANY_IN_A_BLOCK = 100;
const NEAR = '100% 0px';
const REPAINT_MS = 150;

export interface Painter {
  /** These mentions, in reading order, and no others are underlined from now on. `hidden` blocks are watched for coming to sight. */
  show(chosen: readonly PlacedMention[], hidden: readonly Block[]): void;
  /** Marks one mention as the one with the open card, or as the one the keyboard is at; undefined takes the mark away. */
  mark(as: 'open' | 'focused', placed: PlacedMention | undefined): void;
  /** The underlined mentions that may stand in a text node. */
  paintedIn(node: Text): readonly PlacedMention[];
  /** Takes everything away. */
  clear(): void;
}

/** A painter for one document; clears and ends when the signal aborts. `onReveal` is told when a hidden block comes to sight. */
export function createPainter(document: Document, { signal, onReveal }: { signal: AbortSignal; onReveal: () => void }): Painter {
  let hidden = new Set<Block>();
  let chosen = new Map<Block, PlacedMention[]>();
  const boxes = new Map<Element, Set<Block>>();
  const near = new Set<Element>();
  const painted = new Map<PlacedMention, Range>();
  const owners = new WeakMap<Text, Block>();
  const roots = new Set<Document | ShadowRoot>();
  let planned = false;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) near.delete(target);
        else if (near.add(target) && hasHidden(target)) onReveal();
      }
      plan();
    },
    { rootMargin: NEAR },
  );

  const hasHidden = (box: Element): boolean => [...(boxes.get(box) ?? [])].some((block) => hidden.has(block));

  const plan = (): void => {
    if (planned || signal.aborted) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      if (!signal.aborted) paint();
    });
  };

  const paint = (): void => {
    const wanted = new Set<PlacedMention>();
    for (const box of [...near]) {
      for (const block of boxes.get(box) ?? []) {
        const mentions = chosen.get(block) ?? [];
        for (const placed of mentions.length > MANY_IN_A_BLOCK ? nearSlice(mentions) : mentions) wanted.add(placed);
      }
    }
    const kept = wanted.size > MAX_RANGES ? new Set(nearSlice([...wanted]).slice(0, MAX_RANGES)) : wanted;
    for (const placed of painted.keys()) if (!kept.has(placed)) unpaint(placed);
    for (const placed of kept) paintOne(placed);
  };

  const paintOne = (placed: PlacedMention): void => {
    const before = painted.get(placed);
    const range = rangeOf(placed);
    if (before && range && isSameRange(before, range)) return;
    if (before) unpaint(placed);
    if (!range) return;
    painted.set(placed, range);
    for (const node of placed.block.run.nodes) owners.set(node, placed.block);
    adopt(range);
    register(HIGHLIGHT.mention, range);
  };

  const unpaint = (placed: PlacedMention): void => {
    const range = painted.get(placed);
    if (range) CSS.highlights.get(HIGHLIGHT.mention)?.delete(range);
    painted.delete(placed);
  };

  const adopt = (range: Range): void => {
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    roots.add(root);
    adoptHighlightSheet(root);
  };

  /** Within a long block, and where not all could be painted, what is near changes with every scroll. */
  const onScroll = (): void => {
    const blocks = [...near].flatMap((box) => [...(boxes.get(box) ?? [])]);
    const isLong = blocks.some((block) => (chosen.get(block)?.length ?? 0) > MANY_IN_A_BLOCK);
    if (isLong || painted.size >= MAX_RANGES) plan();
  };
  document.addEventListener(
    'scroll',
    gathered(onScroll, () => REPAINT_MS),
    { capture: true, passive: true, signal },
  );

  const observe = (): void => {
    const wanted = new Map<Element, Set<Block>>();
    for (const block of [...chosen.keys(), ...hidden]) {
      const box = boxOf(block.container);
      wanted.set(box, (wanted.get(box) ?? new Set()).add(block));
    }
    for (const box of boxes.keys()) {
      if (wanted.has(box)) continue;
      observer.unobserve(box);
      near.delete(box);
    }
    for (const box of wanted.keys()) if (!boxes.has(box)) observer.observe(box);
    boxes.clear();
    for (const [box, blocks] of wanted) boxes.set(box, blocks);
  };

  const clear = (): void => {
    observer.disconnect();
    for (const map of [chosen, boxes, near, painted]) map.clear();
    for (const name of Object.values(HIGHLIGHT)) CSS.highlights.delete(name);
    for (const root of roots) dropHighlightSheet(root);
    roots.clear();
  };
  signal.addEventListener('abort', clear);

  return {
    show(mentions, hiddenBlocks) {
      hidden = new Set(hiddenBlocks);
      chosen = new Map();
      for (const placed of mentions) {
        const ofBlock = chosen.get(placed.block);
        ofBlock ? ofBlock.push(placed) : chosen.set(placed.block, [placed]);
      }
      observe();
      plan();
    },
    mark(as, placed) {
      const range = placed && rangeOf(placed);
      CSS.highlights.delete(HIGHLIGHT[as]);
      if (!range) return;
      adopt(range);
      register(HIGHLIGHT[as], range);
    },
    paintedIn: (node) => (owners.has(node) ? (chosen.get(owners.get(node)!) ?? []) : []).filter((placed) => painted.has(placed)),
    clear,
  };
}

/** Adds a range to the highlight of that name; a page may have deleted it. */
function register(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) {
    highlight.add(range);
    return;
  }
  const made = new Highlight(range);
  made.priority = PRIORITY[name] ?? 0;
  CSS.highlights.set(name, made);
}

const PRIORITY: Readonly<Record<string, number>> = { [HIGHLIGHT.open]: 1, [HIGHLIGHT.focused]: 2 };

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
