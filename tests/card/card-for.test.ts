import { describe, expect, it } from 'vitest';
import { cardFor } from '../../lib/card/card-for';
import type { CardModel } from '../../lib/card/card-model';
import { createLibrary } from '../../lib/coverage/library';
import type { Passage } from '../../lib/coverage/passage';
import type { Reading } from '../../lib/reading/reading';
import { ENTITIES, makeEntity, makeLibrary, makeReading } from '../fixtures/library';
import { processorMs } from '../processor-time';

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
      reportCount: 0,
      publisherCount: 0,
    });
    expect(cardFor(library, 'toString')).toBeUndefined();
  });

  it('makes the card of ten thousand reports in the time and size of two hundred, and counts them all', () => {
    const big = createLibrary(
      ENTITIES,
      Array.from({ length: 10_000 }, (_, place) => manyReport(place)),
    );
    const make = () => cardFor(big, 'elok', { at: '2018-05-01' })!;
    expect(processorMs(make)).toBeLessThan(2000);
    const card = make();
    expect(card).toMatchObject({ reportCount: 10_000, oldest: '2010-01-11', newest: '2024-09-11' });
    expect(card.reports.length).toBeLessThanOrEqual(50);
    expect(card.timeline.length).toBeLessThanOrEqual(80);
    expect(JSON.stringify(card).length).toBeLessThan(100_000);
    expect(card.passages.map(({ era }) => era)).toEqual(expect.arrayContaining(['since', 'before']));
  });

  it('keeps every report and date for a page of its own', () => {
    const big = createLibrary(
      ENTITIES,
      Array.from({ length: 400 }, (_, place) => manyReport(place)),
    );
    expect(cardFor(big, 'elok', { whole: true })!.reports).toHaveLength(400);
  });
});

function manyReport(place: number): Reading {
  const paragraphs = [
    `Kota Elok membuka jembatan nomor ${place} bersama warga.`,
    ...Array.from({ length: 10 }, (_, line) => `Kalimat ${place} ke-${line} tentang hal ${place * 7 + line} yang lain ${place}.`),
  ];
  const published = `20${10 + (place % 15)}-0${1 + (place % 9)}-11`;
  return makeReading({ id: `r${place}`, paragraphs, named: { elok: ['Kota Elok'] }, published }, ENTITIES);
}

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
