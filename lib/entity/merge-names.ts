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
const LEAST_RULE = 0.45;
const LEAST_MODEL = 0.5;

/** The model leads; the rules keep kinds it does not know, longer boundaries they are sure of, and what it missed. */
export function mergeWithModel(rules: readonly NameSpan[], model: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  let next = 0;
  for (const name of model) {
    while (next < rules.length && rules[next]!.end <= name.start) kept.push(...ifSure(rules[next++]!));
    const overlapping: NameSpan[] = [];
    while (next < rules.length && rules[next]!.start < name.end) overlapping.push(rules[next++]!);
    kept.push(...settle(name, overlapping));
  }
  while (next < rules.length) kept.push(...ifSure(rules[next++]!));
  return withoutOverlap(kept);
}

function ifSure(name: NameSpan): NameSpan[] {
  return name.confidence >= LEAST_RULE ? [name] : [];
}

function settle(model: NameSpan, rules: readonly NameSpan[]): NameSpan[] {
  const [rule] = rules;
  if (!rule) return model.confidence >= LEAST_MODEL ? [model] : [];
  if (rules.length > 1) return [...rules];
  const keepsKind = RULE_KINDS.has(rule.kind) || (rule.confidence >= SURE && model.confidence < SURE);
  const kind = keepsKind ? rule.kind : model.kind;
  const keepsBounds = spanContains(rule, model) || model.confidence < SURE;
  const { start, end } = keepsBounds ? rule : model;
  return [{ start, end, kind, confidence: Math.max(model.confidence, rule.confidence) }];
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
