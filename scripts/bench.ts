/**
 * `npm run bench`: runs the benches of tests/bench and writes their tables to docs/bench.md, ratios first.
 * They are bundled before they run, as the extension is: the loader of TypeScript would be measured otherwise.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { BenchTable } from '../tests/bench/measure';

const OUTPUT = 'node_modules/.cache/bench';

async function loadBenches(): Promise<readonly (() => BenchTable[] | Promise<BenchTable[]>)[]> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/bench/all.ts',
      outDir: OUTPUT,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'all.mjs' } },
    },
  });
  return (await import(pathToFileURL(resolve(OUTPUT, 'all.mjs')).href)).BENCHES;
}

function toMarkdown({ title, note, rows }: BenchTable): string {
  const lines = rows.map(
    ({ what, measured, target, met }) => `| ${what} | ${measured} | ${target} | ${target === '' ? '' : met ? 'yes' : '**no**'} |`,
  );
  return [`## ${title}`, '', note, '', '| measure | measured | target | met |', '|---|---|---|---|', ...lines, ''].join('\n');
}

const tables: BenchTable[] = [];
for (const bench of await loadBenches()) {
  for (const table of await bench()) {
    tables.push(table);
    process.stdout.write(`${toMarkdown(table)}\n`);
  }
}
const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).`;
const preface = `# Benches\n\nWritten by \`npm run bench\`; seeds are fixed, times are medians of interleaved runs. ${machine}\n`;
writeFileSync('docs/bench.md', [preface, ...tables.map(toMarkdown)].join('\n'));
process.exitCode = tables.some(({ rows }) => rows.some(({ met }) => !met)) ? 1 : 0;
