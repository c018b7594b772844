/** Hosts of the reader's own network in every notation, and hosts that only look like it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../lib/feed/may-fetch';
import { isPrivateAddress } from '../../lib/feed/private-address';

const PRIVATE = [
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '[::1]',
  '::1',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:192.168.1.1]',
  '[fe80::1]',
  '[fe80::1%25eth0]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[ff02::1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::10.0.0.1]',
  '[2002:7f00:1::]',
  '[2002:c0a8:101::1]',
  '[::127.0.0.1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'foo.localhost',
  'localhost.localdomain',
  'printer.local',
  'router.lan',
  'nas',
  'wiki.internal',
  'intranet',
  'gateway.home.arpa',
  'fritz.home',
  'sso.corp',
  '127.0.0.1.nip.io',
  'app.10.0.0.1.sslip.io',
  '10-0-0-1.sslip.io',
  '',
  '  ',
  'ex ample',
  '127。0。0。1',
  '①②⑦.0.0.1',
]; // the corpus
const PUBLIC = [
  'kabar.test',
  'www.kabar.test',
  '8.8.8.8',
  '1.1.1.1',
  '172.32.0.1',
  '172.15.255.255',
  '11.0.0.1',
  '[2606:4700::1111]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::808:808]',
  'localhost.kabar.test',
  'local.kabar.test',
  '10.kabar.test',
  '127.0.0.1.kabar.test',
  'xn--bcher-kva.test',
  '8.8.8.8.nip.io',
];

describe('isPrivateAddress', () => {
  it.each(PRIVATE)('knows %j', (host) => {
    expect(isPrivateAddress(host)).toBe(true);
  });

  it.each(PUBLIC)('lets %s be', (host) => {
    expect(isPrivateAddress(host)).toBe(false);
  });

  it('knows every notation of 127.0.0.0/8, 10.0.0.0/8 and 192.168.0.0/16', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const network = fc.constantFrom([127], [10], [192, 168]);
    const inWords = fc.constantFrom(
      (n: number) => String(n),
      (n: number) => `0x${n.toString(16)}`,
      (n: number) => `0${n.toString(8)}`,
    );
    fc.assert(
      fc.property(network, byte, byte, byte, inWords, (start, a, b, c, write) => {
        const parts = [...start, a, b, c].slice(0, 4);
        expect(isPrivateAddress(parts.map(write).join('.'))).toBe(true);
        expect(isPrivateAddress(write(parts.reduce((sum, part) => sum * 256 + part, 0)))).toBe(true);
        expect(isPrivateAddress(`[::ffff:${parts.join('.')}]`)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (host) => typeof isPrivateAddress(host) === 'boolean'));
  });
});

describe('refusalOf', () => {
  it.each([
    ['https://kabar.test/', { privateAllowed: false }, undefined],
    ['http://192.168.1.1/feed', { privateAllowed: false }, 'private-address'],
    ['http://192.168.1.1/feed', { privateAllowed: true }, undefined],
    ['http://192.168.1.2/feed', { privateAllowed: true, from: 'http://192.168.1.1/feed' }, 'private-address'],
    ['http://192.168.1.1/new', { privateAllowed: true, from: 'http://192.168.1.1/feed' }, undefined],
    ['http://127.0.0.1/', { privateAllowed: false, from: 'https://kabar.test/' }, 'downgrade'],
    ['https://127.0.0.1/', { privateAllowed: true, from: 'https://kabar.test/' }, 'private-address'],
    ['http://kabar.test/', { privateAllowed: false, from: 'https://kabar.test/' }, 'downgrade'],
    ['https://kabar.test/', { privateAllowed: false, from: 'http://kabar.test/' }, undefined],
    ['ftp://kabar.test/', { privateAllowed: true }, 'not-web'],
  ] as const)('says of %s with %j: %s', (url, rules, refusal) => {
    expect(refusalOf(url, rules)).toBe(refusal);
  });
});
