/**
 * The library screen, alive: shows what there is, does what its reader asks, one long work at a time.
 * <LibraryPage port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../lib/search/selection';
import type { Words } from '../words';
import { act } from './act';
import type { Hands } from './hands';
import { askNext, EMPTY_LIBRARY, type LibraryEvent, type LibraryModel } from './library-model';
import type { LibraryPort } from './library-port';
import { LibraryView } from './library-view';

/** Changes that come close together are drawn once. */
const GATHER_MS = 300;

interface LibraryPageProps {
  readonly port: LibraryPort;
  readonly words: Words;
  /** An address to begin with: a page's feed, from the popup. */
  readonly add?: string;
  /** Reports to make a pack of: from the page of an entity, or from a search. */
  readonly pack?: Selection | undefined;
}

export function LibraryPage({ port, words, add = '', pack }: LibraryPageProps) {
  const [model, setModel] = useState<LibraryModel>({
    ...EMPTY_LIBRARY,
    typed: add,
    ...(pack && { asked: { about: 'pack', selection: pack } }),
  });
  const latest = useRef(model);
  latest.current = model;
  const running = useRef<AbortController | undefined>(undefined);
  const now = useCallback((change: Partial<LibraryModel>) => setModel((old) => ({ ...old, ...change })), []);
  const reload = useCallback(async () => {
    const opened = await port.open();
    const lost = opened.ok ? opened.value.lost : undefined;
    setModel((old) => ({ ...old, opened, lost: lost ?? old.lost, edition: old.edition + 1 }));
    if (lost) await port.forgetLoss();
  }, [port]);
  useEffect(() => void reload(), [reload]);
  useEffect(() => watchGathered(port, () => void reload()), [port, reload]);
  useEffect(() => {
    document.title = `${words.say('libraryTitle')} · Konteks`;
  }, [words]);
  const work = useCallback<Hands['work']>(
    async (kind, run) => {
      if (running.current) return undefined;
      const cancelling = new AbortController();
      running.current = cancelling;
      now({ work: { kind }, wrong: undefined, done: undefined });
      try {
        const answer = await run({ signal: cancelling.signal, onProgress: (progress) => now({ work: { kind, progress } }) });
        if (answer.ok) return answer.value;
        if (answer.wrong !== 'cancelled') now({ wrong: answer.wrong });
        return undefined;
      } catch (error) {
        now({ wrong: { code: 'failed', detail: String(error) } });
        return undefined;
      } finally {
        running.current = undefined;
        now({ work: undefined });
      }
    },
    [now],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const onEvent = useCallback(
    (event: LibraryEvent) =>
      void act(event, { model: latest.current, port, now, reload, work, cancel, askNext: () => setModel(askNext) }),
    [port, now, reload, work, cancel],
  );
  const linesOf = useCallback((source: string) => port.linesOf(source), [port]);
  return <LibraryView model={model} words={words} onEvent={onEvent} linesOf={linesOf} />;
}

function watchGathered(port: LibraryPort, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = port.watch(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, GATHER_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
