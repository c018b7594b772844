/**
 * Bytes of a feed to text: what is UTF-8 is read as UTF-8, whatever the server or the file says it is.
 * decodeFeed(bytes, "text/xml; charset=windows-1251") -> the text; a label that is wrong or unknown never breaks it.
 * It must not know what a feed says. Without a mark or UTF-8 the server's label counts, then the file's own, then windows-1252.
 */
import { ArticleError } from '../article/article-error';
import { decodeAs, decodeHtml, encodingOfMark } from '../article/html/decode-html';
import { FeedParseError } from './feed-error';

const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** The text of `bytes`; `contentType` is the server's header, as it came. Throws a FeedParseError where there is none. */
export function decodeFeed(bytes: Uint8Array, contentType = ''): string {
  const wide = encodingOfMark(bytes) ?? wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const stated = statedEncoding(contentType);
  if (stated !== undefined && stated !== 'utf-8' && !isUtf8(bytes)) return decodeAs(stated, bytes);
  try {
    return decodeHtml(withoutNul(bytes), 'feed').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof ArticleError) throw new FeedParseError(error.reason);
    throw error;
  }
}

/** UTF-16 without a byte order mark: every other byte of "<?" is zero. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function statedEncoding(contentType: string): string | undefined {
  const label = CHARSET.exec(contentType)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A NUL in what begins as a feed is a slip of its writer; what begins otherwise is no text. */
function withoutNul(bytes: Uint8Array): Uint8Array {
  const begins = bytes.find((byte) => byte > 0x20);
  return (begins === 0x3c || begins === 0x7b) && bytes.includes(0) ? bytes.map((byte) => byte || 0x20) : bytes;
}
