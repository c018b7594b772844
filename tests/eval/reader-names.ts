/**
 * How well names are found by the whole reader, as `konteks entities` prints them, against the tagged sentences.
 * measureReaderNames(tagger) -> { 'idner-news-2k': { typed: 93.1, untyped: 95.0, … }, … }.
 * It must not know how names are found. compareNames and the gold are those of entities.ts.
 */
import type { Article } from '../../lib/article/article';
import type { Tagger } from '../../lib/entity/tagger';
import { readArticle } from '../../lib/reading/read-article';
import { detectLanguage } from '../../lib/text/language';
import { readCorpus } from '../../scripts/train/corpora';
import { compareNames, goldNames, type NamedSpan, type NameFigures } from './entities';

/** Figures for each corpus of the tagged development files. Kinds that the corpora do not tag are left out of what is found. */
export function measureReaderNames(tagger: Tagger | undefined): Map<string, NameFigures> {
  const rows = new Map<string, { gold: NamedSpan[]; found: NamedSpan[] }[]>();
  for (const sentence of [...readCorpus('entities-id.dev'), ...readCorpus('entities-en.dev')]) {
    const row = { gold: goldNames(sentence), found: namesIn(sentence.text, tagger) };
    rows.set(sentence.corpus, [...(rows.get(sentence.corpus) ?? []), row]);
  }
  return new Map([...rows].map(([corpus, compared]) => [corpus, compareNames(compared)]));
}

const TAGGED_KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

function namesIn(text: string, tagger: Tagger | undefined): NamedSpan[] {
  const { entities } = readArticle(asItIs(text), { tagger });
  return entities
    .filter(({ kind }) => TAGGED_KINDS.has(kind))
    .flatMap(({ kind, mentions }) => mentions.map(({ start, end }) => ({ start, end, kind })));
}

/** One paragraph, nothing cleaned: what `konteks entities` makes of a row. */
function asItIs(text: string): Article {
  const unknown = { byline: [], editor: [], relatedHeadlines: [], published: { precision: 'unknown' } } as const;
  return { ...unknown, id: '', language: detectLanguage(text), paragraphs: [text] };
}
