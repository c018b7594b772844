/**
 * The page brief, alive: looks at the page in front, anew whenever another one comes there, and follows what is in view on it.
 * <BriefPanel port={port} words={words} /> fills a side panel.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words';
import type { BriefEvent, BriefPort, PageBrief } from './brief-model';
import { BriefView } from './brief-view';

export function BriefPanel({ port, words }: { port: BriefPort; words: Words }) {
  const [page, setPage] = useState<PageBrief>();
  const [inView, setInView] = useState<readonly string[]>([]);
  const [leftFrom, setLeftFrom] = useState<number>();
  const turn = useRef(0);
  const look = useCallback(async () => {
    const mine = ++turn.current;
    const seen = await port.loadPage();
    if (mine === turn.current) setPage(seen);
  }, [port]);
  useEffect(() => {
    const lookAfresh = () => {
      setLeftFrom(undefined);
      void look();
    };
    lookAfresh();
    port.watch(lookAfresh);
  }, [port, look]);
  useEffect(() => followView(port, setInView), [port, page]);
  // A page may change without being loaded anew: a name that the brief does not have is looked for once.
  const stranger = strangerIn(page, inView);
  useEffect(() => {
    if (stranger !== undefined) void look();
  }, [stranger, look]);
  useEffect(keepCurrentInSight, [inView]);
  const onEvent = async (event: BriefEvent) => {
    if (event.type === 'mention-asked') {
      setLeftFrom(leftFrom ?? (await port.placeInPage()));
      await port.showMention(event.entity);
    } else if (event.type === 'return-asked') {
      await port.scrollTo(leftFrom ?? 0);
      setLeftFrom(undefined);
    } else if (event.type === 'entity-opened') port.openEntity(event.entity, page?.published?.value);
    else if (event.type === 'article-opened') port.openArticle(event);
    else if (event.type === 'library-asked') port.openLibrary();
    else setPage(await port.readPage());
  };
  return <BriefView model={{ page, inView, hasLeft: leftFrom !== undefined }} words={words} onEvent={onEvent} />;
}

/** A name in view that the brief does not have. */
function strangerIn(page: PageBrief | undefined, inView: readonly string[]): string | undefined {
  if (!page?.brief.ok) return undefined;
  const known = new Set(page.brief.value.entities.map(({ id }) => id));
  return inView.find((id) => !known.has(id));
}

/** Tells `onView` what stands in view until it is stopped, or no page answers. */
function followView(port: BriefPort, onView: (inView: readonly string[]) => void): () => void {
  let following = true;
  const follow = async (seen: readonly string[]) => {
    const inView = await port.watchView(seen);
    if (!following || !inView) return;
    onView(inView);
    await follow(inView);
  };
  void follow([]);
  return () => {
    following = false;
  };
}

/** The panel scrolls along with the page, but never under the hands of a reader who is in the panel. */
function keepCurrentInSight(): void {
  if (!document.hasFocus()) document.querySelector('.brief-here')?.scrollIntoView({ block: 'nearest' });
}
