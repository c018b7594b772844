/**
 * As many items as there is room for, evenly from the first to the last.
 * spread([1, 2, 3, 4, 5], 3) -> [1, 3, 5]; a list that fits is given back whole.
 * It must not know what the items are.
 */

/** At most `most` (two or more) of `items`, the first and the last among them, in their order. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => items[Math.round(place * step)]!);
}
