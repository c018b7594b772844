/**
 * The underlines of one page: scan, watch, choose and paint put together, with what pointer, keyboard and popup ask of them.
 * new Underlines(document, { ask, highlight: "first", … }) -> underlines appear; list() -> [{ entity: "komdigi", count: 3, … }].
 * It must not know who answers `ask`, nor what a card is. Everything ends when the signal aborts.
 */
import type { Mention } from '../gazetteer/mention';
import type { FrameStep } from '../messages/frames';
import type { PageEntity } from '../messages/protocol';
import type { HighlightChoice } from '../settings/settings';
import { type Block, boxOf, isShown, type PlacedMention } from './block';
import { chooseMentions } from './choose';
import { touchesView } from './in-view';
import { Painter } from './painter';
import { mentionAtPoint, type PointedMention, rectsOf } from './point';
import { Scanner } from './scanner';
import { scrollToMention } from './scroll-to-mention';
import { gathered } from './slices';
import { watchChanges } from './watch';

/** What underlines need from outside the page; `ask` as for a Scanner. */
export interface UnderlinesParts {
  readonly ask: (texts: readonly string[]) => Promise<readonly (readonly Mention[])[] | undefined>;
  readonly highlight: HighlightChoice;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly isOurs: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

const FIRST_CHOICE_MS = 0;
/** Later ones may wait: what is in view was looked through first. */
const NEXT_CHOICE_MS = 200;
/** A pulse that took t is not followed by another for this many t. */
const REST_FACTOR = 100;
/** So many elements are looked at again. */
const MOST_HOSTS = 5_000;
const LIST_POLL_MS = 50;
const LIST_POLLS = 20;

/** Starts on a document: underlines appear as its texts are answered. */
export class Underlines {
  readonly #document: Document;
  readonly #parts: UnderlinesParts;
  readonly #painter: Painter;
  readonly #scanner: Scanner;
  readonly #plan: () => void;
  #chosen: readonly PlacedMention[] = [];
  #hidden: readonly Block[] = [];
  #focused: PlacedMention | undefined;
  #restUntil = 0;
  /** Elements without a shadow root that may get one. */
  readonly #hosts = new Set<Element>();

  constructor(document: Document, parts: UnderlinesParts) {
    const { signal, isOurs } = parts;
    this.#document = document;
    this.#parts = parts;
    this.#plan = gathered(
      () => this.#choose(),
      () => (this.#chosen.length === 0 ? FIRST_CHOICE_MS : NEXT_CHOICE_MS),
    );
    this.#painter = new Painter(document, { signal, onReveal: this.#plan });
    const shadowRootOf = (element: Element) => {
      const root = parts.shadowRootOf(element);
      if (!root && this.#hosts.size < MOST_HOSTS) this.#hosts.add(element);
      return root;
    };
    this.#scanner = new Scanner({ ...parts, shadowRootOf, onShadowRoot: (root) => watch.add(root), onChange: this.#plan });
    const watch = watchChanges((changes) => this.#scanner.rescan(changes), { isOurs, signal });
    watch.add(document);
    if (document.documentElement) void this.#scanner.scan(document);
  }

  /** Reads everything anew, because other names are known now. */
  lookAgain(): void {
    const { documentElement } = this.#document;
    if (documentElement) void this.#scanner.rescan({ touched: new Set(), added: new Set([documentElement]) });
  }

  /** To be called about every second: sees what no event tells, hidden blocks that show by now and shadow roots made late. */
  pulse(): void {
    const start = performance.now();
    if (start < this.#restUntil || this.#document.hidden) return;
    if (this.#hidden.some(isShown)) this.#plan();
    const added = new Set<Element>();
    for (const host of this.#hosts) {
      if (host.isConnected && !this.#parts.shadowRootOf(host)) continue;
      this.#hosts.delete(host);
      added.add(host);
    }
    if (added.size > 0) void this.#scanner.rescan({ touched: new Set(), added });
    this.#restUntil = start + (performance.now() - start) * REST_FACTOR;
  }

  /** The underlined mention at a point of the viewport. */
  at(x: number, y: number): PointedMention | undefined {
    const { shadowRootOf } = this.#parts;
    return mentionAtPoint(this.#document, x, y, { shadowRootOf, paintedIn: (node) => this.#painter.paintedIn(node) });
  }

  /** Every entity on the page as it stands, in reading order, once the page has been looked through (or after a second). */
  async list(): Promise<{ readonly hasText: boolean; readonly entities: PageEntity[] }> {
    for (let polls = 0; polls < LIST_POLLS && !this.#scanner.state().done; polls++) {
      await new Promise((resolve) => setTimeout(resolve, LIST_POLL_MS));
    }
    return { hasText: this.#scanner.state().hasText, entities: this.entities() };
  }

  /** Every entity found by now. */
  entities(): PageEntity[] {
    return countEntities(this.#shownMentions());
  }

  /**
   * Moves the keyboard's place to the next or previous underlined mention, or to the next of an entity, underlined or not: from
   * the viewport on at first, from the `edge` of the page where it comes from a frame. After the last it is nowhere.
   */
  step({ by, edge, entity }: Omit<FrameStep, 'type'>): PlacedMention | undefined {
    const all = entity ? this.#shownMentions().filter(({ mention }) => mention.entity === entity) : this.#chosen;
    return this.#focus(edge ? all.at(by === 1 ? 0 : -1) : nextOf(all, by, this.#focused));
  }

  /** The entities that stand in the viewport, in reading order. */
  inView(): string[] {
    const near = this.#scanner.blocks.filter((block) => touchesView(boxOf(block.container).getBoundingClientRect()));
    const placed = near.filter(isShown).flatMap(({ mentions }) => mentions);
    const seen = placed.filter((one) => !one.mention.others && rectsOf(one).some((rect) => touchesView(rect)));
    return [...new Set(seen.map(({ mention }) => mention.entity))];
  }

  /** Where the keyboard is. */
  focused(): PlacedMention | undefined {
    return this.#focused;
  }

  unfocus(): void {
    if (this.#focused) this.#focus(undefined);
  }

  /** Marks the mention whose card is open; undefined takes the mark away. */
  markOpen(placed: PlacedMention | undefined): void {
    this.#painter.mark('open', placed);
  }

  #choose(): void {
    const { signal, highlight } = this.#parts;
    if (signal.aborted) return;
    const shown = new Set(this.#scanner.blocks.filter(isShown));
    this.#hidden = this.#scanner.blocks.filter((block) => !shown.has(block));
    this.#chosen = chooseMentions([...shown], highlight);
    // With underlines off the keyboard still walks what would be underlined.
    this.#painter.show(highlight === 'off' ? [] : this.#chosen, this.#hidden);
  }

  #focus(placed: PlacedMention | undefined): PlacedMention | undefined {
    this.#focused = placed;
    if (placed) scrollToMention(placed);
    this.#painter.mark('focused', placed);
    return placed;
  }

  #shownMentions(): PlacedMention[] {
    return this.#scanner.blocks.filter(isShown).flatMap(({ mentions }) => mentions);
  }
}

/** The one after or before `from`; without `from` the first at or below the top of the viewport. */
function nextOf(mentions: readonly PlacedMention[], by: 1 | -1, from: PlacedMention | undefined): PlacedMention | undefined {
  const at = from ? mentions.indexOf(from) : -1;
  if (at >= 0) return mentions[at + by];
  const inView = mentions.findIndex((placed) => (rectsOf(placed)[0]?.top ?? -1) >= 0);
  return by === 1 ? mentions[Math.max(inView, 0)] : mentions.at(inView < 0 ? -1 : inView - 1);
}

function countEntities(mentions: readonly PlacedMention[]): PageEntity[] {
  const counted = new Map<string, PageEntity>();
  for (const { mention } of mentions) {
    const { entity, surface, kind, others } = mention;
    const key = others ? `? ${surface}` : entity;
    const count = (counted.get(key)?.count ?? 0) + 1;
    const name = others ? surface : mention.name;
    counted.set(key, { entity, name, kind, count, ...(others && { choices: others.length + 1 }) });
  }
  return [...counted.values()];
}
