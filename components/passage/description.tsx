/**
 * What an entity is, in the words of the report that says it, with its source.
 * "kementerian yang dipimpin Meutya Hafid" · Uzone.id · 27 Mar 2025; nothing for an entity that no report describes.
 * It must not know on which screen it stands.
 */
import type { Passage } from '../../lib/coverage/passage';
import { SourceChip } from '../source-chip/source-chip';
import type { Words } from '../words';

export interface DescriptionProps {
  readonly description: Passage | undefined;
  readonly words: Words;
  onOpen(description: Passage): void;
}

export function Description({ description, words, onOpen }: DescriptionProps) {
  if (!description) return null;
  const { text, source } = description;
  return (
    <div class="description">
      <p lang={source.language} dir="auto">
        {text}
      </p>
      <SourceChip source={source} text={text} words={words} onOpen={() => onOpen(description)} />
    </div>
  );
}
