/**
 * What a reading leans on, from disk: the trained model of this checkout, and what a person says about entities.
 * openTaggerFile() -> Tagger; readEntitiesFile("seeds/entities.json") -> VouchedEntity[].
 * It must not know articles.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openTagger, type Tagger } from '../lib/entity/tagger';
import { parseVouchedEntities, type VouchedEntity } from '../lib/entity/vouched';
import { InputError, reasonOf } from './command';
import { fileReason } from './list-sources';

const MODEL = new URL('../data/tagger.bin', import.meta.url);

/** The tagger, or undefined where the checkout has no model: names are then found by rules alone. */
export async function openTaggerFile(): Promise<Tagger | undefined> {
  if (!existsSync(MODEL)) return undefined;
  const bytes = await readFile(MODEL);
  return openTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** The vouched entities of a file; throws an InputError that names file, place and reason. */
export async function readEntitiesFile(file: string): Promise<VouchedEntity[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof TypeError ? 'not UTF-8' : fileReason(error)}`);
  }
  try {
    return parseVouchedEntities(text, file);
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}
