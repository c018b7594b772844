/**
 * How well articles are summarised: ROUGE of the extract against the summary a person wrote, beside the first three sentences.
 * measureSummaries() -> { ours: { r1, r2, rl }, leadThree: { … }, count: 300 }.
 * It must not know how sentences are chosen.
 */
import type { Article } from '../../lib/article/article';
import { readArticle } from '../../lib/reading/read-article';
import { devRows } from './dev-rows';
import { type Rouge, rouge } from './words';

interface SummaryRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly summary: readonly string[];
}

/** Means over all rows. */
export interface SummaryFigures {
  readonly ours: Rouge;
  readonly leadThree: Rouge;
  readonly count: number;
}

export function measureSummaries(): SummaryFigures {
  const rows = devRows<SummaryRow>('summaries-id.dev');
  const scores = rows.map((row) => {
    const { summary } = readArticle(toArticle(row));
    const gold = row.summary.join(' ');
    return {
      ours: rouge(summary.map((extract) => extract.text).join(' '), gold),
      leadThree: rouge(row.sentences.slice(0, 3).join(' '), gold),
    };
  });
  return {
    ours: mean(scores.map(({ ours }) => ours)),
    leadThree: mean(scores.map(({ leadThree }) => leadThree)),
    count: rows.length,
  };
}

function toArticle({ id, title, text }: SummaryRow): Article {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const unknown = { byline: [], editor: [], relatedHeadlines: [], published: { precision: 'unknown' } } as const;
  return { ...unknown, id, title, titleSource: 'given', language: 'id', paragraphs };
}

function mean(scores: readonly Rouge[]): Rouge {
  const of = (key: keyof Rouge) => scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { r1: of('r1'), r2: of('r2'), rl: of('rl') };
}
