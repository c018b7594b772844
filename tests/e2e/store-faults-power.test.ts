/**
 * The browser killed while it saves, and its files lost or altered while it is closed: what was said to be saved is there, and a
 * loss is told. 2 power cuts; KONTEKS_FAULTS=full makes 30.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { databaseFolder, filesBelow } from '../faults/database-folder';
import { call, openFaults } from '../faults/faulty-extension';
import { IS_FULL, inFaultyBrowsers } from '../faults/in-faulty-browsers';

const CUTS = IS_FULL ? 30 : 2;

/** Chromium's files that say which files there are are left alone. */
function holdsData(path: string): boolean {
  return !/(CURRENT|LOCK|LOG|LOG\.old|MANIFEST-\d+)$/.test(path);
}

/** Changes a hundred bytes here and there in each file, the same ones each time. */
function alter(path: string): void {
  const bytes = readFileSync(path);
  for (let at = 0; at < 100; at += 1) {
    const place = (at * 7919 * 131) % bytes.length;
    bytes[place] = bytes[place]! ^ 0xa5;
  }
  writeFileSync(path, bytes);
}

/** The note that a loss is noticed by is written at most every two seconds. */
const counted = (page: Page, articles: number) => expect.poll(() => call(page, 'census'), { timeout: 10_000 }).toBe(articles);

inFaultyBrowsers('the library', (bench) => {
  it('holds all that was said to be saved, whenever the power is cut', { timeout: IS_FULL ? 900_000 : 120_000 }, async () => {
    let next = 0;
    for (let cut = 0; cut < CUTS; cut += 1) {
      const page = await bench.start();
      expect(await call(page, 'problems')).toEqual([]);
      if (cut > 0) expect((await call(page, 'ids', 'saved')).length).toBeGreaterThanOrEqual(next);
      next = (await call(page, 'sources'))[0]?.articles ?? 0;
      call(page, 'saveOnAndOn', next).catch(() => undefined);
      await expect.poll(() => page.title(), { timeout: 10_000 }).not.toBe('0');
      await new Promise((resolve) => setTimeout(resolve, ((cut * 7) % 5) * 130));
      const said = Number(await page.title());
      await bench.kill();
      next = said + 1;
    }
    const page = await bench.start();
    const ids = new Set(await call(page, 'ids', 'saved'));
    const said = Array.from({ length: next }, (_, number) => number.toString(16).padStart(16, '0'));
    expect(said.filter((id) => !ids.has(id))).toEqual([]);
    expect(await call(page, 'problems')).toEqual([]);
    // Whoever was killed may have died before the note was written: one more article has it written anew.
    expect(await call(page, 'saveOne', ids.size)).toBe('saved');
    await counted(page, ids.size + 1);
    await bench.stop();
  });

  it('that is deleted while the browser is closed is missed, once, and can be begun anew', { timeout: 60_000 }, async () => {
    rmSync(databaseFolder(bench), { recursive: true });
    const page = await bench.start();
    expect(await call(page, 'open')).toBe('ok');
    expect(await call(page, 'loss')).toMatchObject({ sources: 1 });
    expect(await call(page, 'saveOne', 1)).toBe('saved');
    await call(page, 'forgetLoss');
    await counted(page, 1);
    const again = await openFaults(bench.driven);
    expect(await call(again, 'loss')).toBeNull();
    await call(again, 'importMany', 'pack:a', 0, 500);
    await counted(again, 501);
    await bench.stop();
  });

  it('whose data are altered says so, or tells what it lost, and goes on', { timeout: 60_000 }, async () => {
    for (const path of filesBelow(databaseFolder(bench)).filter(holdsData)) alter(path);
    const page = await bench.start();
    expect(await call(page, 'openInWords')).toBe('ok');
    const loss = await call(page, 'loss');
    const read = await call(page, 'readAll', 'pack:a');
    // Either all of it is gone, which is told, or the rows that cannot be read are named.
    if (loss === null) expect(read.readable + read.damaged).toBe(read.listed);
    else expect(loss).toMatchObject({ sources: 2 });
    expect(loss !== null || read.damaged > 0).toBe(true);
    expect(await call(page, 'saveOne', 7)).toBe('saved');
    await bench.stop();
  });

  it('whose very table of contents is altered is said to be broken, never empty', { timeout: 60_000 }, async () => {
    for (const path of filesBelow(databaseFolder(bench))) alter(path);
    const page = await bench.start();
    const code = await call(page, 'open');
    // Firefox makes the database anew, and its loss is told; Chromium gives the extension no way to do so.
    if (code === 'ok') expect(await call(page, 'loss')).not.toBeNull();
    else expect(code).toBe('broken');
  });
});
