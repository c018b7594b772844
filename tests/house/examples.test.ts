/**
 * The examples of README and DESIGN are run: in a ```console block, lines after "$ npx konteks …" are what it prints.
 * A line "…" stands for any number of lines; "…" within a line for any text.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './code';

interface Example {
  readonly command: string;
  readonly printed: readonly string[];
}

function examplesIn(text: string): Example[] {
  const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, body]) => body ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .filter((part) => /\bnpx konteks\b/.test(part.split('\n')[0] ?? ''))
      .map((part) => {
        const [command = '', ...printed] = part.trimEnd().split('\n');
        return { command, printed };
      }),
  );
}

/** Whether `printed` is what an example promises. */
function agrees(promised: readonly string[], printed: string): boolean {
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lines = promised.map((line) =>
    line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(literally).join('.*?')}\\s*\\n`,
  );
  return new RegExp(`^${lines.join('')}$`).test(`${printed.trimEnd()}\n`);
}

/** Runs in the root with the checkout's own command, so that nothing has to be installed under a name. */
function run(command: string): string {
  const line = command.replaceAll('npx konteks', `"${process.execPath}" cli/konteks.mjs`);
  const { stdout } = spawnSync(line, { cwd: ROOT, shell: true, encoding: 'utf8', input: '', timeout: 60_000 });
  return stdout;
}

describe('the examples', () => {
  const files = ['README.md', 'docs/DESIGN.md'].filter((path) => existsSync(join(ROOT, path)));
  const examples = files.flatMap((path) =>
    examplesIn(readFileSync(join(ROOT, path), 'utf8')).map((example) => ({ path, ...example })),
  );

  it('are in the README', () => {
    expect(examples.filter(({ path }) => path === 'README.md')).not.toEqual([]);
  });

  it.each(examples)('of $path print what they promise: $command', { timeout: 60_000 }, ({ command, printed }) => {
    const output = run(command);
    if (!agrees(printed, output)) expect(output.trimEnd()).toBe(printed.join('\n'));
  });

  it('are read and compared', () => {
    const [example] = examplesIn('```console\n$ npx konteks inspect a\n{"format":"konteks",…}\n…\nend\n```');
    expect(example?.command).toBe('npx konteks inspect a');
    expect(agrees(example?.printed ?? [], '{"format":"konteks","version":1}\nmore\nmore\nend\n')).toBe(true);
    expect(agrees(example?.printed ?? [], '{"format":"other"}\nend\n')).toBe(false);
  });
});
