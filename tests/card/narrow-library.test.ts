import { expect, it } from 'vitest';
import { narrowLibrary } from '../../lib/card/narrow-library';
import { createLibrary } from '../../lib/coverage/library';
import { ENTITIES, makeLibrary, makeReading } from '../fixtures/library';

/** A report a day from 1 January 2020 on. */
function daily(days: number) {
  const readings = Array.from({ length: days }, (_, day) => {
    const published = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
    return makeReading({ id: published, paragraphs: ['Kota Elok sepi.'], named: { elok: ['Kota Elok'] }, published }, ENTITIES);
  });
  return createLibrary(ENTITIES, readings);
}

it('leaves a library alone where few reports name the entity', () => {
  const library = makeLibrary();
  expect(narrowLibrary(library, 'elok', '2025-03-01')).toBe(library);
});

it('keeps the newest reports, the last before the page, and some of all times, newest first', () => {
  const dates = narrowLibrary(daily(3000), 'elok', '2022-01-01').articlesOf.get('elok')!;
  expect(dates.length).toBeLessThanOrEqual(180);
  expect(dates[0]).toBe('2028-03-18');
  expect(dates).toContain('2022-01-01');
  expect(dates).toContain('2021-12-01');
  expect(dates.at(-1)).toBe('2020-01-01');
  expect(dates).toEqual([...dates].sort().reverse());
});

it('knows of a page before all reports that none came before', () => {
  expect(narrowLibrary(daily(1000), 'elok', '2001-01-01').articlesOf.get('elok')!.length).toBeLessThanOrEqual(180);
});

it('gives the same library for the same page again', () => {
  const library = daily(400);
  expect(narrowLibrary(library, 'elok', '2020-06-01')).toBe(narrowLibrary(library, 'elok', '2020-06-01'));
  expect(narrowLibrary(library, 'elok', '2020-06-01')).not.toBe(narrowLibrary(library, 'elok', undefined));
});
