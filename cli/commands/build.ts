/**
 * konteks build INPUT... -o FILE: articles to one pack; the same input gives the same bytes.
 * `konteks build seeds -o seeds.konteks` -> a file with 5 articles and their entities, "seeds.konteks: 5 articles, …" on stderr.
 * It must not know how a pack is laid out. One bad article is named and left out; a bad entities.json stops it.
 */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { joinEntities } from '../../lib/entity/join-entities';
import type { PackContents } from '../../lib/pack/pack';
import { assertPackable, writePack } from '../../lib/pack/write-pack';
import type { Reading } from '../../lib/reading/reading';
import { type Call, type Command, InputError, reasonOf, requiredOption, textOption, UsageError } from '../command';
import { fileReason } from '../list-sources';
import { READING_OPTIONS, readAll, readingInputs, vouchedFor } from '../read-all';

export const build: Command = {
  usage: 'build INPUT... -o FILE [--name N] [--entities FILE]',
  help: [
    'Reads articles as `konteks read` does and writes a pack of them. The same input gives the same bytes.',
    '--name: what the pack is called (the name of a single INPUT, else of FILE); --entities: what a person says about entities (INPUT/entities.json).',
    'An article that cannot be read is named and left out, and the exit code is 1.',
  ].join('\n'),
  options: { ...READING_OPTIONS, output: { type: 'string', short: 'o' }, name: { type: 'string' }, entities: { type: 'string' } },
  run: async (call) => {
    const file = requiredOption(call, 'output');
    if (call.positionals.length === 0) throw new UsageError('INPUT is missing');
    const contents = await readContents(call);
    const name = textOption(call, 'name') ?? nameFor(call.positionals, file);
    const bytes = await writePack(contents, { name }).catch((error: unknown) => {
      throw new InputError(`${file}: ${reasonOf(error)}`);
    });
    await replaceFile(file, bytes);
    const { readings, entities } = contents;
    call.output.note(
      `${file}: ${count(readings, 'article', 'articles')}, ${count(entities, 'entity', 'entities')}, ${bytes.length} bytes`,
    );
  },
};

async function readContents(call: Call): Promise<PackContents> {
  const inputs = readingInputs(call);
  const vouched = await vouchedFor(inputs.paths, textOption(call, 'entities'));
  const readings = new Map<string, Reading>();
  for await (const { place, reading } of readAll(inputs, vouched, call)) {
    const { id } = reading.article;
    if (!isPackable(reading, place, call)) continue;
    if (readings.has(id)) call.output.note(`${place}: the same article as one before, left out`);
    else readings.set(id, reading);
  }
  if (readings.size === 0) throw new InputError(`${inputs.paths.join(', ')}: no article to pack`);
  return joinEntities([...readings.values()], vouched);
}

function isPackable(reading: Reading, place: string, { output }: Call): boolean {
  try {
    assertPackable(reading.article);
    return true;
  } catch (error) {
    output.fail(`${place}: ${reasonOf(error)}`);
    return false;
  }
}

/** A pack of one folder or file is called after it, any other after its own file. */
function nameFor(inputs: readonly string[], file: string): string {
  const named = inputs.length === 1 && inputs[0] !== '-' ? resolve(inputs[0]!) : file;
  return basename(named, extname(named)) || basename(file);
}

function count(items: readonly unknown[], one: string, many: string): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}

/** The old file stays until the new one is whole. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}`);
  try {
    await writeFile(partial, bytes);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new InputError(`${file}: ${fileReason(error)}`);
  }
}
