/**
 * When a card is open: a pure state machine. Events in; the next state and effects (as data) out.
 * idle + point(Komdigi) -> dwelling, [start dwell]; + time(dwell) -> loading, [load]; + arrived -> shown, [show].
 * It must not know the clock, the page or the screen: timers are effects, what a mention is on the page is the caller's.
 */
import type { EntityKind } from '../entity/entity';
import type { Mention } from '../gazetteer/mention';
import type { CardChoice } from './card-choices';
import type { CardModel } from './card-model';
import type { FailureCode } from './failure-code';

/** What a card is about. `place` is where it was opened from, compared by identity; absent for a card opened from a card. */
export interface Subject {
  readonly entity: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly why?: Mention['why'];
  /** What else the name may mean: then the card is a choice. */
  readonly others?: Mention['others'];
  readonly place?: object;
}

/** What a card is drawn from: all that is said about one entity, or the entities to choose from. */
export type CardAnswer = CardModel | readonly CardChoice[];

/** One card of the Back stack, with what is known of it so far. Late answers find their face by the ticket, or are dropped. */
export interface Face {
  readonly subject: Subject;
  readonly ticket: number;
  readonly content:
    | { readonly is: 'loading' }
    | { readonly is: 'failed'; readonly code: FailureCode }
    | { readonly is: 'shown'; readonly model: CardAnswer };
}

/** See the table below. */
export type CardState = 'idle' | 'dwelling' | 'loading' | 'shown' | 'leaving' | 'pinned';
/** dwell: on a mention; patience: before "loading" is shown; abandon: away from mention and card. */
export type CardTimer = 'dwell' | 'patience' | 'abandon';

/**
 * idle     nothing.                          dwelling  the pointer rests on `next`.
 * loading  asked, nothing to see yet.        shown     the card is there, the pointer on it or its mention.
 * leaving  the pointer has left; `next` is another mention it rests on meanwhile.   pinned  the reader keeps it.
 */
export interface CardMachine {
  readonly state: CardState;
  readonly next?: Subject;
  /** The card's faces, the one to see last. Empty in idle and dwelling. */
  readonly faces: readonly Face[];
  /** Opened by keyboard or tap: the pointer neither closes it nor opens another. */
  readonly held: boolean;
  readonly lastTicket: number;
}

/** What happens to a card. */
export type CardEvent =
  | { readonly type: 'point'; readonly subject: Subject }
  /** The pointer is on nothing of ours; `toCard` when it is on its way to the card. */
  | { readonly type: 'away'; readonly toCard: boolean }
  | { readonly type: 'over-card' }
  | { readonly type: 'time'; readonly timer: CardTimer }
  | { readonly type: 'arrived'; readonly ticket: number; readonly model: CardAnswer }
  | { readonly type: 'failed'; readonly ticket: number; readonly code: FailureCode }
  /** Opened at once, by keyboard or tap. */
  | { readonly type: 'open'; readonly subject: Subject }
  | { readonly type: 'follow'; readonly subject: Subject }
  | { readonly type: 'back' }
  /** Asks once more for the card to see. */
  | { readonly type: 'retry' }
  | { readonly type: 'pin' }
  | { readonly type: 'dismiss' };

/** What is to be done, in order. */
export type CardEffect =
  | { readonly type: 'start'; readonly timer: CardTimer }
  | { readonly type: 'stop'; readonly timer: CardTimer }
  | { readonly type: 'load'; readonly ticket: number; readonly subject: Subject }
  /** Draw what the machine holds now. */
  | { readonly type: 'show' }
  | { readonly type: 'hide' };

/** The machine after an event, and what to do. */
export interface Step {
  readonly machine: CardMachine;
  readonly effects: readonly CardEffect[];
}

/** Nested cards beyond this forget the oldest one. */
const MAX_FACES = 10;

/** How long each timer runs, ms; the dwell is the reader's setting. An answer within `patience` is shown with no "loading" before it. */
export const CARD_TIMES_MS = { patience: 150, abandon: 300 } as const;

/** The machine to begin with. */
export const CLOSED_CARD: CardMachine = { state: 'idle', faces: [], held: false, lastTicket: 0 };

/** The face to see, if a card is there to be seen. */
export function visibleFace({ state, faces }: CardMachine): Face | undefined {
  return state === 'shown' || state === 'leaving' || state === 'pinned' ? faces.at(-1) : undefined;
}

/** One event. The same machine and no effects where the event means nothing now. */
export function stepCard(machine: CardMachine, event: CardEvent): Step {
  switch (event.type) {
    case 'point':
      return point(machine, event.subject);
    case 'away':
      return away(machine, event.toCard);
    case 'over-card':
      return machine.state === 'leaving' ? stay(machine) : same(machine);
    case 'time':
      return timeUp(machine, event.timer);
    case 'arrived':
      return answered(machine, event.ticket, { is: 'shown', model: event.model });
    case 'failed':
      return answered(machine, event.ticket, { is: 'failed', code: event.code });
    case 'open':
      return opened(machine, event.subject);
    case 'follow':
      return followed(machine, event.subject);
    case 'back':
      return machine.faces.length < 2 ? same(machine) : drawn({ ...machine, faces: machine.faces.slice(0, -1) });
    case 'retry':
      return retried(machine);
    case 'pin':
      return pinned(machine);
    case 'dismiss':
      return closed(machine);
  }
}

function same(machine: CardMachine): Step {
  return { machine, effects: [] };
}

function drawn(machine: CardMachine, ...before: CardEffect[]): Step {
  return { machine, effects: [...before, { type: 'show' }] };
}

/** Whether the pointer has a say: not while pinned, nor where keyboard or tap opened the card. */
function heedsPointer({ state, held }: CardMachine): boolean {
  return state !== 'pinned' && !held;
}

function isAt(machine: CardMachine, { place }: Subject): boolean {
  return place !== undefined && machine.faces[0]?.subject.place === place;
}

function point(machine: CardMachine, subject: Subject): Step {
  if (!heedsPointer(machine)) return same(machine);
  const { state, next } = machine;
  if (isAt(machine, subject)) return state === 'leaving' ? stay(machine) : same(machine);
  if (next && next.place === subject.place) return same(machine);
  if (state === 'shown' || state === 'leaving') {
    const effects: CardEffect[] = [{ type: 'start', timer: 'dwell' }];
    if (state === 'shown') effects.unshift({ type: 'start', timer: 'abandon' });
    return { machine: { ...machine, state: 'leaving', next: subject }, effects };
  }
  const dwelling: CardMachine = { ...machine, state: 'dwelling', next: subject, faces: [] };
  const effects: CardEffect[] = [{ type: 'start', timer: 'dwell' }];
  if (state === 'loading') effects.unshift({ type: 'stop', timer: 'patience' });
  return { machine: dwelling, effects };
}

function away(machine: CardMachine, toCard: boolean): Step {
  if (!heedsPointer(machine)) return same(machine);
  switch (machine.state) {
    case 'dwelling':
    case 'loading':
      return closed(machine);
    case 'shown':
      return { machine: { ...machine, state: 'leaving' }, effects: [{ type: 'start', timer: 'abandon' }] };
    case 'leaving': {
      const effects: CardEffect[] = machine.next ? [{ type: 'stop', timer: 'dwell' }] : [];
      if (toCard) effects.push({ type: 'start', timer: 'abandon' });
      return { machine: { ...machine, next: undefined }, effects };
    }
    default:
      return same(machine);
  }
}

/** The pointer came back to the card or its mention. */
function stay(machine: CardMachine): Step {
  const effects: CardEffect[] = [{ type: 'stop', timer: 'abandon' }];
  if (machine.next) effects.push({ type: 'stop', timer: 'dwell' });
  return { machine: { ...machine, state: 'shown', next: undefined }, effects };
}

function timeUp(machine: CardMachine, timer: CardTimer): Step {
  const { state, next } = machine;
  if (timer === 'dwell' && next) return asked(machine, next, { held: false });
  if (timer === 'patience' && state === 'loading') return drawn({ ...machine, state: 'shown' });
  if (timer === 'abandon' && state === 'leaving') {
    if (!next) return closed(machine);
    return { machine: { ...machine, state: 'dwelling', faces: [] }, effects: [{ type: 'hide' }] };
  }
  return same(machine);
}

/** Asks for the card of `subject`; one that is open makes room. */
function asked(machine: CardMachine, subject: Subject, { held }: { held: boolean }): Step {
  const face = loadingFace(machine, subject);
  const effects: CardEffect[] = visibleFace(machine)
    ? [{ type: 'stop', timer: 'abandon' }, { type: 'stop', timer: 'dwell' }, { type: 'hide' }]
    : [];
  return {
    machine: { state: 'loading', faces: [face], held, lastTicket: face.ticket },
    effects: [...effects, load(face), { type: 'start', timer: 'patience' }],
  };
}

function opened(machine: CardMachine, subject: Subject): Step {
  const { machine: cleared, effects } = closed(machine);
  const step = asked(cleared, subject, { held: true });
  return { machine: step.machine, effects: [...effects, ...step.effects] };
}

function followed(machine: CardMachine, subject: Subject): Step {
  if (!visibleFace(machine)) return same(machine);
  const face = loadingFace(machine, subject);
  const faces = [...machine.faces, face].slice(-MAX_FACES);
  return drawn({ ...machine, faces, lastTicket: face.ticket }, load(face));
}

function retried(machine: CardMachine): Step {
  const last = visibleFace(machine);
  if (!last) return same(machine);
  const face = loadingFace(machine, last.subject);
  return drawn({ ...machine, faces: [...machine.faces.slice(0, -1), face], lastTicket: face.ticket }, load(face));
}

function loadingFace({ lastTicket }: CardMachine, subject: Subject): Face {
  return { subject, ticket: lastTicket + 1, content: { is: 'loading' } };
}

function load({ ticket, subject }: Face): CardEffect {
  return { type: 'load', ticket, subject };
}

function answered(machine: CardMachine, ticket: number, content: Face['content']): Step {
  const at = machine.faces.findIndex((face) => face.ticket === ticket);
  if (at < 0) return same(machine);
  const answeredMachine = { ...machine, faces: machine.faces.with(at, { ...machine.faces[at]!, content }) };
  if (machine.state !== 'loading') return drawn(answeredMachine);
  return drawn({ ...answeredMachine, state: 'shown' }, { type: 'stop', timer: 'patience' });
}

function pinned(machine: CardMachine): Step {
  if (machine.state === 'pinned') return drawn({ ...machine, state: 'shown' });
  if (machine.state !== 'shown' && machine.state !== 'leaving') return same(machine);
  const { effects } = stay(machine);
  return drawn({ ...machine, state: 'pinned', next: undefined }, ...effects);
}

/** Everything stops; answers on their way will find no face. */
function closed(machine: CardMachine): Step {
  if (machine.state === 'idle') return same(machine);
  const effects: CardEffect[] = (['dwell', 'patience', 'abandon'] as const).map((timer) => ({ type: 'stop', timer }));
  if (visibleFace(machine)) effects.push({ type: 'hide' });
  return { machine: { ...CLOSED_CARD, lastTicket: machine.lastTicket }, effects };
}
