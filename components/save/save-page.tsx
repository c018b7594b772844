/**
 * "Save this page", alive: reads the page, shows what would be kept, keeps it when told, and takes it back.
 * <SavePage port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words';
import { EMPTY_SAVE, type SaveEvent, type SaveModel, type SavePort } from './save-model';
import { SaveView } from './save-view';

export function SavePage({ port, words }: { port: SavePort; words: Words }) {
  const [model, setModel] = useState(EMPTY_SAVE);
  const undo = useRef<(() => Promise<void>) | undefined>(undefined);
  const now = useCallback((change: Partial<SaveModel>) => setModel((old) => ({ ...old, ...change })), []);
  useEffect(() => void port.read().then((page) => now({ page })), [port, now]);
  useEffect(() => {
    document.title = `${words.say('saveTitle')} · Konteks`;
  }, [words]);
  const onEvent = async ({ type }: SaveEvent) => {
    if (type === 'close') return port.close();
    if (type === 'library') return port.openLibrary();
    if (type === 'undo') {
      await undo.current?.();
      return now({ step: 'undone' });
    }
    if (!model.page?.ok || model.step === 'saving') return undefined;
    now({ step: 'saving', failure: undefined });
    const kept = await port.keep(model.page.value.reading);
    undo.current = kept.ok ? kept.undo : undefined;
    return now(kept.ok ? { step: 'saved' } : { step: 'shown', failure: kept.code });
  };
  return <SaveView model={model} words={words} onEvent={(event) => void onEvent(event)} />;
}
