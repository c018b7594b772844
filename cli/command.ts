/**
 * What every command of the command line has in common: its usage, its options, and the call it answers.
 * { usage: "inspect PACK", options: {}, run } ; throw UsageError for exit 2, InputError for exit 1.
 * It must not know any one command.
 */
import type { ParseArgsConfig } from 'node:util';
import type { Output, Terminal } from './output';

/** Options and words of one call. */
export interface Call {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly stdin: Terminal['stdin'];
  readonly output: Output;
}

export interface Command {
  /** One line, without "konteks". */
  readonly usage: string;
  /** A few lines: what comes in, what goes out. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(call: Call): Promise<void>;
}

/** The call itself is wrong: exit 2, with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Nothing useful can be done with the input: exit 1. The message names the file, the place and the reason. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The text of an option, or undefined where it is not given. */
export function textOption({ values }: Call, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The text of an option that must be given. */
export function requiredOption(call: Call, name: string): string {
  const value = textOption(call, name);
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, ' ');
}
