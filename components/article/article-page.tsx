/**
 * The article reader, alive: opens the reading, follows the address's #start-end, opens cards beside the text.
 * <ArticlePage port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/reading/reading';
import type { CardAction } from '../card/card-props';
import { type Asked, answerCard, askCard, type OpenCard } from '../card/card-stack';
import type { Words } from '../words';
import type { ArticleEvent, ArticlePort, ReadingContext } from './article-model';
import { ArticleView } from './article-view';
import { readPlace } from './cut-text';

export function ArticlePage({ port, words }: { port: ArticlePort; words: Words }) {
  const [opened, setOpened] = useState<Result<Reading>>();
  const [context, setContext] = useState<ReadingContext>();
  const [muted, setMuted] = useState<readonly string[]>([]);
  const [cards, setCards] = useState<readonly OpenCard[]>([]);
  const place = usePlace();
  const at = opened?.ok ? opened.value.article.published.value : undefined;

  useEffect(() => {
    void port.openReading().then(setOpened);
    void port.openContext().then(setContext);
    void port.loadMuted().then(setMuted);
  }, [port]);
  useEffect(() => {
    if (opened?.ok) document.title = `${opened.value.article.title ?? words.say('readerTitle')} · Konteks`;
  }, [opened, words]);
  useEffect(() => {
    if (cards.length > 0) document.querySelector<HTMLElement>('.card')?.focus();
  }, [cards.length]);

  const ask = useCallback(
    async (asked: Asked, onto: readonly OpenCard[]) => {
      setCards(askCard(onto, asked));
      const result = await port.openCard(asked.entity, at);
      setCards((now) => answerCard(now, asked.entity, result));
    },
    [port, at],
  );
  const act = async (entity: string, action: CardAction) => {
    if (action.type === 'close') setCards([]);
    else if (action.type === 'back') setCards(cards.slice(0, -1));
    else if (action.type === 'open-entity') await ask(action, cards);
    else if (action.type === 'open-article') port.openArticle(action);
    else if (action.type === 'open-page') port.openEntity(entity, at);
    else if (action.type === 'mute') {
      await port.setMuted(entity, action.muted);
      setMuted(await port.loadMuted());
    }
  };
  const onEvent = (event: ArticleEvent) => {
    if (event.type === 'article-opened') port.openArticle(event);
    else void (event.type === 'card-asked' ? ask(event, []) : act(event.entity, event.action));
  };
  return <ArticleView model={{ ...(opened && { opened }), context, place, cards, muted }} words={words} onEvent={onEvent} />;
}

/** The place named by the address, followed as it changes. */
function usePlace() {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const onChange = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return place;
}
