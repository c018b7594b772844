/**
 * The two to four passages a card quotes: the ones that tell most, no reprint beside its original, newest first.
 * Six reports on Xiaomi -> the lead sentences of the three that are about it, one of them from before the page.
 * It must not know how they are drawn.
 */
import type { Passage } from '../coverage/passage';
import { heaviest, passagesIn, type WeighedPassage } from '../coverage/passages';
import { withoutReprints } from '../coverage/reprints';
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import type { CardModel, Era } from './card-model';
import { eraOf } from './era';

const MOST = 4;
const FEWEST = 2;

type EraPassage = CardModel['passages'][number];

/** Passages for a card from the reports about `entity` (newest first), since the page before before it, each newest first. */
export function choosePassages(readings: readonly Reading[], entity: string, at: string | undefined): EraPassage[] {
  const voices = withoutReprints(readings).map((reading) => passagesIn(reading, entity));
  const best = voices
    .flatMap((passages) => heaviest(passages) ?? [])
    .map((one) => ({ ...one, era: eraOf(one.passage.source.published, at) }));
  const chosen = withBackground(heaviestFirst(best).slice(0, MOST), best);
  const filled = chosen.length >= FEWEST ? chosen : [...chosen, ...moreOf(voices, chosen, at)].slice(0, FEWEST);
  return newestFirst(filled.map(({ passage, era }) => ({ ...passage, era })));
}

type Chosen = WeighedPassage & { readonly era: Era };

/** When everything chosen is newer than the page, its lightest gives way to the best one from before. */
function withBackground(chosen: readonly Chosen[], all: readonly Chosen[]): readonly Chosen[] {
  if (chosen.length < MOST || chosen.some(({ era }) => era === 'before')) return chosen;
  const before = heaviestFirst(all.filter(({ era }) => era === 'before'))[0];
  return before ? [...chosen.slice(0, MOST - 1), before] : chosen;
}

/** Other sentences of the same reports, where few reports tell of an entity. */
function moreOf(voices: readonly (readonly WeighedPassage[])[], chosen: readonly Chosen[], at: string | undefined): Chosen[] {
  const taken = new Set(chosen.map(({ passage }) => foldText(passage.text)));
  const others = voices.flat().filter(({ passage }) => !taken.has(foldText(passage.text)));
  return heaviestFirst(others.map((one) => ({ ...one, era: eraOf(one.passage.source.published, at) })));
}

function heaviestFirst<T extends WeighedPassage>(passages: readonly T[]): T[] {
  return [...passages].sort((a, b) => b.weight - a.weight);
}

const ERA_ORDER: Record<Era, number> = { since: 0, before: 1, undated: 2 };

function newestFirst(passages: readonly EraPassage[]): EraPassage[] {
  return [...passages].sort(
    (a, b) => ERA_ORDER[a.era] - ERA_ORDER[b.era] || compareDates(b, a) || a.source.start - b.source.start,
  );
}

function compareDates(a: Passage, b: Passage): number {
  const [x, y] = [a.source.published.value ?? '', b.source.published.value ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
