/**
 * Runs the card machine on a page: its effects become timers, questions to the background, and the Card in its host.
 * Nothing of the card or its host is made before the first card.
 * It must not decide when a card opens or closes: lib/card/card-machine.ts does.
 */
import { Card, type CardAction } from '../../components/card/card';
import cardCss from '../../components/card/card.css?inline';
import { createWords, type Words } from '../../components/words';
import {
  CARD_TIMES_MS,
  type CardEffect,
  type CardEvent,
  type CardTimer,
  CLOSED_CARD,
  type Face,
  type Subject,
  stepCard,
  visibleFace,
} from '../../lib/card/card-machine';
import type { Side } from '../../lib/card/card-place';
import type { PlacedMention } from '../../lib/page/block';
import { type CardHost, homeFor, openCardHost, schemeAt } from '../../lib/page/card-host';
import { letDragAway } from '../../lib/page/drag-away';
import { draw } from '../../lib/page/draw';
import { type FramedMention, framedRects } from '../../lib/page/framed-mention';
import { isSheet, placeCard } from '../../lib/page/place-card';
import { PlainSight } from '../../lib/page/plain-sight';
import { rectsOf } from '../../lib/page/point';
import type { PointerMeaning } from '../../lib/page/pointer';
import { pagePublished } from '../../lib/page/published';
import type { Underlines } from '../../lib/page/underlines';
import { askBackground, getMessage, readerLocale } from '../../lib/platform/page-browser';
import type { Settings } from '../../lib/settings/settings';
import { viewOf } from './card-view';
import { canTellSight, topOfFrame } from './frame';
import type { PageCard } from './page-card';

interface CardRunnerParts {
  readonly underlines: () => Underlines | undefined;
  /** Told the mark of what the card was opened from; undefined when it has closed. */
  readonly onCard: (mark: string | undefined) => void;
  readonly signal: AbortSignal;
}

/** Where a card may be opened from. */
type Place = PlacedMention | FramedMention;

/** A runner for one document; everything is taken away when the signal aborts. */
export class CardRunner implements PageCard {
  /** Stands for every mention of this document, where frames tell each other whose card is open. */
  readonly mark = String(Math.random());
  /** What the reader has chosen; until that is known no mention is. */
  chosen: Partial<Pick<Settings, 'openDelayMs' | 'modifier' | 'theme'>> = {};
  readonly #parts: CardRunnerParts;
  readonly #timers = new Map<CardTimer, ReturnType<typeof setTimeout>>();
  readonly #muted = new Set<string>();
  #machine = CLOSED_CARD;
  #host: CardHost | undefined;
  #sight: PlainSight | undefined;
  #side: Side | undefined;
  #words: Words | undefined;
  #line = 0;
  #focusOnShow = false;
  #focusBefore: HTMLElement | undefined;
  #siteOff = false;

  constructor(parts: CardRunnerParts) {
    this.#parts = parts;
    parts.signal.addEventListener('abort', () => this.dismiss());
  }

  readonly onPointer = (meaning: PointerMeaning): void => {
    if (meaning.is === 'on-card') this.#dispatch({ type: 'over-card' });
    else if (meaning.is === 'on-mention')
      this.pointAt(meaning.pointed.placed, meaning.pointed.rects.indexOf(meaning.pointed.rect));
    else if (!this.#isOverItsFrame()) this.#dispatch({ type: 'away', toCard: meaning.toCard });
  };

  /** The pointer is on a mention; `line` is the line of it. */
  pointAt(place: Place, line: number): void {
    if (!this.#host) this.#line = line;
    this.#dispatch({ type: 'point', subject: subjectOf(place) });
  }

  open(place: Place, { focus, line = 0 }: { focus: boolean; line?: number }): void {
    this.#line = line;
    this.#focusOnShow = focus;
    this.#dispatch({ type: 'open', subject: subjectOf(place) });
  }

  /** Outside of a card that keyboard or tap has opened, and that is not pinned. */
  press(): void {
    if (this.#machine.held && this.#machine.state !== 'pinned') this.dismiss();
  }

  leave(): void {
    this.dismiss();
  }

  dismiss(): void {
    this.#dispatch({ type: 'dismiss' });
  }

  isOpen(): boolean {
    return this.#host !== undefined;
  }

  /** Whether the pointer's last mention stands in that frame. */
  isAbout(frameId: number): boolean {
    const place = this.#pointed();
    return place !== undefined && 'frame' in place && place.frameId === frameId;
  }

  readonly host = (): HTMLElement | undefined => this.#host?.element;

  readonly isHost = (element: Element): boolean => element === this.#host?.element;

  /** Where the pointer rests, or rested last. */
  #pointed(): Place | undefined {
    const { next, faces } = this.#machine;
    return (next ?? faces[0]?.subject)?.place as Place | undefined;
  }

  /** While the pointer is in the frame of the mention, the frame alone knows where. */
  #isOverItsFrame(): boolean {
    const place = this.#pointed();
    return place !== undefined && 'frame' in place && place.frame.matches(':hover');
  }

  #dispatch(event: CardEvent): void {
    const { machine, effects } = stepCard(this.#machine, event);
    this.#machine = machine;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: CardEffect): void {
    if (effect.type === 'show') this.#show();
    else if (effect.type === 'hide') this.#hide();
    else if (effect.type === 'load') void this.#load(effect.ticket, effect.subject);
    else {
      const { timer } = effect;
      clearTimeout(this.#timers.get(timer));
      if (effect.type === 'stop') return;
      const ms = timer === 'dwell' ? this.chosen.openDelayMs : CARD_TIMES_MS[timer];
      this.#timers.set(
        timer,
        setTimeout(() => this.#dispatch({ type: 'time', timer }), ms),
      );
    }
  }

  async #load(ticket: number, { entity, others }: Subject): Promise<void> {
    const answer = others
      ? await askBackground({ type: 'tell-apart', entities: [entity, ...others.map((other) => other.entity)] })
      : await askBackground({ type: 'open-card', entity, at: pagePublished(document)?.value });
    if (!answer?.ok) return this.#dispatch({ type: 'failed', ticket, code: answer?.code ?? 'gone' });
    const model = 'choices' in answer.value ? answer.value.choices : answer.value;
    if ('muted' in model) this.#muted.add(entity);
    this.#dispatch({ type: 'arrived', ticket, model });
  }

  #show(): void {
    const face = visibleFace(this.#machine);
    const place = this.#machine.faces[0]?.subject.place as Place | undefined;
    if (!face || !place || this.#parts.signal.aborted) return;
    if (!this.#host) {
      const isFramed = 'frame' in place;
      const near = isFramed ? place.frame : place.block.container;
      this.#host = openCardHost(homeFor(near), [cardCss, this.chosen.theme === 'page' ? schemeAt(near) : '']);
      this.#sight = new PlainSight(this.#host);
      letDragAway(this.#host, () => this.dismiss());
      if (!isFramed) this.#parts.underlines()?.markOpen(place);
      this.#parts.onCard(isFramed ? place.place.mark : this.mark);
      this.#focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    }
    const { element, root } = this.#host;
    const hadFocus = document.activeElement === element;
    draw(this.#cardOf(face), root);
    this.#place(element, place);
    this.#sight?.placed();
    // A nested card takes the place of the button that opened it.
    if (this.#focusOnShow || (hadFocus && !root.activeElement)) {
      root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    }
    this.#focusOnShow = false;
  }

  #cardOf(face: Face) {
    const { state, faces } = this.#machine;
    const { entity } = face.subject;
    this.#words ??= createWords(getMessage, readerLocale());
    return (
      <Card
        key={face.ticket}
        view={viewOf(face)}
        words={this.#words}
        pinned={state === 'pinned'}
        canGoBack={faces.length > 1}
        muted={this.#muted.has(entity)}
        siteOff={this.#siteOff}
        unsure={!canTellSight()}
        place={isSheet() ? 'sheet' : 'page'}
        onAction={(action) => this.#act(action, entity)}
      />
    );
  }

  #place(element: HTMLElement, place: Place): void {
    const rects = 'frame' in place ? framedRects(place) : rectsOf(place);
    const rect = rects[this.#line] ?? rects[0];
    if (!rect) return;
    this.#side = placeCard(element, { rect, rects }, { rtl: this.#words?.direction === 'rtl', side: this.#side });
  }

  #hide(): void {
    if (!this.#host) return;
    const { element, remove } = this.#host;
    const hadFocus = document.activeElement === element;
    remove();
    this.#sight?.destroy();
    this.#host = undefined;
    this.#side = undefined;
    this.#parts.underlines()?.markOpen(undefined);
    this.#parts.onCard(undefined);
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    // The next card opens from a page where underlines are on, on a mention that is not muted.
    this.#muted.clear();
    this.#siteOff = false;
  }

  #act(action: CardAction, entity: string): void {
    // What changes settings must be the reader's own doing: a page may have moved or faded the card under the pointer.
    if ((action.type === 'mute' || action.type === 'site') && !this.#sight?.isPlain()) return;
    switch (action.type) {
      case 'close':
        this.dismiss();
        break;
      case 'pin':
      case 'back':
      case 'retry':
        this.#dispatch({ type: action.type });
        break;
      case 'open-entity':
        this.#dispatch({ type: 'follow', subject: action });
        break;
      case 'open-article':
        void askBackground(action);
        break;
      case 'open-page':
        void askBackground({ type: 'open-entity', entity, at: pagePublished(document)?.value });
        break;
      case 'mute':
        action.muted ? this.#muted.add(entity) : this.#muted.delete(entity);
        void askBackground({ type: 'set-muted', entity, muted: action.muted });
        this.#show();
        break;
      case 'site':
        this.#siteOff = action.off;
        void askBackground({ type: 'set-site', off: action.off, ...topOfFrame() });
        this.#show();
    }
  }
}

/** What the card of a mention is about. */
export function subjectOf(placed: Place): Subject {
  if ('frame' in placed) return { ...placed.subject, place: placed };
  const { entity, name, surface, kind, why, others } = placed.mention;
  return { entity, name: others ? surface : name, kind, why, others, place: placed };
}
