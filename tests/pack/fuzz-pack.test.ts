/**
 * The pack's border under mutated packs: whatever comes, an answer in time, a PackError or a pack, and prototypes untouched.
 * Runs 300 of each kind; set PACK_FUZZ_RUNS for more.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PackError } from '../../lib/pack/pack';
import { readPack } from '../../lib/pack/read-pack';
import { writePack } from '../../lib/pack/write-pack';
import { ENTITIES, READINGS } from '../fixtures/library';

const numRuns = Number(process.env.PACK_FUZZ_RUNS ?? 300);
let good: Uint8Array<ArrayBuffer>;
let rows: unknown[];

beforeAll(async () => {
  good = await writePack({ entities: ENTITIES, readings: READINGS }, { name: 'Elok' });
  rows = gunzipSync(good)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
});

describe('readPack, fuzzed', () => {
  it('answers any bytes with a PackError or a pack', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isPacked) => {
        await expectSafe(isPacked ? new Uint8Array(gzipSync(bytes)) : new Uint8Array(bytes));
      }),
      { numRuns },
    );
  });

  it('answers a pack with bytes changed, cut or repeated', async () => {
    const edit = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 6 }), remove: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const bytes = [...good];
        for (const { at, bytes: added, remove } of edits) bytes.splice(at % bytes.length, remove, ...added);
        await expectSafe(new Uint8Array(bytes));
      }),
      { numRuns },
    );
  });

  it('answers a pack whose rows were changed and hashed anew', async () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '0');
    const wild = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>([], {}, -1, 1e308, '', '\ud800', 'entity', 'article', [[0, 1]], [[1, 0]], [[0, 1e9]]),
      fc.dictionary(key, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), wild), { minLength: 1, maxLength: 3 }), async (changes) => {
        const copy = structuredClone(rows);
        for (const [place, value] of changes) replaceAt(copy, place, value);
        const body = copy
          .slice(1)
          .map((row) => `${JSON.stringify(row)}\n`)
          .join('');
        const header = { ...(copy[0] as object), sha256: createHash('sha256').update(body).digest('hex') };
        await expectSafe(new Uint8Array(gzipSync(`${JSON.stringify(header)}\n${body}`)));
      }),
      { numRuns },
    );
  });
});

async function expectSafe(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  const outcome = await readPack(bytes, { limits: { bytes: 5_000_000 } }).catch((error: unknown) => error);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PackError);
  else expect(outcome).toHaveProperty('readings');
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
}

/** Puts `value` at the `place`-th leaf or branch below `root`, counted in reading order. */
function replaceAt(root: unknown, place: number, value: unknown): void {
  const slots: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      slots.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(root);
  const slot = slots[place % slots.length];
  if (slot) slot[0][slot[1]] = value;
}
