/**
 * Two browsers side by side: one with the built product and a planted library, one without it, both at the same pages.
 * openProduct("chromium", names, pages) -> { konteks, plain, ready }; `ready` is false when nothing was underlined in time.
 * It must not know what is measured.
 */
import type { Engine } from '../../../scripts/find-browser';
import { emptyExtension, plantedProduct } from './bench-extension';
import type { PageMeter } from './page-meter';
import { plantedPack } from './planted-library';
import { openStage, type Stage } from './stage';

export interface ProductStage {
  readonly konteks: Stage;
  readonly plain: Stage;
  readonly ready: boolean;
  close(): Promise<void>;
}

/** A large library may take its time when it is new: it is read in once. */
const MOST_READING_MS = Number(process.env.BENCH_READING_MS ?? 120_000);
const LOOK_MS = 5_000;

/** `names` in the product's bundled pack; without, its own seeds. */
export async function openProduct(
  engine: Engine,
  names: readonly string[] | undefined,
  pages: Readonly<Record<string, string>>,
): Promise<ProductStage> {
  const extension = plantedProduct(engine, names && (await plantedPack(names)));
  const konteks = await openStage({ engine, extension, pages });
  const plain = await openStage({ engine, extension: emptyExtension(engine), pages });
  const close = async () => {
    await konteks.close();
    await plain.close();
  };
  return { konteks, plain, ready: await isReady(konteks, Object.keys(pages)[0]!), close };
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
