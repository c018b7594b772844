/**
 * The name tagger: the sentences of one document in, the names in them out, each with a kind and a confidence.
 * "Menteri Meutya Hafid di Nanning" gives [Meutya Hafid, person, 0.98] and [Nanning, place, 0.97].
 * It must not know which names are one thing (that is resolved later), nor where the model file lies.
 */
import type { Language } from '../article/article';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { EntityKind } from './entity';
import { decodeNames, labelProbabilities } from './tagger-decode';
import { LABEL_COUNT, LABELS, openModel } from './tagger-model';
import { createScorer, type Scorer } from './tagger-score';

/** One name as printed. `confidence` is 0 to 1: how sure the model is of this span with this kind. */
export interface NameSpan extends Span {
  readonly kind: EntityKind;
  readonly confidence: number;
}

/** What the caller knows about the document. */
export interface TaggerOptions {
  /** The document's language; Indonesian is taken for anything but `en`. */
  readonly language?: Language;
}

/** The chance of each kind, 0 to 1 each; what is left over is the chance of no name. */
export type KindChances = Readonly<Record<'person' | 'organization' | 'place', number>>;

/** One document read by the model. */
export interface TaggedDocument {
  /** The names, in order, never overlapping. */
  readonly names: readonly NameSpan[];
  /** What the model makes of any stretch of the document, mean over its words; none where there is no word. */
  chancesOf(span: Span): KindChances;
}

/** `sentences` are the tokens of a text cut into sentences, in order; a single sentence is `[tokens]`. */
export interface Tagger {
  (sentences: readonly (readonly Token[])[], text: string, options?: TaggerOptions): NameSpan[];
  read(sentences: readonly (readonly Token[])[], options?: TaggerOptions): TaggedDocument;
}

const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;
const KIND_OF_LABEL = LABELS.map((label) => (label === 'O' ? undefined : KINDS[label.slice(2) as keyof typeof KINDS]));

/** Opens a model file as written by `npm run train`. Throws a TypeError when the bytes are no such file. */
export function openTagger(model: ArrayBuffer): Tagger {
  const opened = openModel(model);
  const indonesian = createScorer(opened, opened.indonesian);
  const english = createScorer(opened, opened.english);
  const read: Tagger['read'] = (sentences, options) => readDocument(sentences, options?.language === 'en' ? english : indonesian);
  return Object.assign((...[sentences, , options]: Parameters<Tagger>) => [...read(sentences, options).names], { read });
}

/** One sentence scored; its probabilities are worked out when first asked for. */
interface ScoredSentence {
  readonly tokens: readonly Token[];
  readonly probabilities: () => Float64Array;
}

function readDocument(sentences: readonly (readonly Token[])[], scorer: Scorer): TaggedDocument {
  const names: NameSpan[] = [];
  const scored: ScoredSentence[] = [];
  for (const tokens of sentences) {
    if (tokens.length === 0) continue;
    const scores = scorer.score(tokens.map((token) => token.text)).slice(0, tokens.length * LABEL_COUNT);
    let known: Float64Array | undefined;
    const probabilities = () => (known ??= labelProbabilities(scores, tokens.length, scorer.transitions));
    scored.push({ tokens, probabilities });
    for (const { from, to, label, confidence } of decodeNames(scores, tokens.length, scorer.transitions, probabilities))
      names.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, kind: KINDS[label], confidence });
  }
  const sentenceAt = (place: number) => scored[firstAfter(scored.length, (at) => scored[at]!.tokens.at(-1)!.end > place)];
  return { names, chancesOf: (span) => chancesIn(sentenceAt(span.start), span) };
}

function chancesIn(sentence: ScoredSentence | undefined, span: Span): KindChances {
  const chances = { person: 0, organization: 0, place: 0 };
  if (!sentence) return chances;
  const { tokens } = sentence;
  const sure = sentence.probabilities();
  const from = firstAfter(tokens.length, (at) => tokens[at]!.end > span.start);
  let to = from;
  for (; to < tokens.length && tokens[to]!.start < span.end; to++)
    for (let label = 1; label < LABEL_COUNT; label++) chances[KIND_OF_LABEL[label]!] += sure[to * LABEL_COUNT + label]!;
  const count = Math.max(1, to - from);
  return { person: chances.person / count, organization: chances.organization / count, place: chances.place / count };
}

/** The first of `count` places from which on `isAfter` holds, by halves; `count` where it never does. */
function firstAfter(count: number, isAfter: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
