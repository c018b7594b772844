/**
 * Numbers that look random and are always the same: createDice(7)() -> 0 to 2 ** 24 - 1.
 * It must not know what is thrown for.
 */

/** Dice that fall the same way for the same `seed`. */
export function createDice(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state >>> 8;
  };
}
