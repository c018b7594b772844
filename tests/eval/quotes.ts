/**
 * How well direct quotes are found and given to those who spoke: in the five seeds and in the labelled sentences.
 * compareQuotes([{ expected, found }]) -> { f1, speakerRight, gold }.
 * It must not know how quotes are found.
 */
import { parseTextArticle } from '../../lib/article/parse-text-article';
import type { Tagger } from '../../lib/entity/tagger';
import { readArticle } from '../../lib/reading/read-article';
import { seedReadings } from '../reading/seed-readings';
import { LABELLED_QUOTES } from './labelled-quotes.data';

export interface QuoteSign {
  readonly starts: string;
  readonly speaker: string | null;
}

export interface QuoteRow {
  readonly expected: readonly QuoteSign[];
  readonly found: readonly { readonly text: string; readonly speaker?: string }[];
}

/** F1 of quotes found, and the share of the found gold quotes whose speaker is right, both in percent. */
export interface QuoteFigures {
  readonly f1: number;
  readonly speakerRight: number;
  readonly gold: number;
}

/** A quote is found when one starts with the expected words; its speaker is right when the names are equal or both unknown. */
export function compareQuotes(rows: readonly QuoteRow[]): QuoteFigures {
  let [gold, found, right, speaker] = [0, 0, 0, 0];
  for (const row of rows) {
    gold += row.expected.length;
    found += row.found.length;
    for (const { starts, speaker: expected } of row.expected) {
      const match = row.found.find(({ text }) => text.replace(/^["“]/, '').startsWith(starts));
      if (match === undefined) continue;
      right++;
      if ((match.speaker ?? null) === expected) speaker++;
    }
  }
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
  return { f1: percent(2 * right, gold + found), speakerRight: percent(speaker, right), gold };
}

/** The seeds as `npm run eval` reads them: without what a person vouches for. */
export function measureSeedQuotes(): QuoteFigures {
  return compareQuotes(
    seedReadings({ vouched: false }).map(({ quotes, reading }) => ({
      expected: quotes,
      found: reading.quotes.filter(({ direct }) => direct),
    })),
  );
}

/** The labelled sentences of one language. A speaker that is no name ("one of the farmers") counts as unknown. */
export function measureLabelledQuotes(language: 'id' | 'en', tagger: Tagger | undefined): QuoteFigures {
  return compareQuotes(
    LABELLED_QUOTES.filter((row) => row.language === language).map(({ text, quotes }) => {
      const article = { ...parseTextArticle(text, { language, title: 'x' }), paragraphs: [text] };
      const direct = readArticle(article, { tagger }).quotes.filter((quote) => quote.direct);
      return { expected: quotes, found: direct.map((quote) => (isName(quote.speaker) ? quote : { text: quote.text })) };
    }),
  );
}

function isName(speaker: string | undefined): boolean {
  return speaker !== undefined && /^\p{Lu}/u.test(speaker);
}
