/**
 * Why underlined: the alias that matched and what else spoke for it, in words.
 * { alias: "Komdigi", reasons: ["exact-case", "context:3"] } -> two sentences; reasons without words are passed over.
 * It must not know how confidence is reckoned.
 */
import type { Mention } from '../../lib/gazetteer/mention';
import { Glyph } from '../glyph/glyph';
import type { SayKey, Words } from '../words';

const REASON_WORDS: Readonly<Record<string, SayKey>> = {
  'exact-case': 'whyExactCase',
  'full-name-on-page': 'whyFullName',
  vouched: 'whyVouched',
};

export function Why({ why, name, words }: { why: Mention['why']; name: string; words: Words }) {
  const reasons = why.reasons.flatMap((reason) => tellReason(reason, words) ?? []);
  return (
    <details class="card-more">
      <summary>
        <span>{words.say('whyTitle')}</span>
        <Glyph name="open" />
      </summary>
      <p class="card-why">{[words.say('whyAlias', why.alias, name), ...reasons].join(' ')}</p>
    </details>
  );
}

function tellReason(reason: string, words: Words): string | undefined {
  const [key = '', count] = reason.split(':');
  if (key === 'context' && Number(count) > 0) return words.count('whyContext', Number(count));
  const word = REASON_WORDS[key];
  return word && words.say(word);
}
