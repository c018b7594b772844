/**
 * The training corpora as the tagger will meet text: each sentence joined by spaces, cut again by `tokenise`, its BIO tags
 * carried over. {tokens: ["Jokowi-Kalla"], tags: ["B-PER"]} gives Jokowi B-PER, - I-PER, Kalla I-PER.
 * It must not know features or weights.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Token, tokenise } from '../../lib/text/tokens';

/** One sentence of a corpus in run-time tokens. */
export interface TaggedSentence {
  readonly corpus: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
}

interface Row {
  readonly corpus: string;
  readonly split: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Where the development set lies, seen from the top of the repository. */
export const DEV_SET = '../shared/dev-set';

/** Whether the development set is there at all. */
export function hasDevSet(): boolean {
  return existsSync(DEV_SET);
}

/** The sentences of one file of the development set ("entities-id.train"). */
export function readCorpus(name: string): TaggedSentence[] {
  const lines = gunzipSync(readFileSync(`${DEV_SET}/${name}.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => retokenise(JSON.parse(line) as Row));
}

/** The row's text cut by the run-time tokeniser, with its tags carried over; see the example above. */
export function retokenise(row: Row): TaggedSentence {
  const text = row.tokens.join(' ');
  const tokens = tokenise(text);
  const tags: string[] = [];
  let source = 0;
  let end = row.tokens[0]?.length ?? 0;
  let fresh = true;
  for (const token of tokens) {
    while (token.start >= end && source + 1 < row.tokens.length) {
      source++;
      end += 1 + row.tokens[source]!.length;
      fresh = true;
    }
    const tag = row.tags[source]!;
    tags.push(tag.startsWith('B-') && !fresh ? `I-${tag.slice(2)}` : tag);
    fresh = false;
  }
  return { corpus: row.corpus, text, tokens, tags };
}
