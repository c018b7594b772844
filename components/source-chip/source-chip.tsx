/**
 * Where a fact stands: who · role · publisher · date, as a way into the article, and a link to the original where one is known.
 * <SourceChip source={…} speaker="Meutya Hafid" role="Menteri" … /> -> "Meutya Hafid, Menteri · Uzone.id · 27 Mar 2025  ↗".
 * It must not know how articles are opened: that goes out by onOpen.
 */
import type { Source } from '../../lib/coverage/passage';
import { Glyph } from '../glyph/glyph';
import type { Words } from '../words';
import { originalLink } from './original-link';

export interface SourceChipProps {
  readonly source: Source;
  /** The words to find in the original; without them the link goes to the article's top. */
  readonly text?: string;
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly words: Words;
  onOpen(): void;
}

export function SourceChip({ source, text, speaker, role, words, onOpen }: SourceChipProps) {
  const publisher = words.publisher(source.publisher);
  const who = [speaker, role].filter((part) => part !== undefined).join(', ');
  const original = originalLink(source.url, text);
  return (
    <span class="source">
      <button type="button" class="link source-open" onClick={onOpen}>
        {[who, publisher].filter(Boolean).join(' · ')} · <span class="source-date">{words.date(source.published)}</span>
      </button>
      {original && (
        <a
          class="icon-button source-original"
          href={original}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.say('cardOriginalLabel', publisher)}
          title={words.say('cardOriginal')}
        >
          <Glyph name="leave" turns />
        </a>
      )}
    </span>
  );
}
