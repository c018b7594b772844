/**
 * How many annotated mentions are found again when the gazetteer holds the very names that are annotated.
 * measureMentionRecall() -> { 'idner-news-2k': { found: 540, gold: 562, missed: ["AS", …] }, … } of the development set.
 * Each sentence is a page by itself, the hardest case: nothing else on it speaks for a weak name. It must not know how mentions are found.
 */
import type { Entity } from '../../lib/entity/entity';
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { findMentions } from '../../lib/gazetteer/find-mentions';
import { openGazetteer } from '../../lib/gazetteer/open-gazetteer';
import { readCorpus, type TaggedSentence } from '../../scripts/train/corpora';
import { goldNames, type NamedSpan } from './entities';

/** What was found again, exactly as annotated. */
export interface RecallFigures {
  found: number;
  gold: number;
  readonly missed: string[];
}

/** A sentence with the names annotated in it. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

/** Figures for each corpus of the development set. */
export function measureMentionRecall(): Record<string, RecallFigures> {
  const sentences = [...readCorpus('entities-id.dev'), ...readCorpus('entities-en.dev')];
  const corpora = [...new Set(sentences.map(({ corpus }) => corpus))];
  return Object.fromEntries(
    corpora.map((corpus) => {
      const texts = sentences.filter((sentence) => sentence.corpus === corpus).map(toNamedText);
      return [corpus, recallOf(texts, corpus === 'wikineural' ? 'en' : 'id')];
    }),
  );
}

/** Finds in each text the names of all of them. */
export function recallOf(texts: readonly NamedText[], language: 'id' | 'en'): RecallFigures {
  const entities = entitiesOf(texts);
  const gazetteer = openGazetteer(compileGazetteer(entities), entities);
  const figures: RecallFigures = { found: 0, gold: 0, missed: [] };
  for (const { text, names } of texts) {
    const spans = new Set(findMentions(gazetteer, text, { language }).map(({ start, end }) => `${start}-${end}`));
    for (const { start, end } of names) {
      figures.gold++;
      if (spans.has(`${start}-${end}`)) figures.found++;
      else figures.missed.push(text.slice(start, end));
    }
  }
  return figures;
}

function toNamedText(sentence: TaggedSentence): NamedText {
  return { text: sentence.text, names: goldNames(sentence) };
}

/** One entity for each form as it is printed, of the kind it has first: which of two namesakes is meant is not measured. */
function entitiesOf(texts: readonly NamedText[]): Entity[] {
  const byForm = new Map<string, Entity>();
  for (const { text, names } of texts) {
    for (const { start, end, kind } of names) {
      const form = text.slice(start, end);
      if (byForm.has(form)) continue;
      const aliases = [{ text: form, language: 'und', caseSensitive: false, source: 'article' }] as const;
      byForm.set(form, { id: `e${byForm.size}`, name: form, kind, aliases, prominence: 0 });
    }
  }
  return [...byForm.values()];
}
