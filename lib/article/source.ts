/**
 * Bytes of a source file to text, or one line that says why not.
 * The bytes of "Bali" -> "Bali"; an empty, huge or binary file, or one that is not UTF-8, throws an ArticleError with the place.
 * It must not know files: the caller has read them and gives their name.
 */
import { ArticleError } from './article-error';

/** No article is longer; what is, is a mistake or an attack. */
export const LARGEST_SOURCE_BYTES = 20 * 1024 * 1024;

/**
 * The text of `bytes`, without a byte order mark. Throws an ArticleError naming `name` when the source is empty, over
 * LARGEST_SOURCE_BYTES, binary (holds a NUL), not UTF-8, or cut off within a character. Linear.
 */
export function decodeSource(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new ArticleError(name, 'empty file');
  if (bytes.length > LARGEST_SOURCE_BYTES) {
    throw new ArticleError(name, `${bytes.length} bytes, more than the ${LARGEST_SOURCE_BYTES} an article may have`);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new ArticleError(name, `byte ${nul}: binary file (a NUL byte)`);
  const wrong = firstWrongByte(bytes);
  if (wrong !== undefined) throw new ArticleError(name, wrong);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new ArticleError(name, 'nothing but white space');
  return text;
}

function firstWrongByte(bytes: Uint8Array): string | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) return `byte ${at} (line ${lineOf(bytes, at)}): not UTF-8`;
    if (at + length > bytes.length) return `byte ${at} (line ${lineOf(bytes, at)}): the file ends within a character`;
    at += length;
  }
  return undefined;
}

/** How many bytes the character at `at` has by RFC 3629 (more than are left when it is cut off); 0 where none can stand. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length && at + next < bytes.length; next++) {
    const byte = bytes[at + next]!;
    const [low, high] = next === 1 ? secondByteRange(first) : [0x80, 0xbf];
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Overlong forms, surrogates and numbers past U+10FFFF are told by the second byte. */
function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
