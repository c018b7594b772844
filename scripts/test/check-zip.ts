/**
 * Proves the zip for Firefox that was made before: built again from nothing but its source zip, it is the same bytes.
 * That is what a reviewer does. checkZip() -> { ok: true, output: "konteks-0.1.0-firefox.zip: the same from its sources" }.
 * It must not install: the sources get this checkout's node_modules, which come from the same lock.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { type Outcome, runCommand } from './run-command';

const ROOT = resolve(import.meta.dirname, '../..');
const LIMIT_MS = 120_000;

export async function checkZip(): Promise<Outcome> {
  const started = performance.now();
  const done = (ok: boolean, output: string): Outcome => ({ ok, output, ms: performance.now() - started });
  const output = join(ROOT, '.output');
  const sources = mkdtempSync(join(tmpdir(), 'konteks-sources-'));
  try {
    unpack(zipIn(output, '-sources.zip'), sources);
    symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'));
    const rebuilt = await runCommand('npm', ['run', '--silent', 'zip:firefox'], { limitMs: LIMIT_MS, folder: sources });
    if (!rebuilt.ok) return done(false, `the source zip does not build: ${rebuilt.output}`);
    const ours = zipIn(output, '-firefox.zip');
    const theirs = zipIn(join(sources, '.output'), '-firefox.zip');
    if (hashOf(ours) === hashOf(theirs)) return done(true, `${ours}: the same from its sources`);
    return done(false, `${ours} is not the same when built from its sources: ${differences(ours, theirs).join(', ')}`);
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
}

function zipIn(folder: string, ending: string): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  if (names.length !== 1)
    throw new Error(`${folder} holds ${names.length} files *${ending}, not one: npm run zip:firefox makes it`);
  return join(folder, names[0] as string);
}

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Names of the files that differ, for whoever has to find out why. */
function differences(one: string, other: string): string[] {
  const [a, b] = [unzipSync(readFileSync(one)), unzipSync(readFileSync(other))];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0);
}
