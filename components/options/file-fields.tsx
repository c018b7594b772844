/**
 * Settings as a file: one button to keep them, one to take them in; a file that cannot be taken is refused in words.
 * It must not know how a file is read.
 */
import { FileButton } from '../fields/file-button';
import type { SayKey } from '../words';
import type { OptionsModel, StateProps } from './options-model';

const TAKEN_WORDS = {
  done: 'optionsTaken',
  newer: 'optionsFileNewer',
  broken: 'optionsFileBroken',
  'not-settings': 'optionsFileOther',
} as const satisfies Record<NonNullable<OptionsModel['taken']>, SayKey>;

export function FileFields({ model: { taken }, words, onEvent }: StateProps) {
  return (
    <section>
      <h2>{words.say('optionsFile')}</h2>
      <p class="options-note">{words.say('optionsFileNote')}</p>
      <p class="options-buttons">
        <button type="button" class="button" onClick={() => onEvent({ type: 'exported' })}>
          {words.say('optionsExport')}
        </button>
        <FileButton
          word={words.say('optionsImport')}
          accept="application/json,.json"
          onFiles={([file]) => file && onEvent({ type: 'file-chosen', file })}
        />
      </p>
      <p class={taken === undefined || taken === 'done' ? undefined : 'options-wrong'} role="status">
        {taken && words.say(TAKEN_WORDS[taken])}
      </p>
    </section>
  );
}
