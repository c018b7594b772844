/**
 * The popup as a value: what each event makes of it.
 */
import { describe, expect, it } from 'vitest';
import { choicesOf, EMPTY_POPUP, type PopupEvent, type PopupModel, reducePopup } from '../../../components/popup/popup-model';
import { SAMPLE_FOUND, SAMPLE_STATE } from '../../../components/popup/sample-popup';
import { KOMDIGI } from '../../../components/sample-coverage.data';

const after = (...events: PopupEvent[]): PopupModel => events.reduce(reducePopup, EMPTY_POPUP);
const LOADED: PopupEvent = { type: 'loaded', state: SAMPLE_STATE };
const TYPED: PopupEvent = { type: 'typed', query: 'kom' };
const ANSWERED: PopupEvent = { type: 'answered', query: 'kom', filter: EMPTY_POPUP.filter, answer: SAMPLE_FOUND };
const ASKED: PopupEvent = { type: 'card-asked', entity: 'komdigi', name: 'Komdigi', kind: 'organization' };

describe('the popup', () => {
  it('offers the names of the page until something is typed', () => {
    expect(choicesOf(after(LOADED))[0]).toEqual({ type: 'mention', entity: 'komdigi' });
    expect(after(LOADED).active).toBe(-1);
  });

  it('offers entities before reports, the first one ready for Enter', () => {
    const model = after(LOADED, TYPED, ANSWERED);
    expect(choicesOf(model).map(({ type }) => type)).toEqual(['entity', 'entity', 'article', 'article']);
    expect(model.active).toBe(0);
  });

  it('knows an answer that is only beginning until the whole comes', () => {
    const begun = after(LOADED, TYPED, { ...ANSWERED, isBeginning: true });
    expect(begun.isBeginning).toBe(true);
    expect(reducePopup(begun, ANSWERED).isBeginning).toBeUndefined();
  });

  it('drops an answer to what is no longer typed', () => {
    const model = after(LOADED, TYPED, { type: 'typed', query: 'komd' }, ANSWERED);
    expect(model.answer).toBeUndefined();
  });

  it('drops an answer under another filter', () => {
    expect(after(LOADED, TYPED, { type: 'filtered', filter: { publisher: 'ANTARA' } }, ANSWERED).answer).toBeUndefined();
  });

  it('goes round the choices in both directions', () => {
    const down: PopupEvent = { type: 'moved', by: 1 };
    const up: PopupEvent = { type: 'moved', by: -1 };
    expect(after(LOADED, TYPED, ANSWERED, down).active).toBe(1);
    expect(after(LOADED, TYPED, ANSWERED, up).active).toBe(3);
    expect(after(LOADED, up).active).toBe(SAMPLE_STATE.entities.length - 1);
    expect(after(up).active).toBe(-1);
  });

  it('shows the names of the page again when the query is emptied', () => {
    const model = after(LOADED, TYPED, ANSWERED, { type: 'typed', query: '' });
    expect(choicesOf(model)[0]?.type).toBe('mention');
    expect(model.active).toBe(-1);
  });

  it('opens cards one from another and goes back one by one', () => {
    const nested = after(ASKED, { ...ASKED, entity: 'nanning', name: 'Nanning' });
    expect(nested.cards.map(({ entity }) => entity)).toEqual(['komdigi', 'nanning']);
    expect(reducePopup(nested, { type: 'card-left' }).cards.map(({ entity }) => entity)).toEqual(['komdigi']);
    expect(reducePopup(nested, { type: 'card-left', all: true }).cards).toEqual([]);
  });

  it('fills in the card that waits, and only that one', () => {
    const model = after(ASKED, { type: 'card-answered', entity: 'komdigi', result: { ok: true, value: KOMDIGI } });
    expect(model.cards[0]?.view.state).toBe('shown');
    expect(
      after(ASKED, { type: 'card-answered', entity: 'other', result: { ok: true, value: KOMDIGI } }).cards[0]?.view.state,
    ).toBe('loading');
    const failed = after(ASKED, {
      type: 'card-answered',
      entity: 'komdigi',
      result: { ok: false, code: 'pack-broken', detail: '' },
    });
    expect(failed.cards[0]?.view).toEqual({ state: 'failed', name: 'Komdigi', kind: 'organization', code: 'pack-broken' });
  });

  it('closes cards when the reader types on', () => {
    expect(after(ASKED, TYPED).cards).toEqual([]);
  });
});
