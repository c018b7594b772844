/**
 * The two lists of the settings page: sites where Konteks stays off, and muted names. What is taken off can be put back at once.
 * It must not know how settings change.
 */
import type { ComponentChildren } from 'preact';
import type { Listed, StateProps } from './options-model';

export function Lists(props: StateProps) {
  const { state, words } = props;
  const { sitesOff, muted } = state.settings;
  const nameOf = (id: string) => state.mutedNames[id] ?? id;
  return (
    <>
      <section>
        <h2>{words.say('optionsSites')}</h2>
        <p class="options-note">{words.say('optionsSitesNote')}</p>
        <AddSite {...props} />
        <List {...props} list="sites" items={sitesOff} nameOf={(site) => site}>
          {words.say('optionsSitesNone')}
        </List>
      </section>
      <section>
        <h2>{words.say('optionsMuted')}</h2>
        <List {...props} list="muted" items={muted} nameOf={nameOf}>
          {words.say('optionsMutedNone')}
        </List>
      </section>
    </>
  );
}

function AddSite({ model: { typedSite, isSiteWrong }, words, onEvent }: StateProps) {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onEvent({ type: 'site-added' });
  };
  return (
    <form class="options-add" onSubmit={onSubmit}>
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.say('optionsSiteField')}
        aria-invalid={isSiteWrong}
        aria-describedby={isSiteWrong ? 'site-wrong' : undefined}
        placeholder={words.say('optionsSiteField')}
        value={typedSite}
        onInput={({ currentTarget }) => onEvent({ type: 'site-typed', text: currentTarget.value })}
      />
      <button type="submit" class="options-button">
        {words.say('optionsSiteAdd')}
      </button>
      {isSiteWrong && (
        <p id="site-wrong" class="options-wrong" role="alert">
          {words.say('optionsSiteWrong')}
        </p>
      )}
    </form>
  );
}

type ListProps = StateProps & {
  readonly list: Listed['list'];
  readonly items: readonly string[];
  /** What is said where there is nothing. */
  readonly children: ComponentChildren;
  nameOf(item: string): string;
};

function List({ list, items, nameOf, children, model: { removed }, words, onEvent }: ListProps) {
  const isSites = list === 'sites';
  return (
    <>
      {items.length === 0 && <p class="options-none">{children}</p>}
      {items.length > 0 && (
        <ul class="options-list">
          {items.map((item) => (
            <li key={item}>
              <span>{nameOf(item)}</span>
              <button
                type="button"
                class="quiet-button"
                aria-label={words.say(isSites ? 'optionsSiteRemoveLabel' : 'optionsUnmuteLabel', nameOf(item))}
                onClick={() => onEvent({ type: 'removed', list, item })}
              >
                {words.say(isSites ? 'optionsSiteRemove' : 'optionsUnmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="options-undo" role="status">
        {removed?.list === list && (
          <>
            {words.say(isSites ? 'optionsSiteRemoved' : 'optionsUnmuted', nameOf(removed.item))}{' '}
            <button type="button" class="link" onClick={() => onEvent({ type: 'undone' })}>
              {words.say('undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
