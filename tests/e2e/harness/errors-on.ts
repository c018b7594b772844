/**
 * Everything that is thrown and not caught on pages and in Chromium's worker while a test runs.
 * const errors = await errorsOn(stage, page); …; expect(errors).toEqual([]).
 * It must not judge: what a page itself throws is in the list too.
 */
import type { Page } from 'puppeteer-core';
import type { Stage } from './in-each-browser';

export async function errorsOn({ engine, driven: { browser } }: Stage, page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (engine === 'firefox') return errors;
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(`worker: ${exceptionDetails.text}`));
  return errors;
}
