/**
 * Sites: which host a page belongs to, and turning it on or off in the settings, whichever of the two modes holds.
 * siteOf("https://News.example:8080/a") -> "news.example"; withSite(settings, "news.example", { off: true }).
 * It must not know the browser's tabs.
 */
import { parseUrl } from '../text/parse-url';
import type { Settings } from './settings';

/** The host of an http(s) page in lower case, without port; undefined for every other page. */
export function siteOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : parseUrl(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.toLowerCase() : undefined;
}

/** The settings with `site` off or on: put on the list of today's mode or taken off it; the other list is left alone. */
export function withSite(settings: Settings, site: string, { off }: { off: boolean }): Settings {
  return settings.siteMode === 'only'
    ? { ...settings, sitesOn: withItem(settings.sitesOn, site, !off) }
    : { ...settings, sitesOff: withItem(settings.sitesOff, site, off) };
}

/** The lists among the settings, by their fields. */
export type ListName = 'sitesOff' | 'sitesOn' | 'muted';

/** The settings with `item` on a list or off it, whichever mode holds. */
export function withListed(settings: Settings, { list, item, isOn }: { list: ListName; item: string; isOn: boolean }): Settings {
  return { ...settings, [list]: withItem(settings[list], item, isOn) };
}

/** The settings with `entity` muted or not. */
export function withMuted(settings: Settings, entity: string, { muted }: { muted: boolean }): Settings {
  return { ...settings, muted: withItem(settings.muted, entity, muted) };
}

/** Whether the settings leave `site` out; that Konteks is off everywhere is another matter. */
export function isSiteOff({ siteMode, sitesOff, sitesOn }: Settings, site: string): boolean {
  return siteMode === 'only' ? !sitesOn.includes(site) : sitesOff.includes(site);
}

/** Whether Konteks may underline on `site`. */
export function isOnAt(settings: Settings, site: string | undefined): boolean {
  return settings.enabled && site !== undefined && !isSiteOff(settings, site);
}

/** The site that a reader means: "News.example", "news.example/a" and "https://news.example:8080" all are "news.example". */
export function siteIn(text: string): string | undefined {
  const typed = text.trim();
  if (typed.includes('@')) return undefined;
  const site = siteOf(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== undefined && /^[\p{L}\p{N}.:[\]-]+$/u.test(site) && /[.:]|^localhost$/.test(site) ? site : undefined;
}

function withItem(list: readonly string[], item: string, isOn: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return isOn ? [...others, item].sort() : others;
}
