/**
 * How much is reported of an entity, by how many, and of which time, in two lines that read as one.
 * Two reports by one publisher -> ["2 reports by 1 publisher,", "2 Dec 2024 to 27 Mar 2025"]; undated: ["1 report.", "No report is dated."].
 * It must not know where the lines stand.
 */
import type { CardModel } from '../../lib/card/card-model';
import type { Words } from '../words';

type Counted = Pick<CardModel, 'reportCount' | 'publisherCount' | 'oldest' | 'newest'>;

export function coverageLine({ reportCount, publisherCount, oldest, newest }: Counted, words: Words): readonly [string, string] {
  const reports = words.count('reports', reportCount);
  const counts = publisherCount > 0 ? words.say('cardBy', reports, words.count('publishers', publisherCount)) : reports;
  if (oldest === undefined || newest === undefined) return [`${counts}.`, words.say('cardUndated')];
  return [`${counts},`, words.range(oldest, newest)];
}
