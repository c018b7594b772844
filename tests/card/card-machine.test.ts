/** The card machine: events in, state and effects out. Timers are effects here; `wait` plays the clock. */
import { describe, expect, it } from 'vitest';
import {
  CARD_TIMES_MS,
  type CardEffect,
  type CardEvent,
  type CardMachine,
  CLOSED_CARD,
  type Subject,
  stepCard,
  visibleFace,
} from '../../lib/card/card-machine';
import type { CardModel } from '../../lib/card/card-model';

const subject = (name: string): Subject => ({ entity: name.toLowerCase(), name, kind: 'place', place: { name } });
const modelOf = (id: string): CardModel => ({
  id,
  name: id,
  kind: 'place',
  otherNames: [],
  passages: [],
  quotes: [],
  timeline: [],
  related: [],
  reports: [],
  reportCount: 0,
  publisherCount: 0,
});
const river = subject('River');
const town = subject('Town');

function play(...events: CardEvent[]) {
  let machine: CardMachine = CLOSED_CARD;
  let effects: readonly CardEffect[] = [];
  for (const event of events) ({ machine, effects } = stepCard(machine, event));
  const done = effects.map((effect) => ('timer' in effect ? `${effect.type} ${effect.timer}` : effect.type));
  return { machine, state: machine.state, done, seen: visibleFace(machine)?.subject.name };
}

const point = (at: Subject): CardEvent => ({ type: 'point', subject: at });
const time = (timer: 'dwell' | 'patience' | 'abandon'): CardEvent => ({ type: 'time', timer });
const away: CardEvent = { type: 'away', toCard: false };
const arrived = (ticket: number, id = 'river'): CardEvent => ({ type: 'arrived', ticket, model: modelOf(id) });
const shown = [point(river), time('dwell'), arrived(1)];

describe('opening by the pointer', () => {
  it('waits for the dwell before it asks', () => {
    expect(play(point(river))).toMatchObject({ state: 'dwelling', done: ['start dwell'] });
    expect(play(point(river), time('dwell'))).toMatchObject({
      state: 'loading',
      done: ['load', 'start patience'],
      seen: undefined,
    });
  });

  it('does not start the dwell anew while the pointer moves within the mention', () => {
    expect(play(point(river), point(river))).toMatchObject({ state: 'dwelling', done: [] });
  });

  it('shows a quick answer with no loading before it', () => {
    expect(play(...shown)).toMatchObject({ state: 'shown', done: ['stop patience', 'show'], seen: 'River' });
  });

  it('shows that it is loading once patience is over', () => {
    const { machine, done } = play(point(river), time('dwell'), time('patience'));
    expect(done).toEqual(['show']);
    expect(visibleFace(machine)?.content.is).toBe('loading');
  });

  it('shows a failure with its code', () => {
    const { machine } = play(point(river), time('dwell'), { type: 'failed', ticket: 1, code: 'pack-broken' });
    expect(visibleFace(machine)?.content).toEqual({ is: 'failed', code: 'pack-broken' });
  });

  it('forgets a mention that the pointer leaves before the dwell is over', () => {
    expect(play(point(river), away)).toMatchObject({ state: 'idle' });
    expect(play(point(river), away, time('dwell'))).toMatchObject({ state: 'idle', done: [] });
  });

  it('drops the late answer to an abandoned mention', () => {
    expect(play(point(river), time('dwell'), away, arrived(1))).toMatchObject({ state: 'idle', done: [] });
    expect(play(point(river), time('dwell'), point(town), time('dwell'), arrived(1))).toMatchObject({
      state: 'loading',
      done: [],
    });
  });
});

describe('leaving', () => {
  it('takes 300 ms, and 150 ms of patience come before the word that it is loading', () => {
    expect(CARD_TIMES_MS).toEqual({ patience: 150, abandon: 300 });
  });

  it('closes when the pointer has been away for the time of abandon', () => {
    expect(play(...shown, away)).toMatchObject({ state: 'leaving', done: ['start abandon'] });
    expect(play(...shown, away, time('abandon'))).toMatchObject({ state: 'idle', seen: undefined });
    expect(play(...shown, away, time('abandon')).done).toContain('hide');
  });

  it('stays while the pointer is on the card or comes back to the mention', () => {
    expect(play(...shown, away, { type: 'over-card' })).toMatchObject({ state: 'shown', done: ['stop abandon'] });
    expect(play(...shown, away, point(river))).toMatchObject({ state: 'shown', done: ['stop abandon'] });
  });

  it('gives a pointer on its way to the card more time', () => {
    expect(play(...shown, away, { type: 'away', toCard: true })).toMatchObject({ state: 'leaving', done: ['start abandon'] });
    expect(play(...shown, away, away)).toMatchObject({ state: 'leaving', done: [] });
  });

  it('goes over to another mention that the pointer rests on', () => {
    expect(play(...shown, point(town))).toMatchObject({ state: 'leaving', done: ['start abandon', 'start dwell'] });
    expect(play(...shown, point(town), time('abandon'))).toMatchObject({ state: 'dwelling', done: ['hide'] });
    const { state, done } = play(...shown, point(town), time('dwell'));
    expect(state).toBe('loading');
    expect(done.indexOf('hide')).toBeLessThan(done.indexOf('load'));
  });

  it('is dismissed at once, from every state, and stops every timer', () => {
    const before = [[point(river)], [point(river), time('dwell')], shown, [...shown, away], [...shown, { type: 'pin' } as const]];
    for (const events of before) {
      const { state, done } = play(...events, { type: 'dismiss' });
      expect(state).toBe('idle');
      expect(done).toEqual(expect.arrayContaining(['stop dwell', 'stop patience', 'stop abandon']));
    }
  });
});

describe('keeping', () => {
  it('a pinned card heeds no pointer', () => {
    const pinned = [...shown, { type: 'pin' } as const];
    expect(play(...pinned, away)).toMatchObject({ state: 'pinned', done: [] });
    expect(play(...pinned, point(town))).toMatchObject({ state: 'pinned', done: [] });
    expect(play(...pinned, { type: 'pin' }).state).toBe('shown');
  });

  it('a card opened by keyboard asks at once and heeds no pointer', () => {
    const open = [{ type: 'open', subject: river } as const];
    expect(play(...open)).toMatchObject({ state: 'loading', done: ['load', 'start patience'] });
    expect(play(...open, arrived(1), away)).toMatchObject({ state: 'shown', seen: 'River', done: [] });
  });

  it('opening by keyboard replaces the card that is there', () => {
    const { done, machine } = play(...shown, { type: 'open', subject: town });
    expect(done).toContain('hide');
    expect(machine.faces.map((face) => face.subject.name)).toEqual(['Town']);
  });
});

describe('cards opened from the card', () => {
  const follow: CardEvent = { type: 'follow', subject: { entity: 'lake', name: 'Lake', kind: 'place' } };

  it('shows the next one and goes back', () => {
    expect(play(...shown, follow)).toMatchObject({ seen: 'Lake', done: ['load', 'show'] });
    expect(play(...shown, follow, arrived(2, 'lake'), { type: 'back' })).toMatchObject({ seen: 'River', done: ['show'] });
    expect(play(...shown, { type: 'back' })).toMatchObject({ seen: 'River', done: [] });
  });

  it('drops the answer for a card that was gone back from', () => {
    expect(play(...shown, follow, { type: 'back' }, arrived(2, 'lake'))).toMatchObject({ seen: 'River', done: [] });
  });

  it('keeps ten cards at most', () => {
    const many = Array.from({ length: 15 }, () => follow);
    expect(play(...shown, ...many).machine.faces).toHaveLength(10);
  });

  it('asks once more for a card that failed, and drops a late answer to the first question', () => {
    const failed = [point(river), time('dwell'), { type: 'failed', ticket: 1, code: 'failed' } as const];
    const { machine, done } = play(...failed, { type: 'retry' });
    expect(done).toEqual(['load', 'show']);
    expect(visibleFace(machine)?.content.is).toBe('loading');
    expect(play(...failed, { type: 'retry' }, arrived(1)).done).toEqual([]);
    expect(play(...failed, { type: 'retry' }, arrived(2)).machine.faces[0]?.content.is).toBe('shown');
    expect(play({ type: 'retry' }).done).toEqual([]);
  });

  it('asks with all that a name may mean, and takes the choices for an answer', () => {
    const others = [{ entity: 'river-band', name: 'River', kind: 'organization' as const }];
    const open = { type: 'open', subject: { ...river, others } } as const;
    const { machine } = stepCard(CLOSED_CARD, open);
    expect(machine.faces[0]?.subject.others).toBe(others);
    const choices = [{ id: 'river', name: 'River', kind: 'place' as const, reportCount: 1 }];
    const answered = play(open, { type: 'arrived', ticket: 1, model: choices });
    expect(visibleFace(answered.machine)?.content).toEqual({ is: 'shown', model: choices });
    expect(play(open, { type: 'arrived', ticket: 1, model: choices }, follow, { type: 'back' }).seen).toBe('River');
  });
});
