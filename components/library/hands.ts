/**
 * What acting on the library screen needs: the model as it is, the port, ways to change the model and to do long work.
 * It must not know what is done with them.
 */
import type { LibraryModel, WorkKind } from './library-model';
import type { Answer, LibraryPort, Watched } from './library-port';

/** What acting needs. */
export interface Hands {
  readonly model: LibraryModel;
  readonly port: LibraryPort;
  now(change: Partial<LibraryModel>): void;
  reload(): Promise<void>;
  /** Does work that may be cancelled, shows how far it is, and what went wrong. */
  work<T>(kind: WorkKind, run: (watched: Watched) => Promise<Answer<T>>): Promise<T | undefined>;
  cancel(): void;
  /** Asks what waits to be asked, if nothing is asked or under way. */
  askNext(): void;
}
