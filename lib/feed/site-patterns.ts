/**
 * The sites that leave is asked for, so that some addresses may be read: each by http and https, with and without "www.".
 * sitePatterns(["https://a.test/feed"]) -> ["http://a.test/*", "https://a.test/*", "http://www.a.test/*", "https://www.a.test/*"].
 * It must not ask. Without leave for both names the browser keeps the answer back where a site sends on from one to the other.
 */

/** Match patterns of the browser; they have no ports. */
export function sitePatterns(urls: readonly string[]): string[] {
  const hosts = new Set(urls.flatMap((url) => namesOf(new URL(url).hostname)));
  return [...hosts].flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}

/** "a.test" is "www.a.test" to most sites; numbers, names within a network and other subdomains have one name. */
function namesOf(host: string): string[] {
  if (host.startsWith('www.')) return [host, host.slice('www.'.length)];
  return /^[a-z0-9-]+(?:\.[a-z]{2,3})?\.[a-z][a-z0-9-]+$/.test(host) ? [host, `www.${host}`] : [host];
}
