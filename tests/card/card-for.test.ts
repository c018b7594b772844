import { describe, expect, it } from 'vitest';
import { cardFor } from '../../lib/card/card-for';
import type { CardModel } from '../../lib/card/card-model';
import { createLibrary } from '../../lib/coverage/library';
import type { Passage } from '../../lib/coverage/passage';
import { ENTITIES, makeEntity, makeLibrary, makeReading } from '../fixtures/library';

const library = makeLibrary();

describe('cardFor', () => {
  it('says what it is: names, kind, description, publishers, oldest and newest report', () => {
    expect(cardFor(library, 'dishub')).toMatchObject({
      id: 'dishub',
      name: 'Dishub Elok',
      kind: 'organization',
      otherNames: ['Dinas Perhubungan Kota Elok'],
      publisherCount: 2,
      oldest: '2024-12',
      newest: '2025-03-12T08:00+07:00',
    });
    expect(cardFor(library, 'lintas')?.description?.text).toBe('Raksasa angkutan asal pesisir');
  });

  it('splits passages and quotes by the date of the page, newer ones first', () => {
    const card = cardFor(library, 'elok', { at: '2025-03-01' })!;
    expect(card.passages.map(({ era, source }) => [era, source.article])).toEqual([
      ['since', 'bridge'],
      ['before', 'fares'],
      ['before', 'history'],
      ['undated', 'undated'],
    ]);
    expect(card.quotes.map(({ era }) => era)).toEqual(['since']);
    expect(card.at).toBe('2025-03-01');
  });

  it('calls everything undated when the page has no date', () => {
    const card = cardFor(library, 'elok')!;
    expect(new Set(card.passages.map(({ era }) => era))).toEqual(new Set(['undated']));
    expect('at' in card).toBe(false);
  });

  it('lists every report, reprints too, each where it tells most of the entity', () => {
    expect(cardFor(library, 'sari')!.reports.map(({ article, start }) => [article, start])).toEqual([
      ['bridge-reprint', 101],
      ['bridge', 101],
      ['fares', 59],
    ]);
  });

  it('quotes verbatim everywhere', () => {
    for (const { id } of ENTITIES) for (const passage of passagesOn(cardFor(library, id)!)) expectVerbatim(passage);
  });

  it('says little of an entity without reports, and nothing of one it does not know', () => {
    const lonely = createLibrary([makeEntity('a', 'place', 'A')], []);
    expect(cardFor(lonely, 'a')).toEqual({
      id: 'a',
      name: 'A',
      kind: 'place',
      otherNames: [],
      passages: [],
      quotes: [],
      timeline: [],
      related: [],
      reports: [],
      publisherCount: 0,
    });
    expect(cardFor(library, 'toString')).toBeUndefined();
  });

  it('answers in a moment for an entity with a thousand reports', () => {
    const readings = Array.from({ length: 1000 }, (_, i) => {
      const paragraphs = [
        `Kota Elok membuka jembatan nomor ${i} bersama warga.`,
        ...Array.from({ length: 10 }, (_, j) => `Kalimat ${i} ke-${j} tentang hal ${i * 7 + j} yang lain ${i + j}.`),
      ];
      return makeReading(
        { id: `r${i}`, paragraphs, named: { elok: ['Kota Elok'] }, published: `20${10 + (i % 15)}-0${1 + (i % 9)}-11` },
        ENTITIES,
      );
    });
    const big = createLibrary(ENTITIES, readings);
    const start = performance.now();
    expect(cardFor(big, 'elok')!.passages).toHaveLength(4);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

function passagesOn(card: CardModel): Passage[] {
  const { passages, quotes, timeline, related, description } = card;
  return [
    ...passages,
    ...quotes,
    ...timeline.map((point) => point.passage),
    ...related.map((one) => one.passage),
    ...(description ? [description] : []),
  ];
}

function expectVerbatim({ text, source }: Passage): void {
  expect(text).toBe(library.readings.get(source.article)!.text.slice(source.start, source.end));
  expect(text.length).toBeGreaterThan(0);
}
