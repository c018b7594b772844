/**
 * Chance with a fixed seed: createRandom(1)() gives the same numbers on every machine and every run.
 * Used by the generators of aliases and text. It must not know what is drawn.
 */

/** A source of numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of `items`, each as likely as the next. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

/** One of `items`, the first ones far more often (Zipf's law with exponent 1). */
export function pickByRank<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor((items.length + 1) ** random()) - 1]!;
}
