/**
 * Copies of training sentences with other names in them, so that the model learns what stands around a name, not the name.
 * "kata Siti di Bandung" gives "kata Budi Hartono di Jawa Tengah". Names come from the corpus itself and from the word lists.
 * It must not know features; the same seed gives the same copies.
 */
import { tokenise } from '../../lib/text/tokens';
import type { TaggedSentence } from './corpora';
import { createRandom } from './crf';
import { type Lexicon, LISTS } from './word-lists';

type Kind = 'PER' | 'ORG' | 'LOC';
type Name = readonly string[];

/** Of all names this share stays as it is. */
const KEPT = 0.2;
/** Of the persons and places that are swapped this share comes from the word lists, the others from the corpus. */
const LISTED = 0.5;

/** One copy of each sentence that has a name. */
export function swapNames(sentences: readonly TaggedSentence[], lexicon: Lexicon, seed: number): TaggedSentence[] {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const invent = createInventor(lexicon, random, pick);
  const printed: Record<Kind, Name[]> = { PER: [], ORG: [], LOC: [] };
  for (const sentence of sentences) for (const part of partsOf(sentence)) if (part.kind) printed[part.kind].push(part.words);
  function swap(kind: Kind, words: Name): Name {
    if (random() < KEPT) return words;
    return kind !== 'ORG' && random() < LISTED ? invent(kind) : pick(printed[kind]);
  }
  const named = sentences.filter((sentence) => sentence.tags.some((tag) => tag !== 'O'));
  return named.map((sentence) => {
    const parts = partsOf(sentence).map((part) => (part.kind ? { ...part, words: swap(part.kind, part.words) } : part));
    return joinParts(sentence.corpus, parts);
  });
}

interface Part {
  /** Absent for a token that is part of no name. */
  readonly kind?: Kind;
  readonly words: Name;
}

function partsOf(sentence: TaggedSentence): Part[] {
  const parts: Part[] = [];
  sentence.tags.forEach((tag, at) => {
    const word = sentence.tokens[at]!.text;
    const kind = tag.slice(2);
    const last = parts.at(-1);
    if (tag.startsWith('I-') && last?.kind === kind) parts[parts.length - 1] = { ...last, words: [...last.words, word] };
    else if (kind === 'PER' || kind === 'ORG' || kind === 'LOC') parts.push({ kind, words: [word] });
    else parts.push({ words: [word] });
  });
  return parts;
}

function joinParts(corpus: string, parts: readonly Part[]): TaggedSentence {
  const text = parts.flatMap((part) => part.words).join(' ');
  const tags = parts.flatMap(({ kind, words }) => words.map((_, at) => (kind ? `${at === 0 ? 'B' : 'I'}-${kind}` : 'O')));
  return { corpus, text, tokens: tokenise(text), tags };
}

function createInventor(
  lexicon: Lexicon,
  random: () => number,
  pick: <T>(from: readonly T[]) => T,
): (kind: 'PER' | 'LOC') => Name {
  const listed = (list: keyof typeof LISTS) => [...lexicon.lists[LISTS[list]]!];
  const indonesian = listed('indonesianNames');
  const english = listed('firstNames');
  const people = listed('peopleNames');
  const [regions, countries, cities] = [listed('regions'), listed('countries'), listed('cities')];
  const person = () => {
    const first = pick(random() < 0.6 ? indonesian : english);
    const last = pick(random() < 0.5 ? indonesian : people);
    const size = random();
    return size < 0.3 ? [first] : size < 0.8 ? [first, last] : [first, pick(indonesian), last];
  };
  const place = () => {
    const size = random();
    return size < 0.3 ? [pick(regions)] : size < 0.5 ? [pick(countries)] : size < 0.75 ? pick(lexicon.phrases) : [pick(cities)];
  };
  return (kind) => (kind === 'PER' ? person() : place()).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}
