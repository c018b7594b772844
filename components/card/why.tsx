/**
 * Why underlined: the alias that matched and what else spoke for it, in words.
 * { alias: "Komdigi", reasons: ["exact", "context:3"] } -> two sentences; reasons without words are passed over.
 * It must not know how confidence is reckoned.
 */
import type { Mention, MentionReason } from '../../lib/gazetteer/mention';
import { Glyph } from '../glyph/glyph';
import type { CountKey, SayKey, Words } from '../words';

/** Only what speaks for the mention is told; doubts were weighed before it was underlined. */
const REASON_WORDS: { readonly [R in MentionReason]?: SayKey } = {
  capitals: 'whyCapitals',
  misprint: 'whyMisprint',
  'full-name-on-page': 'whyFullName',
  'other-name-on-page': 'whyOtherName',
  'related-on-page': 'whyRelated',
  cue: 'whyCue',
};
const REASON_COUNTS: { readonly [R in MentionReason]?: CountKey } = { context: 'whyContext', ambiguous: 'whyAmbiguous' };

export function Why({ why, name, words }: { why: Mention['why']; name: string; words: Words }) {
  const reasons = why.reasons.flatMap((reason) => tellReason(reason, words) ?? []);
  return (
    <details class="card-more">
      <summary>
        <span class="card-kind">{words.say('whyTitle')}</span>
        <Glyph name="open" />
      </summary>
      <p class="card-why">{[words.say('whyAlias', why.alias, name), ...reasons].join(' ')}</p>
    </details>
  );
}

/** "context:3" -> the words for `context` with 3 in them. */
function tellReason(reason: string, words: Words): string | undefined {
  const [key, ...value] = reason.split(':') as [MentionReason, ...string[]];
  const word = REASON_WORDS[key];
  const count = REASON_COUNTS[key];
  if (count) return words.count(count, Number(value[0]));
  return word && words.say(word, value.join(':'));
}
