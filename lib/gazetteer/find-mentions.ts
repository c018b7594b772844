/**
 * Matches to mentions, page by page: createMentionFinder(gazetteer, { language: 'id' }).find(['… Komdigi …']) gives [[mention]].
 * Remembers what the page has shown, so that texts may come in batches: a bare surname counts once the full name has been seen.
 * It must not know the page's DOM: texts of blocks come in, spans into each of them go out.
 */
import type { Language } from '../article/article';
import type { Span } from '../text/span';
import { aliasWords, type Strength, strengthOf } from './alias-strength';
import { type LongerName, longerName, type Neighbours } from './longer-name';
import type { Mention, NamedEntity } from './mention';
import type { Gazetteer } from './open-gazetteer';
import { createPageMemory, type PageMemory } from './page-memory';
import { type Candidate, type Match, scanText } from './scan-text';
import { isInCapitals, isSetApart, isTitleCase, opensSentence, wordAfter, wordBefore } from './surroundings';
import { THRESHOLD, type Weighed, weighCandidate } from './weigh-candidate';

/** What is known of a page before it is read. */
export interface PageTraits {
  readonly language: Language;
  /** Ids of entities that the reader does not want to see. */
  readonly muted?: ReadonlySet<string>;
  /** Ids of entities that the coverage mentions together with one: makes weak names sure where their company is on the page. */
  readonly related?: (entity: string) => Iterable<string>;
}

/** Finds mentions in the texts of one page. */
export interface MentionFinder {
  /** Mentions in each text, by position, in reading order, never overlapping. */
  find(texts: readonly string[]): Mention[][];
  /** The same for texts that have been scanned: `matches` of each, by position. */
  findIn(texts: readonly string[], matches: readonly (readonly Match[])[]): Mention[][];
}

/** Two candidates closer than this cannot be told apart, unless one is much more prominent. */
const MARGIN = 0.04;
const MUCH_MORE_PROMINENT = 0.25;
/** A name that may mean more than these is left alone: nobody wants to choose from a list of namesakes. */
const MOST_CHOICES = 6;

/** A finder for one page; make a new one when the page navigates. */
export function createMentionFinder(gazetteer: Gazetteer, page: PageTraits): MentionFinder {
  const memory = createPageMemory(page.related);
  const findIn: MentionFinder['findIn'] = (texts, matches) => {
    const found = texts.map((text, at) => readMatches(text, matches[at]!, page.language));
    for (const matches of found) for (const match of matches) noteMatch(match, memory);
    return found.map((matches) => matches.flatMap((match) => resolveMatch(match, memory, page)));
  };
  return {
    find: (texts) =>
      findIn(
        texts,
        texts.map((text) => scanText(gazetteer, text)),
      ),
    findIn,
  };
}

/** Mentions in one text that is a page of its own. */
export function findMentions(gazetteer: Gazetteer, text: string, options: PageTraits): Mention[] {
  return createMentionFinder(gazetteer, options).find([text])[0]!;
}

/** A candidate with what stands around it. */
interface Reading {
  readonly candidate: Candidate;
  readonly strength: Strength;
  readonly longer: LongerName | undefined;
}

/** A match with all its candidates read in their surroundings. */
interface ReadMatch {
  readonly text: string;
  readonly match: Match;
  readonly readings: readonly Reading[];
  /** A comma or dash parts it from another known place: "Padang, Jawa Tengah", "Bali–Padang". */
  readonly besidePlace: () => boolean;
}

function readMatches(text: string, matches: readonly Match[], language: Language): ReadMatch[] {
  return matches.map((match, at) => {
    const near: Neighbours = { endBefore: matches[at - 1]?.end ?? 0, startAfter: matches[at + 1]?.start ?? text.length };
    const readings = match.candidates.map((candidate) => ({
      candidate,
      strength: strengthOf(candidate.alias, candidate.entity, language, () => isShouted(text, match)),
      longer: longerName(text, match, candidate.entity.kind, aliasWords(candidate.alias, candidate.entity).length, near),
    }));
    const besidePlace = () => isListedWith(text, matches[at - 1], match) || isListedWith(text, match, matches[at + 1]);
    return { text, match, readings, besidePlace };
  });
}

/** Whether nothing but a comma or a dash stands between two known places. */
function isListedWith(text: string, first: Match | undefined, second: Match | undefined): boolean {
  if (!first || !second || !/^(?:\s?,\s|\s?[-\u2013\u2014]\s?)$/u.test(text.slice(first.end, second.start))) return false;
  return [first, second].every(({ candidates }) => candidates.some(({ entity }) => entity.kind === 'place'));
}

/** Whether the neighbours are printed in capitals too. */
function isShouted(text: string, match: Match): boolean {
  const around = [wordBefore(text, match.start), wordAfter(text, match.end)].filter((word) => word !== undefined);
  return around.length > 0 && around.every((word) => isInCapitals(text, word));
}

function noteMatch({ readings }: ReadMatch, memory: PageMemory): void {
  for (const { candidate, strength, longer } of readings) {
    if (strength === 'full' && longer?.verdict !== 'part') memory.note(candidate.entity, candidate.alias);
  }
}

/** The mention a match amounts to: one or none. */
function resolveMatch({ text, match, readings, besidePlace }: ReadMatch, memory: PageMemory, page: PageTraits): Mention[] {
  const before = sliceOf(text, wordBefore(text, match.start));
  const after = () => sliceOf(text, wordAfter(text, match.end));
  const telling = () => !opensSentence(text, match.start) && !isTitleCase(text, match);
  const apart = () => page.language !== 'und' && isSetApart(text, match);
  const { language } = page;
  const weighed = readings
    .map(({ candidate, strength, longer }) => {
      const around = { strength, longer, before, after, telling, apart, besidePlace, language };
      return weighCandidate(candidate, around, memory);
    })
    .toSorted((a, b) => b.score - a.score);
  const rivals = rivalsIn(weighed);
  if (rivals.length === 1) return isNamed(rivals[0]!, page) ? [toMention(text, match, rivals, readings.length)] : [];
  const choices = rivals.filter((rival) => isNamed(rival, page));
  const isChoice = choices.length > 1 && rivals.length <= MOST_CHOICES;
  return isChoice ? [toMention(text, match, choices, readings.length)] : [];
}

function sliceOf(text: string, word: Span | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}

/** The best candidate and all that cannot be told from it. */
function rivalsIn(weighed: readonly Weighed[]): Weighed[] {
  const [best] = weighed;
  return weighed.filter(({ score, candidate }) => {
    const isClose = best!.score - score < MARGIN;
    return isClose && best!.candidate.entity.prominence - candidate.entity.prominence < MUCH_MORE_PROMINENT;
  });
}

function isNamed({ score, candidate }: Weighed, { muted }: PageTraits): boolean {
  return score >= THRESHOLD && !muted?.has(candidate.entity.id);
}

function toMention(text: string, match: Match, [best, ...others]: readonly Weighed[], candidates: number): Mention {
  const { candidate, score, reasons } = best!;
  const { alias } = candidate;
  const sure = Math.min(0.99, candidates > 1 ? score - 0.05 : score);
  return {
    start: match.start,
    end: match.end,
    surface: text.slice(match.start, match.end),
    ...named(best!),
    confidence: Math.round(Math.max(THRESHOLD, sure) * 100) / 100,
    why: { alias: alias.text, reasons: candidates > 1 ? [...reasons, `ambiguous:${candidates}`] : reasons },
    ...(others.length > 0 && { others: others.map(named) }),
  };
}

function named({ candidate: { entity } }: Weighed): NamedEntity {
  return { entity: entity.id, name: entity.name, kind: entity.kind };
}
