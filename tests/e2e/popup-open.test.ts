/** The popup opens at once: drawn before its library is there, and the names of the page with it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { searchIn } from '../../scripts/drive/tour';
import type { Engine } from '../../scripts/find-browser';
import { alteredExtension } from './harness/altered-extension';
import { openBeside } from './harness/beside';
import { builtExtension } from './harness/built-extension';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

/** At "#held" what the popup asks of the library never comes; elsewhere all is as it was. How long it takes is measured in the bench. */
const HOLD = "if (location.hash === '#held') await new Promise(() => undefined);\n";
/** At "#typed" somebody is quicker than the script. */
const TYPED = "if (location.hash === '#typed') document.querySelector('input').value = 'nanning';\n";

function withHeldLibrary(engine: Engine): string {
  const chunks = readdirSync(join(builtExtension(engine), 'chunks'));
  const before = (chunk: RegExp, code: string) => ({
    [`chunks/${chunks.find((name) => chunk.test(name))}`]: (bytes: Buffer) => Buffer.concat([Buffer.from(code), bytes]),
  });
  return alteredExtension(engine, { ...before(/^popup-library-/, HOLD), ...before(/^popup-(?!library)/, TYPED) });
}

function opening(stage: Stage): void {
  it('is drawn and takes words before its library is there', async () => {
    const popup = await stage.openScreen('popup.html#held', 'input');
    await popup.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await popup.type('input', 'nanning');
    expect(await popup.$eval('input', (field) => field.value)).toBe('nanning');
    expect(await popup.$$('[role=option]')).toEqual([]);
  });

  it('answers what was typed before its script ran', async () => {
    const popup = await stage.openScreen('popup.html#typed', '[role=option]');
    expect(await popup.$eval('input', (field) => field.value)).toBe('nanning');
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('lists the names of the page in reading order with their counts, and Enter jumps to one', async () => {
    const page = await stage.open('/mentions.html');
    await waitUnderlined(page, 'Nanning');
    const popup = await openBeside(stage, 'popup.html', '[role=option]');
    const rows = await popup.$$eval('[role=option]', (options) =>
      options.map((option) => ({
        name: option.querySelector('.choice-name')?.firstChild?.textContent,
        count: option.querySelector('[aria-hidden=true]:last-child')?.textContent,
      })),
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { count } of rows) expect(Number(count)).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await popup.focus('input');
    await popup.keyboard.press('ArrowDown');
    expect(await popup.$eval('[aria-selected=true] .choice-name', (name) => name.firstChild?.textContent)).toBe(rows[0]?.name);
  });

  it('answers as one types, narrows by publisher, and marks the matched words', async () => {
    const popup = await stage.openScreen('popup.html', 'input');
    const all = await searchIn(popup, 'pusat inovasi');
    expect(all.some((line) => line.includes('ANTARA'))).toBe(true);
    await popup.click('.filter > summary');
    await popup.select('.filter-field select', 'ANTARA');
    await popup.waitForFunction(() => {
      const sources = [...document.querySelectorAll('.choice-source')].map((source) => source.textContent ?? '');
      return sources.length > 0 && sources.every((source) => source.includes('ANTARA'));
    });
    expect(await popup.$$eval('[role=option] b', (marks) => marks.length)).toBeGreaterThan(0);
  });
}

inEachBrowser('opening the popup', opening, { extension: withHeldLibrary });
