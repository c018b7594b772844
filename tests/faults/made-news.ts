/**
 * Readings that name things as news does: makeNews(0, 100) -> a hundred reports, each of some twenty names; six of them nobody named before.
 * Always the same. Few names are everywhere, most are rare; some stand with a short name of their own beside them.
 * It must not know what is measured.
 */
import { articleText } from '../../lib/article/article';
import type { EntityKind, FoundEntity } from '../../lib/entity/entity';
import type { Reading } from '../../lib/reading/reading';
import { createDice } from './dice';
import { madeArticle } from './made-article';

const KNOWN_NAMES = 14;
const NEW_NAMES = 6;
const SYLLABLES =
  'ba ka ra sa ta la ma na wi di ri ti si ni lu pu su tu ku mo to ro do so re le ge be nan kar dar gun war tan han'.split(' ');
const KINDS: readonly EntityKind[] = ['person', 'person', 'organization', 'organization', 'place', 'product', 'event', 'work'];
const HEADS: Readonly<Partial<Record<EntityKind, string>>> = { organization: 'Yayasan ', event: 'Pekan ', work: 'Kisah ' };

interface Name {
  readonly kind: EntityKind;
  readonly surfaces: readonly string[];
}

/** Reports `from` to `from + count`. */
export function makeNews(from: number, count: number): Reading[] {
  return Array.from({ length: count }, (_, at) => makeReport(from + at));
}

function makeReport(number: number): Reading {
  const next = createDice(number + 1);
  const places = new Set(Array.from({ length: KNOWN_NAMES }, () => rankOf(next() / 2 ** 24, 30_000)));
  const fresh = Array.from({ length: NEW_NAMES }, (_, at) => 100_000 + number * NEW_NAMES + at);
  const names = [...places, ...fresh].map(nameOf);
  const sentences = names.flatMap(({ surfaces }) =>
    surfaces.map((surface) => `Kabar tentang ${surface} dibaca ${next() % 900} warga pada hari itu.`),
  );
  const article = madeArticle(number, {
    id: number.toString(16).padStart(16, '0').split('').reverse().join(''),
    title: `Laporan ${number} tentang ${names[0]!.surfaces[0]}`,
    paragraphs: sentences,
  });
  const text = articleText(article);
  const entities = names.map((name, at) => found(text, name, (at % 10) / 10));
  return { article, text, entities, quotes: [], dates: [], summary: [] };
}

function found(text: string, { kind, surfaces }: Name, salience: number): FoundEntity {
  const mentions = surfaces.map((surface) => {
    const start = text.indexOf(`tentang ${surface} dibaca`) + 'tentang '.length;
    return { start, end: start + surface.length, surface };
  });
  return { name: surfaces[0]!, kind, salience, surfaces, mentions };
}

/** The first ranks come up again and again. */
function rankOf(chance: number, ranks: number): number {
  return Math.floor(ranks ** chance);
}

function nameOf(number: number): Name {
  const next = createDice(number + 7);
  const kind = KINDS[number % KINDS.length]!;
  const word = () => {
    const letters = Array.from({ length: 2 + (next() % 3) }, () => SYLLABLES[next() % SYLLABLES.length]).join('');
    return letters[0]!.toUpperCase() + letters.slice(1);
  };
  const name = `${HEADS[kind] ?? ''}${word()} ${word()}`;
  return { kind, surfaces: next() % 4 === 0 ? [name, kind === 'person' ? name.split(' ')[0]! : word()] : [name] };
}
