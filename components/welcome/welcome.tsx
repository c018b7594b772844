/**
 * The welcome, alive: a passage of the library whose names open their cards, as they will on any page.
 * <Welcome port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CardAction } from '../card/card-props';
import { type Asked, answerCard, askCard, type OpenCard } from '../card/card-stack';
import type { Words } from '../words';
import type { WelcomeEvent, WelcomeModel, WelcomePort } from './welcome-model';
import { WelcomeView } from './welcome-view';

const EMPTY: WelcomeModel = { cards: [], muted: [], shortcuts: [] };

export function Welcome({ port, words }: { port: WelcomePort; words: Words }) {
  const [model, setModel] = useState(EMPTY);
  const now = useCallback((change: Partial<WelcomeModel>) => setModel((old) => ({ ...old, ...change })), []);
  const { passage, cards } = model;
  const at = passage?.ok ? passage.value.article.published.value : undefined;

  useEffect(() => {
    document.title = `${words.say('welcomeTitle')} · Konteks`;
    void port.openPassage().then((opened) => now({ passage: opened }));
    void port.listShortcuts().then((shortcuts) => now({ shortcuts }));
    void port.loadMuted().then((muted) => now({ muted }));
  }, [port, words, now]);
  useEffect(() => {
    if (cards.length > 0) document.querySelector<HTMLElement>('.card')?.focus();
  }, [cards.length]);

  const ask = async (asked: Asked, onto: readonly OpenCard[]) => {
    now({ cards: askCard(onto, asked) });
    const result = await port.openCard(asked.entity, at);
    setModel((old) => ({ ...old, cards: answerCard(old.cards, asked.entity, result) }));
  };
  const act = async (entity: string, action: CardAction) => {
    if (action.type === 'close') now({ cards: [] });
    else if (action.type === 'back') now({ cards: cards.slice(0, -1) });
    else if (action.type === 'open-entity') await ask(action, cards);
    else if (action.type === 'open-article') port.openArticle(action);
    else if (action.type === 'open-page') port.openEntity(entity, at);
    else if (action.type === 'mute') {
      await port.setMuted(entity, action.muted);
      now({ muted: await port.loadMuted() });
    }
  };
  const onEvent = (event: WelcomeEvent) => {
    if (event.type === 'settings-asked') port.openSettings();
    else if (event.type === 'library-asked') port.openLibrary();
    else void (event.type === 'card-asked' ? ask(event, []) : act(event.entity, event.action));
  };
  return <WelcomeView model={model} words={words} onEvent={onEvent} />;
}
