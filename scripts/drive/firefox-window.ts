/**
 * Runs code in Firefox's own window, with the browser's rights: a door for setting the scene and for watching.
 * inFirefoxWindow(browser, "() => gBrowser.tabs.length") -> 1. The source goes in as text: it runs in another program.
 * It must not do the extension's work, else a test would prove nothing.
 */
import type { Browser } from 'puppeteer-core';
import { insideOf } from './internals';

/** JSON in, JSON out. `source` is the text of a function, async or not. Needs --remote-allow-system-access. */
export async function inFirefoxWindow<T>(browser: Browser, source: string, ...parameters: unknown[]): Promise<T> {
  const { connection } = insideOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find(({ url }) => url.includes('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window of its own: was it started with --remote-allow-system-access?');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async (given) => JSON.stringify(await (${source})(...JSON.parse(given)))`,
    arguments: [{ type: 'string', value: JSON.stringify(parameters) }],
    awaitPromise: true,
    target: { context: window.context },
  });
  if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails?.text}`);
  const answer = result.result?.value;
  return (typeof answer === 'string' ? JSON.parse(answer) : undefined) as T;
}
