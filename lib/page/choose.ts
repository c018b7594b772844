/**
 * Which mentions are underlined: the first of each entity in a section, or all.
 * chooseMentions(blocks, "first") -> of "Komdigi … Komdigi" under one heading the first, under the next heading again.
 * It must not know how mentions are painted.
 */
import type { HighlightChoice } from '../settings/settings';
import type { Block, PlacedMention } from './block';

/** The mentions to underline, of shown blocks given in reading order. */
export function chooseMentions(blocks: readonly Block[], highlight: HighlightChoice): PlacedMention[] {
  if (highlight === 'all') return blocks.flatMap((block) => block.mentions);
  const named = new Map<unknown, Set<string>>();
  return blocks.flatMap(({ section, mentions }) => {
    const already = named.get(section) ?? new Set();
    named.set(section, already);
    return mentions.filter(({ mention }) => already.size < already.add(mention.entity).size);
  });
}
