import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/pack/read-pack';
import { writePack } from '../../../lib/pack/write-pack';
import { articlesOf, exportPack, packReadings } from '../../../lib/platform/store/export-pack';
import { comparePack, importPack } from '../../../lib/platform/store/import-pack';
import type { Progress } from '../../../lib/platform/store/progress';
import { ENTITIES, READINGS } from '../../fixtures/library';
import { openTestStore } from '../../fixtures/open-test-store';
import { aSource } from '../../fixtures/sources';

const pack = (readings = READINGS) => writePack({ entities: ENTITIES, readings }, { name: 'Elok', publisher: 'Kabar' });

async function imported(bytes: Uint8Array<ArrayBuffer>) {
  const store = await openTestStore();
  const answer = await importPack(store, bytes);
  if (!answer.ok) throw new Error(answer.detail);
  return { store, source: answer.value };
}

describe('a pack', () => {
  it('comes in whole, and tells how far it is', async () => {
    const store = await openTestStore();
    const told: Progress[] = [];
    const answer = await importPack(store, await pack(), { onProgress: (progress) => told.push(progress) });
    expect(answer).toMatchObject({ ok: true, value: { kind: 'pack', name: 'Elok', articles: 5 } });
    expect(told.at(-1)).toEqual({ done: 5, total: 5 });
    const source = (await store.sources())[0]!;
    expect(await store.reading(source.id, 'bridge')).toEqual(READINGS[0]);
  });

  it('goes out as it came in', async () => {
    const { store, source } = await imported(await pack());
    const out = await exportPack(store, await articlesOf(store, source.id), { name: 'Elok', publisher: 'Kabar' });
    if (!out.ok) throw new Error(out.detail);
    expect(new Uint8Array(await out.value.bytes.arrayBuffer())).toEqual(await pack());
  });

  it('is made of any selection, each article once, with the entities that its articles name', async () => {
    const { store, source } = await imported(await pack());
    await store.saveSource('saved', () => aSource('saved'));
    await store.saveReadings('saved', READINGS.slice(0, 2));
    const refs = [
      { source: 'saved', article: 'bridge' },
      { source: source.id, article: 'bridge' },
      { source: source.id, article: 'history' },
      { source: 'saved', article: 'gone' },
    ];
    const out = await exportPack(store, refs, { name: 'Two' });
    if (!out.ok) throw new Error(out.detail);
    expect(out.value).toMatchObject({ articles: 2, leftOut: ['gone'] });
    const { readings, entities } = await readPack(new Uint8Array(await out.value.bytes.arrayBuffer()));
    expect(readings.map(({ article }) => article.id)).toEqual(['bridge', 'history']);
    expect(entities.map(({ name }) => name)).toContain('Sari Wulan');
  });

  it('is made of readings at hand, without those that no reader of packs would take', async () => {
    const untold = { ...READINGS[2]!, article: { ...READINGS[2]!.article, url: 'javascript:alert(1)' } };
    const out = await packReadings([...READINGS.slice(0, 2), untold], { name: 'Found' });
    if (!out.ok) throw new Error(out.detail);
    expect(out.value).toMatchObject({ articles: 2, leftOut: [untold.article.id] });
    const { readings } = await readPack(new Uint8Array(await out.value.bytes.arrayBuffer()));
    expect(readings.map(({ text }) => text).sort()).toEqual(
      READINGS.slice(0, 2)
        .map(({ text }) => text)
        .sort(),
    );
  });

  it('of nothing is not made, whether nothing was chosen or nothing of it can be packed', async () => {
    const nothing = { ok: false, code: 'nothing-to-pack', detail: 'Empty' };
    const untold = { ...READINGS[2]!, article: { ...READINGS[2]!.article, url: 'javascript:alert(1)' } };
    expect(await packReadings([], { name: 'Empty' })).toEqual(nothing);
    expect(await packReadings([untold], { name: 'Empty' })).toEqual(nothing);
    const { store, source } = await imported(await pack());
    expect(await exportPack(store, [{ source: source.id, article: 'gone' }], { name: 'Empty' })).toEqual(nothing);
  });

  it('says what a newer version changes before it is taken', async () => {
    const { store, source } = await imported(await pack(READINGS.slice(0, 3)));
    const corrected = { ...READINGS[1]!, summary: [] };
    const newer = await pack([READINGS[0]!, corrected, READINGS[3]!]);
    expect(await comparePack(store, newer)).toMatchObject({ ok: true, value: { added: 1, corrected: 1, removed: 1 } });
    expect((await store.source(source.id))?.articles).toBe(3);
    await importPack(store, newer);
    expect(await comparePack(store, newer)).toMatchObject({ ok: true, value: { added: 0, corrected: 0, removed: 0 } });
    expect(await store.sources()).toHaveLength(1);
  });

  it('that is altered changes nothing, and the failure names the line', async () => {
    const { store } = await imported(await pack(READINGS.slice(0, 2)));
    const bytes = await pack();
    const last = await store.changes.last();
    expect(await importPack(store, bytes.slice(0, -30))).toMatchObject({ ok: false, code: 'pack-broken' });
    expect(await store.changes.last()).toBe(last);
    expect((await store.sources())[0]?.articles).toBe(2);
  });

  it('ends when the reader cancels, and nothing is left', async () => {
    const store = await openTestStore();
    const ending = new AbortController();
    ending.abort();
    expect(await importPack(store, await pack(), { signal: ending.signal })).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await store.sources()).toEqual([]);
  });
});
