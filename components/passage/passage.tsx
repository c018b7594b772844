/**
 * A passage: the article's own words, the entity's name in bold, and under them who said it and where it stands.
 * A quote has its speaker; a sentence has its publisher and date alone. Nothing is cut, added or paraphrased.
 * It must not know on which screen it stands.
 */
import type { Passage } from '../../lib/coverage/passage';
import { MarkedText } from '../marked-text/marked-text';
import { SourceChip } from '../source-chip/source-chip';
import type { Words } from '../words';

export interface PassageViewProps {
  readonly passage: Passage;
  /** Spoken words: they stand between quotation marks, which are ours. */
  readonly isQuote: boolean;
  readonly words: Words;
  onOpen(): void;
}

export function PassageView({ passage, isQuote, words, onOpen }: PassageViewProps) {
  const { text, marks, source, speaker, role } = passage;
  return (
    <figure class="passage">
      <blockquote class={isQuote ? 'spoken' : undefined} lang={source.language} dir="auto">
        <MarkedText text={text} marks={marks} />
      </blockquote>
      <figcaption>
        <SourceChip source={source} text={text} speaker={speaker} role={role} words={words} onOpen={onOpen} />
      </figcaption>
    </figure>
  );
}
