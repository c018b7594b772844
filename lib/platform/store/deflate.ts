/**
 * A text to fewer bytes and back, with a checksum that tells damage: deflateText("…") -> Uint8Array, inflateText(bytes) -> "…".
 * By the browser's own streams, which work beside the thread. It must not know what the text says.
 */

/** The text, packed as zlib does. */
export async function deflateText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The text of `packed`; rejects where it is damaged. */
export function inflateText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}
