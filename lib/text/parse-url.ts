/**
 * An address, read; nothing where it is none.
 * parseUrl("/2", "https://a.test/feed")?.href -> "https://a.test/2"; parseUrl("not one") -> undefined.
 * It must not know what addresses are for. Not by URL.canParse: Node 20, once it has compiled a caller, denies letters like "ü".
 */

/** The address, absolute by `base`; undefined where the URL parser refuses it. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
