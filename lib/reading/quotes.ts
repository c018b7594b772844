/**
 * Every quote of an article with its speaker: words between marks (direct) and reported speech (indirect).
 * `"Kami ingin mengundang …," ujarnya.` after "Nong Shengwen mengajak …" -> a direct quote by Nong Shengwen.
 * It must not know what is worth showing: it finds all there are; a lone word in marks ("gigafactory") is no quote.
 */
import type { FoundEntity } from '../entity/entity';
import { type Span, sliceSpan } from '../text/span';
import { type Attribution, attributeAfter, attributeBefore, type Scene, toAttribution } from './attribute-quote';
import { findIndirect } from './indirect-quotes';
import { findSpeakers, firstFrom, isActive } from './people';
import { findQuoted, type Quoted } from './quoted-spans';
import type { Quote } from './reading';

const LEAST_WORDS = 4;
const MOST_TITLE_WORDS = 10;

/** The quotes of `text` in order, direct and indirect, never overlapping. Linear. */
export function findQuotes(text: string, entities: readonly FoundEntity[], sentences: readonly Span[]): Quote[] {
  const scene = { text, people: findSpeakers(entities, ['person']), others: findSpeakers(entities, ['organization']) };
  const direct = findDirect(scene);
  const indirect = findIndirect(scene, sentences, direct);
  return [...direct, ...indirect].sort((a, b) => a.start - b.start);
}

function findDirect(scene: Scene): Quote[] {
  const quotes: Quote[] = [];
  let last: { attribution: Attribution; end: number } | undefined;
  for (const quoted of findQuoted(scene.text)) {
    const told = attributeAfter(scene, quoted) ?? attributeBefore(scene, quoted);
    if (!isSpeech(scene.text, quoted, told !== undefined)) continue;
    const attribution = told !== undefined && told !== 'pronoun' ? told : fromContext(scene, quoted, last);
    quotes.push(toQuote(scene.text, quoted, attribution));
    if (attribution) last = { attribution, end: Math.max(quoted.close, attribution.end) };
  }
  return quotes;
}

/** Told by a verb beside it, a sentence of its own, or too long for a title or a term. */
function isSpeech(text: string, quoted: Quoted, isTold: boolean): boolean {
  const words = sliceSpan(text, quoted).split(/\s+/u);
  if (isTold) return words.length > 1 || /[.!?,]$/u.test(text.slice(quoted.start, quoted.close).trimEnd());
  if (words.length < LEAST_WORDS) return false;
  const isSentence = /[.!?,…]$/u.test(text.slice(quoted.start, quoted.close).trimEnd());
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return isSentence || (words.length > MOST_TITLE_WORDS / 2 && capitals < words.length / 2) || words.length > MOST_TITLE_WORDS;
}

/** Whoever acted last between the quote before and this one; else who spoke last; else the person named last. */
function fromContext({ text, people }: Scene, { open }: Quoted, last: { attribution: Attribution; end: number } | undefined) {
  const until = firstFrom(people, open);
  const since = last ? firstFrom(people, last.end) : 0;
  const between = people.slice(Math.max(since, until - MOST_LOOKED_AT), until);
  const active = between.findLast((person) => isActive(text, person));
  if (active) return toAttribution(active, 'context');
  if (last) return { ...last.attribution, by: 'context' as const, end: open };
  const named = between.at(-1);
  return named && toAttribution(named, 'context');
}

const MOST_LOOKED_AT = 50;

function toQuote(text: string, { start, end }: Quoted, attribution: Attribution | undefined): Quote {
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(attribution?.speaker === undefined ? {} : { speaker: attribution.speaker }),
    ...(attribution?.role === undefined ? {} : { role: attribution.role }),
    direct: true,
  };
}
