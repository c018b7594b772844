/** What a stranger might put into a pack to do harm by data: many aliases, deep JSON, names of prototypes, code of any kind. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/pack/read-pack';
import { writePack } from '../../lib/pack/write-pack';
import { ENTITIES, READINGS } from '../fixtures/library';

/** The pack with its lines below the header changed, and hashed anew. */
async function packOf(change: (rows: string[]) => string[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writePack({ entities: ENTITIES, readings: READINGS }, { name: 'Elok' });
  const [header, ...rows] = gunzipSync(bytes).toString().trimEnd().split('\n');
  const body = change(rows)
    .map((row) => `${row}\n`)
    .join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return new Uint8Array(gzipSync(`${JSON.stringify({ ...JSON.parse(header!), sha256 })}\n${body}`));
}

describe('a pack of a stranger', () => {
  it('has at most 50 aliases an entity, and none is written with more', async () => {
    const aliases = Array.from({ length: 51 }, (_, at) => ({ ...ENTITIES[0]!.aliases[0]!, text: `Elok ${at}` }));
    const many = await packOf(([first, ...rows]) => [JSON.stringify({ ...JSON.parse(first!), aliases }), ...rows]);
    await expect(readPack(many)).rejects.toThrow('line 2: aliases: More than 50 aliases');
    const written = await writePack({ entities: [{ ...ENTITIES[0]!, aliases }], readings: [] }, { name: 'Many' });
    expect((await readPack(written)).entities[0]?.aliases).toHaveLength(50);
  });

  it('has no name that turns the writing around it, and no address that shows another', async () => {
    const [turned, blank] = ['Ani\u202e\u0000 Budi\ud800', ' \u200b'];
    const named = (name: string) => packOf(([first, ...rows]) => [JSON.stringify({ ...JSON.parse(first!), name }), ...rows]);
    expect((await readPack(await named(turned))).entities[0]?.name).toBe('Ani Budi\ufffd');
    await expect(readPack(await named(blank))).rejects.toThrow('line 2: name: ');
    for (const url of ['https://kabar.test@lain.test/', 'https://a.test/\u202egpj.exe', 'https://a.test/\u0001']) {
      const pack = await packOf((rows) => rows.map((row) => row.replace(/"url":"[^"]*"/, `"url":${JSON.stringify(url)}`)));
      await expect(readPack(pack)).rejects.toThrow('url: An address that shows another');
    }
  });

  it('may be nested as deep as it likes: the line is named', async () => {
    const deep = await packOf(([, ...rows]) => ['['.repeat(2_000_000), ...rows]);
    await expect(readPack(deep)).rejects.toThrow('line 2: ');
    const closed = await packOf(([, ...rows]) => [`{"row":"entity","id":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, ...rows]);
    await expect(readPack(closed)).rejects.toThrow('line 2: ');
  });

  it('changes no prototype', async () => {
    const evil = '{"row":"entity","__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"id":"__proto__",';
    const pack = await packOf((rows) => rows.with(0, `${evil}"name":"x","kind":"place","aliases":[],"prominence":0}`));
    await readPack(pack).catch(() => undefined);
    expect(({} as { hacked?: unknown }).hacked).toBeUndefined();
  });

  it('of 100 MB is read to its limit and refused', { timeout: 60_000 }, async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(100 * 2 ** 20, '{"row":"entity"}\n'), { level: 1 }));
    await expect(readPack(bomb)).rejects.toThrow('line 1: ');
  });

  it('can hold no pattern, selector, template or markup: its shape has no field for one', () => {
    const fields = [...readFileSync('lib/pack/row-shape.ts', 'utf8').matchAll(/^ {2}(\w+)[:,]/gm)].map(([, field]) => field);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => /regex|pattern|selector|html|^script|template|style|code/i.test(field!))).toEqual([]);
  });
});
