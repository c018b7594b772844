/**
 * The underlines of one page: scan, watch, choose and paint put together, with what pointer, keyboard and popup ask of them.
 * createUnderlines({ ask, highlight: "first", … }) -> underlines appear; list() -> [{ entity: "komdigi", count: 3, … }].
 * It must not know who answers `ask`, nor what a card is. Everything ends when the signal aborts.
 */
import type { Mention } from '../gazetteer/mention';
import type { PageEntity } from '../messages/protocol';
import { isShown, type PlacedMention } from './block';
import { chooseMentions } from './choose';
import { createPainter } from './painter';
import { mentionAtPoint, type PointedMention, rectsOf } from './point';
import { createScanner } from './scanner';
import { scrollToMention } from './scroll-to-mention';
import { gathered } from './slices';
import { watchChanges } from './watch';

export interface UnderlinesParts {
  readonly ask: (texts: readonly string[]) => Promise<readonly (readonly Mention[])[] | undefined>;
  readonly highlight: 'first' | 'all';
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly isOurs: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

export interface Underlines {
  /** The underlined mention at a point of the viewport. */
  at(x: number, y: number): PointedMention | undefined;
  /** Every entity on the page as it stands, in reading order, once the page has been looked through (or after a second). */
  list(): Promise<{ readonly hasText: boolean; readonly entities: PageEntity[] }>;
  /** Moves the keyboard's place to the next or previous underlined mention, from the viewport on at first. */
  step(by: 1 | -1): PlacedMention | undefined;
  /** Moves the keyboard's place to the next mention of an entity, underlined or not. */
  stepTo(entity: string): PlacedMention | undefined;
  /** Where the keyboard is. */
  focused(): PlacedMention | undefined;
  /** Marks the mention whose card is open; undefined takes the mark away. */
  markOpen(placed: PlacedMention | undefined): void;
  unfocus(): void;
}

const FIRST_CHOICE_MS = 20;
/** Later ones may wait: what is in view was looked through first. */
const NEXT_CHOICE_MS = 200;
const LIST_POLL_MS = 50;
const LIST_POLLS = 20;

/** Starts on a document: underlines appear as its texts are answered. */
export function createUnderlines(document: Document, parts: UnderlinesParts): Underlines {
  const { highlight, signal, isOurs, shadowRootOf } = parts;
  const painter = createPainter(document, { signal, onReveal: () => plan() });
  let chosen: readonly PlacedMention[] = [];
  let focused: PlacedMention | undefined;

  const choose = (): void => {
    if (signal.aborted) return;
    const shown = new Set(scanner.blocks.filter(isShown));
    const hidden = scanner.blocks.filter((block) => !shown.has(block));
    chosen = chooseMentions([...shown], highlight);
    painter.show(chosen, hidden);
  };
  const plan = gathered(choose, () => (chosen.length === 0 ? FIRST_CHOICE_MS : NEXT_CHOICE_MS));
  const scanner = createScanner({
    ...parts,
    onShadowRoot: (root) => watch.add(root),
    onChange: () => plan(),
  });
  const watch = watchChanges((changes) => scanner.rescan(changes), { isOurs, signal });
  watch.add(document);
  if (document.documentElement) void scanner.scan(document.documentElement);

  const focus = (placed: PlacedMention | undefined): PlacedMention | undefined => {
    focused = placed;
    if (placed) scrollToMention(placed);
    painter.mark('focused', placed);
    return placed;
  };

  return {
    at: (x, y) => mentionAtPoint(document, x, y, { shadowRootOf, paintedIn: painter.paintedIn }),
    async list() {
      for (let polls = 0; polls < LIST_POLLS && !scanner.state().done; polls++) {
        await new Promise((resolve) => setTimeout(resolve, LIST_POLL_MS));
      }
      return { hasText: scanner.state().hasText, entities: countEntities(shownMentions()) };
    },
    step: (by) => focus(nextOf(chosen, by, focused)),
    stepTo: (entity) =>
      focus(
        nextOf(
          shownMentions().filter(({ mention }) => mention.entity === entity),
          1,
          focused,
        ),
      ),
    focused: () => focused,
    markOpen: (placed) => painter.mark('open', placed),
    unfocus: () => void (focused && focus(undefined)),
  };

  function shownMentions(): PlacedMention[] {
    return scanner.blocks.filter(isShown).flatMap(({ mentions }) => mentions);
  }
}

/** The one after or before `from`, round the end; without `from` the first at or below the top of the viewport. */
function nextOf(mentions: readonly PlacedMention[], by: 1 | -1, from: PlacedMention | undefined): PlacedMention | undefined {
  const at = from ? mentions.indexOf(from) : -1;
  if (at >= 0) return mentions[(at + by + mentions.length) % mentions.length];
  const inView = mentions.findIndex((placed) => (rectsOf(placed)[0]?.top ?? -1) >= 0);
  return by === 1 ? mentions[Math.max(inView, 0)] : mentions.at(inView < 0 ? -1 : inView - 1);
}

function countEntities(mentions: readonly PlacedMention[]): PageEntity[] {
  const counted = new Map<string, PageEntity>();
  for (const { mention } of mentions) {
    const { entity, name, kind } = mention;
    counted.set(entity, { entity, name, kind, count: (counted.get(entity)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
