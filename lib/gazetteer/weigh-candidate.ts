/**
 * How likely a match is to mean an entity: "Tiongkok" 0.8; "IMF" alone 0.35, beside "International Monetary Fund" 0.8.
 * Adds up what the alias says, how it is printed, what stands around it and what else the page mentions; below THRESHOLD it is NIL.
 * The weights were set by hand on tests/eval/mentions. It must not know how texts are scanned.
 */
import type { Language } from '../article/article';
import { CUES_BEFORE, ROLE_HEADS } from '../entity/name-words.data';
import { aliasWords, type Strength } from './alias-strength';
import type { LongerName } from './longer-name';
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
  /** A capital here says something: no sentence begins and the text is no headline. */
  readonly telling: () => boolean;
  readonly language: Language;
}

/** `score` may pass 1, so that strong candidates can be told apart; `reasons` are keys of MENTION_REASONS. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly string[];
}

type Evidence = readonly [weight: number, reason: string];

const BASE: Readonly<Record<Strength, number>> = { full: 0.75, short: 0.35, common: 0.25, part: 0.3 };

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

function weighAlias({ alias, entity }: Candidate, { strength, language, telling }: Circumstances): Evidence[] {
  const words = aliasWords(alias, entity);
  if (strength === 'full' && words.length > 1) return [[words.length > 2 ? 0.95 : 0.9, `words:${words.length}`]];
  const evidence: Evidence[] = [];
  if (strength === 'full') evidence.push([BASE.full, 'words:1']);
  if (strength === 'short') evidence.push([words[0]!.length > 2 ? BASE.short : BASE.short - 0.1, 'short']);
  if (strength === 'common') evidence.push([telling() ? BASE.common + 0.1 : BASE.common, 'common-word']);
  if (strength === 'part') evidence.push([BASE.part, 'part-of-name']);
  if (alias.language !== 'und' && language !== 'und' && alias.language !== language) {
    evidence.push([-0.1, `other-language:${alias.language}`]);
  }
  return evidence;
}

function weighNeighbours({ entity }: Candidate, { longer, before, strength }: Circumstances): Evidence[] {
  if (longer) return [[longer.verdict === 'part' ? -0.6 : -0.15, `longer-name:${longer.word}`]];
  const word = before.toLowerCase();
  const cues: ReadonlySet<string> = CUES_BEFORE[entity.kind];
  const fits = cues.has(word) || (entity.kind === 'person' && ROLE_HEADS.has(word));
  return fits ? [[strength === 'common' ? 0.2 : 0.1, `cue:${before}`]] : [];
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
