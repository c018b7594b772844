/**
 * All benches in the order of docs/bench.md. To add one, write a function that gives tables and name it here.
 * Bundled and run by scripts/bench.ts. It must not measure anything itself.
 */
import { benchMatching } from './matching';
import type { BenchTable } from './measure';

export const BENCHES: readonly (() => BenchTable[] | Promise<BenchTable[]>)[] = [benchMatching];
