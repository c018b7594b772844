/** Addresses are read the same however often: Node's own question forgets letters beyond ASCII once its caller is compiled. */
import { expect, it } from 'vitest';
import { parseUrl } from '../../lib/text/parse-url';

it('reads an absolute and a relative address', () => {
  expect(parseUrl('https://A.test/1')?.href).toBe('https://a.test/1');
  expect(parseUrl('/2', 'https://a.test/feed')?.href).toBe('https://a.test/2');
});

it.each(['', 'not one', 'https://', 'http://[1::'])('reads nothing from %j', (address) => {
  expect(parseUrl(address)).toBeUndefined();
});

it('reads letters beyond ASCII the hundred thousandth time as the first', () => {
  const hosts = new Set<string | undefined>();
  for (let times = 0; times < 100_000; times++) hosts.add(parseUrl('https://bücher.test/x')?.hostname);
  expect([...hosts]).toEqual(['xn--bcher-kva.test']);
});
