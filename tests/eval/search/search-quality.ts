/**
 * How well reports are ranked: 60 queries over the articles of the development set, what rankers put among their ten graded 0 to 3.
 * await measureSearch(searchReadings(tagger)) -> nDCG@10 of ours beside MiniSearch at its defaults and at its best settings.
 * It must not know how anything is ranked. A result nobody graded counts 0, and the table says how many there are.
 */
import type { Article } from '../../../lib/article/article';
import type { Tagger } from '../../../lib/entity/tagger';
import { readArticle } from '../../../lib/reading/read-article';
import type { Reading } from '../../../lib/reading/reading';
import { devRows } from '../dev-rows';
import { JUDGED } from './judged.data';
import { miniSettings, type Ranker, rankMiniSearch, rankOurs } from './rankers';

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
  const ours = await meanGain(await rankOurs(readings));
  const tried = await Promise.all(miniSettings().map((settings) => meanGain(rankMiniSearch(readings, settings))));
  const best = tried.reduce((most, one) => (one.gain > most.gain ? one : most));
  const plain = { title: 1, names: 1, stems: false, stopWords: false, fuzzy: false, all: false };
  const untuned = await meanGain(rankMiniSearch(readings, plain));
  const beyond = ours.gain - best.gain;
  return [
    { measure: `search, ${JUDGED.length} judged queries, nDCG@10`, value: ours.gain.toFixed(3), goal: 'MiniSearch at its best' },
    { measure: `MiniSearch at the best of ${tried.length} settings`, value: best.gain.toFixed(3), goal: '' },
    { measure: 'MiniSearch as it comes', value: untuned.gain.toFixed(3), goal: '' },
    { measure: 'search above MiniSearch at its best', value: beyond.toFixed(3), goal: '0' },
    { measure: 'results of search nobody graded (they count 0)', value: String(ours.ungraded), goal: '0' },
    { measure: 'results of MiniSearch at its best nobody graded', value: String(best.ungraded), goal: '0' },
  ];
}

/** The mean nDCG@10 over all queries, and how many results had no grade. */
export async function meanGain(rank: Ranker): Promise<{ gain: number; ungraded: number }> {
  let sum = 0;
  let ungraded = 0;
  for (const { query, grades } of JUDGED) {
    const found = await rank(query);
    ungraded += found.filter((id) => !(id in grades)).length;
    const gains = found.slice(0, DEPTH).map((id) => grades[id]?.[0] ?? 0);
    const ideal = Object.values(grades).map(([grade]) => grade);
    sum += discounted(gains) / discounted(ideal.sort((a, b) => b - a).slice(0, DEPTH));
  }
  return { gain: sum / JUDGED.length, ungraded };
}

/** Each grade counts 2 ** grade - 1, less the further down it stands (Järvelin and Kekäläinen 2002, as in TREC). */
function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
