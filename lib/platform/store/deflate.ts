/**
 * A text to fewer bytes and back, with a checksum that tells damage: deflateText("…") -> Uint8Array, inflateText(bytes) -> "…".
 * By the browser's own streams, which work beside the thread. It must not know what the text says.
 */

/** The text, packed as zlib does. */
export async function deflateText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = through(new CompressionStream('deflate'), new TextEncoder().encode(text));
  return new Uint8Array(await packed.arrayBuffer());
}

/** The text of `packed`; rejects where it is damaged. */
export function inflateText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  return through(new DecompressionStream('deflate'), packed).text();
}

/** What comes out where `bytes` go in. Without a Blob: browsers register each of them with another process. */
function through({ writable, readable }: GenericTransformStream, bytes: Uint8Array<ArrayBuffer>): Response {
  const writer = writable.getWriter();
  // What is wrong with the bytes is told at the other end.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable);
}
