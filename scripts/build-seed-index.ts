/**
 * Builds the search index of the bundled pack, by the code that indexes everywhere; answers its path.
 * buildSeedIndex(".output/seeds.konteks") -> ".output/seeds.index", some 60 kB. Called by wxt.config.ts behind the pack.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLibrary } from '../lib/coverage/library';
import { readPack } from '../lib/pack/read-pack';
import { writeShippedIndex } from '../lib/search/shipped-index';

export async function buildSeedIndex(path: string): Promise<string> {
  const pack = new Uint8Array(readFileSync(path));
  const { entities, readings } = await readPack(pack);
  const index = join(dirname(path), 'seeds.index');
  writeFileSync(index, await writeShippedIndex(createLibrary(entities, readings), pack));
  return index;
}
