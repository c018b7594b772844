/**
 * Underlines and cards among the settings: on at all, which mentions, what opens a card and after how long, how it looks, the badge.
 * It must not know how any of it is done on a page.
 */
import type { HighlightChoice, ModifierChoice, ThemeChoice } from '../../lib/settings/settings';
import type { SayKey } from '../words';
import { OneOf, OnOff } from './choices';
import type { StateProps } from './options-model';

const LONGEST_DELAY_MS = 1000;
const DELAY_STEP_MS = 50;

const WHICH = { first: 'optionsWhichFirst', all: 'optionsWhichAll', off: 'optionsWhichOff' } as const satisfies Record<
  HighlightChoice,
  SayKey
>;
const POINTER = {
  none: 'optionsPointerNone',
  alt: 'optionsPointerAlt',
  shift: 'optionsPointerShift',
} as const satisfies Record<ModifierChoice, SayKey>;

const THEME = { system: 'optionsThemeSystem', page: 'optionsThemePage' } as const satisfies Record<ThemeChoice, SayKey>;

export function Underlines(props: StateProps) {
  const { settings } = props.state;
  const { words, onEvent } = props;
  const worded = <T extends string>(keys: Readonly<Record<T, SayKey>>) =>
    (Object.keys(keys) as T[]).map((choice) => [choice, words.say(keys[choice])] as const);
  return (
    <section>
      <h2>{words.say('optionsUnderlines')}</h2>
      <OnOff isOn={settings.enabled} onSet={(enabled) => onEvent({ type: 'chosen', change: { enabled } })}>
        {words.say('optionsOn')}
      </OnOff>
      <OneOf
        name="highlight"
        legend={words.say('optionsWhich')}
        choices={worded(WHICH)}
        chosen={settings.highlight}
        onChoose={(highlight) => onEvent({ type: 'chosen', change: { highlight } })}
      />
      <OneOf
        name="modifier"
        legend={words.say('optionsPointer')}
        choices={worded(POINTER)}
        chosen={settings.modifier}
        onChoose={(modifier) => onEvent({ type: 'chosen', change: { modifier } })}
      />
      <Delay {...props} />
      <div class="options-group">
        <OnOff isOn={settings.badge} onSet={(badge) => onEvent({ type: 'chosen', change: { badge } })}>
          {words.say('optionsBadge')}
        </OnOff>
      </div>
      <OneOf
        name="theme"
        legend={words.say('optionsTheme')}
        choices={worded(THEME)}
        chosen={settings.theme}
        onChoose={(theme) => onEvent({ type: 'chosen', change: { theme } })}
      />
      <p class="options-note">{words.say('optionsThemeNote')}</p>
    </section>
  );
}

function Delay({ state: { settings }, words, onEvent }: StateProps) {
  const { openDelayMs } = settings;
  return (
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
  );
}
