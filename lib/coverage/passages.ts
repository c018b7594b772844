/**
 * Passages about an entity: every sentence that names it, with a weight that says how well it would stand on a card.
 * passagesAbout(library, "nanning") -> newest report first: "Kami dapat belajar dari pengalaman kota Nanning …", 1.4.
 * It must not know cards: how many are shown, and of which time, is decided in lib/card.
 */
import type { Reading } from '../reading/reading';
import { spansOverlap } from '../text/span';
import type { Library } from './library';
import { cutPassage, type Passage } from './passage';
import { type Sentence, sentencesNaming } from './sentence';

/** A passage and how much it tells about the entity: salience, place in the report, whether it can stand alone, and whose words it is. */
export interface WeighedPassage {
  readonly passage: Passage;
  readonly weight: number;
}

/** A passage reads well on a card between these lengths, in UTF-16 units. */
const SHORTEST = 40;
const LONGEST = 360;

/** All passages about an entity, newest report first, each report in its own order; none for an unknown entity. */
export function passagesAbout(library: Library, entity: string): WeighedPassage[] {
  return readingsAbout(library, entity).flatMap((reading) => passagesIn(reading, entity));
}

/** The readings of the reports that mention an entity, newest first. */
export function readingsAbout(library: Library, entity: string): Reading[] {
  return (library.articlesOf.get(entity) ?? []).flatMap((id) => library.readings.get(id) ?? []);
}

/** The passages of one report about an entity, in its order. */
export function passagesIn(reading: Reading, entity: string): WeighedPassage[] {
  const salience = salienceOf(reading, entity);
  return sentencesNaming(reading, entity).map((sentence, position) => {
    const passage = cutPassage(reading, sentence, sentence.named.get(entity));
    return { passage, weight: salience + weighPlace(sentence, position) + weighForm(passage) + weighVoice(reading, sentence) };
  });
}

/** How central an entity is to one report, 0 to 1; 0 where it is not named. */
export function salienceOf(reading: Reading, entity: string): number {
  return reading.entities.reduce((most, { id, salience }) => (id === entity ? Math.max(most, salience) : most), 0);
}

/** The passage that tells most; the earlier one of equals. */
export function heaviest(passages: readonly WeighedPassage[]): WeighedPassage | undefined {
  return passages.reduce<WeighedPassage | undefined>((best, one) => (best && best.weight >= one.weight ? best : one), undefined);
}

/** The lead says what a report is about, and its first mention introduces an entity. */
function weighPlace({ index }: Sentence, position: number): number {
  return 0.5 / (1 + index) + (position === 0 ? 0.2 : 0);
}

/** A sentence that someone says stands among the quotes already. */
function weighVoice({ quotes }: Reading, sentence: Sentence): number {
  return quotes.some((quote) => quote.direct && spansOverlap(quote, sentence)) ? -0.25 : 0;
}

/** Early mention in a sentence of a good length with all its quotation marks. */
function weighForm({ text, marks }: Passage): number {
  const early = marks[0] ? 0.2 * (1 - marks[0].start / text.length) : 0;
  const length = text.length < SHORTEST || text.length > LONGEST ? -0.3 : 0;
  const cutQuote = (text.match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 1 ? -0.3 : 0;
  return early + length + cutQuote;
}
