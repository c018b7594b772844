/**
 * A sentence of words to the features of each token, as 32-bit hashes: the words around it, the run of capitals it
 * stands in, and what holds for the sentence. "Menteri Meutya Hafid": for Meutya, run of 3 begun by "menteri", second of it.
 * It must not know weights or labels: training and tagging share it, so that both see the same.
 */
import { joinHashes, type Word } from './tagger-words';

/** The places whose words count by themselves, seen from the token that is judged. */
export const NEIGHBOURS = [-2, -1, 0, 1, 2] as const;

/** Calls `emit` with what `word` says by itself about the token `distance` places before it. */
export function neighbourFeatures(word: Word, distance: number, emit: (feature: number) => void): void {
  if (distance === 0) {
    for (const feature of word.own) emit(feature);
    return;
  }
  const count = Math.abs(distance) === 2 ? FAR_FEATURES : word.near.length;
  for (let at = 0; at < count && at < word.near.length; at++) emit(joinHashes(word.near[at]!, 50 + distance));
}

/** Of a word two places away only its form, shape and lists count: the first of `near`. */
const FAR_FEATURES = 3;

/** The one feature of a plain token; see isPlain. */
export const PLAIN = 99;

/** Whether the token is a small word among small words: two in three are, hardly ever part of a name, so not worth more. */
export function isPlain(words: readonly Word[], at: number): boolean {
  return !words[at]!.capital && !words[at - 1]?.capital && !words[at + 1]?.capital;
}

/** Calls `emit` with every feature of the token at `at` that needs more than one word, or the place in the sentence. */
export function tokenFeatures(words: readonly Word[], runs: Runs, at: number, emit: (feature: number) => void): void {
  const before2 = words[at - 2] ?? EDGE;
  const before = words[at - 1] ?? EDGE;
  const here = words[at]!;
  const after = words[at + 1] ?? EDGE;
  const after2 = words[at + 2] ?? EDGE;
  emit(100);
  pair(101, before.lower, here.lower, emit);
  pair(102, here.lower, after.lower, emit);
  pair(103, before.lower, here.shape, emit);
  pair(104, here.shape, after.lower, emit);
  pair(105, before.shape, here.shape, emit);
  pair(106, here.shape, after.shape, emit);
  pair(107, joinHashes(before.shape, here.shape), after.shape, emit);
  pair(108, joinHashes(before2.shape, before.shape), joinHashes(here.shape, joinHashes(after.shape, after2.shape)), emit);
  pair(109, joinHashes(before2.lower, before.lower), here.shape, emit);
  pair(110, joinHashes(after.lower, after2.lower), here.shape, emit);
  pair(111, before.lower, joinHashes(here.shape, after.lower), emit);
  pair(112, joinHashes(before.lists, here.lists), here.shape, emit);
  pair(113, joinHashes(here.lists, after.lists), here.shape, emit);
  runFeatures(words, runs, at, emit);
}

function runFeatures(words: readonly Word[], runs: Runs, at: number, emit: (feature: number) => void): void {
  const here = words[at]!;
  const first = runs.first[at]!;
  const sentenceStart = first === 0 ? 1 : 0;
  pair(120, runs.style, here.shape, emit);
  pair(121, at === 0 ? 1 : 0, joinHashes(here.shape, here.lists), emit);
  if (!here.capital) return;
  const last = runs.last[at]!;
  const size = Math.min(last - first + 1, 6);
  const place = Math.min(at - first, 3);
  const start = words[first]!;
  const end = words[last]!;
  const left = words[first - 1] ?? EDGE;
  const left2 = words[first - 2] ?? EDGE;
  const right = words[last + 1] ?? EDGE;
  pair(130, left.lower, place, emit);
  pair(131, right.lower, Math.min(last - at, 3), emit);
  pair(132, start.lower, place, emit);
  pair(133, end.lower, Math.min(last - at, 3), emit);
  pair(134, joinHashes(size, place), sentenceStart, emit);
  pair(135, joinHashes(left.lower, right.lower), place, emit);
  pair(136, joinHashes(left2.lower, left.lower), place, emit);
  pair(137, joinHashes(size, place), here.shape, emit);
  pair(138, left.lower, joinHashes(size, place), emit);
  pair(139, right.lower, joinHashes(size, place), emit);
  pair(140, start.lists, joinHashes(place, here.lists), emit);
  pair(141, start.shape, joinHashes(end.shape, joinHashes(size, place)), emit);
  if (runs.spelt[at]) pair(142, runs.spelt[at]!, here.shape, emit);
  if (runs.phrase[at]) pair(143, runs.phrase[at]!, 0, emit);
}

function pair(template: number, first: number, second: number, emit: (feature: number) => void): void {
  emit(joinHashes(template, joinHashes(first, second)));
}

/** For each token the run of capitals it stands in, whether a nearby acronym spells that run, and the sentence's style. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1: a word of a run that the acronym after it spells; 2: that acronym. */
  readonly spelt: Uint8Array;
  /** 1: begins a place of several words that the gazetteer knows; 2: goes on with it. */
  readonly phrase: Uint8Array;
  /** Share of capitalised words in quarters: 0 ordinary to 4 all of them; 5 where all letters are capitals. */
  readonly style: number;
}

/** The runs of capitals of a sentence; see Runs. */
export function findRuns(words: readonly Word[], isPlace: (phrase: number) => boolean): Runs {
  const size = words.length;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  for (let at = 0; at < size; at++) first[at] = at > 0 && words[at]!.capital && words[at - 1]!.capital ? first[at - 1]! : at;
  for (let at = size - 1; at >= 0; at--) last[at] = at + 1 < size && first[at + 1] === first[at] ? last[at + 1]! : at;
  return { first, last, spelt: findSpelt(words, first), phrase: findPhrases(words, isPlace), style: styleOf(words) };
}

/** Marks the longest places of two to four words, left to right: "Jawa Tengah", "Papua Nugini". */
function findPhrases(words: readonly Word[], isPlace: (phrase: number) => boolean): Uint8Array {
  const phrase = new Uint8Array(words.length);
  for (let at = 0; at + 1 < words.length; at++) {
    if (!words[at]!.capital) continue;
    let joined = words[at]!.lower;
    let longest = at;
    for (let next = at + 1; next < words.length && next < at + 4; next++) {
      joined = joinHashes(joined, words[next]!.lower);
      if (isPlace(joined)) longest = next;
    }
    for (let inside = at + 1; inside <= longest; inside++) phrase[inside] = 2;
    if (longest > at) phrase[at] = 1;
    at = longest;
  }
  return phrase;
}

function styleOf(words: readonly Word[]): number {
  let letters = 0;
  let capitals = 0;
  let shouted = 0;
  for (const word of words) {
    if (!word.letters) continue;
    letters++;
    if (word.capital) capitals++;
    if (word.acronym !== '') shouted++;
  }
  if (letters > 3 && shouted > letters * 0.6) return 5;
  return letters > 3 ? Math.floor((capitals * 4) / letters) : 6;
}

/** Marks "Komisi Pemilihan Umum (KPU)": an acronym in brackets and the run before it whose initials it spells. */
function findSpelt(words: readonly Word[], first: Int32Array): Uint8Array {
  const spelt = new Uint8Array(words.length);
  for (let at = 2; at < words.length; at++) {
    const acronym = words[at]!.acronym;
    if (acronym === '' || words[at - 1]!.letters || !words[at - 2]!.capital) continue;
    const start = first[at - 2]!;
    spelt[at] = 2;
    for (let back = start; back <= at - 2; back++) spelt[back] = at - 1 - start >= acronym.length ? 1 : 3;
  }
  return spelt;
}

/** Stands for what is outside the sentence. */
export const EDGE: Word = {
  lower: 7,
  shape: 7,
  capital: false,
  letters: false,
  lists: 0,
  acronym: '',
  own: [],
  near: [7],
};
