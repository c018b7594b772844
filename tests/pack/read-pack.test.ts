import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { PackError } from '../../lib/pack/pack';
import { readPack } from '../../lib/pack/read-pack';
import { writePack } from '../../lib/pack/write-pack';
import { ENTITIES, READINGS } from '../fixtures/library';

type Row = Record<string, unknown> & { entities: Record<string, unknown>[]; counts: Record<string, unknown> };

let good: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  good = await writePack({ entities: ENTITIES, readings: READINGS }, { name: 'Elok' });
});

/** The good pack with its rows changed, and a header that agrees with them. */
function changed(change: (rows: Row[]) => Row[]): Uint8Array<ArrayBuffer> {
  const rows = linesOf(good).map((line) => JSON.parse(line) as Row);
  const [header, ...rest] = change(rows);
  const body = rest.map((row) => `${JSON.stringify(row)}\n`).join('');
  return packed(`${JSON.stringify({ ...header, sha256: createHash('sha256').update(body).digest('hex') })}\n${body}`);
}

function linesOf(pack: Uint8Array): string[] {
  return gunzipSync(pack).toString().trimEnd().split('\n');
}

function packed(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}

function rowWith(line: number, fields: object): Uint8Array<ArrayBuffer> {
  return changed((rows) => rows.map((row, i) => (i === line - 1 ? { ...row, ...fields } : row)));
}

/** The first entity found in the first article, changed. */
function foundWith(fields: object): Uint8Array<ArrayBuffer> {
  return changed((rows) => {
    const [first, ...others] = rows[6]!.entities;
    return rows.with(6, { ...rows[6]!, entities: [{ ...first, ...fields }, ...others] });
  });
}

const REFUSED: readonly (readonly [string, () => Uint8Array<ArrayBuffer>, RegExp])[] = [
  ['nothing', () => new Uint8Array(), /empty|cut short/],
  ['an empty gzip', () => packed(''), /the pack is empty/],
  ['what is no gzip', () => new TextEncoder().encode('{"format":"konteks"}'), /not a gzip file/],
  ['a file cut short', () => good.slice(0, good.length - 20), /cut short or damaged/],
  ['a file with a byte changed', () => good.map((byte, i) => (i === 200 ? byte ^ 0x55 : byte)), /./],
  ['binary in a gzip', () => new Uint8Array(gzipSync(new Uint8Array([0xff, 0xfe, 0, 1]))), /line 1: not JSON/],
  ['another format', () => rowWith(1, { format: 'zip' }), /line 1: not the header of a Konteks pack \(format: /],
  ['a newer version', () => rowWith(1, { version: 2 }), /line 1: the pack has version 2, .* up to 1: update Konteks/],
  [
    'a wrong hash',
    () => packed([linesOf(good)[0]!.replace(/"sha256":"../, '"sha256":"00'), ...linesOf(good).slice(1), ''].join('\n')),
    /sha256/,
  ],
  [
    'a row left out',
    () => changed((rows) => rows.slice(0, -1)),
    /line 1: the header counts 5 articles and 5 entities, the pack holds 4/,
  ],
  ['a half-written row', () => packed(linesOf(good).join('\n').slice(0, -40)), /line 11: not JSON/],
  ['a row of no kind', () => rowWith(3, { row: 'index' }), /line 3: neither an entity nor an article/],
  ['a kind of entity that is none', () => rowWith(2, { kind: 'ghost' }), /line 2: kind: /],
  ['an entity twice', () => changed((rows) => [rows[0]!, rows[1]!, ...rows.slice(1)]), /line 3: entity "dishub" stands twice/],
  [
    'an entity after an article',
    () => changed((rows) => [...rows, rows[1]!]),
    /line 12: entity "dishub" stands after an article/,
  ],
  ['an article twice', () => changed((rows) => [...rows, rows[6]!]), /line 12: article "bridge" stands twice/],
  ['an unknown entity', () => foundWith({ id: 'toString' }), /line 7: entity "toString" is not in the pack/],
  ['a span past the text', () => foundWith({ mentions: [[0, 99999]] }), /line 7: mention of "lintas" \[0, 99999\] is not/],
  ['an empty span', () => rowWith(7, { summary: [[5, 5]] }), /line 7: summary \[5, 5\] is not a span/],
  [
    'spans out of order',
    () =>
      foundWith({
        mentions: [
          [9, 12],
          [0, 4],
        ],
      }),
    /line 7: mention of "lintas" at 0 is out of order/,
  ],
  ['half a unit', () => rowWith(7, { summary: [[0.5, 5]] }), /line 7: summary\.0\.0: /],
  [
    'a date that is none',
    () => rowWith(7, { published: { value: '2025-02-30', precision: 'day' } }),
    /line 7: published\.value: /,
  ],
  ['a link that runs', () => rowWith(7, { url: 'javascript:alert(1)' }), /line 7: url: /],
  ['a name without end', () => rowWith(2, { name: 'x'.repeat(10_000) }), /line 2: name: /],
];

describe('readPack', () => {
  it.each(REFUSED)('refuses %s, and says where and why', async (_, make, reason) => {
    const failure = await readPack(make()).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PackError);
    expect((failure as PackError).message).toMatch(reason);
    expect((failure as PackError).message).not.toContain('\n');
  });

  it('takes a stream that comes one byte at a time', async () => {
    const drip = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        for (const byte of good) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect((await readPack(drip)).readings).toHaveLength(5);
  });

  it('stops at each limit, before it has unpacked a bomb', async () => {
    const bomb = packed(`{"format":"${'a'.repeat(50_000_000)}"}`);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readPack(bomb, { limits: { rowBytes: 1_000_000 } })).rejects.toThrow(/line 1: longer than 1000000 bytes/);
    await expect(readPack(bomb, { limits: { bytes: 1_000_000 } })).rejects.toThrow(/larger than 1000000 bytes unpacked/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    await expect(readPack(good, { limits: { rows: 3 } })).rejects.toThrow(/line 5: more than 3 rows/);
  });

  it('leaves prototypes alone and drops fields it does not know', async () => {
    const poisoned = packed(
      changedText((line, i) =>
        i === 1 ? line.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},') : line,
      ),
    );
    const pack = await readPack(poisoned);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.keys(pack.entities[0]!)).toEqual(['id', 'name', 'kind', 'aliases', 'prominence']);
    expect(Object.getPrototypeOf(pack.entities[0])).toBe(Object.prototype);
  });

  it('survives nesting without end', async () => {
    const deep = packed(`${linesOf(good)[0]}\n${'['.repeat(1_000_000)}\n`);
    await expect(readPack(deep)).rejects.toBeInstanceOf(PackError);
  });
});

function changedText(change: (line: string, i: number) => string): string {
  const [header, ...body] = linesOf(good).map(change);
  const text = `${body.join('\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${header!.replace(/"sha256":"[0-9a-f]+"/, `"sha256":"${sha256}"`)}\n${text}`;
}
