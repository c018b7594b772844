/**
 * npm start [-- --firefox] [-- --headless]: builds everything and opens a browser with Konteks on the demo page.
 * With a display the browser stays open until it is closed; without one it is driven, and what a reader would see is printed.
 * It must not know how a browser is driven: scripts/drive does.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Driven, launch } from './drive/launch';
import { servePages } from './drive/serve-pages';
import { showCard, showSearch } from './drive/tour';
import { type Engine, ensureBrowser } from './find-browser';
import { runCommand } from './test/run-command';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.output/screens');
const BUILD_LIMIT_MS = 120_000;
const BUILDS = {
  chromium: { script: 'build', folder: '.output/chrome-mv3' },
  firefox: { script: 'build:firefox', folder: '.output/firefox-mv3' },
} as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(engine: Engine): Promise<void> {
  say('Building the pack and the extension …');
  const built = await runCommand('npm', ['run', '--silent', BUILDS[engine].script], { limitMs: BUILD_LIMIT_MS });
  if (!built.ok) throw new Error(`the build failed:\n${built.output}`);
}

/** Opens the demo page and waits until the reader closes the browser. */
async function leaveOpen({ browser }: Driven, demo: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(demo);
  say(`Konteks is on ${demo}: rest the pointer on an underlined name. Close the browser to end.`);
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}

/** Does what a reader would do first, and prints what they would see. */
async function tour(driven: Driven, demo: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const picture = (name: string) => join(PICTURES, `${driven.engine}-${name}.png`);
  say('\nThe card of “Alibaba Cloud”:\n');
  say(await showCard(driven, { page: demo, mention: 'Alibaba Cloud', picture: picture('card') }));
  say('\nThe popup, searching “Nanning”:\n');
  say(await showSearch(driven, { query: 'Nanning', picture: picture('popup') }));
  say(`\nPictures: ${relative(ROOT, picture('card'))}, ${relative(ROOT, picture('popup'))}`);
}

async function start(flags: readonly string[]): Promise<void> {
  const unknown = flags.filter((flag) => flag !== '--firefox' && flag !== '--headless');
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}; there are --firefox and --headless`);
  const engine: Engine = flags.includes('--firefox') ? 'firefox' : 'chromium';
  const program = ensureBrowser(engine, say);
  if (!program) {
    process.exitCode = 1;
    return;
  }
  await build(engine);
  const headless = flags.includes('--headless') || !hasDisplay();
  const site = await servePages({ folder: join(ROOT, 'docs') });
  const demo = `${site.url}/demo.html`;
  say(`Opening ${program}${headless ? ', headless' : ''} …`);
  const driven = await launch({ engine, program, extension: join(ROOT, BUILDS[engine].folder), headless });
  try {
    await (headless ? tour(driven, demo) : leaveOpen(driven, demo));
  } finally {
    await driven.browser.close().catch(() => undefined);
    await site.close();
  }
}

await start(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
