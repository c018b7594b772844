/**
 * Values to bytes and back: packValue(["n:bali", 3]) -> the UTF-8 of its JSON, one byte a letter where a string may take two.
 * It must not know what is packed.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A JSON value as bytes. */
export function packValue(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value));
}

/** The value of such bytes. */
export function unpackValue(bytes: Uint8Array<ArrayBuffer>): unknown {
  return JSON.parse(decoder.decode(bytes));
}
