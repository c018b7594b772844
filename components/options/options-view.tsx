/**
 * The settings page drawn, one column: how underlines behave, where, for whom, keys, settings as a file, the library.
 * It must not know the port, and keeps nothing between two drawings.
 */
import type { SayKey } from '../words';
import { Languages } from './choices';
import { BoundKeys, LibraryFacts } from './facts';
import { FileFields } from './file-fields';
import { Muted } from './lists';
import type { OptionsViewProps } from './options-model';
import { Sites } from './sites';
import { Underlines } from './underlines';

const NOTICE_WORDS = {
  reset: 'noticeReset',
  migrated: 'noticeMigrated',
  newer: 'noticeNewer',
} as const satisfies Record<string, SayKey>;

export function OptionsView(props: OptionsViewProps) {
  const { model, words } = props;
  const { state } = model;
  return (
    <main class="konteks options" lang={words.language} dir={words.direction} aria-busy={!state}>
      <h1>{words.say('optionsTitle')}</h1>
      {state?.notice && <p class="options-notice">{words.say(NOTICE_WORDS[state.notice])}</p>}
      <div role="alert">{model.isUnsaved && <p class="options-wrong">{words.say('optionsUnsaved')}</p>}</div>
      {state && (
        <>
          <Underlines {...props} state={state} />
          <Sites {...props} state={state} />
          <Muted {...props} state={state} />
          <Languages {...props} state={state} />
          <BoundKeys {...props} state={state} />
          <FileFields {...props} state={state} />
          <LibraryFacts {...props} state={state} />
        </>
      )}
    </main>
  );
}
