/**
 * An address without what follows its reader: tracking and token parameters, credentials and the fragment.
 * cleanUrl("https://a.test/x?id=7&utm_source=mail&token=abc#top") -> { url: "https://a.test/x?id=7", stripped: ["utm_source", "token"] }.
 * It must not know whose address it is, nor load it. What tells articles apart stays.
 */
import { parseUrl } from '../text/parse-url';
import { PERHAPS_TOKEN_NAMES, TOKEN_NAMES, TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters.data';

/** An address that may be kept, and the names of what was taken out of it, in their order. */
export interface CleanUrl {
  readonly url: string;
  readonly stripped: readonly string[];
}

const FOLLOWING = new Set([...TRACKING_NAMES, ...TOKEN_NAMES]);
const PERHAPS = new Set(PERHAPS_TOKEN_NAMES);
/** A signed token, an address of a person: never part of an article's address, whatever the parameter is called. */
const PERSONAL = /^eyJ[\w-]{10,}\.[\w-]{10,}|^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i;
const SHORTEST_KEY = 16;

/** Undefined where `url` is no http(s) address. */
export function cleanUrl(url: string): CleanUrl | undefined {
  const parsed = parseUrl(url);
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return undefined;
  parsed.hash = '';
  const hasCredentials = parsed.username !== '' || parsed.password !== '';
  parsed.username = '';
  parsed.password = '';
  const following = [...parsed.searchParams].filter(([name, value]) => isFollowing(name, value));
  const names = [...new Set(following.map(([name]) => name))];
  for (const name of names) parsed.searchParams.delete(name);
  return { url: parsed.href, stripped: hasCredentials ? ['user:password', ...names] : names };
}

function isFollowing(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (FOLLOWING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))) return true;
  return PERSONAL.test(value) || (PERHAPS.has(lower) && isKey(value));
}

/** Letters and digits mixed at length; a number or a few words are none. */
function isKey(value: string): boolean {
  return value.length >= SHORTEST_KEY && /\d/.test(value) && /[a-z]/i.test(value) && !/\s/.test(value);
}
