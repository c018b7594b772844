/**
 * The card: what is reported about one entity, beside its mention on a page or inside one of our own screens.
 * <Card view={{ state: "shown", model }} … /> -> a labelled dialog; every choice of the reader comes out of onAction.
 * It must not know where it stands nor how it opens: the page script places it, lib/card says when.
 */
import type { EntityKind } from '../../lib/entity/entity';
import type { FailureCode } from '../../lib/messages/protocol';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { IconButton } from '../icon-button/icon-button';
import type { SayKey, Words } from '../words';
import type { CardProps, CardView } from './card-props';
import { Coverage } from './coverage';

export type { CardAction, CardProps, CardView } from './card-props';

const FAILURE_WORDS = {
  'pack-broken': 'failurePackBroken',
  'unknown-entity': 'failureUnknownEntity',
  'bad-message': 'failureBadMessage',
  failed: 'failureFailed',
} as const satisfies Record<FailureCode, SayKey>;

export function Card(props: CardProps) {
  const { view, words, place = 'page' } = props;
  const { name, kind } = view.state === 'shown' ? view.model : view;
  return (
    <section
      class={`konteks card card-on-${place}`}
      role={place === 'screen' ? 'region' : 'dialog'}
      aria-labelledby="card-name"
      aria-busy={view.state === 'loading'}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
    >
      <CardHead {...props} kind={kind} />
      <div class="card-body">
        <h2 id="card-name" class="card-name">
          {name}
        </h2>
        {view.state === 'shown' && <Coverage {...props} model={view.model} why={view.why} />}
        {view.state === 'loading' && <p class="card-line">{words.say('cardLoading')}</p>}
        {view.state === 'failed' && <p class="card-line">{words.say(FAILURE_WORDS[view.code])}</p>}
      </div>
      {view.state === 'shown' && <CardFoot {...props} name={name} />}
      <p class="unseen" role="status">
        {announce(view, words)}
      </p>
    </section>
  );
}

/** What a screen reader says when the card has something new: "3 reports about Komdigi". */
function announce(view: CardView, words: Words): string {
  if (view.state === 'loading') return words.say('cardLoading');
  if (view.state === 'failed') return words.say(FAILURE_WORDS[view.code]);
  const { name, reports } = view.model;
  return reports.length === 0 ? words.say('cardNone') : words.say('cardAbout', words.count('reports', reports.length), name);
}

function CardHead({ kind, words, pinned, canGoBack, place, onAction }: CardProps & { kind: EntityKind }) {
  const pinWord = words.say(pinned ? 'cardUnpin' : 'cardPin');
  return (
    <header class="card-head">
      {canGoBack && <IconButton glyph="back" label={words.say('cardBack')} onClick={() => onAction({ type: 'back' })} />}
      <p class="card-kind">
        <Glyph name={kind} />
        {words.say(KIND_WORDS[kind])}
      </p>
      {place !== 'screen' && (
        <IconButton glyph="pin" label={pinWord} pressed={pinned} onClick={() => onAction({ type: 'pin' })} />
      )}
      <IconButton glyph="close" label={words.say('cardClose')} onClick={() => onAction({ type: 'close' })} />
    </header>
  );
}

/** Turning things off is one click from the card, and so is turning them on again in the same place. */
function CardFoot({ words, name, muted, siteOff, place, onAction }: CardProps & { name: string }) {
  const { say } = words;
  return (
    <footer class="card-foot">
      <Switch
        done={muted && say('cardMuted')}
        word={say(muted ? 'undo' : 'cardMute')}
        label={say(muted ? 'undoMute' : 'cardMuteLabel', name)}
        onClick={() => onAction({ type: 'mute', muted: !muted })}
      />
      {place !== 'screen' && (
        <Switch
          done={siteOff && say('cardSiteIsOff')}
          word={say(siteOff ? 'undo' : 'cardSiteOff')}
          label={say(siteOff ? 'undoSiteOff' : 'cardSiteOffLabel')}
          onClick={() => onAction({ type: 'site', off: !siteOff })}
        />
      )}
    </footer>
  );
}

/** One button in both states, so that the focus stays where it was. `label` begins with `word`, for those who speak it. */
function Switch({ done, word, label, onClick }: { done: string | false; word: string; label: string; onClick(): void }) {
  return (
    <span class="card-switch">
      {done && <span role="status">{done}</span>}
      <button type="button" class="quiet-button" aria-label={label} onClick={onClick}>
        {word}
      </button>
    </span>
  );
}
