/**
 * The card as a frame has it: it opens in the top frame, which is told where the pointer rests, and closes it there.
 * Rest on "Komdigi" in a frame -> { is: "point", … } to the top; where the top cannot find the frame, the card opens in it.
 * It must not know when a card opens: the top's machine decides, or for a card of its own the one here.
 */
import type { FrameCall, FrameMessages } from '../../lib/messages/frames';
import type { PlacedMention } from '../../lib/page/block';
import { toFramePlace } from '../../lib/page/framed-mention';
import { rectsOf } from '../../lib/page/point';
import type { PointerMeaning } from '../../lib/page/pointer';
import type { Underlines } from '../../lib/page/underlines';
import { askBackground } from '../../lib/platform/page-browser';
import { type CardRunner, subjectOf } from './card-runner';
import type { PageCard } from './page-card';

/** Most boxes that are told of one mention: more lines than any name has. */
const MOST_RECTS = 50;

export class FrameCard implements PageCard {
  readonly #own: CardRunner;
  readonly #underlines: () => Underlines | undefined;
  readonly #marks = new WeakMap<PlacedMention, string>();
  #told: PlacedMention | undefined;
  /** Where the open card was opened from. */
  #openFrom: 'here' | 'elsewhere' | undefined;

  constructor(own: CardRunner, underlines: () => Underlines | undefined) {
    this.#own = own;
    this.#underlines = underlines;
  }

  readonly onPointer = (meaning: PointerMeaning): void => void this.#follow(meaning);

  async open(placed: PlacedMention, { focus, line = 0 }: { focus: boolean; line?: number }): Promise<void> {
    this.#told = placed;
    if (!(await this.#point(placed, line, { open: true, focus }))) this.#own.open(placed, { focus, line });
  }

  press(): void {
    this.#own.press();
    if (this.#openFrom) void tell({ is: 'press' });
  }

  leave(): void {
    this.#own.dismiss();
    if (this.#openFrom === 'here') void tell({ is: 'dismiss' });
  }

  dismiss(): void {
    this.#own.dismiss();
    if (this.#openFrom) void tell({ is: 'dismiss' });
  }

  isOpen(): boolean {
    return this.#own.isOpen() || this.#openFrom !== undefined;
  }

  readonly host = () => this.#own.host();

  /** A card has opened or closed in any frame of the page. */
  onCard({ mark }: FrameMessages['card-is']['request']): void {
    if (this.#own.isOpen() && mark !== this.#own.mark) this.#own.dismiss();
    if (mark === this.#own.mark) return;
    const isHere = mark !== undefined && this.#told !== undefined && mark === this.#marks.get(this.#told);
    this.#openFrom = mark === undefined ? undefined : isHere ? 'here' : 'elsewhere';
    this.#underlines()?.markOpen(isHere ? this.#told : undefined);
  }

  async #follow(meaning: PointerMeaning): Promise<void> {
    if (meaning.is !== 'on-mention') {
      if (this.#told) void tell({ is: 'away' });
      this.#told = undefined;
      this.#own.onPointer(meaning);
      return;
    }
    const { placed, rect, rects } = meaning.pointed;
    if (this.#told === placed) return;
    this.#told = placed;
    const isTaken = await this.#point(placed, rects.indexOf(rect), {});
    if (!isTaken && this.#told === placed) this.#own.onPointer(meaning);
  }

  /** Whether the top opens the card. */
  async #point(placed: PlacedMention, line: number, how: { open?: boolean; focus?: boolean }): Promise<boolean> {
    const mark = this.#marks.get(placed) ?? String(Math.random());
    this.#marks.set(placed, mark);
    const rects = rectsOf(placed)
      .slice(0, MOST_RECTS)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    const place = toFramePlace(window, rects, { mark, line });
    const { place: _, ...subject } = subjectOf(placed);
    return place !== undefined && rects.length > 0 && (await tell({ is: 'point', subject, place, ...how }));
  }
}

async function tell(call: FrameCall): Promise<boolean> {
  const answer = await askBackground({ type: 'tell-top', call });
  return answer?.ok === true && answer.value.taken;
}
