import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { isOnAt, isSiteOff, siteIn, siteOf, withMuted, withSite } from '../../lib/settings/sites';

describe('siteOf', () => {
  it.each([
    ['https://News.Example:8080/a?b', 'news.example'],
    ['http://127.0.0.1:9/', '127.0.0.1'],
    ['about:blank', undefined],
    ['file:///a.html', undefined],
    ['moz-extension://x/popup.html', undefined],
    ['not a url', undefined],
    [undefined, undefined],
  ])('gives the site of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('sites and muted entities', () => {
  it('turns a site off and on again without leaving a trace', () => {
    const off = withSite(DEFAULT_SETTINGS, 'news.example', { off: true });
    expect(isOnAt(off, 'news.example')).toBe(false);
    expect(isOnAt(off, 'other.example')).toBe(true);
    expect(withSite(off, 'news.example', { off: false })).toEqual(DEFAULT_SETTINGS);
  });

  it('lists a site once however often it is turned off', () => {
    const once = withSite(DEFAULT_SETTINGS, 'news.example', { off: true });
    expect(withSite(once, 'news.example', { off: true })).toEqual(once);
  });

  it('is off everywhere when Konteks is off, and on pages that have no site', () => {
    expect(isOnAt({ ...DEFAULT_SETTINGS, enabled: false }, 'news.example')).toBe(false);
    expect(isOnAt(DEFAULT_SETTINGS, undefined)).toBe(false);
  });

  it('is on nowhere but on the listed sites in the other mode, and each mode keeps its own list', () => {
    const off = withSite(DEFAULT_SETTINGS, 'bank.example', { off: true });
    const only = withSite({ ...off, siteMode: 'only' }, 'news.example', { off: false });
    expect([only.sitesOff, only.sitesOn]).toEqual([['bank.example'], ['news.example']]);
    expect(isOnAt(only, 'news.example')).toBe(true);
    expect(isOnAt(only, 'bank.example')).toBe(false);
    expect(isOnAt(only, 'other.example')).toBe(false);
    expect(isSiteOff(withSite(only, 'news.example', { off: true }), 'news.example')).toBe(true);
    expect(isSiteOff({ ...only, siteMode: 'all-but' }, 'other.example')).toBe(false);
  });

  it('mutes an entity and undoes it', () => {
    const muted = withMuted(DEFAULT_SETTINGS, 'nanning', { muted: true });
    expect(muted.muted).toEqual(['nanning']);
    expect(withMuted(muted, 'nanning', { muted: false })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('siteIn', () => {
  it.each([
    ['News.example', 'news.example'],
    [' news.example/a?b ', 'news.example'],
    ['https://news.example:8080/a', 'news.example'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
  ])('reads %j as %s', (text, site) => {
    expect(siteIn(text)).toBe(site);
  });

  it.each(['', 'news', 'a b.example', 'mailto:a@b.example', 'file:///x', '://'])('reads no site in %j', (text) => {
    expect(siteIn(text)).toBeUndefined();
  });
});
