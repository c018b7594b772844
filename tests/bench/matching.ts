/**
 * The bench of the matcher: speed against a bare loop and against peers, size, opening, and whether any alias is lost.
 * benchMatching() gives tables for docs/bench.md; takes some minutes and about 2 GB for the million.
 * It must not print: scripts/bench.ts does.
 */
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { createMentionFinder } from '../../lib/gazetteer/find-mentions';
import { type Gazetteer, openGazetteer, openLayer } from '../../lib/gazetteer/open-gazetteer';
import { scanText } from '../../lib/gazetteer/scan-text';
import { makeAliases, toEntities } from './aliases';
import { atLeast, atMost, type BenchTable, forTheRecord, interleave, middle, type Row } from './measure';
import { ahoCorasick, characterTrie, flashText, hashWords, oneRegExp, tokenTrie } from './peers';
import { makeText, realProse } from './texts';

const MEGABYTE = 1_000_000;

/** What may be asked of one size. */
interface Limits {
  readonly synthetic: number;
  readonly prose: number;
  readonly bytes: number;
}

const LIMITS: Readonly<Record<number, Limits>> = {
  100000: { synthetic: 2.5, prose: 2, bytes: 12 },
  1000000: { synthetic: 5, prose: 2, bytes: 9 },
};

/** All tables on matching. */
export function benchMatching(): BenchTable[] {
  const names = makeAliases(MEGABYTE);
  return [benchPeers(names.slice(0, 100_000)), ...Object.keys(LIMITS).map((count) => benchSize(names.slice(0, Number(count))))];
}

function benchSize(names: readonly string[]): BenchTable {
  const limits = LIMITS[names.length]!;
  const entities = toEntities(names);
  const start = performance.now();
  const table = compileGazetteer(entities);
  const compiled = performance.now() - start;
  const opened = middle(
    Array.from({ length: 15 }, () => interleave({ open: () => openGazetteer(table, entities) }, 1).median('open')),
  );
  const gazetteer = openGazetteer(table, entities);
  const rows: Row[] = [
    ...benchScan(gazetteer, makeText(names, MEGABYTE), 'made-up text', limits.synthetic),
    ...benchScan(gazetteer, realProse(MEGABYTE), 'real prose', limits.prose),
    atMost('table, bytes an alias', table.byteLength / names.length, limits.bytes, ''),
    atMost('opening with checksum', opened, 1, ' ms'),
    atMost('aliases lost', countLost(gazetteer, names), 0, ''),
    forTheRecord('compiling and proving', compiled, ' ms'),
  ];
  return {
    title: `Matching, ${names.length} aliases`,
    note: 'One megabyte of text; x is the bare loop (cut into words and hash).',
    rows,
  };
}

/** The scan next to the bare loop; and once more with far greater work in between, which takes the table out of the caches. */
function benchScan(gazetteer: Gazetteer, text: string, label: string, limit: number): Row[] {
  const works = { bare: () => hashWords(text), scan: () => scanText(gazetteer, text) };
  const find = () => createMentionFinder(gazetteer, { language: 'id' }).find([text]);
  const timing = interleave(works, 15);
  const between = interleave({ ...works, find }, 15);
  return [
    atMost(`scan of ${label}`, timing.ratio('scan', 'bare'), limit, 'x'),
    forTheRecord(`scan of ${label}`, timing.median('scan'), ' ms'),
    forTheRecord(`scan of ${label}, mentions weighed in between`, between.ratio('scan', 'bare'), 'x'),
    forTheRecord(`mentions of ${label} (${scanText(gazetteer, text).length} matches), weighed`, between.median('find'), ' ms'),
  ];
}

/** Names that, as a text of their own, are not found from end to end. */
function countLost(gazetteer: Gazetteer, names: readonly string[]): number {
  return names.filter((name, at) => {
    const [match] = scanText(gazetteer, name);
    return match?.end !== name.length || !match.candidates.some(({ entity }) => entity.id === `e${at}`);
  }).length;
}

function benchPeers(names: readonly string[]): BenchTable {
  const entities = toEntities(names);
  const table = compileGazetteer(entities);
  const gazetteer = openGazetteer(table, entities);
  const tableAlone = openLayer(table, () => undefined);
  const text = makeText(names, MEGABYTE);
  const plain = asciiOnly(text);
  const plainNames = names.filter((name) => asciiOnly(name) === name);
  const peers = { trie: tokenTrie(names), flash: flashText(names), characters: characterTrie(names), regexp: oneRegExp(names) };
  const automaton = ahoCorasick(plainNames);
  const timing = interleave(
    {
      ours: () => scanText(gazetteer, text),
      tableAlone: () => scanText(tableAlone, text),
      trie: () => peers.trie(text),
      flash: () => peers.flash(text),
      characters: () => peers.characters(text),
      regexp: () => peers.regexp(text),
      oursPlain: () => scanText(gazetteer, plain),
      automaton: () => automaton(plain),
    },
    9,
  );
  return {
    title: 'Matching against peers, 100000 aliases',
    note: 'How many times longer the peer takes for one megabyte. Peers mind capitals and whole words, and count; ours compares letters, leaves out addresses, handles and code, and gives entities too. modern-ahocorasick runs on ASCII text, which it is quickest on.',
    rows: [
      atLeast('token trie of Maps', timing.ratio('trie', 'ours'), 2.5, 'x'),
      atLeast('modern-ahocorasick 3.3.0', timing.ratio('automaton', 'oursPlain'), 7, 'x'),
      atLeast('flashtext.js 1.0.5', timing.ratio('flash', 'ours'), 8, 'x'),
      atLeast('one RegExp', timing.ratio('regexp', 'ours'), 20, 'x'),
      forTheRecord('character trie of Maps, flashtext made quicker', timing.ratio('characters', 'ours'), 'x'),
      forTheRecord(
        'token trie of Maps, against our table alone: hashes without letters or entities',
        timing.ratio('trie', 'tableAlone'),
        'x',
      ),
      forTheRecord('matches found by ours', scanText(gazetteer, text).length, ''),
      forTheRecord('matches found by the token trie', peers.trie(text), ''),
      forTheRecord('matches found by flashtext.js', peers.flash(text), ''),
    ],
  };
}

function asciiOnly(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[“”]/g, '"')
    .replace(/[^\0-\x7f]/g, '');
}
