/**
 * What a format says is text, HTML or something else, brought to markup: the one form in which all texts of entries are read.
 * typedMarkup({ value: "5 < 7", type: "text" }) -> "<p>5 &lt; 7</p>"; a picture's bytes -> undefined.
 * It must not clean anything. Base64, as Atom 0.3 allows, is unpacked where it holds text.
 */

/** A text of Atom, as the parser gives it. */
export interface TypedText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

const PLAIN = /^(?:text|text\/(?!html)[\w.+-]+)$/i;
const NO_TEXT = /^(?:image|audio|video|font|model)\/|^application\/(?!xhtml\+xml)/i;
/** Feeds that call their HTML "text" are common; nobody writes about markup with its closing tags and breaks alone. */
const IS_MARKUP = /<\/(?:p|div|a|b|i|em|strong|span|li|ul|h\d|figure|blockquote|table)>|<br\s*\/?>/i;
const BASE64 = /^[a-z0-9+/]{60,}={0,2}$/i;

/** The markup of a text, a paragraph a line where it is plain; undefined for what is no text. */
export function typedMarkup({ value, type = '' }: TypedText = {}): string | undefined {
  if (value === undefined || NO_TEXT.test(type)) return undefined;
  const text = unpacked(value);
  return text !== undefined && PLAIN.test(type) && !IS_MARKUP.test(text) ? plainMarkup(text) : text;
}

/** What is said to be text must not be read as markup: it is written as such. */
export function plainMarkup(text: string | undefined): string | undefined {
  const lines = text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split(/\n+/);
  return lines?.map((line) => `<p>${line}</p>`).join('');
}

/** Text as it is; of base64 what it holds, or nothing where that is no text. */
function unpacked(value: string): string | undefined {
  if (!BASE64.test(value.slice(0, 100).replace(/\s/g, ''))) return value;
  const packed = value.replace(/\s+/g, '');
  if (!BASE64.test(packed) || /\S \S/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
