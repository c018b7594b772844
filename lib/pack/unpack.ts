/**
 * A gzip'd stream to its bytes, counted so that a bomb ends early.
 * unpack(stream, 1_000_000) gives at most a million bytes, piece by piece, then a PackError.
 * It must not know what the bytes mean.
 */
import { PackError } from './pack';

/** The bytes of a gzip'd stream. Throws a PackError when it is no gzip, is cut short, or has more than `most` bytes; stops reading then. */
export async function* unpack(packed: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): AsyncGenerator<Uint8Array> {
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await readPiece(reader);
      if (done) return;
      total += value.length;
      if (total > most) throw new PackError(`the pack is larger than ${most} bytes unpacked`);
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function readPiece(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    throw new PackError(`not a gzip file, or cut short or damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}
