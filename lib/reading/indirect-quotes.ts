/**
 * Reported speech: sentences that tell what someone said without quotation marks.
 * "Meutya menyebut bahwa Indonesia ingin belajar." -> "Indonesia ingin belajar." by Meutya Hafid.
 * It must not touch sentences that hold a direct quote.
 */
import { type Span, sliceSpan, spansOverlap } from '../text/span';
import type { Scene } from './attribute-quote';
import { firstFrom, type Speaker, verbAfter } from './people';
import type { Quote } from './reading';
import { ACCORDING, CUES_WITH_SUBJECT } from './speech-cues.data';

const LEAST_WORDS = 4;

/** Reported speech in `sentences`, in order. Linear. */
export function findIndirect({ text, people }: Scene, sentences: readonly Span[], direct: readonly Quote[]): Quote[] {
  const quotes: Quote[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < direct.length && direct[next]!.end <= sentence.start) next++;
    if (direct[next] && spansOverlap(direct[next]!, sentence)) continue;
    const quote = inSentence(text, people, sentence);
    if (quote) quotes.push(quote);
  }
  return quotes;
}

function inSentence(text: string, people: readonly Speaker[], sentence: Span): Quote | undefined {
  for (let index = firstFrom(people, sentence.start); index < people.length && people[index]!.end <= sentence.end; index++) {
    const person = people[index]!;
    const content = afterVerb(text, person, sentence) ?? accordingTo(text, person, sentence);
    if (content && sliceSpan(text, content).split(/\s+/u).length >= LEAST_WORDS) return toQuote(text, content, person);
  }
  return undefined;
}

/** "X mengatakan bahwa …", "X said that …": what follows the verb. */
function afterVerb(text: string, person: Speaker, sentence: Span): Span | undefined {
  const verb = verbAfter(text, person.end);
  if (!verb || !CUES_WITH_SUBJECT.has(verb.verb) || verb.end >= sentence.end) return undefined;
  const skipped = /^\s*(?:,\s*)?(?:(?:bahwa|kalau|that)\s+)?/u.exec(text.slice(verb.end, verb.end + 20))![0].length;
  return { start: verb.end + skipped, end: sentence.end };
}

/** "Menurut X, …" is what follows; "…, menurut X, …" is the whole sentence. */
function accordingTo(text: string, { from, end }: Speaker, sentence: Span): Span | undefined {
  const before = ACCORDING.exec(text.slice(Math.max(sentence.start, from - 20), from));
  if (!before) return undefined;
  const isFirst = from - before[0].length <= sentence.start + 1;
  const comma = text.indexOf(', ', end);
  return isFirst && comma >= 0 && comma < sentence.end ? { start: comma + 2, end: sentence.end } : { ...sentence };
}

function toQuote(text: string, { start, end }: Span, { entity, role }: Speaker): Quote {
  return {
    start,
    end,
    text: text.slice(start, end),
    speaker: entity.name,
    ...(role === undefined ? {} : { role }),
    direct: false,
  };
}
