/**
 * Where a command's answers go: JSON Lines to stdout, one line a message to stderr.
 * output.write({ id: "a" }) prints {"id":"a"}; output.fail("a.txt: empty") prints "konteks: a.txt: empty" and counts it.
 * It must not know commands. A reader that goes away (`| head -1`) ends the program quietly.
 */
import { once } from 'node:events';

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

export function createOutput(): Output {
  let failures = 0;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(failures > 0 ? 1 : 0);
    throw error;
  });
  const note = (message: string) => void process.stderr.write(`konteks: ${message}\n`);
  return {
    get failures() {
      return failures;
    },
    write: async (row) => {
      if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
    },
    fail: (message) => {
      failures += 1;
      note(message);
    },
    note,
  };
}
