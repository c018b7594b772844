/**
 * Choices of the settings page: one of several, one on its own, and the languages of pages, which are several at once.
 * <OneOf name="highlight" legend="Underline" choices={[["first", "the first mention"]]} chosen="first" onChoose={…} />.
 * It must not know what is chosen.
 */
import { PAGE_LANGUAGES } from '../../lib/settings/settings';
import type { StateProps } from './options-model';

interface OneOfProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  /** Each with its words. */
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T;
  onChoose(choice: T): void;
}

export function OneOf<T extends string>({ name, legend, choices, chosen, onChoose }: OneOfProps<T>) {
  return (
    <fieldset class="options-group">
      <legend>{legend}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice} class="options-choice">
          <input type="radio" name={name} value={choice} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

interface OnOffProps {
  readonly children: string;
  readonly isOn: boolean;
  onSet(isOn: boolean): void;
}

export function OnOff({ children, isOn, onSet }: OnOffProps) {
  return (
    <label class="options-row">
      <span>{children}</span>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onSet(currentTarget.checked)} />
    </label>
  );
}

export function Languages({ state: { settings }, words, onEvent }: StateProps) {
  const nameOf = new Intl.DisplayNames(words.language, { type: 'language' });
  const { languages } = settings;
  return (
    <section>
      <h2>{words.say('optionsLanguages')}</h2>
      <fieldset class="options-group">
        <legend>{words.say('optionsLanguagesPages')}</legend>
        {PAGE_LANGUAGES.map((language) => (
          <label key={language} class="options-choice">
            <input
              type="checkbox"
              name="language"
              value={language}
              checked={languages.includes(language)}
              onChange={({ currentTarget: { checked } }) => {
                const chosen = PAGE_LANGUAGES.filter((one) => (one === language ? checked : languages.includes(one)));
                onEvent({ type: 'chosen', change: { languages: chosen } });
              }}
            />
            {language === 'und' ? words.say('optionsLanguagesOther') : nameOf.of(language)}
          </label>
        ))}
      </fieldset>
      <p class="options-note">{words.say('optionsLanguagesNote')}</p>
    </section>
  );
}
