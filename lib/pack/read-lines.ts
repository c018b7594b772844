/**
 * A gzip'd stream to its lines, one at a time, counted against limits so that a bomb ends early.
 * gzip("a\nb\n") -> { number: 1, bytes: "a\n" }, { number: 2, bytes: "b\n" }.
 * It must not know what a line holds.
 */
import { PackError, type PackLimits } from './pack';

/** One line with its line feed (the last may lack it), counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 10;

/** The lines of a gzip'd stream. Throws a PackError when it is no gzip, ends early, or goes over a limit; stops reading then. */
export async function* readLines(packed: ReadableStream<Uint8Array<ArrayBuffer>>, limits: PackLimits): AsyncGenerator<Line> {
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  let number = 1;
  let total = 0;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  try {
    for (;;) {
      const { done, value } = await readChunk(reader);
      if (done) break;
      total += value.length;
      if (total > limits.bytes) throw new PackError(`line ${number}: the pack is larger than ${limits.bytes} bytes unpacked`);
      for (let start = 0; start < value.length; ) {
        const feed = value.indexOf(LINE_FEED, start);
        const piece = value.subarray(start, feed < 0 ? value.length : feed + 1);
        pending.push(piece);
        pendingBytes += piece.length;
        if (pendingBytes > limits.rowBytes) throw new PackError(`line ${number}: longer than ${limits.rowBytes} bytes`);
        start += piece.length;
        if (feed < 0) break;
        if (number > limits.rows + 1) throw new PackError(`line ${number}: more than ${limits.rows} rows`);
        yield { number, bytes: joinPieces(pending, pendingBytes) };
        number += 1;
        pending = [];
        pendingBytes = 0;
      }
    }
    if (pendingBytes > 0) yield { number, bytes: joinPieces(pending, pendingBytes) };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function readChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    throw new PackError(`not a gzip file, or cut short or damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}

function joinPieces(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
