/**
 * What the settings page tells rather than asks: the keys that the browser has bound, and how much the library holds.
 * It must not know the browser: keys come as it wrote them.
 */
import type { SayKey } from '../words';
import type { LibrarySize, StateProps } from './options-model';

const COMMAND_WORDS: Readonly<Record<string, SayKey>> = {
  _execute_action: 'optionsOpenPopup',
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  'open-card': 'commandOpenCard',
  'toggle-site': 'commandToggleSite',
};
const KILOBYTE = 1000;

export function Shortcuts({ model, state: { shortcuts }, words, onEvent }: StateProps) {
  return (
    <section>
      <h2>{words.say('optionsShortcuts')}</h2>
      <dl class="options-facts">
        {shortcuts.flatMap(({ command, keys }) => {
          const word = COMMAND_WORDS[command];
          if (word === undefined) return [];
          return (
            <div key={command}>
              <dt>{words.say(word)}</dt>
              <dd>{keys === '' ? words.say('optionsUnbound') : <kbd>{keys}</kbd>}</dd>
            </div>
          );
        })}
      </dl>
      <p class="options-buttons">
        <button type="button" class="options-button" onClick={() => onEvent({ type: 'shortcuts-asked' })}>
          {words.say('optionsShortcutsChange')}
        </button>
      </p>
      <p role="status">{model.isShortcutPageShut && words.say('optionsShortcutsShut')}</p>
    </section>
  );
}

export function LibraryFacts({ state: { library }, words }: StateProps) {
  return (
    <section>
      <h2>{words.say('optionsLibrary')}</h2>
      {library.ok ? (
        <dl class="options-facts">
          {factsOf(library.value, words).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="options-wrong">{words.say('failurePackBroken')}</p>
      )}
      <p class="options-note">{words.say('optionsLibraryNote')}</p>
    </section>
  );
}

function factsOf({ reports, publishers, names, oldest, newest, bytes }: LibrarySize, words: StateProps['words']) {
  const { say } = words;
  const number = (value: number) => value.toLocaleString(words.language);
  return [
    [say('popupReports'), number(reports)],
    [say('optionsPublishers'), number(publishers)],
    [say('popupNames'), number(names)],
    [say('optionsSpan'), oldest === undefined || newest === undefined ? say('cardUndated') : words.range(oldest, newest)],
    [say('optionsSize'), say('optionsKilobytes', number(Math.max(1, Math.round(bytes / KILOBYTE))))],
  ] as const;
}
