/**
 * The thin gate: of each text only the stretches around words that some alias may begin with, to be resolved elsewhere.
 * "… many words … Bank of Keude … many words …" -> one stretch of some 300 units around "Bank of".
 * It is no part of the product. The stretch is as wide as what a candidate is weighed by.
 */
import { firstKey, startKey } from '../../../../lib/gazetteer/alias-keys';
import { isLowerCase } from '../../../../lib/gazetteer/letters';
import type { Mention } from '../../../../lib/gazetteer/mention';
import { END, HASH, joinHash, readToken, START, tokenSlot } from '../../../../lib/gazetteer/read-token';
import { startShift } from '../../../../lib/gazetteer/table';
import { hasPath, hasSingle, hasStart } from '../../../../lib/gazetteer/table-lookup';
import type { Gates } from './messages';

const REACH = 160;

/** A part of text `of` that begins at `from`. */
export interface Stretch {
  readonly of: number;
  readonly from: number;
  readonly text: string;
}

/** The stretches worth asking about, in order. */
export function stretchesIn(gates: Gates, texts: readonly string[]): Stretch[] {
  return texts.flatMap((text, of) => {
    const spans: { from: number; to: number }[] = [];
    for (const [start, end] of survivors(gates, text)) {
      const last = spans.at(-1);
      const from = wordEdge(text, start - REACH, -1);
      const to = wordEdge(text, end + REACH, 1);
      if (last && from <= last.to) last.to = to;
      else spans.push({ from, to });
    }
    return spans.map(({ from, to }) => ({ of, from, text: text.slice(from, to) }));
  });
}

/** Mentions of the stretches as mentions of the texts they were cut from. */
export function joinStretches(stretches: readonly Stretch[], found: readonly Mention[][], texts: number): Mention[][] {
  const all: Mention[][] = Array.from({ length: texts }, () => []);
  for (const [at, { of, from }] of stretches.entries()) {
    for (const mention of found[at]!) all[of]!.push({ ...mention, start: mention.start + from, end: mention.end + from });
  }
  return all;
}

function* survivors(gates: Gates, text: string): Generator<readonly [start: number, end: number]> {
  const token = tokenSlot();
  const ahead = tokenSlot();
  const shifts = { small: startShift(gates.smallBits), start: startShift(gates.startBits) };
  let more = readToken(text, 0, gates.seed, token);
  while (more) {
    more = readToken(text, token[END]!, gates.seed, ahead);
    const small = isLowerCase(text.charCodeAt(token[START]!));
    const bits = small ? gates.smalls : gates.starts;
    const shift = small ? shifts.small : shifts.start;
    const key = startKey(token[HASH]!);
    if (hasStart(bits, shift, key)) {
      const goesOn = more && hasPath(gates.paths, joinHash(firstKey(token[HASH]!), ahead[HASH]!));
      if (goesOn || hasSingle(bits, shift, key)) yield [token[START]!, token[END]!];
    }
    token.set(ahead);
  }
}

function wordEdge(text: string, near: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, near));
  while (at > 0 && at < text.length && text.charCodeAt(at - 1) !== 0x20) at += step;
  return at;
}
