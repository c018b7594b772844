/**
 * The scanner: walks the page in slices, has the texts of its blocks looked through, nearest the viewport first, keeps what was found.
 * new Scanner({ ask, … }).scan(document.documentElement) -> blocks with mentions, told by onChange.
 * It must not know who looks through the texts, nor how mentions are shown.
 */
import type { Mention } from '../gazetteer/mention';
import { type Block, boxOf, placeMentions } from './block';
import { cutText } from './cut-text';
import { type Container, containerOf, elementOf, isOutOfBounds } from './page-text';
import { ReadingList } from './reading-list';
import { sectionOf } from './section';
import { runSliced } from './slices';
import { type FoundBlock, type WalkRules, walkBlocks } from './walk';

/** What a scanner needs; `onShadowRoot` is told of every shadow tree on the page. */
export interface ScannerParts extends Pick<WalkRules, 'shadowRootOf' | 'isOurs' | 'onShadowRoot'> {
  /** Mentions in each text, or undefined when there is nobody to ask any more. */
  readonly ask: (texts: readonly string[]) => Promise<readonly (readonly Mention[])[] | undefined>;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** What changed on a page: nodes whose own text is another now, and elements that are new. */
export interface PageChanges {
  readonly touched: ReadonlySet<Node>;
  readonly added: ReadonlySet<Element>;
}

/** The first batch is small, so that the first underlines come soon. */
const FIRST_BATCH_UNITS = 8_000;
const BATCH_UNITS = 60_000;
const BATCH_TEXTS = 400;

/** A scanner for one document; it stops for good when the signal aborts. */
export class Scanner {
  readonly #parts: ScannerParts;
  readonly #known = new WeakMap<Container, Block | null>();
  readonly #list = new ReadingList();
  readonly #waiting = new Map<Container, FoundBlock>();
  #hasText = false;
  #hasAsked = false;
  #walks = 0;
  #asking = false;

  constructor(parts: ScannerParts) {
    this.#parts = parts;
  }

  /** Blocks with mentions in reading order. Blocks that left the page may be among them. */
  get blocks(): readonly Block[] {
    return this.#list.blocks;
  }

  /** Whether any text was found, and whether all of it has been looked through. */
  state(): { readonly hasText: boolean; readonly done: boolean } {
    return { hasText: this.#hasText, done: this.#walks === 0 && !this.#asking && this.#waiting.size === 0 };
  }

  /** Walks everything below `top`. */
  scan(top: Element): Promise<number> {
    return this.#walk([top], this.#isKnown);
  }

  /** Reads again what changed. Answers, as scan does, the ms of main thread that reading took. */
  async rescan({ touched, added }: PageChanges): Promise<number> {
    for (const block of [...this.blocks]) if (!block.container.isConnected) this.#forget(block);
    const worked = await this.#walk(changedContainers(touched, this.#isKnown), this.#isKnown);
    // What comes back from elsewhere is read anew, with everything below it.
    return worked + (await this.#walk(outermost(added), () => false));
  }

  readonly #isKnown = (container: Container): boolean => this.#known.has(container);

  async #walk(tops: Iterable<Container>, isKnown: WalkRules['isKnown']): Promise<number> {
    this.#walks++;
    const rules = { ...this.#parts, isKnown };
    const all = (function* () {
      for (const top of tops) yield* walkBlocks(top, rules);
    })();
    const { signal } = this.#parts;
    const worked = await runSliced(all, (found) => this.#take(found), { signal, onSlice: () => void this.#askOn() });
    this.#walks--;
    await this.#askOn();
    return worked;
  }

  #take({ text, ...found }: FoundBlock & { readonly text: boolean }): void {
    const { container } = found;
    const before = this.#known.get(container);
    if (before === undefined) this.#known.set(container, null);
    this.#waiting.delete(container);
    if (text) {
      this.#hasText = true;
      this.#waiting.set(container, found);
    } else if (before) {
      this.#forget(before);
    }
  }

  async #askOn(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const { signal, ask, onChange } = this.#parts;
    while (this.#waiting.size > 0 && !signal.aborted) {
      const batch = nextBatch([...this.#waiting.values()], this.#hasAsked ? BATCH_UNITS : FIRST_BATCH_UNITS);
      this.#hasAsked = true;
      for (const { container } of batch) this.#waiting.delete(container);
      const answers = await askInPieces(batch, ask);
      if (!answers || signal.aborted) break;
      for (const [i, found] of batch.entries()) if (!this.#waiting.has(found.container)) this.#settle(found, answers[i]!);
    }
    this.#asking = false;
    if (!signal.aborted) onChange();
  }

  #settle({ container, run, heading }: FoundBlock, mentions: readonly Mention[]): void {
    const before = this.#known.get(container);
    if (mentions.length === 0) {
      if (before) this.#forget(before);
      return;
    }
    const block: Block = before ?? { container, section: sectionOf(container, heading), run, mentions: [] };
    block.mentions = placeMentions(block, mentions);
    block.run = run;
    this.#known.set(container, block);
    this.#list.put(block);
    this.#parts.onChange();
  }

  #forget(block: Block): void {
    this.#known.set(block.container, null);
    this.#list.drop(block);
    this.#parts.onChange();
  }
}

function changedContainers(touched: ReadonlySet<Node>, isKnown: WalkRules['isKnown']): Set<Container> {
  const containers = new Set<Container>();
  for (const node of touched) {
    const container = containerOf(node);
    if (!container?.isConnected) continue;
    if (isKnown(container) || !isOutOfBounds(elementOf(container))) containers.add(container);
  }
  return containers;
}

/** The elements still on the page and in bounds that are not inside another of them. */
function outermost(added: ReadonlySet<Element>): Element[] {
  return [...added].filter((element) => {
    if (!element.isConnected || isOutOfBounds(element)) return false;
    for (let at = element.parentElement; at; at = at.parentElement) if (added.has(at)) return false;
    return true;
  });
}

/** The mentions of each block of the batch; long texts are asked in pieces. */
async function askInPieces(batch: readonly FoundBlock[], ask: ScannerParts['ask']): Promise<Mention[][] | undefined> {
  const cuts = batch.map(({ run }) => cutText(run.text));
  const answers = await ask(cuts.flatMap(({ texts }) => texts));
  if (!answers) return undefined;
  let piece = 0;
  return cuts.map(({ starts }) => starts.flatMap((start) => shift(answers[piece++] ?? [], start)));
}

function shift(mentions: readonly Mention[], by: number): readonly Mention[] {
  return by === 0 ? mentions : mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));
}

/** A batch from the first block that is not above the viewport on; when those are done, from the top. */
function nextBatch(waiting: readonly FoundBlock[], units: number): FoundBlock[] {
  const from = firstInView(waiting);
  let to = from;
  for (let sum = 0; to < waiting.length && to - from < BATCH_TEXTS && sum < units; to++) sum += waiting[to]!.run.text.length;
  return waiting.slice(from, to);
}

/** Blocks stand more or less in the order of their tops: a binary search is near enough, and cheap. */
function firstInView(waiting: readonly FoundBlock[]): number {
  let low = 0;
  let high = waiting.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(waiting[middle]!)) low = middle + 1;
    else high = middle;
  }
  return isAbove(waiting[low]!) ? 0 : low;
}

function isAbove({ container }: FoundBlock): boolean {
  return boxOf(container).getBoundingClientRect().bottom < 0;
}
