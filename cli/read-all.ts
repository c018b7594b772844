/**
 * INPUTs to readings, one at a time: what `read` prints and `build` packs.
 * readAll(call, inputs) -> { place, id?, reading }, … with the model of this checkout and the entities.json beside the inputs.
 * It must not know what becomes of a reading.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VouchedEntity } from '../lib/entity/vouched';
import { readArticle } from '../lib/reading/read-article';
import type { Reading } from '../lib/reading/reading';
import { openTaggerFile, readEntitiesFile } from './aids';
import { type Call, textOption, UsageError } from './command';
import { type ArticleInputs, readArticles } from './read-articles';

/** A reading and where it came from. */
export interface ReadingRead {
  readonly place: string;
  readonly id?: string | number;
  readonly reading: Reading;
}

/** What `read` and `build` both take. */
export const READING_OPTIONS = { html: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** The inputs of a call; without any it is stdin, unless someone sits at it. */
export function readingInputs(call: Call): ArticleInputs {
  const language = textOption(call, 'lang');
  if (language !== undefined && language !== 'id' && language !== 'en')
    throw new UsageError(`--lang "${language}" is neither id nor en`);
  const { positionals } = call;
  if (positionals.length === 0 && call.stdin.isTTY) throw new UsageError('no FILE, folder or - given');
  return { paths: positionals.length > 0 ? positionals : ['-'], html: call.values.html === true, language };
}

/** What a person says: of `file` if given, else of every entities.json that lies in a folder among the inputs. */
export async function vouchedFor(paths: readonly string[], file?: string): Promise<VouchedEntity[]> {
  const files = file !== undefined ? [file] : paths.map((path) => join(path, 'entities.json')).filter((path) => existsSync(path));
  return (await Promise.all(files.map(readEntitiesFile))).flat();
}

/** Reads all inputs in order; what fails is named on the call's output. */
export async function* readAll(
  inputs: ArticleInputs,
  vouched: readonly VouchedEntity[],
  call: Call,
): AsyncGenerator<ReadingRead> {
  const tagger = await openTaggerFile();
  for await (const { article, ...from } of readArticles(inputs, call)) {
    yield { ...from, reading: readArticle(article, { vouched, tagger }) };
  }
}
