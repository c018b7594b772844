/**
 * What the settings page tells rather than asks: the keys that the browser has bound, and how much the library holds.
 * It must not know the browser: keys come as it wrote them.
 */
import { Shortcuts } from '../shortcuts/shortcuts';
import type { LibrarySize, StateProps } from './options-model';

const KILOBYTE = 1000;

export function BoundKeys({ model, state: { shortcuts }, words, onEvent }: StateProps) {
  return (
    <section>
      <h2>{words.say('optionsShortcuts')}</h2>
      <Shortcuts shortcuts={shortcuts} words={words} />
      <p class="options-buttons">
        <button type="button" class="button" onClick={() => onEvent({ type: 'shortcuts-asked' })}>
          {words.say('optionsShortcutsChange')}
        </button>
      </p>
      <p role="status">{model.isShortcutPageShut && words.say('optionsShortcutsShut')}</p>
    </section>
  );
}

export function LibraryFacts({ state: { library }, words, onEvent }: StateProps) {
  return (
    <section>
      <h2>{words.say('optionsLibrary')}</h2>
      {library.ok ? (
        <dl class="facts">
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
      <p class="options-buttons">
        <button type="button" class="button" onClick={() => onEvent({ type: 'library-asked' })}>
          {words.say('saveLibrary')}
        </button>
      </p>
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
