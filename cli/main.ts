/**
 * The command line: finds the command, runs it, and turns what happened into an exit code.
 * main(["search", "--pack", "seeds.konteks", "Nanning"]) -> results on stdout, 0. Exit 1: some input failed; 2: wrong usage.
 * It must not know what a command does; each is loaded only when it is asked for.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, InputError, UsageError } from './command';
import { createOutput, type Terminal } from './output';

const COMMANDS: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {
  read: { does: 'articles from text, HTML or JSON Lines, read', load: async () => (await import('./commands/read')).read },
  entities: { does: 'names in texts, as they stand', load: async () => (await import('./commands/entities')).entities },
  build: { does: 'a pack from articles', load: async () => (await import('./commands/build')).build },
  inspect: { does: 'what a pack holds', load: async () => (await import('./commands/inspect')).inspect },
  mentions: { does: 'where texts mention entities of a pack', load: async () => (await import('./commands/mentions')).mentions },
  card: { does: 'what a pack knows about an entity', load: async () => (await import('./commands/card')).card },
  search: { does: 'entities and reports of a pack', load: async () => (await import('./commands/search')).search },
};

/** Runs one call of `konteks` on the streams of `terminal`; the answer is its exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { say, complain } = speakTo(terminal);
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') return say(await version());
  if (name === '--help' || name === '-h') return say(overview());
  const entry = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) return complain(name === undefined ? 'no command given' : `unknown command "${name}"`, overview());
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) return say(`usage: konteks ${command.usage}\n\n${command.help}`);
  const output = createOutput(terminal);
  try {
    const { values, positionals } = readArguments(command, rest);
    await command.run({ values, positionals, stdin: terminal.stdin, output });
    return output.failures > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, `usage: konteks ${command.usage}`);
    output.fail(error instanceof InputError ? error.message : `stopped by a fault in konteks: ${describeFault(error)}`);
    return 1;
  }
}

function readArguments(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
}

function describeFault(error: unknown): string {
  return error instanceof Error ? (process.env.KONTEKS_DEBUG ? (error.stack ?? error.message) : error.message) : String(error);
}

/** Words for people, with the exit code they go with. */
function speakTo({ stdout, stderr }: Terminal) {
  return {
    say: (text: string) => {
      stdout.write(`${text}\n`);
      return 0;
    },
    complain: (reason: string, usage: string) => {
      stderr.write(`konteks: ${reason}\n${usage}\n`);
      return 2;
    },
  };
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`);
  return [
    'usage: konteks COMMAND …',
    '',
    ...lines,
    '',
    'JSON Lines on stdin and stdout, messages on stderr. Exit 0: done; 1: some input failed; 2: wrong usage.',
    '"konteks COMMAND --help" tells more; "konteks --version" tells which.',
  ].join('\n');
}

async function version(): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return manifest.version;
}
