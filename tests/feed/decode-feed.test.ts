/** Bytes to text where server, file and bytes disagree. */
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../lib/feed/decode-feed';
import { FeedParseError } from '../../lib/feed/feed-error';

const TITLE = 'Harga “naik” – Café Ünal';
const utf8 = (label: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="${label}"?><title>${TITLE}</title>`);
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const latin = (label: string) => Buffer.from(`<?xml version="1.0"${label}?><title>Café</title>`, 'latin1');

describe('decodeFeed', () => {
  it.each([
    ['utf-8', ''],
    ['iso-8859-1', ''],
    ['windows-1251', 'text/xml; charset=windows-1251'],
    ['utf-8', 'text/xml; charset=iso-8859-1'],
    ['no-such-thing', 'text/xml; charset="nor-this"'],
  ])('reads UTF-8 that is labelled %s and sent as %j', (label, header) => {
    expect(decodeFeed(utf8(label), header)).toContain(TITLE);
  });

  it.each([
    [' encoding="iso-8859-1"', ''],
    ['', 'text/xml; charset=iso-8859-1'],
    [' encoding="utf-8"', 'application/rss+xml;charset=ISO-8859-1'],
    ['', ''],
  ])('reads Latin-1 labelled %j and sent as %j', (label, header) => {
    expect(decodeFeed(latin(label), header)).toContain('Café');
  });

  it('follows the server for what is no UTF-8', () => {
    const cyrillic = Uint8Array.from([...Buffer.from('<title>'), 0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8]);
    expect(decodeFeed(cyrillic, 'text/xml; charset=windows-1251')).toBe('<title>Новости');
  });

  it.each([true, false])('reads UTF-16 with and without its mark (big end first: %s)', (isBig) => {
    for (const mark of ['\ufeff', '']) expect(decodeFeed(utf16(`${mark}<title>${TITLE}`, isBig))).toContain(TITLE);
  });

  it('believes the mark before the server, and takes a label of windows-1252 by its name or its cousin', () => {
    expect(decodeFeed(utf16(`\ufeff<title>${TITLE}`, true), 'text/xml; charset=utf-16')).toContain(TITLE);
    const windows = Uint8Array.from([...Buffer.from('<title>'), 0x93, ...Buffer.from('naik'), 0x94, 0x96, 0x80]);
    for (const label of ['windows-1252', 'iso-8859-1'])
      expect(decodeFeed(windows, `text/xml; charset=${label}`)).toBe('<title>“naik”–€');
  });

  it('passes over a NUL in what begins as a feed', () => {
    expect(decodeFeed(new TextEncoder().encode('<title>Harga\0naik'))).toBe('<title>Harga naik');
  });

  it('says that nothing and a picture are no feeds', () => {
    expect(() => decodeFeed(new Uint8Array())).toThrow(FeedParseError);
    expect(() => decodeFeed(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toThrow('binary');
  });
});
