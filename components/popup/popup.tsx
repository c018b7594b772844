/**
 * The toolbar popup, alive: holds the model, asks the port, and draws the view.
 * <Popup port={port} words={words} /> -> search has the focus, the names of this page stand under it; with a `query` its answer.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Card } from '../card/card';
import type { CardAction } from '../card/card-props';
import type { OpenCard } from '../card/card-stack';
import type { Words } from '../words';
import { answerAtOnce, answerQuery } from './answer-query';
import { type Choice, choicesOf, EMPTY_POPUP, type PopupEvent, type PopupModel, reducePopup } from './popup-model';
import type { PopupPort } from './popup-port';
import { PopupView } from './popup-view';
import type { ViewEvent } from './popup-view-props';

const MOST_BUSY_MS = 1000;

interface PopupProps {
  readonly port: PopupPort;
  readonly words: Words;
  /** What it is asked from the start. */
  readonly query?: string;
}

export function Popup({ port, words, query: asked = '' }: PopupProps) {
  const [model, dispatch] = useReducer(reducePopup, asked, (typed) => reducePopup(EMPTY_POPUP, { type: 'typed', query: typed }));
  const root = useRef<HTMLDivElement>(null);
  const reload = useCallback(async () => dispatch({ type: 'loaded', state: await port.loadState() }), [port]);
  const { query, filter, cards } = model;
  const card = useAnswers(port, model, dispatch);

  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    const selector = cards.length > 0 ? '.card' : '.search-input';
    root.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [cards.length, card]);
  // Before it is painted: a key may follow at once, and must not find what was there before.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && leave({ query, cards }, dispatch)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [query, cards]);

  const onEvent = (event: ViewEvent) => {
    switch (event.type) {
      case 'chosen': {
        const choice = choicesOf(model)[event.index ?? model.active];
        return choice && choose(port, choice, dispatch);
      }
      case 'brief-asked':
        return port.openBrief();
      case 'settings-asked':
        return port.openSettings();
      case 'save-asked':
        return port.openSave();
      case 'library-asked':
        return port.openLibrary(event.add);
      case 'pack-asked':
        return port.openPack(query, filter);
      case 'site-set':
        return port.setSite(event.off).then(reload);
      case 'enabled-set':
        return port.setEnabled(event.on).then(reload);
      case 'card-acted':
        return act(port, model.cards.at(-1)!, event.action, { dispatch, reload });
      default:
        return dispatch(event);
    }
  };
  return (
    <div ref={root}>
      <PopupView model={model} words={words} card={card} onEvent={onEvent} />
    </div>
  );
}

type Dispatch = (event: PopupEvent) => void;

/** Escape leaves the card, then the query; with neither open it is the browser's, which closes the popup. */
function leave({ query, cards }: Pick<PopupModel, 'query' | 'cards'>, dispatch: Dispatch): boolean {
  if (cards.length > 0) dispatch({ type: 'card-left' });
  else if (query !== '') dispatch({ type: 'typed', query: '' });
  else return false;
  return true;
}

/** Asks for what was typed. What it was opened with is answered and drawn before anything else is loaded; then the Card is there. */
function useAnswers(port: PopupPort, { query, filter }: PopupModel, dispatch: Dispatch): typeof Card | undefined {
  const [card, setCard] = useState<typeof Card>();
  const answering = useRef<Promise<void> | undefined>(undefined);
  useEffect(() => {
    if (query.trim() === '') return;
    const asked = { query, filter };
    answering.current = answering.current
      ? answerQuery(port.search, asked, dispatch)
      : answerAtOnce(port.search, asked, dispatch, idle);
  }, [port, query, filter, dispatch]);
  useEffect(() => {
    const loadRest = async () => {
      await answering.current?.catch(() => undefined);
      await idle();
      void port.loadFacts().then((library) => dispatch({ type: 'library-opened', library }));
      void port.missing().then((missing) => dispatch({ type: 'library-missed', missing }));
      const { Card } = await import('../card/card');
      setCard(() => Card);
    };
    void loadRest();
  }, [port, dispatch]);
  return card;
}

/** When nothing is left to be drawn. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: MOST_BUSY_MS }));
}

async function choose(port: PopupPort, choice: Choice, dispatch: Dispatch): Promise<void> {
  if (choice.type === 'mention') return port.showMention(choice.entity);
  if (choice.type === 'article') return port.openArticle(choice.source);
  const { entity, name, kind } = choice;
  dispatch({ type: 'card-asked', entity, name, kind });
  dispatch({ type: 'card-answered', entity, result: await port.openCard(entity) });
}

interface After {
  readonly dispatch: Dispatch;
  readonly reload: () => Promise<void>;
}

async function act(port: PopupPort, { entity, view }: OpenCard, action: CardAction, { dispatch, reload }: After) {
  if (action.type === 'back' || action.type === 'close') return dispatch({ type: 'card-left', all: action.type === 'close' });
  if (action.type === 'retry' && view.state === 'failed') {
    dispatch({ type: 'card-left' });
    return choose(port, { type: 'entity', entity, name: view.name, kind: view.kind }, dispatch);
  }
  if (action.type === 'open-article') return port.openArticle(action);
  if (action.type === 'open-page') return port.openEntity(entity);
  if (action.type === 'open-entity') return choose(port, { ...action, type: 'entity' }, dispatch);
  if (action.type === 'mute') return port.setMuted(entity, action.muted).then(reload);
}
