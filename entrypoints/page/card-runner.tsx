/**
 * Runs the card machine on a page: its effects become timers, questions to the background, and the Card in its host.
 * Nothing of Preact or the host is made before the first card.
 * It must not decide when a card opens or closes: lib/card/card-machine.ts does.
 */
import { render } from 'preact';
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
import type { PlacedMention } from '../../lib/page/block';
import { type CardHost, homeFor, openCardHost } from '../../lib/page/card-host';
import { isSheet, placeCard, type Side } from '../../lib/page/place-card';
import { type PointedMention, rectsOf } from '../../lib/page/point';
import type { PointerMeaning } from '../../lib/page/pointer';
import { pagePublished } from '../../lib/page/published';
import type { Underlines } from '../../lib/page/underlines';
import { askBackground, getMessage, readerLocale } from '../../lib/platform/page-browser';
import { viewOf } from './card-view';

export interface CardRunner {
  onPointer(meaning: PointerMeaning): void;
  /** Opens the card of a mention at once; `line` is the line of it that was tapped. */
  open(placed: PlacedMention, how: { focus: boolean; line?: number }): void;
  dismiss(): void;
  isOpen(): boolean;
  /** Open because of the keyboard or a tap. */
  isHeld(): boolean;
  host(): HTMLElement | undefined;
  isHost(element: Element): boolean;
  setDwell(ms: number): void;
}

/** A runner for one document; everything is taken away when the signal aborts. */
export function createCardRunner({
  underlines,
  signal,
}: {
  underlines: () => Underlines | undefined;
  signal: AbortSignal;
}): CardRunner {
  let machine = CLOSED_CARD;
  let host: CardHost | undefined;
  let side: Side | undefined;
  let words: Words | undefined;
  let dwellMs = 0;
  let line = 0;
  let focusOnShow = false;
  let focusBefore: HTMLElement | undefined;
  const muted = new Set<string>();
  let siteOff = false;
  const timers = new Map<CardTimer, ReturnType<typeof setTimeout>>();

  const dispatch = (event: CardEvent): void => {
    const { machine: stepped, effects } = stepCard(machine, event);
    machine = stepped;
    for (const effect of effects) run(effect);
  };

  const run = (effect: CardEffect): void => {
    switch (effect.type) {
      case 'start':
        clearTimeout(timers.get(effect.timer));
        timers.set(
          effect.timer,
          setTimeout(() => dispatch({ type: 'time', timer: effect.timer }), msOf(effect.timer)),
        );
        break;
      case 'stop':
        clearTimeout(timers.get(effect.timer));
        break;
      case 'load':
        void load(effect.ticket, effect.entity);
        break;
      case 'show':
        show();
        break;
      case 'hide':
        hide();
    }
  };

  const msOf = (timer: CardTimer): number => (timer === 'dwell' ? dwellMs : CARD_TIMES_MS[timer]);

  const load = async (ticket: number, entity: string): Promise<void> => {
    const answer = await askBackground({ type: 'open-card', entity, at: pagePublished(document) });
    if (answer?.ok) dispatch({ type: 'arrived', ticket, model: answer.value });
    else dispatch({ type: 'failed', ticket, code: answer?.code ?? 'failed' });
  };

  const show = (): void => {
    const face = visibleFace(machine);
    const placed = machine.faces[0]?.subject.place as PlacedMention | undefined;
    if (!face || !placed || signal.aborted) return;
    host ??= openHost(placed);
    const hadFocus = document.activeElement === host.element;
    if (focusOnShow) focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    draw(face, host);
    void place(placed);
    // A nested card takes the place of the button that opened it.
    if (focusOnShow || (hadFocus && !host.root.activeElement)) {
      host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    }
    focusOnShow = false;
  };

  const openHost = (placed: PlacedMention): CardHost => {
    underlines()?.markOpen(placed);
    return openCardHost(homeFor(placed.block.container), [cardCss]);
  };

  const draw = (face: Face, { root }: CardHost): void => {
    words ??= createWords(getMessage, readerLocale());
    const { entity } = face.subject;
    render(
      <Card
        key={face.ticket}
        view={viewOf(face)}
        words={words}
        pinned={machine.state === 'pinned'}
        canGoBack={machine.faces.length > 1}
        muted={muted.has(entity)}
        siteOff={siteOff}
        place={isSheet(innerWidth) ? 'sheet' : 'page'}
        onAction={(action) => act(action, entity)}
      />,
      root,
    );
  };

  const place = async (placed: PlacedMention): Promise<void> => {
    const rects = rectsOf(placed);
    const rect = rects[line] ?? rects[0];
    if (!host || !rect) return;
    side = await placeCard(host.element, { rect, rects }, { rtl: words?.direction === 'rtl', side });
  };

  const hide = (): void => {
    if (!host) return;
    const hadFocus = document.activeElement === host.element;
    render(null, host.root);
    host.remove();
    host = undefined;
    side = undefined;
    underlines()?.markOpen(undefined);
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
    // The next card opens from a page where underlines are on, on a mention that is not muted.
    muted.clear();
    siteOff = false;
  };

  const act = (action: CardAction, entity: string): void => {
    switch (action.type) {
      case 'close':
        dispatch({ type: 'dismiss' });
        break;
      case 'pin':
      case 'back':
        dispatch({ type: action.type });
        break;
      case 'open-entity':
        dispatch({ type: 'follow', subject: action });
        break;
      case 'open-article':
        void askBackground(action);
        break;
      case 'mute':
        action.muted ? muted.add(entity) : muted.delete(entity);
        void askBackground({ type: 'set-muted', entity, muted: action.muted });
        show();
        break;
      case 'site':
        siteOff = action.off;
        void askBackground({ type: 'set-site', off: action.off });
        show();
    }
  };

  const pointAt = ({ placed, rect, rects }: PointedMention): void => {
    if (!host) line = rects.indexOf(rect);
    dispatch({ type: 'point', subject: subjectOf(placed) });
  };

  signal.addEventListener('abort', () => dispatch({ type: 'dismiss' }));

  return {
    onPointer(meaning) {
      if (meaning.is === 'on-card') dispatch({ type: 'over-card' });
      else if (meaning.is === 'away') dispatch({ type: 'away', toCard: meaning.toCard });
      else pointAt(meaning.pointed);
    },
    open(placed, { focus, line: tapped = 0 }) {
      line = tapped;
      focusOnShow = focus;
      dispatch({ type: 'open', subject: subjectOf(placed) });
    },
    dismiss: () => dispatch({ type: 'dismiss' }),
    isOpen: () => host !== undefined,
    isHeld: () => machine.held,
    host: () => host?.element,
    isHost: (element) => element === host?.element,
    setDwell(ms) {
      dwellMs = ms;
    },
  };
}

function subjectOf(placed: PlacedMention): Subject {
  const { entity, name, kind, why } = placed.mention;
  return { entity, name, kind, why, place: placed };
}
