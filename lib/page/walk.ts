/**
 * The walk over a page: every block with text of its own, in document order, shadow trees included.
 * <div><p>a</p><x-y>#root b</x-y></div> -> blocks "a", "b".
 * It must not know what becomes of the blocks. It may be stopped and gone on with while the page changes.
 */
import type { Container } from './page-text';
import { readBlockInSteps } from './read-block';
import { type Headings, headingBefore, isHeading } from './section';
import type { TextRun } from './text-run';

/** One container with text of its own; the text directly in a shadow root belongs to the root. */
export interface FoundBlock {
  readonly container: Container;
  readonly run: TextRun;
  /** The last heading at or before the container. */
  readonly heading: Element | undefined;
}

/** What a walk must know about the page beside its nodes. */
export interface WalkRules {
  /** The shadow root of an element, closed ones where the browser lets an extension in. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Our own elements on the page. */
  readonly isOurs: (element: Element) => boolean;
  /** Containers that need no second visit; neither do the ones below them. */
  readonly isKnown: (container: Container) => boolean;
  /** Told of every shadow root, so that its changes can be watched. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Kept from one walk to the next of the same moment. */
  readonly headings?: Headings;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Walks from `top`, which is visited even if known. Yields every container; `text` is false where it has no words of its own.
 * Undefined is a pause on the way through a wide one.
 */
export function* walkBlocks(top: Container, rules: WalkRules): Generator<(FoundBlock & { readonly text: boolean }) | undefined> {
  const waiting: Container[] = [top];
  let heading = headingBefore(top, rules.headings);
  for (let container = waiting.pop(); container; container = waiting.pop()) {
    if (!container.isConnected) continue;
    const { run, inner, hosts } = yield* readBlockInSteps(container, rules.isOurs);
    // Last in, first out: pushed backwards, so that they are visited in document order.
    for (let i = inner.length - 1; i >= 0; i--) if (!rules.isKnown(inner[i]!)) waiting.push(inner[i]!);
    for (const host of container.nodeType === Node.ELEMENT_NODE ? [...hosts, container as Element] : hosts) {
      const root = rules.shadowRootOf(host);
      if (!root || rules.isKnown(root)) continue;
      rules.onShadowRoot(root);
      waiting.push(root);
    }
    if (isHeading(container)) heading = container;
    yield { container, run, heading, text: HAS_WORD.test(run.text) };
  }
}
