/**
 * The page brief, alive: looks at the page in front, and anew whenever another one comes there.
 * <BriefPanel port={port} words={words} /> fills a side panel.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words';
import type { BriefEvent, BriefPort, PageBrief } from './brief-model';
import { BriefView } from './brief-view';

export function BriefPanel({ port, words }: { port: BriefPort; words: Words }) {
  const [page, setPage] = useState<PageBrief>();
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      const mine = ++turn;
      const seen = await port.loadPage();
      if (mine === turn) setPage(seen);
    };
    void look();
    port.watch(() => void look());
  }, [port]);
  const onEvent = (event: BriefEvent) => {
    if (event.type === 'mention-asked') void port.showMention(event.entity);
    else if (event.type === 'entity-opened') port.openEntity(event.entity, page?.published);
    else if (event.type === 'article-opened') port.openArticle(event);
    else void port.readPage().then(setPage);
  };
  return <BriefView model={{ page }} words={words} onEvent={onEvent} />;
}
