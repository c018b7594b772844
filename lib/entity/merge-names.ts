/**
 * Names from rules, from a trained model and from vouched aliases made one list.
 * Rules [Kota Nanning China], model [Nanning, place], vouched [China] -> the spans one keeps, never overlapping.
 * It must not know words: it weighs spans, kinds and confidences only.
 */
import { type Span, spanContains, spansOverlap } from '../text/span';
import type { EntityKind } from './entity';
import type { NameSpan } from './tagger';

/** Kinds the model is not trained on: there the rules speak. */
const RULE_KINDS: ReadonlySet<EntityKind> = new Set(['product', 'event', 'work']);
const SURE = 0.6;
/** A name only the rules see must be this sure; one only the model sees, this. */
const LEAST_RULE = 0.6;
const LEAST_RULE_KIND = 0.45;
const LEAST_MODEL = 0.5;
const VERY_SURE = 0.85;

/** The model leads; the rules keep kinds it does not know, boundaries they are sure of, and what it missed. Both in order. */
export function mergeWithModel(rules: readonly NameSpan[], model: readonly NameSpan[]): NameSpan[] {
  const merged: NameSpan[] = [];
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
    merged.push(...settle(cluster.rules, cluster.model));
  }
  return withoutOverlap(merged);
}

/** What one stretch of overlapping names becomes. */
function settle(rules: readonly NameSpan[], model: readonly NameSpan[]): readonly NameSpan[] {
  const [rule] = rules;
  const [name] = model;
  if (!name) return rules.filter(({ kind, confidence }) => confidence >= (RULE_KINDS.has(kind) ? LEAST_RULE_KIND : LEAST_RULE));
  if (!rule) return model.filter(({ confidence }) => confidence >= LEAST_MODEL);
  if (model.length > 1) return model.map((each) => withRuleKind(each, rules));
  if (rules.length > 1) return name.confidence >= VERY_SURE ? [name] : rules;
  return [settlePair(rule, name)];
}

function settlePair(rule: NameSpan, name: NameSpan): NameSpan {
  const isTrimmed = rule.end === name.end && rule.start > name.start;
  const { start, end } = isTrimmed || spanContains(rule, name) || name.confidence < SURE ? rule : name;
  return { ...withRuleKind(name, [rule]), start, end };
}

/** The rules' kind where the model knows no such kind, or is less sure. */
function withRuleKind(name: NameSpan, rules: readonly NameSpan[]): NameSpan {
  const rule = rules.find((each) => spansOverlap(each, name))!;
  const isMoreSure = rule.confidence >= SURE && rule.confidence > name.confidence;
  const keepsKind = isMoreSure || (RULE_KINDS.has(rule.kind) && (rule.confidence >= SURE || name.confidence < VERY_SURE));
  return { ...name, kind: keepsKind ? rule.kind : name.kind, confidence: Math.max(name.confidence, rule.confidence) };
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
function withoutOverlap(names: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !spansOverlap(last, name)) kept.push(name);
    else if (name.end - name.start > last.end - last.start) kept[kept.length - 1] = name;
  }
  return kept;
}
