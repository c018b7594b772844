/**
 * Records under a checksum: what was cut, altered or put in another's place is noticed before it is read.
 * openRecord(sealRecord("7/d/0", bytes), "7/d/0") -> bytes; under another key, or with a bit changed -> IndexBroken.
 * It must not know what a record holds. The checksum finds accidents; it is no proof against somebody who computes it anew.
 */

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const SEAL_BYTES = 4;

/** The index on this device cannot be trusted and must be made again from the articles. */
export class IndexBroken extends Error {
  override readonly name = 'IndexBroken';
}

/** `bytes` with the checksum of key and bytes behind them. */
export function sealRecord(key: string, bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes.length + SEAL_BYTES);
  sealed.set(bytes);
  new DataView(sealed.buffer).setUint32(bytes.length, checksum(key, bytes), true);
  return sealed;
}

/** The bytes of a sealed record; throws IndexBroken where it is missing or not what was sealed under this key. */
export function openRecord(sealed: Uint8Array | undefined, key: string): Uint8Array {
  if (!sealed) throw new IndexBroken(`record ${key} is missing`);
  const end = sealed.length - SEAL_BYTES;
  if (end < 0) throw new IndexBroken(`record ${key} is cut off`);
  const bytes = sealed.subarray(0, end);
  if (new DataView(sealed.buffer, sealed.byteOffset + end).getUint32(0, true) !== checksum(key, bytes))
    throw new IndexBroken(`record ${key} is altered`);
  return bytes;
}

/** FNV-1a over key, length and bytes; four bytes to a step, each step mixed so that their order counts. */
export function checksum(key: string, bytes: Uint8Array): number {
  let hash = BASIS ^ bytes.length;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  const fours = inFours(bytes);
  for (let at = 0; at < fours.length; at++) {
    hash = Math.imul(hash ^ fours[at]!, PRIME);
    hash ^= hash >>> 15;
  }
  for (let at = fours.length * 4; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Four bytes as one number, as the processors that browsers run on have them; a record that a database gives begins where it may. */
function inFours(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Int32Array(buffer, byteOffset, bytes.length >>> 2);
}
