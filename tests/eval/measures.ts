/**
 * Every measure of reading that can be taken here, as rows of one table.
 * takeMeasures(tagger) -> [{ measure: 'title right, Indonesian pages', value: '6 of 6', goal: '24 of 26' }, …].
 * It must not print, nor know where the table goes.
 */
import type { Tagger } from '../../lib/entity/tagger';
import { measureDates } from './dates';
import { measureMentionRecall } from './mention-recall';
import { HARD_TEXTS } from './mentions/hard-texts.data';
import { judgeMentions } from './mentions/judge-mentions';
import { LATER_TEXTS } from './mentions/later-texts.data';
import { ALL_TEXTS, type Labelled } from './mentions/texts.data';
import { measurePages, type PageScore } from './pages';
import { measureLabelledQuotes, measureSeedQuotes, type QuoteFigures } from './quotes';
import { measureReaderNames } from './reader-names';
import { measureSpeed } from './speed';
import { measureSummaries } from './summaries';
import type { Rouge } from './words';

/** One row. `goal` is what is to be reached on other, held-back material; '' where nothing was set. */
export interface Measure {
  readonly measure: string;
  readonly value: string;
  readonly goal: string;
}

const CORPUS_NAMES: Readonly<Record<string, string>> = {
  'idner-news-2k': 'Indonesian news (IDNER)',
  nergrit: 'Indonesian (NERGrit)',
  wikineural: 'English (WikiNEuRal)',
};
const PAGE_NAMES: Readonly<Record<string, string>> = { 'indonesian-news': 'Indonesian', wcxb: 'English (WCXB)' };
const WORD_GOALS: Readonly<Record<string, string>> = { 'indonesian-news': '.96', wcxb: '.95' };

/** Corpora whose development rows the shipped model is trained on: see data/README.md. */
const SEEN: ReadonlySet<string> = new Set(['idner-news-2k', 'nergrit']);

/** `isShipped` says that the model has seen the Indonesian rows: their figures are marked. Takes a minute; needs the development set. */
export function takeMeasures(tagger: Tagger | undefined, isShipped: boolean): Measure[] {
  return [
    ...nameMeasures(tagger, isShipped),
    ...mentionMeasures(),
    ...labelledMentionMeasures(),
    ...quoteMeasures(tagger),
    ...dateMeasures(),
    ...pageMeasures(),
    ...summaryMeasures(),
    ...speedMeasures(tagger),
  ];
}

function nameMeasures(tagger: Tagger | undefined, isShipped: boolean): Measure[] {
  return [...measureReaderNames(tagger)].map(([corpus, { typed, untyped, counts }]) => ({
    measure: `names, ${CORPUS_NAMES[corpus] ?? corpus}, strict span F1 typed / untyped (${counts.gold} gold${isShipped && SEEN.has(corpus) ? ', rows the model was trained on' : ''})`,
    value: `${typed.toFixed(1)} / ${untyped.toFixed(1)}`,
    goal: corpus === 'idner-news-2k' ? '89 / -' : '',
  }));
}

function mentionMeasures(): Measure[] {
  return Object.entries(measureMentionRecall()).map(([corpus, { found, gold }]) => ({
    measure: `mentions of known names found again, ${CORPUS_NAMES[corpus] ?? corpus}, its own names as the gazetteer (${gold} gold), recall`,
    value: `.${Math.round((1000 * found) / gold)}`,
    goal: '.98',
  }));
}

function labelledMentionMeasures(): Measure[] {
  const row = (what: string, texts: readonly Labelled[]): Measure => {
    const { precision, recall, right, missed } = judgeMentions(texts);
    const measure = `mentions, ${what} (${texts.length} texts, ${right.length + missed.length} gold), precision / recall`;
    return { measure, value: `${precision.toFixed(3).slice(1)} / ${recall.toFixed(3).slice(1)}`, goal: '.97 / .93' };
  };
  return [row('own plain texts', ALL_TEXTS), row('own hard texts', [...HARD_TEXTS, ...LATER_TEXTS])];
}

function quoteMeasures(tagger: Tagger | undefined): Measure[] {
  const row = (what: string, { f1, speakerRight, gold }: QuoteFigures): Measure => ({
    measure: `direct quotes, ${what} (${gold} gold), F1 / speaker right`,
    value: `${f1.toFixed(0)} / ${speakerRight.toFixed(0)} %`,
    goal: '98 / 92 %',
  });
  return [
    row('the five seeds', measureSeedQuotes()),
    row('own Indonesian sentences', measureLabelledQuotes('id', tagger)),
    row('own English sentences', measureLabelledQuotes('en', tagger)),
  ];
}

function dateMeasures(): Measure[] {
  const row = (what: string, f1: number): Measure => ({
    measure: `dates in words, own ${what} sentences, F1`,
    value: f1.toFixed(0),
    goal: '90',
  });
  return [row('Indonesian', measureDates('id')), row('English', measureDates('en'))];
}

function pageMeasures(): Measure[] {
  return [...measurePages()].flatMap(([corpus, scores]) => {
    const what = `${PAGE_NAMES[corpus] ?? corpus} pages (${scores.length})`;
    const words = scores.reduce((sum, score) => sum + score.words, 0) / scores.length;
    const isIndonesian = corpus === 'indonesian-news';
    return [
      { measure: `article text, ${what}, word F1`, value: words.toFixed(3).slice(1), goal: WORD_GOALS[corpus] ?? '' },
      { measure: `published date right to the day, ${what}`, value: dateShare(scores), goal: isIndonesian ? '24 of 26' : '90 %' },
      {
        measure: `title right, ${what}`,
        value: share(scores.map(({ titleRight }) => titleRight)),
        goal: isIndonesian ? '24 of 26' : '',
      },
    ];
  });
}

function dateShare(scores: readonly PageScore[]): string {
  return share(scores.flatMap(({ dateRight }) => (dateRight === undefined ? [] : [dateRight])));
}

function share(verdicts: readonly boolean[]): string {
  return `${verdicts.filter(Boolean).length} of ${verdicts.length}`;
}

function summaryMeasures(): Measure[] {
  const { ours, leadThree, count } = measureSummaries();
  const print = ({ r1, r2, rl }: Rouge) => [r1, r2, rl].map((figure) => (100 * figure).toFixed(1)).join(' / ');
  return [
    { measure: `summary, IndoSum (${count}), ROUGE-1/2/L`, value: print(ours), goal: '68 / 61 / 65' },
    { measure: 'the same, first three sentences', value: print(leadThree), goal: '' },
  ];
}

function speedMeasures(tagger: Tagger | undefined): Measure[] {
  const { words, milliseconds, growth } = measureSpeed(tagger);
  return [
    { measure: `reading a report of ${words} words whole, median`, value: `${milliseconds.toFixed(1)} ms`, goal: '2 ms' },
    { measure: 'the same ten times as long, ratio', value: `${growth.toFixed(1)}x`, goal: 'about 10x' },
  ];
}
