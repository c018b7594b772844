/**
 * What was said, by speaker: each speaker once, with the office as printed, and under it the words, verbatim.
 * It must not know whose page it stands on.
 */
import type { Passage } from '../../lib/coverage/passage';
import { PassageView } from '../passage/passage';
import type { ProfileProps } from './entity-model';
import { Pages } from './pages';

const SPEAKERS_AT_ONCE = 8;
const QUOTES_AT_ONCE = 6;

export function Said({ profile: { quotes }, words, onEvent }: ProfileProps) {
  if (quotes.length === 0) return null;
  return (
    <section class="profile-part" aria-labelledby="said">
      <h2 id="said" class="label">
        {words.say('readerQuotes')}
      </h2>
      <Pages title={words.say('readerQuotes')} items={[...groupBySpeaker(quotes)]} size={SPEAKERS_AT_ONCE} words={words}>
        {(page) => page.map(([speaker, said]) => <Speaker key={speaker} {...{ speaker, said, words, onEvent }} />)}
      </Pages>
    </section>
  );
}

interface SpeakerProps extends Pick<ProfileProps, 'words' | 'onEvent'> {
  readonly speaker: string | undefined;
  readonly said: readonly Passage[];
}

function Speaker({ speaker, said, words, onEvent }: SpeakerProps) {
  const name = speaker ?? words.say('readerSpeakerUnknown');
  const role = roleIn(said);
  return (
    <section class="profile-speaker">
      <h3>
        {name}
        {role !== undefined && <span class="profile-role">{role}</span>}
      </h3>
      <Pages title={name} items={said} size={QUOTES_AT_ONCE} words={words}>
        {(page) =>
          page.map(({ speaker: _, role: __, ...passage }) => (
            <PassageView
              key={`${passage.source.article} ${passage.source.start}`}
              passage={passage}
              isQuote
              words={words}
              onOpen={() => onEvent({ type: 'article-opened', ...placeOf(passage) })}
            />
          ))
        }
      </Pages>
    </section>
  );
}

/** Speakers in the order of their first words; those whom no report names stand together. */
export function groupBySpeaker(quotes: readonly Passage[]): Map<string | undefined, Passage[]> {
  const groups = new Map<string | undefined, Passage[]>();
  for (const quote of quotes) {
    const said = groups.get(quote.speaker);
    if (said) said.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  return groups;
}

function roleIn(said: readonly Passage[]): string | undefined {
  return said.find(({ role }) => role !== undefined)?.role;
}

function placeOf({ source: { article, start, end } }: Passage) {
  return { article, start, end };
}
