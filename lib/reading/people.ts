/**
 * The people of an article in the order they are mentioned, to ask who stands where.
 * personAt(start of "Wakil Presiden Alibaba Group Ren Geng") -> Ren Geng, with the office printed there.
 * It must not know quotes: only mentions and the words around them.
 */
import type { FoundEntity, Surface } from '../entity/entity';
import { BETWEEN, CUES_AFTER, CUES_WITH_SUBJECT } from './speech-cues.data';

/** One mention of a possible speaker. `from` is where the mention begins with its office. */
export interface Speaker extends Surface {
  readonly entity: FoundEntity;
  readonly from: number;
  readonly role?: string;
}

/** All mentions of people, and of organisations (which speak less often), in order. */
export function findSpeakers(entities: readonly FoundEntity[], kinds: readonly FoundEntity['kind'][]): Speaker[] {
  return entities
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((entity) => entity.mentions.map((mention) => toSpeaker(entity, mention)))
    .sort((a, b) => a.start - b.start);
}

function toSpeaker(entity: FoundEntity, mention: Surface): Speaker {
  const before = entity.roles?.find(
    ({ end, start }) => start < mention.start && mention.start - end >= 0 && mention.start - end <= 12,
  );
  const role =
    before ?? entity.roles?.find(({ start }) => start >= mention.end && start - mention.end <= 10) ?? entity.roles?.[0];
  return { ...mention, entity, from: before?.start ?? mention.start, ...(role ? { role: role.surface } : {}) };
}

/** Index of the first speaker that starts at or after `offset`. */
export function firstFrom(speakers: readonly Speaker[], offset: number): number {
  let low = 0;
  let high = speakers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (speakers[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const WINDOW = 60;

/** Whether the mention is the subject of a verb ("Nong Shengwen mengajak"), or follows a cue ("kata Meutya", "menurut Zhang"). */
export function isActive(text: string, { from, end }: Speaker): boolean {
  const before = /([\p{L}]+),?\s*$/u.exec(text.slice(Math.max(0, from - WINDOW), from))?.[1]?.toLowerCase() ?? '';
  if (before === 'menurut' || (CUES_AFTER.has(before) && !/^(?:aku|nilai)$/u.test(before))) return true;
  return verbAfter(text, end) !== undefined;
}

/** The verb a mention that ends at `end` is the subject of, past "juga" and an apposition between commas. */
export function verbAfter(text: string, end: number): { verb: string; end: number } | undefined {
  let window = text.slice(end, end + WINDOW * 2);
  let offset = end;
  const apposition = /^\s*(?:\([^()]{1,40}\)|,[^,.;"“”]{3,90},)/u.exec(window);
  if (apposition && !CUES_AFTER.has(window.trim())) {
    offset += apposition[0].length;
    window = text.slice(offset, offset + WINDOW);
  }
  const words = /^(?:\s+[\p{L}-]+){1,4}/u.exec(window)?.[0] ?? '';
  for (const match of words.matchAll(/[\p{L}-]+/gu)) {
    const word = match[0].toLowerCase();
    if (CUES_WITH_SUBJECT.has(word) || /^(?:me(?:m|n|ng|ny|l|r|w)?|ber)\p{Ll}{4,}$/u.test(word))
      return { verb: word, end: offset + match.index + match[0].length };
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}
