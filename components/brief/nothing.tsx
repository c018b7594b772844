/**
 * Why the brief of a page is empty, and the one thing to do about it.
 * A page where Konteks is off -> "… has not been read", and a button that reads it once.
 * It must not know how a page is read.
 */
import type { SayKey } from '../words';
import type { PageBrief, ShownProps } from './brief-model';

const EMPTY_WORDS = {
  on: 'briefNothingKnown',
  'nothing-known': 'briefNothingKnown',
  'no-text': 'briefNoText',
  off: 'briefOff',
  'off-here': 'briefOff',
  'off-language': 'popupOffLanguage',
  failed: 'popupPageFailed',
  restricted: 'briefRestricted',
} as const satisfies Record<PageBrief['state'], SayKey>;

export function Nothing({ page: { state, sentences }, words, onEvent }: ShownProps) {
  const why = sentences ? 'briefNothingKnown' : EMPTY_WORDS[state];
  return (
    <div class="brief-empty">
      <p>{words.say(why)}</p>
      {(why === 'briefOff' || why === 'popupOffLanguage') && (
        <button type="button" class="button" onClick={() => onEvent({ type: 'reading-asked' })}>
          {words.say('briefReadOnce')}
        </button>
      )}
      {why === 'briefNothingKnown' && (
        <button type="button" class="button" onClick={() => onEvent({ type: 'library-asked' })}>
          {words.say('saveLibrary')}
        </button>
      )}
    </div>
  );
}
