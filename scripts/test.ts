/**
 * npm test: everything that must hold, step by step, in real Chromium and real Firefox; the last line is the count.
 * npm test -- unit lint -> only these steps. A step that fails does not stop the next ones; the exit code tells.
 * It must not know how a step does its work.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ENGINES, ensureBrowser } from './find-browser';
import { buildSizes } from './test/build-sizes';
import { checkZip } from './test/check-zip';
import { addCounts, type Count, countReport, NOTHING, sayCount, sayWholeCount, type VitestReport } from './test/count-report';
import { type Outcome, runCommand } from './test/run-command';

const OUTPUT = resolve(import.meta.dirname, '../.output');
const REPORTS = join(OUTPUT, 'reports');
const MINUTE_MS = 60_000;

interface StepResult extends Outcome {
  readonly count: Count;
}

interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<StepResult>;
  /** Runs at the same time as the step before it: neither fills two processors, neither writes what the other reads. */
  readonly isBeside?: boolean;
  /** What it says is shown even when all is well. */
  readonly isWorthSaying?: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'types', title: 'types', run: command('tsc', ['--noEmit']) },
  { name: 'types', title: 'types of the ground floor', run: command('tsc', ['--noEmit', '-p', 'tsconfig.ground.json']) },
  {
    name: 'lint',
    title: 'format and lint',
    run: command('biome', ['ci', '--colors=off', '--max-diagnostics=20', '.']),
    isBeside: true,
  },
  { name: 'unit', title: 'unit tests', run: vitest('unit', 6 * MINUTE_MS) },
  { name: 'build', title: 'build and zip for Chrome', run: command('npm', ['run', '--silent', 'zip']) },
  { name: 'build', title: 'build and zip for Firefox', run: command('npm', ['run', '--silent', 'zip:firefox']) },
  { name: 'build', title: 'sizes', run: counted(saySizes), isWorthSaying: true },
  { name: 'house', title: 'house rules', run: vitest('house', 4 * MINUTE_MS) },
  { name: 'zip', title: 'zip for Firefox, rebuilt from its sources', run: counted(checkZip), isBeside: true },
  { name: 'browsers', title: 'browsers at hand', run: counted(findBrowsers), isWorthSaying: true },
  { name: 'e2e', title: 'browser tests', run: vitest('e2e', 30 * MINUTE_MS) },
];

/** A command that passes or fails as one. */
function command(program: string, args: readonly string[]): Step['run'] {
  return counted(() => runCommand(program, args, { limitMs: 2 * MINUTE_MS }));
}

/** What throws has failed: the steps after it are still run, and the count is still said. */
function counted(run: () => Promise<Outcome>): Step['run'] {
  return async () => {
    const started = performance.now();
    const fail = (error: unknown): Outcome => ({ ok: false, output: String(error), ms: performance.now() - started });
    const outcome = await run().catch(fail);
    return { ...outcome, count: { ...NOTHING, passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1 } };
  };
}

/** One of vitest's projects, counted test by test from its report. */
function vitest(project: string, limitMs: number): Step['run'] {
  return async () => {
    const report = join(REPORTS, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const outcome = await runCommand('vitest', ['run', '--project', project, ...reporters], { limitMs });
    const count = countReport(readReport(report), outcome);
    return { ...outcome, ok: count.failed === 0, count };
  };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

/** Printed for whoever changes the page script; the budgets are held by the house rules. */
async function saySizes(): Promise<Outcome> {
  const started = performance.now();
  const say = (build: string) => {
    const { pageScript, popup, sidePanel } = buildSizes(join(OUTPUT, build));
    const [ofPages, ofPopup, ofPanel] = [pageScript, popup, sidePanel].map((size) => `${size.toFixed(1)} kB`);
    return `${build}: script of every page ${ofPages}, popup ${ofPopup}, side panel ${ofPanel} (gzip)`;
  };
  return { ok: true, output: ['chrome-mv3', 'firefox-mv3'].map(say).join('\n'), ms: performance.now() - started };
}

/** A browser that cannot be had is a failure where everything must be run (CI), else a skip that says its name. */
async function findBrowsers(): Promise<Outcome> {
  const started = performance.now();
  const said: string[] = [];
  const missing = ENGINES.filter((engine) => !ensureBrowser(engine, (line) => said.push(line)));
  const ok = missing.length === 0 || process.env.CI !== 'true';
  return { ok, output: said.join('\n'), ms: performance.now() - started };
}

/** Each group runs at once; the groups one after the other. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const before = groups.at(-1);
    if (step.isBeside && before) before.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Says how each step of a group ended, in their order. */
async function runGroup(group: readonly Step[]): Promise<Count[]> {
  const running = group.map((step) => ({ step, result: step.run() }));
  const counts: Count[] = [];
  for (const { step, result } of running) counts.push(await sayStep(step, result));
  return counts;
}

async function sayStep({ title, isWorthSaying = false }: Step, result: Promise<StepResult>): Promise<Count> {
  process.stdout.write(`${title} … `);
  const { ok, output, ms, count } = await result;
  const many = count.passed + count.failed + count.skipped > 1 ? `${sayWholeCount(count)}, ` : '';
  process.stdout.write(`${ok ? 'ok' : 'FAILED'} (${many}${(ms / 1000).toFixed(1)} s)\n`);
  if (output.trim() && (!ok || isWorthSaying)) process.stdout.write(`${output.trim()}\n`);
  return count;
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    process.stderr.write(`no step ${unknown.join(', ')}; there are ${[...new Set(STEPS.map(({ name }) => name))].join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const counts: Count[] = [];
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const group of groupsOf(steps)) counts.push(...(await runGroup(group)));
  const sum = addCounts(counts);
  process.exitCode = sum.failed > 0 ? 1 : 0;
  if (sum.skipped > 0) process.stdout.write(`${sum.skipped} skipped\n`);
  process.stdout.write(`${sayCount(sum)}\n`);
}

await main(process.argv.slice(2));
