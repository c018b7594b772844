/**
 * How likely a match is to mean an entity: "Tiongkok" 0.8; "IMF" alone 0.35, beside "International Monetary Fund" 0.8.
 * Adds up what the alias says, how it is printed, what stands around it and what else the page mentions; below THRESHOLD it is NIL.
 * The weights were set by hand on tests/eval/mentions. It must not know how texts are scanned.
 */
import type { Language } from '../article/article';
import type { EntityKind } from '../entity/entity';
import { BARE_TITLES, CUES_BEFORE, ROLE_HEADS } from '../entity/name-words.data';
import { CUES_WITH_SUBJECT } from '../reading/speech-cues.data';
import { aliasWords, isFragmentOfName, type Strength } from './alias-strength';
import type { LongerName } from './longer-name';
import { FORMS_OF_ADDRESS, KIN, OF_AN_ORGANISATION } from './neighbour-words.data';
import type { PageMemory } from './page-memory';
import type { Candidate } from './scan-text';

/** Under this a match is no mention. */
export const THRESHOLD = 0.5;

/** What is known of a match besides the candidate. */
export interface Circumstances {
  readonly strength: Strength;
  readonly longer: LongerName | undefined;
  /** The word just before, as printed; '' where there is none. */
  readonly before: string;
  /** The word just after, likewise. */
  readonly after: () => string;
  /** A capital here says something: no sentence begins and the text is no headline. */
  readonly telling: () => boolean;
  /** The capitals set the word apart from those beside it, which are small. */
  readonly apart: () => boolean;
  /** Another place is listed with it. */
  readonly besidePlace: () => boolean;
  readonly language: Language;
}

/** `score` may pass 1, so that strong candidates can be told apart; `reasons` are keys of MENTION_REASONS. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** An entity by one of its names. */
type Named = Pick<Candidate, 'alias' | 'entity'>;

type Evidence = readonly [weight: number, reason: string];

const BASE: Readonly<Record<Strength, number>> = { full: 0.75, short: 0.35, common: 0.25, empty: 0.25, part: 0.3 };

/** The score of a candidate with the reasons for it. */
export function weighCandidate(candidate: Candidate, around: Circumstances, page: PageMemory): Weighed {
  const evidence = [
    ...weighPrint(candidate),
    ...weighAlias(candidate, around),
    ...weighNeighbours(candidate, around),
    ...weighPage(candidate, around.strength, page),
  ];
  const score = evidence.reduce((sum, [weight]) => sum + weight, candidate.entity.prominence * 0.04);
  return { candidate, score, reasons: evidence.map(([, reason]) => reason) };
}

function weighPrint({ fit, alias }: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  if (fit.printed === 'exact') evidence.push([0, 'exact']);
  else evidence.push([-0.05, fit.printed]);
  if (fit.accents) evidence.push([-0.1, 'accents']);
  if (alias.source === 'misprint') evidence.push([-0.05, 'misprint']);
  return evidence;
}

function weighAlias({ alias, entity }: Candidate, around: Circumstances): Evidence[] {
  const { strength, language } = around;
  const words = aliasWords(alias, entity);
  if (strength === 'full' && words.length > 1) return [[words.length > 2 ? 0.95 : 0.9, `words:${words.length}`]];
  const evidence: Evidence[] = [];
  if (strength === 'full') evidence.push([BASE.full, 'words:1']);
  if (strength === 'short') evidence.push([weighShort(words[0]!, { alias, entity }, around), 'short']);
  if (strength === 'common' || strength === 'empty') evidence.push([weighCommon({ alias, entity }, around), 'common-word']);
  if (strength === 'part') evidence.push([BASE.part, 'part-of-name']);
  if (alias.language !== 'und' && language !== 'und' && alias.language !== language) {
    evidence.push([-0.1, `other-language:${alias.language}`]);
  }
  return evidence;
}

/** A short form waits for the full one; but none will come for "BBC", which is the name itself, and what speaks is somebody. */
function weighShort(word: string, { alias, entity }: Named, { apart, after }: Circumstances): number {
  const weight = word.length > 2 ? BASE.short : BASE.short - 0.1;
  const isWhole = alias.text === entity.name && entity.kind !== 'person';
  const speaks = entity.kind === 'organization' && CUES_WITH_SUBJECT.has(after().toLowerCase());
  return (isWhole || speaks) && apart() ? weight + 0.15 : weight;
}

/** A capital amid small words makes an ordinary word the name of something; people share theirs with too many others. */
function weighCommon({ alias, entity }: Named, around: Circumstances): number {
  const { strength, before, telling, apart, besidePlace } = around;
  const isThing = strength === 'common' && entity.kind !== 'person' && !isPersonal(before.toLowerCase());
  if (isThing && !isFragmentOfName(alias, entity) && apart()) return BASE.common + 0.25;
  if (strength === 'common' && entity.kind === 'place' && besidePlace()) return BASE.common + 0.25;
  return telling() ? BASE.common + 0.1 : BASE.common;
}

function isPersonal(word: string): boolean {
  return isTitle(word) || KIN.has(word);
}

function isTitle(word: string): boolean {
  return BARE_TITLES.has(word) || FORMS_OF_ADDRESS.has(word);
}

function weighNeighbours(candidate: Candidate, { longer, before, strength }: Circumstances): Evidence[] {
  if (longer) return [[longer.verdict === 'part' ? -0.6 : -0.15, `longer-name:${longer.word}`]];
  const word = before.toLowerCase();
  if (!isCue(word, candidate.entity.kind)) return [];
  const isWeak = strength === 'short' || strength === 'common' || strength === 'empty';
  return [[isWeak && tellsWhich(word, candidate) ? 0.2 : 0.1, `cue:${before}`]];
}

/** Whether the word before says that a thing of this kind follows. */
function isCue(word: string, kind: EntityKind): boolean {
  const cues: ReadonlySet<string> = CUES_BEFORE[kind];
  if (cues.has(word)) return true;
  if (kind === 'person') return ROLE_HEADS.has(word) || isTitle(word);
  return kind === 'organization' && (OF_AN_ORGANISATION.has(word) || (ROLE_HEADS.has(word) && !isTitle(word)));
}

/** A cue nearly tells which thing of its kind is meant, but not which person: "kata Ani" may be anyone, "Presiden SBY" is not. */
function tellsWhich(word: string, { entity, alias }: Candidate): boolean {
  if (entity.kind !== 'person') return true;
  return alias.text === alias.text.toUpperCase() && (ROLE_HEADS.has(word) || isTitle(word));
}

function weighPage({ entity, alias }: Candidate, strength: Strength, page: PageMemory): Evidence[] {
  const evidence: Evidence[] = [];
  const weak = strength !== 'full';
  const other = page.otherName(entity, alias);
  if (other && (strength !== 'part' || other.words > 1)) {
    const longer = other.words > aliasWords(alias, entity).length;
    evidence.push([weak ? 0.45 : 0.1, longer ? `full-name-on-page:${other.text}` : `other-name-on-page:${other.text}`]);
  }
  if (strength === 'part') return evidence;
  const related = page.relatedName(entity, alias);
  if (related) evidence.push([weak ? 0.3 : 0.05, `related-on-page:${related}`]);
  const others = page.othersThan(entity);
  if (others > 0 && strength === 'short') evidence.push([Math.min(0.35, 0.15 + 0.05 * others), `context:${others}`]);
  else if (others > 0) evidence.push([Math.min(weak ? 0.2 : 0.04, 0.05 * others), `context:${others}`]);
  return evidence;
}
