/**
 * Other ways to find names in a text, with the same meaning: leftmost, longest, whole words, capitals as written.
 * Each takes the names and gives a function from a text to the number of matches.
 * Written from scratch but for modern-ahocorasick and flashtext.js; it must not share code with the matcher.
 */
import KeywordProcessor from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';

/** A compiled peer. */
export type Peer = (text: string) => number;

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const words: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => (WORD.test(String.fromCharCode(unit)) ? 1 : 0));
const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && words[text.charCodeAt(at)] === 1;

/** The lower bound: cut into words and hash each of them, nothing else. */
export function hashWords(text: string): number {
  const length = text.length;
  let at = 0;
  let sum = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    if (words[unit] === 0) {
      at += 1;
      continue;
    }
    let hash = 0x811c9dc5;
    do {
      hash = Math.imul(hash ^ unit, 0x01000193);
      at += 1;
      unit = at < length ? text.charCodeAt(at) : 0x20;
    } while (words[unit] === 1);
    sum = (sum + hash) | 0;
  }
  return sum;
}

type Node = Map<string, Node> & { end?: boolean };

/** A trie of Maps, one level for each word; what stands between two words is compared as one more step. */
export function tokenTrie(names: readonly string[]): Peer {
  const root: Node = new Map();
  for (const name of names) {
    let node = root;
    for (const part of name.split(/([\p{L}\p{M}\p{N}_]+)/u).filter((one) => one !== '')) {
      let next = node.get(part);
      if (!next) {
        next = new Map() as Node;
        node.set(part, next);
      }
      node = next;
    }
    node.end = true;
  }
  return (text) => countByToken(root, text);
}

function countByToken(root: Node, text: string): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    if (!isWord(text, at)) {
      at += 1;
      continue;
    }
    let end = runEnd(text, at);
    let node = root.get(text.slice(at, end));
    let matched = node?.end ? end : 0;
    const next = end;
    while (node && end < text.length) {
      const stop = runEnd(text, end);
      node = node.get(text.slice(end, stop));
      end = stop;
      if (node?.end && !(isWord(text, end - 1) && isWord(text, end))) matched = end;
    }
    if (matched) count += 1;
    at = matched || next;
  }
  return count;
}

/** The end of the run of word units, or of others, that begins at `at`. */
function runEnd(text: string, at: number): number {
  const kind = isWord(text, at);
  let end = at + 1;
  while (end < text.length && isWord(text, end) === kind) end += 1;
  return end;
}

/** flashtext.js as published, told to mind capitals and which characters of these names are letters. */
export function flashText(names: readonly string[]): Peer {
  const processor = new KeywordProcessor(true);
  processor.setNonWordBoundaries([...new Set(names.join(''))].filter((character) => WORD.test(character)));
  processor.addKeywordsFromArray(names);
  return (text) => processor.extractKeywords(text).length;
}

/** The same idea with less to do for each character: a trie of Maps, one level for each, entered at word starts only. */
export function characterTrie(names: readonly string[]): Peer {
  const root: Node = new Map();
  for (const name of names) {
    let node = root;
    for (let at = 0; at < name.length; at += 1) {
      let next = node.get(name[at]!);
      if (!next) {
        next = new Map() as Node;
        node.set(name[at]!, next);
      }
      node = next;
    }
    node.end = true;
  }
  return (text) => {
    let count = 0;
    let at = 0;
    while (at < text.length) {
      if (!isWord(text, at) || isWord(text, at - 1)) {
        at += 1;
        continue;
      }
      let matched = 0;
      let end = at;
      for (let node = root.get(text[end]!); node; node = root === node ? undefined : node.get(text[end]!)) {
        end += 1;
        if (node.end && !isWord(text, end)) matched = end;
        if (end >= text.length) break;
      }
      if (matched) count += 1;
      at = matched || at + 1;
    }
    return count;
  };
}

/** One regular expression with all names, the longest first. */
export function oneRegExp(names: readonly string[]): Peer {
  const escaped = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
  return (text) => [...text.matchAll(pattern)].length;
}

/** modern-ahocorasick with a filter for whole words and longest matches; for ASCII texts, where it does its best. */
export function ahoCorasick(names: readonly string[]): Peer {
  const automaton = new AhoCorasick([...names]);
  return (text) => {
    let count = 0;
    let from = 0;
    const whole = automaton.search(text).filter(({ start, end }) => !isWord(text, start - 1) && !isWord(text, end));
    whole.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { start, end } of whole) {
      if (start < from) continue;
      count += 1;
      from = end;
    }
    return count;
  };
}
