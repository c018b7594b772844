/**
 * Sites among the settings: everywhere but on some, or only on some; each mode has a list of its own.
 * It must not know how a site is read from what was typed.
 */
import { AddressField } from '../fields/address-field';
import { OneOf } from './choices';
import { Listing } from './lists';
import { type StateProps, siteListOf } from './options-model';

export function Sites(props: StateProps) {
  const { state, words, onEvent } = props;
  const list = siteListOf(state.settings);
  const isOnly = list === 'sitesOn';
  return (
    <section>
      <h2>{words.say('optionsSites')}</h2>
      <OneOf
        name="site-mode"
        legend={words.say('optionsSitesMode')}
        choices={[
          ['all-but', words.say('optionsSitesAllBut')],
          ['only', words.say('optionsSitesOnly')],
        ]}
        chosen={state.settings.siteMode}
        onChoose={(siteMode) => onEvent({ type: 'chosen', change: { siteMode } })}
      />
      <p class="options-note">{words.say('optionsSitesNote')}</p>
      <AddSite {...props} />
      <Listing {...props} list={list} items={state.settings[list]} nameOf={(site) => site}>
        {words.say(isOnly ? 'optionsSitesOnlyNone' : 'optionsSitesNone')}
      </Listing>
    </section>
  );
}

function AddSite({ model: { typedSite, isSiteWrong }, words, onEvent }: StateProps) {
  return (
    <AddressField
      label={words.say('optionsSiteField')}
      button={words.say('optionsSiteAdd')}
      value={typedSite}
      isWrong={isSiteWrong}
      wrongId="site-wrong"
      onTyped={(text) => onEvent({ type: 'site-typed', text })}
      onSubmit={() => onEvent({ type: 'site-added' })}
    >
      {isSiteWrong && (
        <p id="site-wrong" class="options-wrong" role="alert">
          {words.say('optionsSiteWrong')}
        </p>
      )}
    </AddressField>
  );
}
