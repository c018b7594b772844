/**
 * Runs the command line: in this process, on streams of its own, or for real, as `npx konteks` does.
 * runKonteks(['search', '--pack', pack, 'Elok']) -> { code: 0, rows: [{ type: 'entity', … }], messages: [] }.
 */
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { main } from '../../cli/main';

/** The file that npm links as `konteks`. */
export const COMMAND = fileURLToPath(new URL('../../cli/konteks.mjs', import.meta.url));

/** A short report as an agency sends it. */
export const ARTICLE =
  'Jakarta (ANTARA) - Pemerintah Kota Bandung membuka jembatan baru bersama Bank Indonesia, Senin (10/3/2025).\n\n' +
  '"Jembatan ini milik warga," kata Wali Kota Bandung Budi Santoso.\n';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  /** The lines of stderr. */
  readonly messages: readonly string[];
  /** The lines of stdout, parsed. */
  rows<T = Record<string, unknown>>(): T[];
}

export async function runKonteks(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const code = await main(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  await Promise.all([once(stdout.end(), 'finish'), once(stderr.end(), 'finish')]);
  const [out, messages] = await printed;
  return { code, stdout: out, messages: lines(messages), rows: <T>() => lines(out).map((line) => JSON.parse(line) as T) };
}

function lines(printed: string): string[] {
  return printed.split('\n').filter((line) => line !== '');
}
