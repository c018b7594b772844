import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../lib/pack/split-lines';

async function* pieces(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function linesOf(bytes: AsyncIterable<Uint8Array>, longest = 100): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(bytes, longest)) lines.push(`${line.number}:${new TextDecoder().decode(line.bytes)}`);
  return lines;
}

describe('splitLines', () => {
  it('joins what comes in pieces and keeps the line feeds', async () => {
    expect(await linesOf(pieces('a\nb', 'c', '\n\nd'))).toEqual(['1:a\n', '2:bc\n', '3:\n', '4:d']);
    expect(await linesOf(pieces())).toEqual([]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '😀'), { maxLength: 30 }), async (parts) => {
        expect(await linesOf(pieces(...parts))).toEqual(await linesOf(pieces(parts.join(''))));
      }),
    );
  });

  it('stops at a line that is too long, and names it', async () => {
    await expect(linesOf(pieces('ab\n', 'abcd', 'efgh\n'), 6)).rejects.toThrow(new RangeError('line 2: longer than 6 bytes'));
  });
});
