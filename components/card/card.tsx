/**
 * The card: what is reported about one entity, beside its mention on a page or inside one of our own screens.
 * <Card view={{ state: "shown", model }} … /> -> a labelled dialog; every choice of the reader comes out of onAction.
 * It must not know where it stands nor how it opens: the page script places it, lib/card says when.
 */
import type { FailureCode } from '../../lib/messages/protocol';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { IconButton } from '../icon-button/icon-button';
import type { SayKey, Words } from '../words';
import type { CardProps, CardView } from './card-props';
import { Choices } from './choices';
import { Coverage } from './coverage';

export type { CardAction, CardProps, CardView } from './card-props';

const FAILURE_WORDS = {
  'pack-broken': 'failurePackBroken',
  'unknown-entity': 'failureUnknownEntity',
  'bad-message': 'failureBadMessage',
  gone: 'failureGone',
  failed: 'failureFailed',
} as const satisfies Record<FailureCode, SayKey>;

export function Card(props: CardProps) {
  const { view, words, place = 'page' } = props;
  return (
    <section
      class={`konteks card card-on-${place}`}
      role={place === 'screen' ? 'region' : 'dialog'}
      aria-labelledby="card-name"
      aria-describedby="card-told"
      aria-busy={view.state === 'loading'}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
    >
      <CardHead {...props} />
      <div class="card-body">
        <h2 id="card-name" class="card-name">
          {headingOf(view, words)}
        </h2>
        {view.state === 'shown' && <Coverage {...props} model={view.model} why={view.why} />}
        {view.state === 'choice' && <Choices {...props} choices={view.choices} />}
        {view.state === 'loading' && <Loading words={words} />}
        {view.state === 'failed' && <Failed {...props} code={view.code} />}
      </div>
      <CardFoot {...props} />
      <p id="card-told" class="unseen" role="status">
        {announce(view, words)}
      </p>
    </section>
  );
}

function headingOf(view: CardView, words: Words): string {
  if (view.state === 'choice') return words.say('cardWhich', view.name);
  return view.state === 'shown' ? view.model.name : view.name;
}

/** What a screen reader says when the card has something new: "3 reports about Komdigi". */
function announce(view: CardView, words: Words): string {
  if (view.state === 'loading') return words.say('cardLoading');
  if (view.state === 'failed') return words.say(FAILURE_WORDS[view.code]);
  if (view.state === 'choice') return words.say('cardWhichNote');
  const { name, reportCount } = view.model;
  return reportCount === 0 ? words.say('cardNone') : words.say('cardAbout', words.count('reports', reportCount), name);
}

function CardHead({ view, words, pinned, canGoBack, place, onAction }: CardProps) {
  const pinWord = words.say(pinned ? 'cardUnpin' : 'cardPin');
  const kind = view.state === 'choice' ? undefined : view.state === 'shown' ? view.model.kind : view.kind;
  return (
    <header class="card-head">
      {canGoBack && <IconButton glyph="back" label={words.say('cardBack')} onClick={() => onAction({ type: 'back' })} />}
      <p class="card-kind">
        {kind && <Glyph name={kind} />}
        {words.say(kind ? KIND_WORDS[kind] : 'entityTitle')}
      </p>
      {place !== 'screen' && (
        <IconButton glyph="pin" label={pinWord} pressed={pinned} onClick={() => onAction({ type: 'pin' })} />
      )}
      <IconButton glyph="close" label={words.say('cardClose')} onClick={() => onAction({ type: 'close' })} />
    </header>
  );
}

/** Lines where the passages will stand, so that the card keeps its size when they come. */
function Loading({ words }: Pick<CardProps, 'words'>) {
  return (
    <>
      <p class="card-line">{words.say('cardLoading')}</p>
      <p class="card-shape" />
    </>
  );
}

function Failed({ code, words, onAction }: CardProps & { code: FailureCode }) {
  return (
    <>
      <p class="card-line">{words.say(FAILURE_WORDS[code])}</p>
      {code === 'failed' && (
        <button type="button" class="button" onClick={() => onAction({ type: 'retry' })}>
          {words.say('cardRetry')}
        </button>
      )}
    </>
  );
}

/** Turning things off is one click from the card, and so is turning them on again in the same place. */
function CardFoot({ view, words, muted, siteOff, unsure, place, onAction }: CardProps) {
  const { say } = words;
  if (view.state !== 'shown' && place === 'screen') return null;
  if (unsure) return <footer class="card-foot card-switch">{say('cardFramed')}</footer>;
  return (
    <footer class="card-foot">
      {view.state === 'shown' && (
        <Switch
          done={muted && say('cardMuted')}
          word={say(muted ? 'undo' : 'cardMute')}
          label={say(muted ? 'undoMute' : 'cardMuteLabel', view.model.name)}
          onClick={() => onAction({ type: 'mute', muted: !muted })}
        />
      )}
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
