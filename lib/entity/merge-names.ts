/**
 * Names from rules, from a trained model and from vouched aliases made one list.
 * Rules [Kota Nanning China], model [Nanning, place], vouched [China] -> the spans one keeps, never overlapping.
 * It must not know words: it weighs spans, kinds and chances only.
 */
import { type Span, spanContains, spansOverlap } from '../text/span';
import { ENTITY_KINDS, type EntityKind } from './entity';
import type { KindChances, NameSpan, TaggedDocument } from './tagger';

/** How far the model is trusted against the rules. */
export interface Trust {
  /** A name only the rules see needs this chance of being one, at the place of the text where it is highest. */
  readonly leastChance: number;
  /** Below this confidence the model gives way to the rules where their bounds differ. */
  readonly sureOfBounds: number;
  /** A name only the model sees must be this sure. */
  readonly leastConfidence: number;
  /** What the kind of the rules counts beside the chances of the model. */
  readonly ruleVote: number;
}

/** Rules learn from how a whole text prints its words: from one sentence they know little. */
export const IN_A_SENTENCE: Trust = { leastChance: 0.45, sureOfBounds: 0, leastConfidence: 0, ruleVote: 0.4 };
export const IN_A_TEXT: Trust = { leastChance: 0.1, sureOfBounds: 0.9, leastConfidence: 0.5, ruleVote: 1.2 };

/** Kinds the model is not trained on: there the rules speak. */
const RULE_KINDS: ReadonlySet<EntityKind> = new Set(['product', 'event', 'work']);
const MODEL_KINDS = ['person', 'organization', 'place'] as const;
const LEAST_RULE_KIND = 0.45;

/** What the kind of a longer name counts for a part of it that stands alone, and the chances of a span the model would not cut out. */
const PART_VOTE = 0.25;
const CUT_OUT = 0.5;

/** A span to be kept, with what the rules and the model say of it. */
interface Choice extends Span {
  readonly key: string;
  readonly rule: NameSpan | undefined;
  readonly name: NameSpan | undefined;
}

type Unkeyed = Omit<Choice, 'key'>;
type Sums = Record<EntityKind, number>;

/** What all places of one name say together. */
interface Opinion {
  readonly sums: Sums;
  highest: number;
  count: number;
}

/** One list out of both, in order. `keyOf` gives all places of one name the same key: they settle its kind together. */
export function mergeWithModel(
  rules: readonly NameSpan[],
  { names, chancesOf }: TaggedDocument,
  keyOf: (span: Span) => string,
  trust: Trust,
): NameSpan[] {
  const choices = withoutOverlap(chooseSpans(rules, names, trust)).map((choice) => ({ ...choice, key: keyOf(choice) }));
  const opinions = new Map<string, Opinion>();
  for (const choice of choices) {
    const opinion = opinions.get(choice.key) ?? { sums: noSums(), highest: 0, count: 0 };
    opinions.set(choice.key, opinion);
    addChances(opinion, chancesOf(choice), choice, trust);
  }
  voteForParts(opinions);
  return choices.flatMap(({ start, end, key, rule, name }) => {
    const opinion = opinions.get(key)!;
    const kind = kindOf(opinion.sums);
    const isSeen = RULE_KINDS.has(kind)
      ? rule !== undefined && rule.confidence >= LEAST_RULE_KIND
      : opinion.highest >= trust.leastChance;
    return name || isSeen ? [{ start, end, kind, confidence: Math.max(rule?.confidence ?? 0, name?.confidence ?? 0) }] : [];
  });
}

function noSums(): Sums {
  return { person: 0, organization: 0, place: 0, product: 0, event: 0, work: 0 };
}

/** The model's chances, and the vote of the rules: a sure one counts, a guess hardly does. */
function addChances(opinion: Opinion, chances: KindChances, { start, end, rule, name }: Choice, { ruleVote }: Trust): void {
  const { sums } = opinion;
  const chance = chances.person + chances.organization + chances.place;
  const weight = name && name.end - name.start > end - start ? CUT_OUT : 1;
  for (const kind of MODEL_KINDS) sums[kind] += weight * chances[kind];
  if (rule) sums[rule.kind] += RULE_KINDS.has(rule.kind) ? rule.confidence + 1 - chance : ruleVote * rule.confidence ** 2;
  opinion.highest = Math.max(opinion.highest, chance);
  opinion.count++;
}

/** "Marquez" is of the kind of "Alex Marquez", "Danone" of that of "Danone Group"; a product's name opens with its maker's. */
function voteForParts(opinions: ReadonlyMap<string, Opinion>): void {
  for (const [key, { sums }] of opinions) {
    const kind = kindOf(sums);
    if (!key.includes(' ') || !['person', 'organization', 'product'].includes(kind)) continue;
    for (const part of new Set(kind === 'person' ? key.split(' ') : [key.slice(0, key.indexOf(' '))])) {
      const opinion = opinions.get(part);
      if (opinion) opinion.sums[kind === 'person' ? 'person' : 'organization'] += PART_VOTE * opinion.count;
    }
  }
}

function kindOf(sums: Sums): EntityKind {
  return ENTITY_KINDS.reduce((best, kind) => (sums[kind] > sums[best] ? kind : best));
}

/** The spans one keeps where rules and model overlap, and those only one of them sees. Both in order. */
function chooseSpans(rules: readonly NameSpan[], model: readonly NameSpan[], trust: Trust): Unkeyed[] {
  const chosen: Unkeyed[] = [];
  let rule = 0;
  let at = 0;
  while (rule < rules.length || at < model.length) {
    const cluster = { rules: [] as NameSpan[], model: [] as NameSpan[] };
    let end = Math.min(rules[rule]?.end ?? Infinity, model[at]?.end ?? Infinity);
    let isGrowing = true;
    while (isGrowing) {
      isGrowing = false;
      for (; rule < rules.length && rules[rule]!.start < end; rule++) {
        cluster.rules.push(rules[rule]!);
        end = Math.max(end, rules[rule]!.end);
      }
      for (; at < model.length && model[at]!.start < end; at++) {
        cluster.model.push(model[at]!);
        end = Math.max(end, model[at]!.end);
        isGrowing = true;
      }
    }
    chosen.push(...settle(cluster.rules, cluster.model, trust));
  }
  return chosen;
}

/** What one stretch of overlapping names becomes. */
function settle(rules: readonly NameSpan[], model: readonly NameSpan[], trust: Trust): readonly Unkeyed[] {
  const names = rules.length > 0 ? model : model.filter(({ confidence }) => confidence >= trust.leastConfidence);
  const isSure = model.length > 0 && model.every(({ confidence }) => confidence >= trust.sureOfBounds);
  const isRules = rules.length > 0 && (!isSure || (trust.sureOfBounds > 0 && isOfRuleKind(rules, model)));
  return (isRules ? rules : names).map(({ start, end }) => ({
    start,
    end,
    rule: rules.find((each) => spansOverlap(each, { start, end })),
    name: model.find((each) => spansOverlap(each, { start, end })),
  }));
}

/** "Hong Kong Open": an event, a product or a work holds the names of places and organisations, a person it does not. */
function isOfRuleKind([rule, another]: readonly NameSpan[], model: readonly NameSpan[]): boolean {
  if (!rule || another || !RULE_KINDS.has(rule.kind)) return false;
  return model.every(
    (name) => spanContains(rule, name) && (name.kind !== 'person' || name.end - name.start === rule.end - rule.start),
  );
}

/** A vouched alias gives its kind, and replaces what it contains or crosses; inside a longer name the longer one stands. */
export function mergeWithVouched(
  names: readonly NameSpan[],
  vouched: readonly (Span & { readonly kind: EntityKind })[],
): NameSpan[] {
  const merged: NameSpan[] = [];
  const standing = new Set(names);
  let next = 0;
  for (const alias of vouched) {
    while (next < names.length && names[next]!.end <= alias.start) next++;
    let isInside = false;
    for (let index = next; index < names.length && names[index]!.start < alias.end; index++) {
      const name = names[index]!;
      if (name.end - name.start > alias.end - alias.start && spanContains(name, alias)) isInside = true;
      else standing.delete(name);
    }
    if (!isInside) merged.push({ start: alias.start, end: alias.end, kind: alias.kind, confidence: 1 });
  }
  return withoutOverlap([...standing, ...merged]);
}

/** In order; of two that overlap the longer stands. */
function withoutOverlap<Each extends Span>(names: readonly Each[]): Each[] {
  const kept: Each[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !spansOverlap(last, name)) kept.push(name);
    else if (name.end - name.start > last.end - last.start) kept[kept.length - 1] = name;
  }
  return kept;
}
