/**
 * Where a command's answers go: JSON Lines to stdout, one line a message to stderr.
 * output.write({ id: "a" }) prints {"id":"a"}; output.fail("a.txt: empty") prints "konteks: a.txt: empty" and counts it.
 * It must not know commands, nor the process: the streams come in.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The streams of one call; `process` is one. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
}

export interface Output {
  /** How many inputs failed so far. */
  readonly failures: number;
  /** Prints one JSON object; resolves when the reader is ready for more. */
  write(row: object): Promise<void>;
  /** Names an input that failed, and why. */
  fail(message: string): void;
  /** Tells something that is no failure. */
  note(message: string): void;
}

/** The output of one call. `write` waits where the reader is slow. */
export function createOutput({ stdout, stderr }: Terminal): Output {
  let failures = 0;
  const note = (message: string) => void stderr.write(`konteks: ${message}\n`);
  return {
    get failures() {
      return failures;
    },
    write: async (row) => {
      if (!stdout.write(`${JSON.stringify(row)}\n`)) await once(stdout, 'drain');
    },
    fail: (message) => {
      failures += 1;
      note(message);
    },
    note,
  };
}
