/**
 * The scanner: walks the page in slices, has the texts of its blocks looked through, nearest the viewport first, keeps what was found.
 * new Scanner({ ask, … }).scan(document.documentElement) -> blocks with mentions, told by onChange.
 * It must not know who looks through the texts, nor how mentions are shown.
 */
import type { Mention } from '../gazetteer/mention';
import { type Block, placeMentions } from './block';
import { containersInView } from './in-view';
import { type Container, containerOf, elementOf, isOutOfBounds } from './page-text';
import { ReadingList } from './reading-list';
import { sectionOf } from './section';
import { runSliced } from './slices';
import { type Piece, type Reading, WaitingTexts } from './waiting-texts';
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

/** A scanner for one document; it stops for good when the signal aborts. */
export class Scanner {
  readonly #parts: ScannerParts;
  readonly #walked = new WeakSet<Container>();
  /** The blocks where mentions were found. */
  readonly #known = new WeakMap<Container, Block>();
  readonly #list = new ReadingList();
  readonly #waiting = new WaitingTexts();
  /** What was looked at before the walk, with the text it had. */
  readonly #seen = new Map<Container, string>();
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
    return { hasText: this.#hasText, done: this.#walks === 0 && !this.#asking && this.#waiting.isEmpty };
  }

  /** Looks at what is in view, then walks everything: a reader waits for what is to be seen, however long the page is. */
  async scan(document: Document): Promise<void> {
    this.#walks++;
    const onlyItself = { ...this.#parts, isKnown: () => true, headings: new Map() };
    for (const container of containersInView(document, this.#parts.shadowRootOf)) {
      for (const found of walkBlocks(container, onlyItself)) {
        if (!found?.text) continue;
        this.#hasText = true;
        this.#seen.set(container, found.run.text);
        this.#waiting.put(found);
      }
    }
    await this.#askOn();
    await this.#walk([document.documentElement], this.#isKnown);
    this.#seen.clear();
    this.#walks--;
  }

  /** Reads again what changed. Answers the ms of main thread that reading took. */
  async rescan({ touched, added }: PageChanges): Promise<number> {
    for (const block of [...this.blocks]) if (!block.container.isConnected) this.#forget(block);
    const worked = await this.#walk(changedContainers(touched, this.#isKnown), this.#isKnown);
    // What comes back from elsewhere is read anew, with everything below it.
    return worked + (await this.#walk(outermost(added), () => false));
  }

  readonly #isKnown = (container: Container): boolean => this.#walked.has(container);

  async #walk(tops: Iterable<Container>, isKnown: WalkRules['isKnown']): Promise<number> {
    this.#walks++;
    const rules = { ...this.#parts, isKnown, headings: new Map() };
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
    const { container, run } = found;
    this.#walked.add(container);
    if (text) {
      this.#hasText = true;
      if (this.#seen.get(container) !== run.text) this.#waiting.put(found);
      return;
    }
    this.#waiting.drop(container);
    const before = this.#known.get(container);
    if (before) this.#forget(before);
  }

  async #askOn(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const { signal, ask, onChange } = this.#parts;
    while (!this.#waiting.isEmpty && !signal.aborted) {
      const batch = this.#waiting.next(this.#hasAsked ? BATCH_UNITS : FIRST_BATCH_UNITS);
      this.#hasAsked = true;
      const answers = await ask(batch.map(({ text }) => text));
      if (!answers || signal.aborted) break;
      for (const [i, piece] of batch.entries()) this.#answered(piece, answers[i] ?? []);
    }
    this.#asking = false;
    if (!signal.aborted) onChange();
  }

  #answered({ reading, start }: Piece, found: readonly Mention[]): void {
    reading.left--;
    if (!this.#waiting.isLatest(reading)) return;
    for (const mention of found) {
      reading.mentions.push(start === 0 ? mention : { ...mention, start: mention.start + start, end: mention.end + start });
    }
    // A block that is read for the first time shows what is found piece by piece; one that is read again, when all is known.
    const before = this.#known.get(reading.container);
    if (reading.left === 0 || before === undefined || before.run === reading.run) this.#settle(reading, before);
  }

  #settle({ container, run, heading, mentions, left }: Reading, before: Block | undefined): void {
    if (mentions.length === 0) {
      if (before && left === 0) this.#forget(before);
      return;
    }
    const block: Block = before ?? { container, section: sectionOf(container, heading), run, mentions: [] };
    block.mentions = placeMentions(
      block,
      mentions.toSorted((a, b) => a.start - b.start),
    );
    block.run = run;
    this.#known.set(container, block);
    this.#list.put(block);
    this.#parts.onChange();
  }

  #forget(block: Block): void {
    this.#known.delete(block.container);
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
