/**
 * Text to matches over several gazetteers at once, as if they were one: what we ship, and what the reader's own coverage adds.
 * "Alibaba Cloud di Bali", with Alibaba in one layer and Alibaba Cloud in another, gives [0, 13) and the match of Bali.
 * It must not know what the layers are, but that an entity out of a stranger's pack gives way to all others.
 */
import type { Gazetteer } from './open-gazetteer';
import { type Candidate, type Match, scanText } from './scan-text';

/** All matches in `text`, in order, without overlaps: leftmost first, of those the longest. One scan for each layer. */
export function scanLayers(layers: readonly Gazetteer[], text: string): Match[] {
  const scans = layers.map((layer) => scanText(layer, text)).filter((matches) => matches.length > 0);
  const all = scans.length > 1 ? joinMatches(scans.flat()) : (scans[0] ?? []);
  return all.map((match) => ({ ...match, candidates: withoutStrangers(match.candidates) }));
}

function joinMatches(matches: Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && match.start === last.start && match.end === last.end)
      joined[joined.length - 1] = { ...last, candidates: distinct([...last.candidates, ...match.candidates]) };
    else if (!last || match.start >= last.end) joined.push(match);
  }
  return joined;
}

/** An entity that stands in two layers is one candidate, that of the earlier layer. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.toReversed().map((one) => [one.entity.id, one])).values()].reverse();
}

function withoutStrangers(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const known = candidates.filter(({ entity }) => entity.pack === undefined);
  return known.length > 0 ? known : candidates;
}
