/**
 * What was said, by speaker: each speaker once, with the office as printed, and under it the words, verbatim.
 * It must not know whose page it stands on.
 */
import type { Passage } from '../../lib/coverage/passage';
import { PassageView } from '../passage/passage';
import type { ProfileProps } from './entity-model';

export function Said({ profile: { quotes }, words, onEvent }: ProfileProps) {
  if (quotes.length === 0) return null;
  return (
    <section class="profile-part" aria-labelledby="said">
      <h2 id="said" class="label">
        {words.say('readerQuotes')}
      </h2>
      {[...groupBySpeaker(quotes)].map(([speaker, said]) => (
        <section key={speaker} class="profile-speaker">
          <h3>
            {speaker ?? words.say('readerSpeakerUnknown')}
            {roleIn(said) !== undefined && <span class="profile-role">{roleIn(said)}</span>}
          </h3>
          {said.map(({ speaker: _, role: __, ...passage }) => (
            <PassageView
              key={`${passage.source.article} ${passage.source.start}`}
              passage={passage}
              isQuote
              words={words}
              onOpen={() => onEvent({ type: 'article-opened', ...placeOf(passage) })}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

/** Speakers in the order of their first words; those whom no report names stand together. */
export function groupBySpeaker(quotes: readonly Passage[]): Map<string | undefined, Passage[]> {
  const groups = new Map<string | undefined, Passage[]>();
  for (const quote of quotes) groups.set(quote.speaker, [...(groups.get(quote.speaker) ?? []), quote]);
  return groups;
}

function roleIn(said: readonly Passage[]): string | undefined {
  return said.find(({ role }) => role !== undefined)?.role;
}

function placeOf({ source: { article, start, end } }: Passage) {
  return { article, start, end };
}
