/**
 * How soon each screen paints something, warm, with the seeds; and the popup from the press of its button.
 * benchScreens() gives a table for each browser. First paint is the browser's own first-contentful-paint, from the start of the page.
 * Beside them stands an empty page of the same extension, opened in the same way: what the browser takes for itself.
 * It must not know what the screens say.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPack } from '../../lib/pack/read-pack';
import { openExtensionPage } from '../../scripts/drive/launch';
import { ENGINES, type Engine } from '../../scripts/find-browser';
import { addEmptyPage, BUILDS, markedProduct } from './browser/bench-extension';
import { addMeteredPopup, type PopupTimes, pinButton, pressForPopup, setPopup } from './browser/popup';
import { hasBrowser, openStage, type Stage } from './browser/stage';
import { atMost, type BenchTable, forTheRecord, middle, type Row } from './measure';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const FIRST_PAINT_MS = 100;
const POPUP_MS = 150;
const EMPTY = 'an empty page of the extension, one word';

/** A table for each browser that is there. */
export async function benchScreens(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const engine of ENGINES.filter(hasBrowser)) {
    const extension = markedProduct(engine);
    const empty = addEmptyPage(extension);
    const metered = addMeteredPopup(extension);
    const stage = await openStage({ engine, extension, pages: { '/page.html': '<p>Bali</p>' } });
    try {
      tables.push({
        title: `First paint of each screen, ${engine === 'chromium' ? 'Chromium' : 'Firefox'}`,
        note: `The built extension with the seeds, warm: medians of ${ROUNDS} openings after two that do not count.`,
        rows: [
          ...(await rowsOfScreens(stage, await screensOf(engine), empty)),
          ...(await rowsOfPopup(stage, { metered, empty })),
        ],
      });
    } finally {
      await stage.close();
    }
  }
  return tables;
}

/** Each screen with something of it to wait for. */
async function screensOf(engine: Engine): Promise<Readonly<Record<string, string>>> {
  const { entities, readings } = await readPack(readFileSync(join(BUILDS[engine], 'seeds.konteks')));
  const [entity] = [...entities].sort((a, b) => b.prominence - a.prominence);
  const { article } = readings[0]!;
  return {
    popup: 'popup.html',
    'side panel': 'sidepanel.html',
    article: `article.html?id=${article.id}`,
    entity: `entity.html?id=${entity!.id}`,
    options: 'options.html',
    welcome: 'welcome.html',
  };
}

async function rowsOfScreens({ driven }: Stage, screens: Readonly<Record<string, string>>, empty: string): Promise<Row[]> {
  const times: Record<string, number[]> = {};
  for (let round = -2; round < ROUNDS; round++) {
    for (const [name, path] of Object.entries({ ...screens, [EMPTY]: empty })) {
      const page = await openExtensionPage(driven, path, 'body > *');
      const time = await firstPaint(page);
      if (round >= 0) times[name] = [...(times[name] ?? []), time];
      await page.close();
    }
  }
  return Object.entries(times).map(([name, all]) =>
    name === EMPTY ? forTheRecord(name, middle(all), ' ms') : atMost(name, middle(all), FIRST_PAINT_MS, ' ms'),
  );
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const observer = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) tell(paint.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
}

/** From the press of the toolbar's button to the first paint of the popup that it opens, and until it is whole; and of an empty one. */
async function rowsOfPopup(stage: Stage, { metered, empty }: { metered: string; empty: string }): Promise<Row[]> {
  await pinButton(stage);
  const ours = await pressTimes(stage, 'popup.html');
  await setPopup(stage, metered);
  const whole = await pressTimes(stage, metered);
  await setPopup(stage, empty);
  const bare = await pressTimes(stage, empty);
  const painted = (times: readonly PopupTimes[]) => middle(times.map((time) => time.painted));
  const drawn = whole.flatMap((time) => time.drawn ?? []);
  return [
    atMost('popup, from the press of its button', painted(ours), POPUP_MS, ' ms'),
    forTheRecord('the same, until its switches and the names of the page stand in it', middle(drawn), ' ms'),
    forTheRecord('an empty popup, from the press of its button', painted(bare), ' ms'),
  ];
}

async function pressTimes(stage: Stage, popup: string): Promise<PopupTimes[]> {
  const page = await stage.open('/page.html');
  const times: PopupTimes[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const time = await pressForPopup(stage, page, popup);
    if (round >= 0) times.push(time);
  }
  await page.close();
  return times;
}
