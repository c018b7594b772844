/**
 * Where a feed may be asked for, and whose answer may be read: the rules about the reader's own network and about https.
 * refusalOf("http://192.168.1.1/", { privateAllowed: false }) -> "private-address"; after redirects ask again with `from`.
 * It must not fetch.
 */
import { isPrivateAddress } from './private-address';
import { webLink } from './web-link';

/** Why an address is not asked, or its answer not read. */
export type Refusal = 'not-web' | 'private-address' | 'downgrade';

/** `from` is the address that was asked, when `url` is where its redirects ended. */
export interface FetchRules {
  /** The reader typed an address of their own network and said yes to it. */
  readonly privateAllowed: boolean;
  readonly from?: string;
}

/**
 * Undefined where `url` may be read. An address of the reader's own network needs their word, and never comes by redirect from
 * another host; https never becomes http on the way.
 */
export function refusalOf(url: string, { privateAllowed, from }: FetchRules): Refusal | undefined {
  const link = webLink(url);
  if (link === undefined) return 'not-web';
  const { hostname, protocol } = new URL(link);
  const asked = from === undefined ? undefined : new URL(from);
  if (asked?.protocol === 'https:' && protocol === 'http:') return 'downgrade';
  if (!isPrivateAddress(hostname)) return undefined;
  const isSameHost = asked === undefined || asked.hostname === hostname;
  return privateAllowed && isSameHost ? undefined : 'private-address';
}
