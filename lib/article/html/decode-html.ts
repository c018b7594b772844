/**
 * Bytes of a page to text, whatever their encoding is said to be: byte order mark, then what the bytes are, then the page's own label.
 * The bytes of <meta charset="iso-8859-1"> followed by UTF-8 text -> that text, unharmed.
 * It must not know files nor HTTP: the caller has the bytes and gives their name.
 */
import { ArticleError } from '../article-error';
import { LARGEST_SOURCE_BYTES } from '../source';

const LABEL = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,30})/i;
const LABEL_BYTES = 4_096;
/** Decoding badly, a mark on one in this many letters beyond ASCII: so few mean a page with damage, more mean another encoding. */
const DAMAGE = 10;

/**
 * The text of `bytes`. What is UTF-8 is read as UTF-8 even if the page says otherwise; what is not follows the page's label, and
 * windows-1252 without one that the platform knows. Throws an ArticleError naming `name` for an empty, binary or too large page.
 */
export function decodeHtml(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new ArticleError(name, 'empty file');
  if (bytes.length > LARGEST_SOURCE_BYTES)
    throw new ArticleError(name, `${bytes.length} bytes, more than the ${LARGEST_SOURCE_BYTES} an article may have`);
  const marked = encodingOfMark(bytes);
  const nul = marked === undefined ? bytes.indexOf(0) : -1;
  if (nul !== -1) throw new ArticleError(name, `byte ${nul}: binary file (a NUL byte)`);
  const text = marked === undefined ? decodeUnmarked(bytes) : new TextDecoder(marked).decode(bytes);
  if (text.trim() === '') throw new ArticleError(name, 'nothing but white space');
  return text;
}

/** The encoding that a byte order mark tells; UTF-8 needs none. */
export function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeUnmarked(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const label = LABEL.exec(String.fromCharCode(...bytes.subarray(0, LABEL_BYTES)));
  const encoding = knownEncoding(label?.[1] ?? label?.[2]);
  if (encoding !== undefined && encoding !== 'utf-8') return decodeAs(encoding, bytes);
  return isDamaged(text) ? text : decodeAs('windows-1252', bytes);
}

/**
 * The text of `bytes` in an encoding that the platform knows. Node 20 reads windows-1252 as Latin-1: the signs between 0x80 and 0x9f
 * are put right here.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/\p{Cc}/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Mostly right UTF-8 with some bytes lost, as a download cut short is. */
function isDamaged(text: string): boolean {
  let lost = 0;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) lost++;
    else if (unit > 0x7f) beyondAscii++;
  }
  return lost <= 1 + beyondAscii / DAMAGE && beyondAscii > 0;
}
