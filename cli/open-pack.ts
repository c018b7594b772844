/**
 * A pack file to its contents, for the commands that answer from one.
 * openPack("seeds.konteks") -> Pack; an InputError "seeds.konteks: line 3: …" where it cannot be used.
 * It must not know what is asked of the pack.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createLibrary, type Library } from '../lib/coverage/library';
import type { Pack } from '../lib/pack/pack';
import { readPack } from '../lib/pack/read-pack';
import { InputError } from './command';
import { fileReason } from './list-sources';

/** Reads and checks a pack, streaming. */
export async function openPack(file: string): Promise<Pack> {
  try {
    if (!(await stat(file)).isFile()) throw new Error('not a file');
    return await readPack(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>);
  } catch (error) {
    throw new InputError(`${file}: ${fileReason(error)}`);
  }
}

/** The library of one pack. */
export async function openLibrary(file: string): Promise<Library> {
  const { entities, readings } = await openPack(file);
  return createLibrary(entities, readings);
}
