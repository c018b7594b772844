/**
 * The settings page drawn, one column: how underlines behave, where they stay off, keys, settings as a file, the library.
 * It must not know the port, and keeps nothing between two drawings.
 */
import type { SayKey } from '../words';
import { BoundKeys, LibraryFacts } from './facts';
import { FileFields } from './file-fields';
import { Lists } from './lists';
import type { OptionsViewProps, StateProps } from './options-model';

const NOTICE_WORDS = {
  reset: 'noticeReset',
  migrated: 'noticeMigrated',
  newer: 'noticeNewer',
} as const satisfies Record<string, SayKey>;

const LONGEST_DELAY_MS = 1000;
const DELAY_STEP_MS = 50;

export function OptionsView(props: OptionsViewProps) {
  const { model, words } = props;
  const { state } = model;
  return (
    <main class="konteks options" lang={words.language} dir={words.direction} aria-busy={!state}>
      <h1>{words.say('optionsTitle')}</h1>
      {state?.notice && <p class="options-notice">{words.say(NOTICE_WORDS[state.notice])}</p>}
      {state && (
        <>
          <Underlines {...props} state={state} />
          <Lists {...props} state={state} />
          <BoundKeys {...props} state={state} />
          <FileFields {...props} state={state} />
          <LibraryFacts {...props} state={state} />
        </>
      )}
    </main>
  );
}

function Underlines({ state: { settings }, words, onEvent }: StateProps) {
  const { enabled, openDelayMs, highlight } = settings;
  return (
    <section>
      <h2>{words.say('optionsUnderlines')}</h2>
      <label class="options-row">
        <span>{words.say('popupAllSwitch')}</span>
        <input
          type="checkbox"
          checked={enabled}
          onChange={({ currentTarget }) => onEvent({ type: 'chosen', change: { enabled: currentTarget.checked } })}
        />
      </label>
      <fieldset class="options-group">
        <legend>{words.say('optionsWhich')}</legend>
        {(['first', 'all'] as const).map((which) => (
          <label key={which} class="options-choice">
            <input
              type="radio"
              name="highlight"
              checked={highlight === which}
              onChange={() => onEvent({ type: 'chosen', change: { highlight: which } })}
            />
            {words.say(which === 'first' ? 'optionsWhichFirst' : 'optionsWhichAll')}
          </label>
        ))}
      </fieldset>
      <div class="options-group">
        <label class="options-row" for="delay">
          <span>{words.say('optionsDelay')}</span>
          <output class="options-number" for="delay">
            {words.say('optionsMilliseconds', String(openDelayMs))}
          </output>
        </label>
        <input
          id="delay"
          class="options-slider"
          type="range"
          min={0}
          max={LONGEST_DELAY_MS}
          step={DELAY_STEP_MS}
          value={openDelayMs}
          aria-describedby="delay-note"
          onInput={({ currentTarget }) => onEvent({ type: 'chosen', change: { openDelayMs: Number(currentTarget.value) } })}
        />
        <p id="delay-note" class="options-note">
          {words.say('optionsDelayNote')}
        </p>
      </div>
      <p class="options-note">{words.say('optionsTheme')}</p>
    </section>
  );
}
