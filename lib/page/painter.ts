/**
 * The painter: underlines mentions by the CSS Custom Highlight API, only those near the viewport. The DOM stays as it is.
 * painter.show(chosen mentions) -> their ranges are registered as their blocks come near, at most 300 at a time.
 * It must not know why a mention was chosen. Every registered range makes each later change of the page dearer: hence the cap.
 */
import { type Block, boxOf, type PlacedMention, rangeOf } from './block';
import { adoptHighlightSheet, dropHighlightSheet, HIGHLIGHT } from './highlight-sheet';
import { touchesView } from './in-view';
import { nearSlice } from './near-slice';
import { gathered } from './slices';

const MAX_RANGES = 300;
/** In boxes with more mentions than this, nearness is judged mention by mention. */
const MANY_IN_A_BOX = 100;
/** So many blocks side by side are watched by the element around them: the browser looks at each that is watched in every frame. */
const MANY_SIDE_BY_SIDE = 8;
/** A window's height above and below the window. */
const NEAR = '100% 0px';
const FIRST_BOXES = 50;
const REPAINT_MS = 150;

/** A painter for one document. `onReveal` is told when a hidden block comes to sight. */
export class Painter {
  #hidden = new Set<Block>();
  #chosen = new Map<Block, PlacedMention[]>();
  #near = new Set<Element>();
  #planned = false;
  readonly #boxes = new Map<Element, Set<Block>>();
  readonly #painted = new Map<PlacedMention, Range>();
  readonly #owners = new WeakMap<Text, Block>();
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #observer: IntersectionObserver;
  readonly #signal: AbortSignal;

  constructor(document: Document, { signal, onReveal }: { signal: AbortSignal; onReveal: () => void }) {
    this.#signal = signal;
    this.#observer = new IntersectionObserver((entries) => this.#onNear(entries, onReveal), { rootMargin: NEAR });
    const onScroll = gathered(
      () => this.#onScroll(),
      () => REPAINT_MS,
    );
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.#clear());
  }

  /** These mentions, in reading order, and no others are underlined from now on. `hidden` blocks are watched for coming to sight. */
  show(mentions: readonly PlacedMention[], hidden: readonly Block[]): void {
    this.#hidden = new Set(hidden);
    this.#chosen = Map.groupBy(mentions, ({ block }) => block);
    this.#observe();
    this.#plan();
    if (this.#painted.size > 0) return;
    // The first ones do not wait for what the observer tells: that is two frames more.
    for (const box of [...this.#boxes.keys()].slice(0, FIRST_BOXES)) {
      if (touchesView(box.getBoundingClientRect(), innerHeight)) this.#near.add(box);
    }
    this.#paint();
  }

  /** Marks one mention as the one with the open card, or as the one the keyboard is at; undefined takes the mark away. */
  mark(as: 'open' | 'focused', placed: PlacedMention | undefined): void {
    const range = placed && rangeOf(placed);
    CSS.highlights.delete(HIGHLIGHT[as]);
    if (range) this.#register(HIGHLIGHT[as], range);
  }

  /** The underlined mentions that may stand in a text node. */
  paintedIn(node: Text): readonly PlacedMention[] {
    const block = this.#owners.get(node);
    return ((block && this.#chosen.get(block)) ?? []).filter((placed) => this.#painted.has(placed));
  }

  #onNear(entries: readonly IntersectionObserverEntry[], onReveal: () => void): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) this.#near.delete(target);
      else if (this.#near.add(target) && this.#blocksIn(target).some((block) => this.#hidden.has(block))) onReveal();
    }
    this.#plan();
  }

  #blocksIn(box: Element): Block[] {
    return [...(this.#boxes.get(box) ?? [])];
  }

  #chosenIn(box: Element): PlacedMention[] {
    return this.#blocksIn(box).flatMap((block) => this.#chosen.get(block) ?? []);
  }

  /** Within a long box, and where not all could be painted, what is near changes with every scroll. */
  #onScroll(): void {
    const isLong = [...this.#near].some((box) => this.#chosenIn(box).length > MANY_IN_A_BOX);
    if (isLong || this.#painted.size >= MAX_RANGES) this.#plan();
  }

  #plan(): void {
    if (this.#planned || this.#signal.aborted) return;
    this.#planned = true;
    requestAnimationFrame(() => {
      this.#planned = false;
      if (!this.#signal.aborted) this.#paint();
    });
  }

  #paint(): void {
    const near = [...this.#near].flatMap((box) => {
      const mentions = this.#chosenIn(box);
      return mentions.length > MANY_IN_A_BOX ? nearSlice(mentions) : mentions;
    });
    const kept = new Set(near.length > MAX_RANGES ? nearSlice(near).slice(0, MAX_RANGES) : near);
    for (const placed of this.#painted.keys()) if (!kept.has(placed)) this.#unpaint(placed);
    for (const placed of kept) this.#paintOne(placed);
  }

  #paintOne(placed: PlacedMention): void {
    const before = this.#painted.get(placed);
    const range = rangeOf(placed);
    if (before && range && isSameRange(before, range)) return;
    if (before) this.#unpaint(placed);
    if (!range) return;
    this.#painted.set(placed, range);
    for (const node of placed.block.run.places?.nodes ?? []) this.#owners.set(node, placed.block);
    this.#register(HIGHLIGHT.mention, range);
  }

  #unpaint(placed: PlacedMention): void {
    CSS.highlights.get(HIGHLIGHT.mention)?.delete(this.#painted.get(placed)!);
    this.#painted.delete(placed);
  }

  #observe(): void {
    const before = new Set(this.#boxes.keys());
    this.#boxes.clear();
    const watch = (box: Element, blocks: Iterable<Block>): void => {
      const already = this.#boxes.get(box) ?? new Set();
      for (const block of blocks) already.add(block);
      this.#boxes.set(box, already);
      if (!before.delete(box)) this.#observer.observe(box);
    };
    for (const [around, blocks] of Map.groupBy(this.#chosen.keys(), ({ container }) => container.parentElement)) {
      if (around && blocks.length >= MANY_SIDE_BY_SIDE) watch(boxOf(around), blocks);
      else for (const block of blocks) watch(boxOf(block.container), [block]);
    }
    for (const block of this.#hidden) watch(boxOf(block.container), [block]);
    for (const box of before) {
      if (this.#boxes.has(box)) continue;
      this.#observer.unobserve(box);
      this.#near.delete(box);
    }
  }

  /** Adds a range to the highlight of that name; a page may have deleted it, or thrown out its looks. */
  #register(name: string, range: Range): void {
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    this.#roots.add(root);
    adoptHighlightSheet(root);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    highlight.priority = PRIORITY[name] ?? 0;
    CSS.highlights.set(name, highlight);
  }

  #clear(): void {
    this.#observer.disconnect();
    for (const kept of [this.#chosen, this.#boxes, this.#near, this.#painted]) kept.clear();
    for (const name of Object.values(HIGHLIGHT)) CSS.highlights.delete(name);
    for (const root of this.#roots) dropHighlightSheet(root);
  }
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
