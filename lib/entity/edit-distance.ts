/**
 * Whether two words differ by one slip of the fingers: a letter more, less or other, or two neighbours exchanged.
 * isOneSlip("xioami", "xiaomi") and isOneSlip("kta", "kata") are true; isOneSlip("bali", "bali") is not.
 * It must not know which of the two is right.
 */

/** True for exactly one insertion, deletion, substitution or exchange of neighbours. Linear. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  if (middleA.length <= 1 && middleB.length <= 1) return true;
  return middleA.length === 2 && middleB.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0];
}
