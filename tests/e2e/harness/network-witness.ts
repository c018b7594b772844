/**
 * Who in the browser asked for what: the browser's own record, so that its housekeeping is told from the extension's requests.
 * Chromium writes a net log with each request's initiator; Firefox tells each channel's principal to an observer.
 * It must not decide what is allowed beyond "the test's own site".
 */
import { readFileSync } from 'node:fs';
import { inFirefoxWindow } from '../../../scripts/drive/firefox-window';
import { type Driven, geckoIdOf } from '../../../scripts/drive/launch';
import type { Engine } from '../../../scripts/find-browser';

/** One request that a page or an extension made: its address, and who made it. */
export interface Asked {
  readonly url: string;
  readonly by: string;
}

/** What to give the browser at launch so that it goes through the proxy and keeps a record. */
export function witnessedBy(engine: Engine, { proxyPort, netLog }: { proxyPort: number; netLog: string }) {
  if (engine === 'chromium') {
    return {
      args: [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>', `--log-net-log=${netLog}`],
    };
  }
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    },
  };
}

/** Firefox only: begins to write down requests. Chromium has been writing since its launch. */
export async function startWitness({ engine, browser }: Driven): Promise<void> {
  if (engine !== 'firefox') return;
  await inFirefoxWindow(
    browser,
    `() => {
      globalThis.konteksAsked = [];
      globalThis.konteksWitness = { observe(channel) {
        channel = channel.QueryInterface(Ci.nsIHttpChannel);
        const by = channel.loadInfo.triggeringPrincipal;
        const name = by?.addonId || by?.contentScriptAddonPolicy?.id || (by?.isSystemPrincipal ? 'system' : by?.origin);
        konteksAsked.push({ url: channel.URI.spec, by: String(name) });
      } };
      Services.obs.addObserver(konteksWitness, 'http-on-modify-request');
    }`,
  );
}

/** Everything pages and extensions asked for. Closes Chromium, whose record is whole only then. */
export async function testimonyOf({ engine, browser }: Driven, netLog: string): Promise<Asked[]> {
  if (engine === 'firefox') {
    const asked = await inFirefoxWindow<Asked[]>(browser, '() => konteksAsked');
    return asked.filter(({ by }) => by !== 'system');
  }
  await browser.close();
  return readNetLog(readFileSync(netLog, 'utf8'));
}

/** Requests of the extension, or of anybody for a place that is not the test's own site. */
export function leaksIn(asked: readonly Asked[], site: { port: number; names?: readonly string[] }): Asked[] {
  return asked.filter(({ url }) => {
    const { protocol, hostname, port } = new URL(url);
    const isWeb = /^(https?|wss?|ftp):$/.test(protocol);
    const isSite = (hostname === '127.0.0.1' || hostname === 'localhost') && Number(port) === site.port;
    return isWeb && !isSite && !site.names?.includes(hostname);
  });
}

interface NetLog {
  readonly constants: { readonly logEventTypes: { readonly URL_REQUEST_START_JOB: number } };
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string; readonly initiator?: string } }[];
}

/** Requests whose initiator is an origin; the browser's own have "not an origin". A log that was cut off is mended. */
function readNetLog(text: string): Asked[] {
  const { constants, events } = JSON.parse(text.replace(/,\s*$/, ']}')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url && params.initiator?.includes('://') ? [{ url: params.url, by: params.initiator }] : [],
  );
}

/** The name under which `driven`'s extension appears in a testimony. */
export function extensionName({ engine, extensionUrl }: Driven, extension: string): string {
  return engine === 'firefox' ? geckoIdOf(extension) : extensionUrl('').slice(0, -1);
}
