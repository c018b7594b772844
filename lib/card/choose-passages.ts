/**
 * The two to four passages a card quotes: the ones that tell most, newest first.
 * Six reports on Xiaomi -> the lead sentences of the three that are about it, one of them from before the page.
 * It must not know how they are drawn.
 */
import type { Passage } from '../coverage/passage';
import { heaviest, passagesIn, type WeighedPassage } from '../coverage/passages';
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import type { CardModel, Era } from './card-model';
import { eraOf } from './era';

const MOST = 4;
const FEWEST = 2;

type EraPassage = CardModel['passages'][number];

/** Passages for a card from the reports about `entity` without reprints (see voicesAbout), since the page before before it, each newest first. */
export function choosePassages(voices: readonly Reading[], entity: string, at: string | undefined): EraPassage[] {
  const passagesOf = voices.map((reading) => passagesIn(reading, entity));
  const best = passagesOf
    .flatMap((passages) => heaviest(passages) ?? [])
    .map((one) => ({ ...one, era: eraOf(one.passage.source.published, at) }));
  const chosen = withEra('before', withEra('since', heaviestFirst(best).slice(0, MOST), best), best);
  const filled = chosen.length >= FEWEST ? chosen : [...chosen, ...moreOf(passagesOf, chosen, at)].slice(0, FEWEST);
  return newestFirst(filled.map(({ passage, era }) => ({ ...passage, era })));
}

type Chosen = WeighedPassage & { readonly era: Era };

/** What is new since the page, and its background, each have a place: the lightest gives way where an era is left out. */
function withEra(era: Era, chosen: readonly Chosen[], all: readonly Chosen[]): readonly Chosen[] {
  if (chosen.length < MOST || chosen.some((one) => one.era === era)) return chosen;
  const best = heaviestFirst(all.filter((one) => one.era === era))[0];
  return best ? [...chosen.slice(0, MOST - 1), best] : chosen;
}

/** Other sentences of the same reports, where few reports tell of an entity. */
function moreOf(passagesOf: readonly (readonly WeighedPassage[])[], chosen: readonly Chosen[], at: string | undefined): Chosen[] {
  const taken = new Set(chosen.map(({ passage }) => foldText(passage.text)));
  const others = passagesOf.flat().filter(({ passage }) => !taken.has(foldText(passage.text)));
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
