/**
 * Times things side by side: each round runs all of them once, so that a busy machine slows them alike.
 * interleave({ ours, theirs }, 9).ratio('theirs', 'ours') is how many times longer theirs took, median over the rounds.
 * It must not know what it times.
 */

/** The processor times of every round, in milliseconds: unlike the clock they leave out what else the machine does. */
export interface Timing {
  readonly median: (name: string) => number;
  /** The median over the rounds of one time divided by another of the same round. */
  readonly ratio: (name: string, reference: string) => number;
}

/** One row of a table for docs/bench.md; `target` is "at most" or "at least" a number, `met` says whether it is. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean;
}

/** A table with a heading and a sentence on how it was taken: of rows with a target each, or of plain figures. */
export interface BenchTable {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  readonly figures?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Runs all of `works` once to warm up and then `rounds` times in turn. */
export function interleave(works: Readonly<Record<string, () => unknown>>, rounds: number): Timing {
  const times: Record<string, number[]> = {};
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      const taken = (user + system) / 1000;
      if (round >= 0) times[name] = [...(times[name] ?? []), taken];
    }
  }
  return {
    median: (name) => middle(times[name]!),
    ratio: (name, reference) => middle(times[name]!.map((time, round) => time / times[reference]![round]!)),
  };
}

/** The middle one of some numbers. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** A row for something that should not pass a limit. */
export function atMost(what: string, value: number, limit: number, unit: string): Row {
  return { what, measured: `${round(value)}${unit}`, target: `at most ${limit}${unit}`, met: value <= limit };
}

/** A row for something that should reach a limit. */
export function atLeast(what: string, value: number, limit: number, unit: string): Row {
  return { what, measured: `${round(value)}${unit}`, target: `at least ${limit}${unit}`, met: value >= limit };
}

/** A row for a number without a target. */
export function forTheRecord(what: string, value: number, unit: string): Row {
  return { what, measured: `${round(value)}${unit}`, target: '', met: true };
}

function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(2);
}

/** A row for something that could not be measured: a target missed. */
export function missing(what: string): Row {
  return { what, measured: 'not reached', target: '', met: false };
}
