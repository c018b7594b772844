/**
 * How well reports are ranked: 60 queries over the articles of the development set, what rankers put among their ten graded 0 to 3.
 * await measureSearch(searchReadings(tagger)) -> nDCG@10 of ours beside MiniSearch: as they come, tuned, and tuned on the other half.
 * It must not know how anything is ranked. A result nobody graded counts 0, and the table says how many there are.
 */
import type { Article } from '../../../lib/article/article';
import type { Tagger } from '../../../lib/entity/tagger';
import { readArticle } from '../../../lib/reading/read-article';
import type { Reading } from '../../../lib/reading/reading';
import { devRows } from '../dev-rows';
import { JUDGED } from './judged.data';
import { miniSettings, ourSettings, type Ranker, rankMiniSearch, rankOursWith } from './rankers';

/** A row for the table of measures. */
export interface SearchMeasure {
  readonly measure: string;
  readonly value: string;
  readonly goal: string;
}

const DEPTH = 10;

/** The articles of the development set, read as they are when they come in. */
export function searchReadings(tagger: Tagger | undefined): Reading[] {
  const unknown = { byline: [], editor: [], relatedHeadlines: [], published: { precision: 'unknown' } } as const;
  return devRows<{ id: string; title: string; text: string }>('articles-id.dev').map(({ id, title, text }) => {
    const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
    const article: Article = { ...unknown, id, title, titleSource: 'given', language: 'id', paragraphs };
    return readArticle(article, tagger ? { tagger } : {});
  });
}

/** The rows on search. */
export async function measureSearch(readings: readonly Reading[]): Promise<SearchMeasure[]> {
  const oursWith = await rankOursWith(readings);
  const ours = await gainsOf(oursWith());
  const ourTried = await Promise.all(ourSettings().map((boosts) => gainsOf(oursWith(boosts))));
  const tried = await Promise.all(miniSettings().map((settings) => gainsOf(rankMiniSearch(readings, settings))));
  const best = bestOf(tried, everyQuery);
  const plain = { title: 1, names: 1, stems: false, stopWords: false, fuzzy: false, all: false };
  const untuned = await gainsOf(rankMiniSearch(readings, plain));
  const [held, miniHeld] = [heldOut(ourTried), heldOut(tried)];
  return [
    { measure: `search, ${JUDGED.length} judged queries, nDCG@10`, value: mean(ours).toFixed(3), goal: 'MiniSearch at its best' },
    { measure: `MiniSearch at the best of ${tried.length} settings`, value: mean(best).toFixed(3), goal: '' },
    { measure: 'MiniSearch as it comes', value: mean(untuned).toFixed(3), goal: '' },
    { measure: 'search above MiniSearch at its best', value: (mean(ours) - mean(best)).toFixed(3), goal: '0' },
    {
      measure: `search, the best of ${ourTried.length} boosts for one half of the queries, on the other half`,
      value: held.gain.toFixed(3),
      goal: 'MiniSearch likewise',
    },
    { measure: `MiniSearch, the best of ${tried.length} settings likewise`, value: miniHeld.gain.toFixed(3), goal: '' },
    { measure: 'search above MiniSearch, on the half not tuned on', value: (held.gain - miniHeld.gain).toFixed(3), goal: '0' },
    { measure: 'results of search nobody graded (they count 0)', value: String(ungraded(ours)), goal: '0' },
    { measure: 'results of MiniSearch at its best nobody graded', value: String(ungraded(best)), goal: '0' },
    {
      measure: 'results nobody graded on the half not tuned on, of both',
      value: `${held.ungraded} + ${miniHeld.ungraded}`,
      goal: '',
    },
  ];
}

/** What a ranker got for each query of JUDGED: its nDCG@10, and how many of its results have no grade. */
type Gains = readonly { readonly gain: number; readonly ungraded: number }[];

async function gainsOf(rank: Ranker): Promise<Gains> {
  return Promise.all(
    JUDGED.map(async ({ query, grades }) => {
      const found = await rank(query);
      const gains = found.slice(0, DEPTH).map((id) => grades[id]?.[0] ?? 0);
      const ideal = Object.values(grades).map(([grade]) => grade);
      return {
        gain: discounted(gains) / discounted(ideal.sort((a, b) => b - a).slice(0, DEPTH)),
        ungraded: found.filter((id) => !(id in grades)).length,
      };
    }),
  );
}

/** The settings that are best for either half of the queries, measured on the other half; both halves together are all queries. */
function heldOut(tried: readonly Gains[]): { gain: number; ungraded: number } {
  const measured = [false, true].flatMap((side) => {
    const best = bestOf(tried, (query) => isFirstHalf(query) === side);
    return best.filter((_, at) => isFirstHalf(JUDGED[at]!.query) !== side);
  });
  return { gain: mean(measured), ungraded: ungraded(measured) };
}

function bestOf(tried: readonly Gains[], counts: (query: string) => boolean): Gains {
  const gainOf = (gains: Gains) => mean(gains.filter((_, at) => counts(JUDGED[at]!.query)));
  return tried.reduce((most, one) => (gainOf(one) > gainOf(most) ? one : most));
}

const everyQuery = () => true;

/** By a hash of its words (FNV-1a), so that the halves stay as they are when queries are added. */
function isFirstHalf(query: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < query.length; at++) hash = Math.imul(hash ^ query.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 0;
}

function mean(gains: Gains): number {
  return gains.reduce((sum, { gain }) => sum + gain, 0) / gains.length;
}

function ungraded(gains: Gains): number {
  return gains.reduce((sum, one) => sum + one.ungraded, 0);
}

/** Each grade counts 2 ** grade - 1, less the further down it stands (Järvelin and Kekäläinen 2002, as in TREC). */
function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
