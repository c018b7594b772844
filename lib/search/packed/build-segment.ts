/**
 * Some hundred articles to one new segment, taken in one by one so that none has to be held.
 * const builder = new SegmentBuilder(7); builder.add(articleTerms("saved", reading)); …; await builder.finish() -> { info, records }.
 * It must not know other segments. It works in slices: `breathe` is asked between them.
 */
import type { Language } from '../../article/article';
import { STEMMED, stemOf } from '../stems';
import { type ArticleTerms, stemKey } from './article-terms';
import { documentKey } from './document-table';
import type { SegmentInfo } from './manifest';
import { packPosting } from './postings';
import { type Breathe, type SegmentDocument, SegmentWriter } from './segment-writer';

/** A segment with the records to be put. */
export interface BuiltSegment {
  readonly info: SegmentInfo;
  readonly records: ReadonlyMap<string, Uint8Array>;
}

/** Where a term or tag stands, and the languages it is said in, one bit for each of STEMMED. */
interface Found {
  readonly postings: number[];
  languages: number;
}

const KEYS_BETWEEN_BREATHS = 64;
const KEYS_STEMMED_BETWEEN_BREATHS = 128;
const KEYS_GROUPED_BETWEEN_BREATHS = 1024;
/** Keys are grouped by so many of their first units; those of stems and tags begin alike ("\u0002e:"). */
const WORD_UNITS = 3;
const MARKED_UNITS = 5;

/** Writes `articles`, each article of a source at most once, as segment `id`. */
export async function buildSegment(id: number, articles: readonly ArticleTerms[], breathe?: Breathe): Promise<BuiltSegment> {
  const builder = new SegmentBuilder(id);
  const keyed = articles.map((article) => ({ article, key: documentKey(article) }));
  for (const { article } of keyed.sort((a, b) => (a.key < b.key ? -1 : 1))) builder.add(article);
  return builder.finish(breathe);
}

/** A segment under way. */
export class SegmentBuilder {
  readonly #id: number;
  readonly #documents: SegmentDocument[] = [];
  readonly #keys = new Map<string, Found>();

  constructor(id: number) {
    this.#id = id;
  }

  /** The next article, in the order of documentKey. */
  add({ terms, tags, ...document }: ArticleTerms): void {
    const number = this.#documents.push(document) - 1;
    const language = bitOf(document.language);
    for (const [term, value] of terms) this.#add(term, packPosting(number, value), language);
    for (const tag of tags) this.#add(tag, packPosting(number, 1), 0);
  }

  async finish(breathe?: Breathe): Promise<BuiltSegment> {
    const stems = await collectStems(this.#keys, breathe);
    const writer = new SegmentWriter(this.#id);
    await writer.documents(this.#documents, breathe);
    let written = 0;
    for (const keys of await byFirstUnits([this.#keys.keys(), stems.keys()], breathe)) {
      keys.sort();
      await breathe?.();
      for (const key of keys) {
        const words = stems.get(key);
        if (words) writer.addStem(key, words.length > 1 ? words.sort() : words);
        else writer.add(key, this.#keys.get(key)!.postings);
        if (++written % KEYS_BETWEEN_BREATHS === 0) await breathe?.();
      }
    }
    const info = writer.pause();
    return { info, records: writer.take() };
  }

  #add(key: string, posting: number, language: number): void {
    const found = this.#keys.get(key);
    if (!found) this.#keys.set(key, { postings: [posting], languages: language });
    else {
      found.postings.push(posting);
      found.languages |= language;
    }
  }
}

/** None for a language without stems. */
function bitOf(language: Language): number {
  const at = (STEMMED as readonly Language[]).indexOf(language);
  return at < 0 ? 0 : 1 << at;
}

/** The words of each stem: each word that is not its own, in every language it is said in. */
async function collectStems(keys: ReadonlyMap<string, Found>, breathe?: Breathe): Promise<Map<string, string[]>> {
  const stems = new Map<string, string[]>();
  let seen = 0;
  for (const [word, { languages }] of keys) {
    if (++seen % KEYS_STEMMED_BETWEEN_BREATHS === 0) await breathe?.();
    for (const [bit, language] of STEMMED.entries()) {
      if ((languages & (1 << bit)) === 0) continue;
      const stem = stemOf(word, language);
      if (stem === undefined || stem === word) continue;
      const key = stemKey(language, stem);
      const words = stems.get(key);
      if (words) words.push(word);
      else stems.set(key, [word]);
    }
  }
  return stems;
}

/** The keys in lists that follow each other, each to be sorted by itself: all at once would take too long for one slice. */
async function byFirstUnits(all: readonly Iterable<string>[], breathe?: Breathe): Promise<string[][]> {
  const groups = new Map<string, string[]>();
  let grouped = 0;
  for (const keys of all) {
    for (const key of keys) {
      const first = key.slice(0, key < ' ' ? MARKED_UNITS : WORD_UNITS);
      const group = groups.get(first);
      if (group) group.push(key);
      else groups.set(first, [key]);
      if (++grouped % KEYS_GROUPED_BETWEEN_BREATHS === 0) await breathe?.();
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, keys]) => keys);
  await breathe?.();
  return sorted;
}
