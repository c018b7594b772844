/**
 * The page of an entity, alive: opens the profile and keeps which neighbour is looked at.
 * <EntityPage port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../lib/card/profile';
import type { Result } from '../../lib/messages/protocol';
import type { Words } from '../words';
import type { EntityEvent, EntityPort } from './entity-model';
import { EntityView } from './entity-view';

export function EntityPage({ port, words }: { port: EntityPort; words: Words }) {
  const [opened, setOpened] = useState<Result<Profile>>();
  const [looked, setLooked] = useState<string>();
  useEffect(() => void port.openProfile().then(setOpened), [port]);
  useEffect(() => {
    if (opened?.ok) document.title = `${opened.value.card.name} · Konteks`;
  }, [opened]);
  const onEvent = (event: EntityEvent) => {
    if (event.type === 'looked') setLooked(event.at);
    else if (event.type === 'article-opened') port.openArticle(event);
    else if (opened?.ok) port.openPack(opened.value.card.name);
  };
  return <EntityView model={{ ...(opened && { opened }), looked }} words={words} onEvent={onEvent} />;
}
