/**
 * "On this page": every known name in reading order with its count, or why nothing is underlined here.
 * Choosing one jumps to its mention on the page.
 * It must not know the page: it gets a list and a state.
 */
import type { PageState } from '../../lib/messages/protocol';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { SearchGlyph } from '../glyph/search-glyph';
import type { SayKey } from '../words';
import { ChoiceGroup, ChoiceList, ChoiceRow } from './choice-list';
import type { PopupViewProps } from './popup-view-props';

/** Why nothing is underlined on a page. */
const STATE_WORDS = {
  on: 'popupNothingKnown',
  'nothing-known': 'popupNothingKnown',
  'no-text': 'popupNoText',
  off: 'popupOff',
  'off-here': 'popupOffHere',
  'off-language': 'popupOffLanguage',
  failed: 'popupPageFailed',
  restricted: 'popupRestricted',
} as const satisfies Record<PageState | 'restricted', SayKey>;

export function OnPage({ model, words, onEvent }: PopupViewProps) {
  const { loaded, library, active } = model;
  if (!loaded || library?.ok === false) return null;
  const label = words.say('popupOnPage');
  if (loaded.entities.length === 0) {
    return (
      <section class="popup-empty">
        <h2 class="label">{label}</h2>
        <p>{words.say(STATE_WORDS[loaded.page])}</p>
      </section>
    );
  }
  return (
    <ChoiceList label={label}>
      <ChoiceGroup label={label}>
        {loaded.entities.map(({ entity, name, kind, count, choices }, index) => (
          <ChoiceRow
            key={choices === undefined ? entity : `? ${name}`}
            index={index}
            active={active}
            onChoose={() => onEvent({ type: 'chosen', index })}
          >
            {choices === undefined ? <Glyph name={kind} /> : <SearchGlyph />}
            <span class="choice-name">
              {name}
              {choices === undefined ? (
                <span class="unseen">, {words.say(KIND_WORDS[kind])}, </span>
              ) : (
                <span class="choice-alias">{words.count('popupMayMean', choices)}</span>
              )}
            </span>
            <span class="choice-count" title={words.count('mentions', count)}>
              <span class="unseen">{words.count('mentions', count)}</span>
              <span aria-hidden="true">{count}</span>
            </span>
          </ChoiceRow>
        ))}
      </ChoiceGroup>
    </ChoiceList>
  );
}
