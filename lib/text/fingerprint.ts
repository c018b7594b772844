/**
 * A short name for a text that is the same on every device: the first 8 bytes of its SHA-256, in hex.
 * fingerprint("") -> "e3b0c44298fc1c14". Used for article ids; 64 bits are plenty for a library, and no secret hangs on them.
 * It must not know what it names: who calls decides what is hashed (a canonical URL, or the text).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const BYTES_KEPT = 8;

/** 16 hex digits that name `text`; a lone surrogate counts as U+FFFD. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)).subarray(0, BYTES_KEPT));
}
