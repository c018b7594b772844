/**
 * Tells every page and worker of ours that the library changed, this one included.
 * hearing.announce("articles") -> each listener hears "articles". What changed they ask the library.
 * It must not know what they do then.
 */
import type { LibraryChange } from '../../library/library-store';

/** Announces and hears. */
export interface Hearing {
  announce(change: LibraryChange): void;
  onChange(listener: (change: LibraryChange) => void): () => void;
  close(): void;
}

/** A hearing on the channel `name`. */
export function createHearing(name: string): Hearing {
  const listeners = new Set<(change: LibraryChange) => void>();
  const channel = new BroadcastChannel(name);
  const tell = (change: LibraryChange) => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = ({ data }) => {
    if (data === 'articles' || data === 'sources') tell(data);
  };
  return {
    announce(change) {
      channel.postMessage(change);
      tell(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
