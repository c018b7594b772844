/**
 * One bit for each document of a segment: deleted or not, wanted or not.
 * const bits = createBits(20); setBit(bits, 9); hasBit(bits, 9) -> true.
 * It must not know what a bit says.
 */

/** All bits off. */
export function createBits(count: number): Uint8Array {
  return new Uint8Array((count + 7) >>> 3);
}

/** Whether a bit is on; of no bits none is. */
export function hasBit(bits: Uint8Array | undefined, at: number): boolean {
  return bits !== undefined && ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

/** Turns a bit on; says whether it was off. */
export function setBit(bits: Uint8Array, at: number): boolean {
  if (hasBit(bits, at)) return false;
  bits[at >>> 3]! |= 1 << (at & 7);
  return true;
}
