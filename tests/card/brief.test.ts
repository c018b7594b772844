import { describe, expect, it } from 'vitest';
import { briefFor } from '../../lib/card/brief';
import { makeLibrary } from '../fixtures/library';

const library = makeLibrary();
const all = [...library.entities.keys()].map((entity) => ({ entity, count: 1 }));

describe('briefFor', () => {
  it('orders names by how often they stand here and how much is reported of them', () => {
    const { entities } = briefFor(library, [...all.slice(1), { ...all[0]!, count: 50 }]);
    expect(entities[0]).toMatchObject({ id: all[0]!.entity, count: 50, weight: 1 });
    const weights = entities.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('splits reports by the date of the page', () => {
    const { since, readFirst } = briefFor(library, all, { at: '2024-01-01' });
    for (const { source } of since) expect(source.published.value! >= '2024').toBe(true);
    const days = since.map(({ source }) => source.published.value!);
    expect(days).toEqual([...days].sort().reverse());
    for (const { source } of readFirst) expect(since.map((report) => report.source.article)).not.toContain(source.article);
  });

  it('finds nothing new where the page has no date', () => {
    expect(briefFor(library, all).since).toEqual([]);
  });

  it('gives three reports to read first, each with the names it shares with the page', () => {
    const { readFirst } = briefFor(library, all);
    expect(readFirst.length).toBeGreaterThan(0);
    expect(readFirst.length).toBeLessThanOrEqual(3);
    for (const { names } of readFirst) expect(names.length).toBeGreaterThan(0);
  });

  it('reads first what shares the names of the page', () => {
    const [entity, reports] = [...library.articlesOf].find(([, ids]) => ids.length === 1)!;
    expect(briefFor(library, [{ entity, count: 1 }]).readFirst.map(({ source }) => source.article)).toEqual([...reports]);
  });

  it('is empty for a page with nothing known on it', () => {
    expect(briefFor(library, [{ entity: 'nobody', count: 3 }])).toEqual({ entities: [], since: [], readFirst: [] });
  });
});
