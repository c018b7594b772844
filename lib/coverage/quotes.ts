/**
 * Quotes by an entity (its own words) and about it (others' words that name it), each verbatim with who said it and where.
 * quotesBy(library, "meutya-hafid") -> "Kami dapat belajar dari …", speaker "Meutya Hafid", role "Menteri Komdigi".
 * It must not know how many a card shows. Reprints are passed over, the same words are given once,
 * and reported speech is left out: those are the reporter's words.
 */
import type { Entity } from '../entity/entity';
import type { Quote, Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import { spanContains } from '../text/span';
import type { Library } from './library';
import { cutPassage, type Passage } from './passage';
import { voicesAbout } from './reprints';
import { mentionsOf } from './sentence';

/** What an entity said, newest report first. */
export function quotesBy(library: Library, entity: string): Passage[] {
  const known = library.entities.get(entity);
  if (!known) return [];
  return quotesWhere(library, entity, (quote, reading) => isSpeaker(quote, reading, known));
}

/** What others said that names the entity, newest report first. */
export function quotesAbout(library: Library, entity: string): Passage[] {
  const known = library.entities.get(entity);
  if (!known) return [];
  return quotesWhere(
    library,
    entity,
    (quote, reading) =>
      !isSpeaker(quote, reading, known) && mentionsOf(reading, entity).some((mention) => spanContains(quote, mention)),
  );
}

function quotesWhere(library: Library, entity: string, isWanted: (quote: Quote, reading: Reading) => boolean): Passage[] {
  const byWords = new Map<string, Passage>();
  for (const reading of voicesAbout(library, entity)) {
    for (const quote of reading.quotes) {
      const words = foldText(quote.text);
      if (quote.direct && !byWords.has(words) && isWanted(quote, reading))
        byWords.set(words, quotePassage(reading, quote, entity));
    }
  }
  return [...byWords.values()];
}

function quotePassage(reading: Reading, quote: Quote, entity: string): Passage {
  return {
    ...cutPassage(reading, quote, mentionsOf(reading, entity)),
    ...(quote.speaker !== undefined && { speaker: quote.speaker }),
    ...(quote.role !== undefined && { role: quote.role }),
  };
}

/** The speaker is named as in this report, or by any name that the library knows the entity by. */
function isSpeaker({ speaker }: Quote, reading: Reading, entity: Entity): boolean {
  if (speaker === undefined) return false;
  const found = reading.entities.filter(({ name, surfaces }) => name === speaker || surfaces.includes(speaker));
  if (found.length > 0) return found.some(({ id }) => id === entity.id);
  const folded = foldText(speaker);
  return foldText(entity.name) === folded || entity.aliases.some(({ text }) => foldText(text) === folded);
}
