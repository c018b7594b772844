/**
 * How well names are found: strict spans against those of a tagged corpus, typed (kind right too) and untyped.
 * Gold {0-5 person}, found {0-5 place} gives untyped F1 100, typed 0. The tagger runs as it does for a reader.
 * It must not know how names are found: it is given a function from text to names.
 */
import type { EntityKind } from '../../lib/entity/entity';
import type { Tagger } from '../../lib/entity/tagger';
import type { Span } from '../../lib/text/span';
import { readCorpus, type TaggedSentence } from '../../scripts/train/corpora';

/** A name of a text with its kind. */
export interface NamedSpan extends Span {
  readonly kind: EntityKind;
}

/** Counts that add up over sentences. */
export interface NameCounts {
  gold: number;
  found: number;
  /** Found with the span and the kind right. */
  typed: number;
  /** Found with the span right. */
  untyped: number;
}

/** F1 in percent. */
export interface NameFigures {
  readonly typed: number;
  readonly untyped: number;
  readonly counts: NameCounts;
}

const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Compares the names found in each text with the gold ones. */
export function compareNames(rows: Iterable<{ gold: readonly NamedSpan[]; found: readonly NamedSpan[] }>): NameFigures {
  const counts: NameCounts = { gold: 0, found: 0, typed: 0, untyped: 0 };
  for (const { gold, found } of rows) {
    counts.gold += gold.length;
    counts.found += found.length;
    const spans = new Map(gold.map((name) => [`${name.start}-${name.end}`, name.kind]));
    for (const name of found) {
      const kind = spans.get(`${name.start}-${name.end}`);
      if (kind !== undefined) counts.untyped++;
      if (kind === name.kind) counts.typed++;
    }
  }
  const all = counts.gold + counts.found;
  const f1 = (right: number) => (all === 0 ? 100 : (200 * right) / all);
  return { typed: f1(counts.typed), untyped: f1(counts.untyped), counts };
}

/** The names of a tagged sentence as spans of its text; tags of other kinds than PER, ORG and LOC are no names here. */
export function goldNames(sentence: TaggedSentence): NamedSpan[] {
  const names: NamedSpan[] = [];
  sentence.tags.forEach((tag, at) => {
    const kind = KINDS[tag.slice(2)];
    if (kind === undefined) return;
    const { start, end } = sentence.tokens[at]!;
    const last = names.at(-1);
    if (tag.startsWith('I-') && last?.kind === kind && sentence.tags[at - 1]!.slice(2) === tag.slice(2)) {
      names[names.length - 1] = { ...last, end };
    } else names.push({ start, end, kind });
  });
  return names;
}

/** Figures of the tagger for each corpus of the development set's entity files, by the name of the corpus. */
export function measureTagger(tag: Tagger): Record<string, NameFigures> {
  const sentences = [...readCorpus('entities-id.dev'), ...readCorpus('entities-en.dev')];
  const corpora = [...new Set(sentences.map((sentence) => sentence.corpus))];
  const figuresOf = (corpus: string) =>
    compareNames(
      sentences
        .filter((sentence) => sentence.corpus === corpus)
        .map((sentence) => ({
          gold: goldNames(sentence),
          found: tag([sentence.tokens], sentence.text, { language: corpus === 'wikineural' ? 'en' : 'id' }),
        })),
    );
  return Object.fromEntries(corpora.map((corpus) => [corpus, figuresOf(corpus)]));
}
