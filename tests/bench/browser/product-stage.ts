/**
 * Two browsers side by side: one with the built product and a library read into it, one without it, both at the same pages.
 * openProduct("chromium", names, pages) -> { konteks, plain, ready }; `ready` is false when nothing was underlined in time.
 * It must not know what is measured.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/drive/launch';
import type { Engine } from '../../../scripts/find-browser';
import { emptyExtension, markedProduct } from './bench-extension';
import type { PageMeter } from './page-meter';
import { makePage } from './pages';
import { plantedEntities, plantedPack } from './planted-library';
import { openStage, type Stage } from './stage';

export interface ProductStage {
  readonly konteks: Stage;
  readonly plain: Stage;
  readonly ready: boolean;
  close(): Promise<void>;
}

/** A large library may take its time when it is new: it is read in once. */
const MOST_READING_MS = Number(process.env.BENCH_READING_MS ?? 300_000);
const LOOK_MS = 5_000;
const FILE_FIELD = '.library-add input[type="file"]';
/** A page of the last names: once they are underlined all are known. */
const LAST = '/last.html';
const LAST_ENTITIES = 20;

/** `names` in the reader's library, taken in as a pack from the library's screen; without, what is bundled. */
export async function openProduct(
  engine: Engine,
  names: readonly string[] | undefined,
  pages: Readonly<Record<string, string>>,
): Promise<ProductStage> {
  const extension = markedProduct(engine);
  const last = names && { [LAST]: makePage(lastNames(names)) };
  const konteks = await openStage({ engine, extension, pages: { ...pages, ...last } });
  const plain = await openStage({ engine, extension: emptyExtension(engine), pages });
  const close = async () => {
    await konteks.close();
    await plain.close();
  };
  if (names) await readIn(konteks, await plantedPack(names));
  return { konteks, plain, ready: await isReady(konteks, names ? LAST : Object.keys(pages)[0]!), close };
}

function lastNames(names: readonly string[]): string {
  const entities = plantedEntities(names).slice(-LAST_ENTITIES);
  return entities.flatMap(({ aliases }) => aliases.map(({ text }) => `Kata ${text}.`)).join(' ');
}

/** Chooses the pack as a file in the library's screen, as a reader would. */
async function readIn({ driven }: Stage, pack: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-pack-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'bench.konteks');
  writeFileSync(path, pack);
  const page = await openExtensionPage(driven, 'library.html', FILE_FIELD);
  await ((await page.$(FILE_FIELD)) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForFunction(() => /taken in/.test(document.body.innerText), { timeout: MOST_READING_MS, polling: 200 });
  await page.close();
}

/** Opens the page anew until something is underlined on it. */
async function isReady(stage: Stage, path: string): Promise<boolean> {
  for (const end = Date.now() + MOST_READING_MS; Date.now() < end; ) {
    const page = await stage.open(`${path}?paint`);
    const painted = await page.evaluate((most) => {
      const { meter } = window as unknown as { meter: PageMeter };
      return Promise.race([meter.firstPaint, new Promise<number>((none) => setTimeout(() => none(-1), most))]);
    }, LOOK_MS);
    await page.close();
    if (painted >= 0) return true;
  }
  return false;
}
