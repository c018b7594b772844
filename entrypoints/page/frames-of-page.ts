/**
 * The frames of a page, as its top frame has them: what they tell is heard here, and the keyboard walks through them in turn.
 * step({ by: 1 }) at the last mention of the page -> the first one in its first frame; after the last frame, the top again.
 * It must not know how a frame paints. What is asked of frames goes through the background.
 */
import type { FrameMessages, FrameStep } from '../../lib/messages/frames';
import type { PageEntity } from '../../lib/messages/protocol';
import { type FramedMention, findFrame } from '../../lib/page/framed-mention';
import type { Underlines } from '../../lib/page/underlines';
import { askBackground, shadowRootOf } from '../../lib/platform/page-browser';
import type { CardRunner } from './card-runner';

const TOP = 0;
/** How long the frames have to say what they hold. */
const GATHER_MS = 120;

export class FramesOfPage {
  readonly #card: CardRunner;
  readonly #underlines: () => Underlines | undefined;
  readonly #framed = new Map<string, FramedMention>();
  readonly #entities = new Map<number, readonly PageEntity[]>();
  /** The frame where the keyboard's place is. */
  #standing = TOP;

  constructor(card: CardRunner, underlines: () => Underlines | undefined) {
    this.#card = card;
    this.#underlines = underlines;
  }

  /** What a frame tells; answers whether it was taken up. */
  hear({ frame, call }: FrameMessages['from-frame']['request']): boolean {
    const card = this.#card;
    switch (call.is) {
      case 'point': {
        const framed = this.#framed.get(call.place.mark);
        const element = framed?.frame ?? findFrame(document, call.place, shadowRootOf);
        if (!element) return false;
        const mention = framed ?? { frame: element, frameId: frame, subject: call.subject, place: call.place };
        mention.place = call.place;
        this.#framed.set(call.place.mark, mention);
        if (call.open) card.open(mention, { focus: call.focus === true, line: call.place.line });
        else card.pointAt(mention, call.place.line);
        return true;
      }
      case 'away':
        // It may be late: by now the pointer may have come to the card, or to a mention elsewhere.
        if (card.isAbout(frame) && !card.host()?.matches(':hover')) card.onPointer({ is: 'away', toCard: false });
        return true;
      case 'press':
        card.press();
        return true;
      case 'dismiss':
        card.dismiss();
        return true;
      case 'mentions':
        this.#entities.set(frame, call.entities);
        return true;
    }
  }

  /** What all frames hold, frame by frame; nothing and at once on a page without frames. */
  async gather(): Promise<readonly PageEntity[]> {
    this.#entities.clear();
    if (window.length === 0) return [];
    void askBackground({ type: 'tell-frames', order: { type: 'count' } });
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    return this.#inOrder().flatMap((frame) => this.#entities.get(frame) ?? []);
  }

  /** Moves the keyboard's place; at the end of a frame on to the next, round the end of the last. Answers whether there was one. */
  async step(step: Omit<FrameStep, 'type' | 'edge'>): Promise<boolean> {
    const from = this.#standing;
    if (await this.#stepIn(from, { ...step, type: 'step', edge: false })) return true;
    await this.gather();
    const order = [TOP, ...this.#inOrder()];
    for (let passed = 1; passed <= order.length; passed++) {
      const frame = order.at((order.indexOf(from) + step.by * passed) % order.length)!;
      if (await this.#stepIn(frame, { ...step, type: 'step', edge: true })) return true;
    }
    return false;
  }

  /** Opens the card of the mention where the keyboard is, the first in view if it is nowhere yet. */
  async openCard(): Promise<void> {
    if (this.#standing === TOP && !this.#underlines()?.focused() && !(await this.step({ by: 1 }))) return;
    const placed = this.#underlines()?.focused();
    if (this.#standing !== TOP) await askBackground({ type: 'tell-frames', frame: this.#standing, order: { type: 'toggle' } });
    else if (placed) this.#card.open(placed, { focus: true });
  }

  #inOrder(): number[] {
    return [...this.#entities.keys()].sort((a, b) => a - b);
  }

  async #stepIn(frame: number, order: FrameStep): Promise<boolean> {
    const answer = frame === TOP ? undefined : await askBackground({ type: 'tell-frames', frame, order });
    const hasMoved = frame === TOP ? this.#underlines()?.step(order) !== undefined : answer?.ok === true && answer.value.moved;
    if (hasMoved) this.#standing = frame;
    return hasMoved;
  }
}
