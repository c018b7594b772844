/**
 * The lists of the settings page: sites, and muted names. What is taken off can be put back at once.
 * It must not know how settings change.
 */
import type { ComponentChildren } from 'preact';
import type { ListName } from '../../lib/settings/sites';
import { takeFocus } from '../focus';
import type { SayKey } from '../words';
import type { StateProps } from './options-model';

/** What each list says: the button, its label, and after it was pressed. */
const LIST_WORDS = {
  sitesOff: ['optionsSiteRemove', 'optionsSiteRemoveLabel', 'optionsSiteRemoved'],
  sitesOn: ['optionsSiteRemove', 'optionsSiteOnlyRemoveLabel', 'optionsSiteOnlyRemoved'],
  muted: ['optionsUnmute', 'optionsUnmuteLabel', 'optionsUnmuted'],
} as const satisfies Record<ListName, readonly [SayKey, SayKey, SayKey]>;

export function Muted(props: StateProps) {
  const { state, words } = props;
  return (
    <section>
      <h2>{words.say('optionsMuted')}</h2>
      <Listing {...props} list="muted" items={state.settings.muted} nameOf={(id) => state.mutedNames[id] ?? id}>
        {words.say('optionsMutedNone')}
      </Listing>
    </section>
  );
}

type ListingProps = StateProps & {
  readonly list: ListName;
  readonly items: readonly string[];
  /** What is said where there is nothing. */
  readonly children: ComponentChildren;
  nameOf(item: string): string;
};

export function Listing({ list, items, nameOf, children, model: { removed, putBack }, words, onEvent }: ListingProps) {
  const [remove, removeLabel, isRemoved] = LIST_WORDS[list];
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
                aria-label={words.say(removeLabel, nameOf(item))}
                ref={putBack?.list === list && putBack.item === item ? takeFocus : undefined}
                onClick={() => onEvent({ type: 'removed', list, item })}
              >
                {words.say(remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="options-undo" role="status">
        {removed?.list === list && (
          <>
            {words.say(isRemoved, nameOf(removed.item))}{' '}
            <button key={removed.item} type="button" class="link" ref={takeFocus} onClick={() => onEvent({ type: 'undone' })}>
              {words.say('undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
