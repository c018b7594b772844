/**
 * A library that cannot be used, or that is gone: what happened, what is safe, and what can be done about it.
 * <Recovery code="broken" …/> -> the words, "Restore a backup…" and "Start an empty library".
 * It must not know how either is done.
 */
import type { LostLibrary } from '../../lib/library/library-store';
import type { StoreFailureCode } from '../../lib/library/store-failure';
import type { Words } from '../words';
import { FAILURE_WORDS } from './failure-words';
import type { LibraryEvent } from './library-model';
import { RestoreButton } from './restore-button';

interface Sayer {
  readonly words: Words;
  onEvent(event: LibraryEvent): void;
}

/** What may be over by now. */
const PASSING: ReadonlySet<StoreFailureCode> = new Set(['blocked', 'full', 'closed', 'failed']);

export function Recovery({ code, words, onEvent }: Sayer & { readonly code: StoreFailureCode }) {
  return (
    <section class="library-recovery" role="alert">
      <p class="library-wrong">{words.say(FAILURE_WORDS[code])}</p>
      {code === 'broken' && (
        <>
          <p class="library-note">{words.say('recoverNote')}</p>
          <p class="library-buttons">
            <RestoreButton words={words} onFile={(backup) => onEvent({ type: 'begin-anew', backup })} />
            <button type="button" class="button" onClick={() => onEvent({ type: 'begin-anew' })}>
              {words.say('recoverAnew')}
            </button>
          </p>
        </>
      )}
      {PASSING.has(code) && (
        <p class="library-buttons">
          <button type="button" class="button" onClick={() => onEvent({ type: 'try-again' })}>
            {words.say('cardRetry')}
          </button>
        </p>
      )}
    </section>
  );
}

export function LossNotice({ lost: { articles, lastWrite }, words, onEvent }: Sayer & { readonly lost: LostLibrary }) {
  return (
    <section class="library-recovery" role="alert">
      <p class="library-wrong">{words.say('libraryLost', words.count('reports', articles), words.day(lastWrite.slice(0, 10)))}</p>
      <p class="library-buttons">
        <RestoreButton words={words} onFile={(file) => onEvent({ type: 'files', files: [file] })} />
        <button type="button" class="quiet-button" onClick={() => onEvent({ type: 'loss-read' })}>
          {words.say('libraryLostRead')}
        </button>
      </p>
    </section>
  );
}
