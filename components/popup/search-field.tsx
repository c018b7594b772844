/**
 * The search field: types into the query, arrows move through the list below, Enter takes the active choice.
 * A combobox by the ARIA pattern: the focus stays here, aria-activedescendant names the choice.
 * It must not know what the choices are.
 */
import { SearchGlyph } from '../glyph/search-glyph';
import { choicesOf } from './popup-model';
import type { PopupViewProps } from './popup-view-props';

export const LIST_ID = 'choices';

export function choiceId(index: number): string {
  return `choice-${index}`;
}

export function SearchField({ model, words, onEvent }: PopupViewProps) {
  const { query, active } = model;
  const isListed = model.cards.length === 0 && choicesOf(model).length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onEvent({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1 });
    else if (event.key === 'Enter') onEvent({ type: 'chosen' });
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <SearchGlyph />
      <input
        class="search-input"
        type="search"
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: a search field is a combobox only where its role says so
        role="combobox"
        aria-label={words.say('popupSearch')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? LIST_ID : undefined}
        aria-activedescendant={isListed && active >= 0 ? choiceId(active) : undefined}
        placeholder={words.say('popupSearch')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onEvent({ type: 'typed', query: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
