/**
 * Which links may be followed: http and https, and nothing that only looks like them.
 * webLink("/2", "https://a.test/feed") -> "https://a.test/2"; webLink("javascript:alert(1)") -> undefined.
 * It must not know where the link stands. What comes out was written by the URL parser, never by the feed.
 */
import { parseUrl } from '../text/parse-url';

/** Longer addresses are no addresses of articles. */
const MAX_LINK_UNITS = 4_000;
/** Marks that turn the direction of writing or show nothing: in an address they only deceive. */
const DECEIVING = /[\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const CONTROL = /\p{Cc}/u;

/** The absolute address, or undefined where `link` is none that a reader may be sent to. Credentials in it are a refusal. */
export function webLink(link: string | undefined, base?: string): string | undefined {
  const trimmed = link?.trim() ?? '';
  if (trimmed === '' || trimmed.length > MAX_LINK_UNITS || CONTROL.test(trimmed) || DECEIVING.test(trimmed)) return undefined;
  const parsed = parseUrl(trimmed, base);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.username !== '' || parsed.password !== '' || parsed.hostname === '') return undefined;
  return DECEIVING.test(safelyDecoded(parsed)) ? undefined : parsed.href;
}

/** Signs hidden by percent-encoding in the path are shown by browsers as they are. */
function safelyDecoded({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
