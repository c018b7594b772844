/**
 * JSON Lines to rows, one at a time, however long the input is.
 * '{"id":"a","text":"…"}\n' -> { place: "stdin:1", row: { id: "a", text: "…" } }; a line that is no JSON gives its reason instead.
 * It must not know what a row is for.
 */
import { splitLines } from '../lib/pack/split-lines';
import { reasonOf } from './command';

/** One line: its row, or why it is none. */
export type RowRead = { readonly place: string } & ({ readonly row: unknown } | { readonly failure: string });

/** A row holds one article; the largest source an article may have, escaped. */
const LONGEST_ROW_BYTES = 64 * 1024 * 1024;

/** The rows of `bytes`; empty lines are passed over. */
export async function* readRows(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RowRead> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const line of splitLines(bytes, LONGEST_ROW_BYTES)) {
    const place = `${name}:${line.number}`;
    try {
      const text = decoder.decode(line.bytes);
      if (text.trim() !== '') yield { place, row: JSON.parse(text) };
    } catch (error) {
      yield { place, failure: error instanceof SyntaxError ? `not JSON (${reasonOf(error)})` : 'not UTF-8' };
    }
  }
}
