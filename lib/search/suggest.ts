/**
 * Suggestions for a line of text, and what a finished line means: names as they are written, reports by their headlines.
 * suggestFor(found) -> [{ line: "Komdigi", means: { entity: "komdigi" } }, { line: "Indonesia Masuk …", means: { article: "9f…" } }].
 * It must not know the address bar: a line that a reader took is the same line that was suggested.
 */
import { foldText } from '../text/fold';
import type { SearchResult } from './search-result';

/** What a line leads to. */
export type Meaning = { readonly entity: string } | { readonly article: string };

/** A line to offer and what it leads to. Lines differ from each other. */
export interface Suggestion {
  readonly line: string;
  readonly means: Meaning;
}

/** Names first, then reports; of equal lines the first, so that a line has one meaning. */
export function suggestFor({ entities, articles }: SearchResult): Suggestion[] {
  const all: Suggestion[] = [
    ...entities.map(({ id, name }) => ({ line: name.text, means: { entity: id } })),
    ...articles.map(({ id, title }) => ({ line: title.text, means: { article: id } })),
  ];
  const seen = new Set<string>();
  return all.filter(({ line }) => {
    const folded = foldText(line);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** What a line means where it is just one of the suggestions; undefined where it is only words to search for. */
export function meaningOf(line: string, found: SearchResult): Meaning | undefined {
  const wanted = foldText(line.trim());
  return suggestFor(found).find((suggestion) => foldText(suggestion.line) === wanted)?.means;
}
