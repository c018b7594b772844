/**
 * A thousand mentions marked on a page of a megabyte: Konteks against <mark> elements and against mark.js.
 * benchPainting() gives one table: main thread from start to rest, and what was done to the page. And what the code for it weighs.
 * It must not know how each does it: browser/painting does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSizes } from '../../scripts/test/build-sizes';
import { BUILDS, bundle, emptyExtension, temporaryFolder } from './browser/bench-extension';
import type { PageMeter } from './browser/page-meter';
import { makePage } from './browser/pages';
import type { Painting } from './browser/painting/painting';
import { runOn } from './browser/run';
import { hasBrowser, openStage, type Stage } from './browser/stage';
import { atLeast, atMost, type BenchTable, forTheRecord, middle } from './measure';
import { makeText } from './texts';

const MENTIONS = 1_000;
const UNITS = 1_000_000;
const NAME = 'Yayasan Konteksia';
const WAYS = ['konteks', 'painter', 'marks', 'markJs'] as const satisfies readonly (keyof Painting)[];
type Way = (typeof WAYS)[number];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

interface Run {
  readonly busy: number;
  readonly changes: number;
}

export async function benchPainting(): Promise<BenchTable[]> {
  const sizes = await benchSizes();
  if (!hasBrowser('chromium')) return [sizes];
  const script = await bundle('tests/bench/browser/painting/painting.ts', temporaryFolder(), 'painting.js');
  const page = makePage(textWith(MENTIONS)).replace(
    '</head>',
    () => `<script>${script.replaceAll('</script', '<\\/script')}</script></head>`,
  );
  const stage = await openStage({ engine: 'chromium', extension: emptyExtension('chromium'), pages: { '/page.html': page } });
  try {
    return [await benchWays(stage), sizes];
  } finally {
    await stage.close();
  }
}

async function benchWays(stage: Stage): Promise<BenchTable> {
  const runs: Record<string, Run[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of WAYS) runs[way] = [...(runs[way] ?? []), await take(stage, way)];
  }
  const busy = (way: Way) => middle(runs[way]!.map((run) => run.busy));
  const ratio = (way: Way, to: Way) => middle(runs[way]!.map((run, round) => run.busy / runs[to]![round]!.busy));
  return {
    title: `Marking ${MENTIONS} mentions on a page of 1 MB, Chromium`,
    note: `One name to find and mark; the main thread is busy (processor time, from start to rest) so many times longer than with Konteks. Medians of ${ROUNDS} fresh tabs each, in turn.`,
    rows: [
      atLeast('mark.js 8.11.1, against painting at known places', ratio('markJs', 'painter'), 10, 'x'),
      atLeast('<mark> elements of our own, against painting at known places', ratio('marks', 'painter'), 7, 'x'),
      forTheRecord('mark.js 8.11.1, against all that Konteks does (walk, ask, choose, paint)', ratio('markJs', 'konteks'), 'x'),
      forTheRecord('<mark> elements of our own, against all that Konteks does', ratio('marks', 'konteks'), 'x'),
      forTheRecord('Konteks, all', busy('konteks'), ' ms'),
      forTheRecord('Konteks, painting at known places', busy('painter'), ' ms'),
      forTheRecord('mark.js', busy('markJs'), ' ms'),
      forTheRecord('<mark> elements', busy('marks'), ' ms'),
      atMost('changes to the page by Konteks', middle(runs.konteks!.map(({ changes }) => changes)), 0, ''),
      forTheRecord('by mark.js', middle(runs.markJs!.map(({ changes }) => changes)), ''),
    ],
  };
}

async function take(stage: Stage, way: Way): Promise<Run> {
  const page = await stage.open('/page.html');
  await page.evaluate((name) => (window as unknown as { painting: Painting }).painting.prepare(name), NAME);
  await page.evaluate(watchChanges);
  const { busy } = await runOn(stage, page, () =>
    page.evaluate(
      (chosen, name, isHighlight) => {
        const { meter, painting } = window as unknown as { meter: PageMeter; painting: Painting };
        return meter.run(() => painting[chosen](name), isHighlight);
      },
      way,
      NAME,
      way === 'konteks' || way === 'painter',
    ),
  );
  const changes = await page.evaluate(() => (window as unknown as { changes: number }).changes);
  await page.close();
  return { busy, changes };
}

/** Counts what is done to the page from now on, in window.changes. */
async function watchChanges(): Promise<void> {
  const scope = window as unknown as { meter: PageMeter; changes: number };
  await scope.meter.settled();
  scope.changes = 0;
  new MutationObserver((records) => {
    scope.changes += records.length;
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** A megabyte that mentions NAME so often, evenly. */
function textWith(mentions: number): string {
  const words = makeText(['Laporan'], UNITS).split(' ');
  const step = Math.floor(words.length / mentions);
  return words.map((word, at) => (at % step === 0 && at / step < mentions ? `${word} ${NAME}` : word)).join(' ');
}

/** What the scripts weigh, gzip'd; matching and painting is the page script without the card and what draws it. */
async function benchSizes(): Promise<BenchTable> {
  const folder = temporaryFolder();
  const part = await bundle('tests/bench/browser/painting/alone.ts', folder, 'alone.js');
  const whole = readFileSync(join(BUILDS.chromium, 'page.js'));
  return {
    title: 'Size of the script on every page',
    note: 'Minified, gzip at level 9. The part is bundled by itself from the same sources.',
    rows: [
      atMost('the whole script', buildSizes(BUILDS.chromium).pageScript, 24, ' KB'),
      atMost('walking, asking and painting alone', gzipSync(part, { level: 9 }).length / 1024, 8, ' KB'),
      forTheRecord('the whole script, not compressed', whole.length / 1024, ' KB'),
    ],
  };
}
