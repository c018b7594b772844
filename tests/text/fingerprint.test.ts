import { expect, it } from 'vitest';
import { fingerprint } from '../../lib/text/fingerprint';

it('names the empty text by the first eight bytes of its SHA-256', () => {
  expect(fingerprint('')).toBe('e3b0c44298fc1c14');
});

it('gives 16 hex digits that differ for texts that differ by one letter', () => {
  expect(fingerprint('Nanning')).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint('Nanning')).not.toBe(fingerprint('Naning'));
});

it('takes a lone surrogate as the replacement character', () => {
  expect(fingerprint('a\ud800b')).toBe(fingerprint('a\ufffdb'));
});
