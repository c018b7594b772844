/**
 * The names in a text that is read once, each with the sentences that hold it.
 * namesIn(["Komdigi bertemu …", "Lalu Komdigi …"], mentions) -> [{ entity: "komdigi", count: 2, sentences: [{ text, marks }, …] }].
 * It must not know where the text comes from. Names come in the order they first stand in; those that leave a choice are left out.
 */
import type { Mention } from '../gazetteer/mention';
import { splitSentences } from '../text/sentences';
import { type Span, spanContains } from '../text/span';
import type { OnPage } from './brief';

/** A sentence of the text with the mentions of one name in it, counted from its start. */
export interface NamingSentence {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** One name of the text. */
export interface NameInText extends OnPage {
  readonly sentences: readonly NamingSentence[];
}

const MOST_SENTENCES = 3;

/** The lines of a text, which are its paragraphs. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Names in a text of these lines, by the mentions found in each. */
export function namesIn(lines: readonly string[], found: readonly (readonly Mention[])[]): NameInText[] {
  const names = new Map<string, { count: number; sentences: NamingSentence[] }>();
  const sure = found.map((mentions) => mentions.filter(({ others }) => others === undefined));
  sure.forEach((mentions, place) => {
    for (const mention of mentions) {
      const name = names.get(mention.entity) ?? { count: 0, sentences: [] };
      name.count += 1;
      names.set(mention.entity, name);
    }
    for (const [entity, own] of byEntity(mentions)) names.get(entity)?.sentences.push(...sentencesWith(lines[place]!, own));
  });
  return [...names].map(([entity, { count, sentences }]) => ({ entity, count, sentences: sentences.slice(0, MOST_SENTENCES) }));
}

function byEntity(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(mention.entity, [...(groups.get(mention.entity) ?? []), mention]);
  return groups;
}

function sentencesWith(line: string, mentions: readonly Mention[]): NamingSentence[] {
  return splitSentences(line).flatMap((sentence) => {
    const inside = mentions.filter((mention) => spanContains(sentence, mention));
    if (inside.length === 0) return [];
    const marks = inside.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
    return [{ text: line.slice(sentence.start, sentence.end), marks }];
  });
}
