/**
 * `npm run bench` runs the benches of tests/bench and writes their tables to docs/bench.md; `npm run bench -- matching screens`
 * runs those parts and leaves the other tables as they are. Exit 1 where a target is missed.
 * They are bundled before they run, as the extension is: the loader of TypeScript would be measured otherwise.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { BenchPart } from '../tests/bench/all';
import type { BenchTable } from '../tests/bench/measure';

const OUTPUT = 'node_modules/.cache/bench';
const DOCUMENT = 'docs/bench.md';

type Benches = typeof import('../tests/bench/all') & typeof import('../tests/bench/document');

async function loadBenches(): Promise<Benches> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: OUTPUT,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: ['tests/bench/all.ts', 'tests/bench/document.ts'], output: { entryFileNames: '[name].mjs' } },
    },
  });
  const load = (name: string) => import(pathToFileURL(resolve(OUTPUT, name)).href);
  return { ...(await load('all.mjs')), ...(await load('document.mjs')) };
}

function buildProduct(): void {
  for (const browser of ['chrome', 'firefox']) {
    const words = ['wxt', 'build', '-b', browser, '--mv3'];
    const { status } = spawnSync('npx', words, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`npx ${words.join(' ')} failed`);
  }
}

function preface(): string {
  const [{ model } = { model: 'unknown' }] = cpus();
  const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores (${model.trim()}).`;
  const how = 'Seeds are fixed, times are medians of interleaved runs.';
  return `# Benches\n\nWritten by \`npm run bench\`, part by part (\`npm run bench -- screens\`). ${how} ${machine}\n`;
}

async function runPart(part: BenchPart): Promise<{ tables: BenchTable[]; load: string }> {
  const before = loadavg()[0]!;
  const tables = await part.run();
  return { tables, load: `Load average ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after.` };
}

const { PARTS, toMarkdown, replacePart } = await loadBenches();
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`"${unknown}" is no part of the bench: ${Object.keys(PARTS).join(', ')}`);
const names = Object.keys(PARTS).filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.some((name) => PARTS[name]!.needsBuild)) buildProduct();
const before = existsSync(DOCUMENT) && wanted.length > 0 ? readFileSync(DOCUMENT, 'utf8') : '';
let document = before.includes('<!-- bench:') ? before : preface();
for (const name of names) {
  const taken = await runPart(PARTS[name]!).catch((error: unknown) => {
    process.stderr.write(`bench: ${name} came to no end: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  });
  if (!taken) continue;
  const { tables, load } = taken;
  const text = tables.map((table) => toMarkdown({ ...table, note: `${table.note} ${load}` })).join('\n');
  process.stdout.write(`${text}\n`);
  document = replacePart(document, name, text);
  writeFileSync(DOCUMENT, document);
  if (tables.some(({ rows }) => rows.some(({ met }) => !met))) process.exitCode = 1;
}
