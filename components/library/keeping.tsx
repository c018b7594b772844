/**
 * How the library is kept: room used and free, whether the browser promised to keep it, how long feeds stay, backup and restore.
 * It must not know how any of it is done.
 */
import type { LibraryState, StateProps } from './library-model';
import { RestoreButton } from './restore-button';
import { sizeIn } from './said';

const DAYS_A_YEAR = 365;

/** Nothing is said of an empty library: there is nothing to lose, and the promise is asked for with what is added first. */
function Promised({ usage, words, onEvent }: Pick<LibraryState, 'usage'> & Pick<StateProps, 'words' | 'onEvent'>) {
  if (usage.persisted) return <p class="library-note">{words.say('keepPersisted')}</p>;
  if (usage.articles === 0) return null;
  return (
    <p class="library-trouble">
      {words.say('keepNotPersisted')}{' '}
      <button type="button" class="button" onClick={() => onEvent({ type: 'persist' })}>
        {words.say('keepPersist')}
      </button>
    </p>
  );
}

export function Keeping({ state: { usage, retention }, words, onEvent }: StateProps) {
  const facts = [
    [words.say('keepReports'), `${usage.articles.toLocaleString(words.language)} · ${sizeIn(usage.bytes, words)}`],
    [words.say('keepUsed'), usage.used === undefined ? words.say('keepUnknown') : sizeIn(usage.used, words)],
    [words.say('keepFree'), usage.free === undefined ? words.say('keepUnknown') : sizeIn(usage.free, words)],
  ] as const;
  return (
    <section>
      <h2>{words.say('keepTitle')}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Promised usage={usage} words={words} onEvent={onEvent} />
      <label class="library-days">
        <span>{words.say('keepDays')}</span>
        <select onChange={({ currentTarget }) => onEvent({ type: 'keep-days', days: Number(currentTarget.value) })}>
          {retention.choices.map((days) => (
            <option key={days} value={days} selected={days === retention.days}>
              {days % DAYS_A_YEAR === 0 ? words.count('years', days / DAYS_A_YEAR) : words.count('days', days)}
            </option>
          ))}
        </select>
      </label>
      <p class="library-note">{words.say('keepBackupNote')}</p>
      <p class="library-buttons">
        <button type="button" class="button" onClick={() => onEvent({ type: 'backup' })}>
          {words.say('keepBackup')}
        </button>
        <RestoreButton words={words} onFile={(file) => onEvent({ type: 'files', files: [file] })} />
      </p>
    </section>
  );
}
