/**
 * Runs one command to its end, without input, within a time, and keeps what it said.
 * runCommand("biome", ["ci", "."], { limitMs: 60_000 }) -> { ok: true, output: "Checked 120 files", ms: 800 }.
 * It must not print: whoever asked decides what a reader sees.
 */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const TOOLS = resolve(ROOT, 'node_modules/.bin');

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly ms: number;
}

export interface CommandOptions {
  readonly limitMs: number;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Tools of node_modules/.bin are found by name. A command over its time is ended with all it has started. */
export function runCommand(
  command: string,
  args: readonly string[],
  { limitMs, folder = ROOT, env = {} }: CommandOptions,
): Promise<Outcome> {
  const started = performance.now();
  const isWindows = process.platform === 'win32';
  const child = spawn(command, [...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env, PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    shell: isWindows,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const timer = setTimeout(() => {
    output += `\nstopped after ${limitMs / 1000} s\n`;
    if (child.pid !== undefined) process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
  }, limitMs);
  return new Promise((done) => {
    const end = (ok: boolean) => {
      clearTimeout(timer);
      done({ ok, output, ms: performance.now() - started });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
