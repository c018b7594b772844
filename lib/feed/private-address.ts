/**
 * Whether a host stands in the reader's own network: loopback, private and link-local addresses in every notation, local names.
 * isPrivateAddress("192.168.1.1") and ("0x7f.1"), ("[::ffff:10.0.0.1]"), ("router.local"), ("nas") -> true; ("a.test") -> false.
 * It must not resolve names. ipaddr.js knows the ranges; only what is unicast on the open net is not private.
 */
import ipaddr from 'ipaddr.js';
import { parseUrl } from '../text/parse-url';

/** Names that never belong to the open net; "test" and "example" do so for documentation only, and are let through. */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;
const MAPPED = /^(?:.*\.)?((?:\d{1,3}[.-]){3}\d{1,3})\.(?:nip|sslip|xip)\.io$/;

/** `host` as a URL has it: lower case, IPv6 in brackets or not. An empty or unreadable host counts as private. */
export function isPrivateAddress(host: string): boolean {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  const bare = name.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (bare === '') return true;
  if (ipaddr.isValid(bare)) return isPrivateNumber(bare);
  const normal = hostOf(bare);
  if (normal === undefined) return true;
  if (normal !== bare && ipaddr.isValid(normal)) return isPrivateNumber(normal);
  const mapped = MAPPED.exec(normal)?.[1]?.replaceAll('-', '.');
  if (mapped !== undefined && ipaddr.isValid(mapped)) return isPrivateNumber(mapped);
  return LOCAL_NAMES.test(normal) || !normal.includes('.');
}

/** Browsers read 2130706433, 0x7f.1 and 127.1 as addresses: the URL parser says which. */
function hostOf(host: string): string | undefined {
  return parseUrl(`http://${host}/`)?.hostname;
}

function isPrivateNumber(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() !== 'unicast';
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() !== 'unicast';
  const embedded = embeddedIPv4(parsed);
  if (embedded !== undefined) return embedded.range() !== 'unicast';
  return parsed.range() !== 'unicast';
}

/** NAT64, 6to4 and the old compatible form carry an IPv4 address that a router may go to. */
function embeddedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const [first = 0, second = 0, third = 0, , , sixth = 0, seventh = 0, eighth = 0] = address.parts;
  const isNat64 = first === 0x64 && second === 0xff9b && sixth === 0;
  const isCompatible = address.parts.slice(0, 6).every((part) => part === 0) && seventh !== 0;
  if (isNat64 || isCompatible) return new ipaddr.IPv4([seventh >> 8, seventh & 255, eighth >> 8, eighth & 255]);
  if (first === 0x2002) return new ipaddr.IPv4([second >> 8, second & 255, third >> 8, third & 255]);
  return undefined;
}
