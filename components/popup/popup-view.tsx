/**
 * The popup drawn: search field, then a card, or what was found, or what stands on this page; the switches at the foot.
 * <PopupView model={model} words={words} onEvent={…} /> draws any state the popup can be in.
 * It must not know the port, and keeps nothing between two drawings.
 */
import { MISSING_WORDS } from '../library/failure-words';
import type { SayKey } from '../words';
import { Found } from './found';
import { OnPage } from './on-page';
import type { PopupState } from './popup-port';
import type { PopupViewProps } from './popup-view-props';
import { SearchField } from './search-field';

const NOTICE_WORDS = {
  reset: 'noticeReset',
  migrated: 'noticeMigrated',
  newer: 'noticeNewer',
} as const satisfies Record<string, SayKey>;

export function PopupView(props: PopupViewProps) {
  const { model, words, onEvent } = props;
  const { loaded } = model;
  return (
    <main class="konteks popup" lang={words.language} dir={words.direction}>
      <h1 class="unseen">Konteks</h1>
      <SearchField {...props} />
      <div class="popup-body">
        {loaded?.notice && <p class="popup-notice">{words.say(NOTICE_WORDS[loaded.notice])}</p>}
        {model.library?.ok === false && <p class="popup-notice">{words.say('failurePackBroken')}</p>}
        {model.missing && (
          <p class="popup-notice">
            {words.say(MISSING_WORDS[model.missing])}{' '}
            <button type="button" class="link" onClick={() => onEvent({ type: 'library-asked' })}>
              {words.say('saveLibrary')}
            </button>
          </p>
        )}
        <Inside {...props} />
      </div>
      {loaded && <Switches {...props} loaded={loaded} />}
    </main>
  );
}

function Inside(props: PopupViewProps) {
  const { model, words, card: Card, onEvent } = props;
  const open = model.cards.at(-1);
  if (open) {
    if (!Card) return null;
    const { entity, view } = open;
    const muted = model.loaded?.muted.includes(entity) ?? false;
    return (
      <Card
        view={view}
        words={words}
        place="screen"
        pinned={false}
        canGoBack={true}
        muted={muted}
        siteOff={false}
        onAction={(action) => onEvent({ type: 'card-acted', entity, action })}
      />
    );
  }
  return model.query.trim() === '' ? <OnPage {...props} /> : <Found {...props} />;
}

function Switches({ loaded, words, onEvent }: PopupViewProps & { loaded: PopupState }) {
  const { site, siteOff, enabled, feed } = loaded;
  return (
    <footer class="popup-foot">
      {site !== undefined && (
        <Switch
          word={words.say('popupSiteSwitch', site)}
          on={enabled && !siteOff}
          disabled={!enabled}
          onClick={() => onEvent({ type: 'site-set', off: !siteOff })}
        />
      )}
      <Switch word={words.say('popupAllSwitch')} on={enabled} onClick={() => onEvent({ type: 'enabled-set', on: !enabled })} />
      {feed !== undefined && (
        <p class="popup-feed">
          {words.say('popupFeed')}{' '}
          <button type="button" class="link" onClick={() => onEvent({ type: 'library-asked', add: feed })}>
            {words.say('libraryAddButton')}
          </button>
        </p>
      )}
      <p class="popup-links">
        {site !== undefined && (
          <button type="button" class="quiet-button" onClick={() => onEvent({ type: 'brief-asked' })}>
            {words.say('briefTitle')}
          </button>
        )}
        {site !== undefined && (
          <button type="button" class="quiet-button" onClick={() => onEvent({ type: 'save-asked' })}>
            {words.say('saveTitle')}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={() => onEvent({ type: 'library-asked' })}>
          {words.say('libraryTitle')}
        </button>
        <button type="button" class="quiet-button" onClick={() => onEvent({ type: 'settings-asked' })}>
          {words.say('optionsTitle')}
        </button>
      </p>
    </footer>
  );
}

interface SwitchProps {
  readonly word: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  onClick(): void;
}

function Switch({ word, on, disabled = false, onClick }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} disabled={disabled} onClick={onClick}>
      <span class="switch-word">{word}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
