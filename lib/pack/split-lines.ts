/**
 * Bytes that come in pieces to whole lines, one at a time, counted so that nothing endless is held.
 * "a\nb", "c\n" -> { number: 1, bytes: "a\n" }, { number: 2, bytes: "bc\n" }.
 * It must not know what a line holds, nor where the bytes come from.
 */

/** One line with its line feed (the last may lack it), counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 10;

/** The lines of `pieces`; throws a RangeError "line 3: …" at one longer than `longest` bytes. Holds one line at a time. */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length; ) {
      const feed = piece.indexOf(LINE_FEED, start);
      const part = piece.subarray(start, feed < 0 ? piece.length : feed + 1);
      held.push(part);
      heldBytes += part.length;
      start += part.length;
      if (heldBytes > longest) throw new RangeError(`line ${number}: longer than ${longest} bytes`);
      if (feed < 0) continue;
      yield { number, bytes: joinParts(held, heldBytes) };
      number += 1;
      held = [];
      heldBytes = 0;
    }
  }
  if (heldBytes > 0) yield { number, bytes: joinParts(held, heldBytes) };
}

function joinParts(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
