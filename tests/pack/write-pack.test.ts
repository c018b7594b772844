import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../lib/pack/pack';
import { readPack } from '../../lib/pack/read-pack';
import { writePack } from '../../lib/pack/write-pack';
import { ENTITIES, READINGS } from '../fixtures/library';

const CONTENTS = { entities: ENTITIES, readings: READINGS };

describe('writePack', () => {
  it('gives the same bytes for the same contents, in whatever order they come', async () => {
    const one = await writePack(CONTENTS, { name: 'Elok' });
    const other = await writePack({ entities: [...ENTITIES].reverse(), readings: [...READINGS].reverse() }, { name: 'Elok' });
    expect(other).toEqual(one);
  });

  it('is read back as it was written', async () => {
    const pack = await readPack(await writePack(CONTENTS, { name: 'Elok', publisher: 'Arsip', licence: 'CC0' }));
    expect(pack.header).toMatchObject({ name: 'Elok', publisher: 'Arsip', licence: 'CC0', counts: { articles: 5, entities: 5 } });
    expect(byId(pack.entities)).toEqual(byId(ENTITIES));
    expect(byArticle(pack.readings)).toEqual(byArticle(READINGS));
  });

  it('is created on the day of its newest article unless the caller says otherwise', async () => {
    const created = async (about: { name: string; created?: string }) =>
      (await readPack(await writePack(CONTENTS, about))).header.created;
    expect(await created({ name: 'Elok' })).toBe('2025-03-12');
    expect(await created({ name: 'Elok', created: '2026-01-01' })).toBe('2026-01-01');
    expect((await readPack(await writePack({ entities: [], readings: [] }, { name: 'Empty' }))).header.created).toBeUndefined();
  });

  it('holds no index and no copied surface: rows have spans', async () => {
    const lines = gunzipSync(await writePack(CONTENTS, { name: 'Elok' }))
      .toString()
      .trimEnd()
      .split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.map(({ row }) => row)).toEqual([undefined, ...Array(5).fill('entity'), ...Array(5).fill('article')]);
    expect(rows[6].entities[0].mentions[0]).toEqual([31, 42]);
    expect(JSON.stringify(rows)).not.toMatch(/"surfaces?"|"index"/);
  });

  it('refuses what no reader would take, and names it', async () => {
    const stranger = { ...READINGS[0]!, entities: [{ ...READINGS[0]!.entities[0]!, id: 'nobody' }] };
    await expect(writePack({ entities: ENTITIES, readings: [stranger] }, { name: 'x' })).rejects.toThrow(
      new PackError('article "bridge": entity "nobody" is not in the pack'),
    );
    const script = { ...READINGS[0]!, article: { ...READINGS[0]!.article, url: 'javascript:alert(1)' } };
    await expect(writePack({ entities: ENTITIES, readings: [script] }, { name: 'x' })).rejects.toThrow(/article "bridge": url: /);
  });
});

function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byArticle<T extends { article: { id: string } }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}
