/**
 * The names of one document resolved to the things they name.
 * [Meutya Hafid] … [Meutya] … [Komdigi] -> two found entities, the person with both surfaces and her office beside the name.
 * It must not know other documents.
 */
import { type Span, sliceSpan } from '../text/span';
import { ENTITY_KINDS, type EntityKind, type FoundEntity, type Surface } from './entity';
import { findDescriptions } from './find-descriptions';
import { findPhrases } from './find-phrases';
import { findRole } from './find-roles';
import { isKnownPlace } from './known-places';
import { linkNames, type NamedForm, type NameGroup } from './link-names';
import { foldName } from './name-key';
import { salienceOf } from './salience';
import type { NameSpan } from './tagger';
import type { Sentence } from './words';

/** What is resolved: a text, its sentences, and the names recognised in it. */
export interface RecognisedText {
  readonly text: string;
  /** Surface forms in the headline, which is no part of `text`. */
  readonly titleForms: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
  /** The vouched entity a surface form is an alias of, with the name and kind a person gives it. */
  readonly vouchedBy: (surface: string) => { readonly id: string; readonly name: string; readonly kind: EntityKind } | undefined;
}

/** The entities of one document, most salient first. Linear but for sorting. */
export function resolveNames(recognised: RecognisedText): FoundEntity[] {
  const { text, names, vouchedBy } = recognised;
  const forms = countForms(text, names, vouchedBy);
  const groups = linkNames(forms, longAndShort(text, names));
  const mentions = mentionsOf(recognised, groups);
  const found = groups.map((group, index) => toFound(recognised, group, mentions[index]!));
  return withRoles(recognised, found).sort((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start);
}

/** One form per surface, in the order of first print, of the kind that has most confidence. */
function countForms(text: string, names: readonly NameSpan[], vouchedBy: RecognisedText['vouchedBy']): NamedForm[] {
  const seen = new Map<string, { count: number; votes: Map<EntityKind, number> }>();
  for (const name of names) {
    const surface = sliceSpan(text, name);
    const form = seen.get(surface) ?? { count: 0, votes: new Map() };
    form.count++;
    form.votes.set(name.kind, (form.votes.get(name.kind) ?? 0) + name.confidence);
    seen.set(surface, form);
  }
  return [...seen].map(([surface, { count, votes }]) => {
    const vouched = vouchedBy(surface);
    const kind =
      vouched?.kind ?? [...votes].sort(([a, m], [b, n]) => n - m || ENTITY_KINDS.indexOf(a) - ENTITY_KINDS.indexOf(b))[0]![0];
    return { surface, kind, count, ...(vouched ? { vouched: vouched.id } : {}) };
  });
}

/** Pairs printed as "Kementerian Komunikasi dan Digital (Komdigi)". */
function longAndShort(text: string, names: readonly NameSpan[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [index, short] of names.entries()) {
    const long = names[index - 1];
    if (long && /^\s*\(\s*$/u.test(text.slice(long.end, short.start)) && /^\s*\)/u.test(text.slice(short.end, short.end + 3)))
      pairs.push([sliceSpan(text, long), sliceSpan(text, short)]);
  }
  return pairs;
}

/** Every recognised name, and every other place where a surface form of the text stands again. */
function mentionsOf({ text, sentences, names }: RecognisedText, groups: readonly NameGroup[]): Surface[][] {
  const groupOf = new Map<string, number>();
  for (const [index, { forms }] of groups.entries()) for (const { surface } of forms) groupOf.set(surface, index);
  const mentions: Surface[][] = groups.map(() => []);
  const add = (span: Span, index: number) =>
    mentions[index]!.push({ start: span.start, end: span.end, surface: sliceSpan(text, span) });
  for (const name of names) add(name, groupOf.get(sliceSpan(text, name))!);
  let next = 0;
  for (const { value, ...span } of findPhrases(text, sentences, { exact: groupOf, folded: new Map() })) {
    while (next < names.length && names[next]!.end <= span.start) next++;
    if (!names[next] || names[next]!.start >= span.end) add(span, value);
  }
  return mentions.map((ofGroup) => ofGroup.sort((a, b) => a.start - b.start));
}

function toFound(
  { text, titleForms, vouchedBy }: RecognisedText,
  { forms, misprints }: NameGroup,
  mentions: readonly Surface[],
): FoundEntity {
  const vouched = forms.map(({ surface }) => vouchedBy(surface)).find((entity) => entity !== undefined);
  const printed = [...forms].sort((a, b) => b.count - a.count).map(({ surface }) => surface);
  const inTitle = titleForms.filter(
    (form) => printed.includes(form) || (vouched !== undefined && vouchedBy(form)?.id === vouched.id),
  );
  const surfaces = [...new Set([...printed, ...inTitle])];
  const kind = vouched?.kind ?? mostCommonKind(forms);
  const right = forms.filter((form) => !misprints.includes(form));
  return {
    name: vouched?.name ?? nameOf(right, kind),
    kind,
    salience: salienceOf(mentions, text.length, inTitle.length > 0),
    surfaces,
    ...(misprints.length > 0 ? { misprints: misprints.map(({ surface }) => surface) } : {}),
    mentions,
  };
}

function mostCommonKind(forms: readonly NamedForm[]): EntityKind {
  const counts = ENTITY_KINDS.map((kind) => forms.reduce((sum, form) => sum + (form.kind === kind ? weightOf(form) : 0), 0));
  return ENTITY_KINDS[counts.indexOf(Math.max(...counts))]!;
}

/** Longer forms tell more about their kind than bare words. */
function weightOf({ surface, count }: NamedForm): number {
  return count * (surface.includes(' ') ? 2 : 1);
}

/** People and organisations by their fullest form, all else by the most frequent; capitals throughout are made a name again. */
function nameOf(forms: readonly NamedForm[], kind: EntityKind): string {
  const isFull = kind === 'person' || kind === 'organization';
  const rank = ({ surface, count }: NamedForm) =>
    isFull ? surface.split(' ').length * 1000 + count : count * 1000 - surface.length - (isAcronym(surface) ? 1e6 : 0);
  const name = [...forms].sort((a, b) => rank(b) - rank(a))[0]!.surface.replace(/\s+/gu, ' ');
  return /^\p{Lu}{5,}$/u.test(name) && isKnownPlace(foldName(name)) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

function isAcronym(surface: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(surface);
}

function withRoles({ text, sentences }: RecognisedText, found: readonly FoundEntity[]): FoundEntity[] {
  const roles = rolesByMention(text, sentences, found);
  return found.map((entity) => {
    const ofEntity = unique(entity.mentions.map((mention) => roles.get(mention.start)).filter((role) => role !== undefined));
    const descriptions = entity.kind === 'person' ? ofEntity : findDescriptions(text, entity.mentions, entity.kind);
    return {
      ...entity,
      ...(ofEntity.length > 0 ? { roles: ofEntity } : {}),
      ...(descriptions.length > 0 ? { descriptions } : {}),
    };
  });
}

function rolesByMention(
  text: string,
  sentences: readonly Sentence[],
  found: readonly FoundEntity[],
): ReadonlyMap<number, Surface> {
  const people = found.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions);
  const ends = new Map(people.map((mention) => [mention.start, mention.end]));
  const roles = new Map<number, Surface>();
  for (const { words } of sentences) {
    const spans = words.flatMap((word, from) => {
      const end = ends.get(word.start);
      return end === undefined ? [] : [{ from, to: wordAfter(words, from, end) }];
    });
    const taken = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
    for (const span of spans) {
      const role = findRole(text, words, span, taken);
      if (role) roles.set(words[span.from]!.start, role);
    }
  }
  return roles;
}

function wordAfter(words: Sentence['words'], from: number, end: number): number {
  let to = from + 1;
  while (to < words.length && words[to]!.start < end) to++;
  return to;
}

function unique(surfaces: readonly Surface[]): Surface[] {
  return [...new Map(surfaces.map((each) => [each.surface, each])).values()];
}
