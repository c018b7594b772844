/**
 * What a reading leans on inside the extension: the packaged model and the names that a person vouches for, loaded once when needed.
 * (await loadReadingAids()).tagger -> Tagger. It must not know articles.
 * Without a model names are found by rules alone: reading never fails for want of it.
 */
import type { Entity } from '../entity/entity';
import { openTagger, type Tagger } from '../entity/tagger';
import type { VouchedEntity } from '../entity/vouched';
import type { ReadingAids } from '../reading/read-article';
import { browser } from './browser';
import { openLibrary } from './library-store';

const MODEL = '/tagger.bin';

let loaded: Promise<ReadingAids> | undefined;

/** The aids; the first call reads 2.7 MB of the package, later ones share them. */
export function loadReadingAids(): Promise<ReadingAids> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ReadingAids> {
  const [tagger, vouched] = await Promise.all([loadTagger(), loadVouched()]);
  return { vouched, ...(tagger && { tagger }) };
}

async function loadTagger(): Promise<Tagger | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(MODEL));
    return openTagger(await response.arrayBuffer());
  } catch {
    return undefined;
  }
}

async function loadVouched(): Promise<VouchedEntity[]> {
  const opened = await openLibrary();
  if (!opened.ok) return [];
  return [...opened.value.entities.values()].flatMap(toVouched);
}

function toVouched({ id, name, kind, aliases }: Entity): VouchedEntity[] {
  const given = aliases.filter(({ source }) => source === 'person');
  return given.length > 0 ? [{ id, name, kind, aliases: given }] : [];
}
