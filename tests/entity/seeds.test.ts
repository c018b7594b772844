import { describe, expect, it } from 'vitest';
import { openTaggerFile } from '../../cli/aids';
import { joinEntities } from '../../lib/entity/join-entities';
import { type ExpectedEntity, holdsWords, type SeedReading, seedReadings, vouchedOfSeeds } from '../reading/seed-readings';

describe('entities of the seeds', () => {
  for (const { id, entities, reading } of seedReadings({ vouched: true }))
    it(`finds each entity of ${id} with its kind and all its surface forms`, () => {
      for (const [name, { type, surface }] of Object.entries(entities)) {
        const found = reading.entities.find((entity) => entity.kind === type && hasAll(entity.surfaces, surface));
        expect(found?.name, `${name} (${type}): ${surface.join(', ')}`).toBeDefined();
      }
    });

  it('finds nearly all of them by rules alone', () => {
    expect(formsMissed(seedReadings({ vouched: false })).length).toBeLessThanOrEqual(3);
  });

  it('finds most of them with the model where nobody vouches for any', async () => {
    const readings = seedReadings({ vouched: false, tagger: await openTaggerFile() });
    expect(formsMissed(readings).length).toBeLessThanOrEqual(7);
  });

  it('finds all of them with the model and what a person vouches for', async () => {
    expect(formsMissed(seedReadings({ vouched: true, tagger: await openTaggerFile() }))).toEqual([]);
  });

  it('keeps Alibaba and Alibaba Cloud apart', () => {
    const names = seedReadings({ vouched: false })[0]!.reading.entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Alibaba Group', 'Alibaba Cloud']));
  });

  it('knows misprints as such', () => {
    const xiaomi = seedReadings({ vouched: false })[1]!.reading.entities.find(({ name }) => name === 'Xiaomi');
    expect(xiaomi?.misprints).toEqual(['Xiami', 'Xioami']);
  });

  it('gives one entity for a ministry under its old and its new name', () => {
    const readings = seedReadings({ vouched: true }).map(({ reading }) => reading);
    const joined = joinEntities(readings, vouchedOfSeeds);
    const ids = joined.readings.map(({ entities }) => entities.find(({ name }) => name === 'Komdigi')?.id);
    expect(ids.slice(3)).toEqual(['komdigi', 'komdigi']);
  });

  it('gives every mention the characters of the text', () => {
    for (const { reading } of seedReadings({ vouched: true }))
      for (const { mentions, roles = [], descriptions = [] } of reading.entities)
        for (const { start, end, surface } of [...mentions, ...roles, ...descriptions])
          expect(reading.text.slice(start, end)).toBe(surface);
  });
});

function formsMissed(readings: readonly SeedReading[]): string[] {
  return readings.flatMap(({ entities, reading }) =>
    Object.values(entities).flatMap(({ type, surface }: ExpectedEntity) =>
      surface.filter((form) => !reading.entities.some((entity) => entity.kind === type && hasAll(entity.surfaces, [form]))),
    ),
  );
}

function hasAll(surfaces: readonly string[], expected: readonly string[]): boolean {
  return expected.every((form) => surfaces.some((surface) => holdsWords(surface, form)));
}
