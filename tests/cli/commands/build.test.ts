import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, runKonteks } from '../run-konteks';

const folder = mkdtempSync(join(tmpdir(), 'konteks-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('konteks build', { timeout: 60_000 }, () => {
  const inputs = join(folder, 'inputs');

  beforeAll(() => {
    mkdirSync(join(inputs, 'deeper'), { recursive: true });
    writeFileSync(join(inputs, 'b.txt'), ARTICLE);
    writeFileSync(join(inputs, 'deeper', 'a.txt'), ARTICLE.replaceAll('Bandung', 'Medan'));
    writeFileSync(join(inputs, 'README.md'), '# Not an article');
  });

  it('writes the same bytes for the same input, and reads what it wrote', async () => {
    const [one, two] = [join(folder, 'one.konteks'), join(folder, 'two.konteks')];
    const first = await runKonteks(['build', inputs, '-o', one, '--name', 'Dua kota']);
    const again = await runKonteks([
      'build',
      join(inputs, 'deeper'),
      join(inputs, 'b.txt'),
      '--output',
      two,
      '--name',
      'Dua kota',
    ]);
    expect([first.code, again.code]).toEqual([0, 0]);
    expect(first.messages).toEqual([expect.stringMatching(/one\.konteks: 2 articles, \d+ entities, \d+ bytes$/)]);
    expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
    expect((await runKonteks(['inspect', one])).rows()[0]).toMatchObject({
      name: 'Dua kota',
      created: '2025-03-10',
      counts: { articles: 2 },
    });
  });

  it('takes the word of entities.json, and stops where it cannot be used', async () => {
    const file = join(folder, 'entities.json');
    const out = join(folder, 'vouched.konteks');
    const aliases = ['Kota Bandung', 'Paris van Java'].map((text) => ({ text, language: 'und' }));
    const bandung = { id: 'kota-kembang', name: 'Kota Bandung', kind: 'place', aliases };
    const build = async (entities: unknown) => {
      writeFileSync(file, typeof entities === 'string' ? entities : JSON.stringify({ entities }));
      return runKonteks(['build', inputs, '-o', out, '--entities', file]);
    };
    expect((await build([bandung])).code).toBe(0);
    expect((await runKonteks(['card', '--pack', out, 'paris van java'])).rows()[0]).toMatchObject({
      id: 'kota-kembang',
      name: 'Kota Bandung',
    });
    const before = readFileSync(out);
    const refused = [
      [[{ ...bandung, kind: 'town' }], /entities\.json: entities\[0\].*kind/],
      [[bandung, { ...bandung, id: 'other' }], /entities\.json: entities\[1\].*Kota Bandung/],
      ['{"entities":[', /entities\.json: .*JSON/],
      ['', /entities\.json: .*JSON/],
    ] as const;
    for (const [entities, reason] of refused) {
      const { code, messages } = await build(entities);
      expect(code).toBe(1);
      expect(messages).toEqual([expect.stringMatching(reason)]);
    }
    expect(readFileSync(out).equals(before)).toBe(true);
    const missing = await runKonteks(['build', inputs, '-o', out, '--entities', join(folder, 'none.json')]);
    expect(missing).toMatchObject({ code: 1, messages: [expect.stringMatching(/none\.json: no such file or folder/)] });
  });

  it('names each bad article in one line, packs the rest and answers 1', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'good.txt'), ARTICLE);
    writeFileSync(join(bad, 'empty.txt'), '');
    writeFileSync(join(bad, 'binary.txt'), new Uint8Array([80, 75, 3, 4, 0, 0, 0, 9]));
    writeFileSync(join(bad, 'latin.txt'), Buffer.from('Gubernur Élan hadir di kota itu.', 'latin1'));
    writeFileSync(join(bad, 'half.txt'), Buffer.from('Gubernur hadir di kota itu sejak é').subarray(0, -1));
    writeFileSync(join(bad, 'huge.txt'), '');
    truncateSync(join(bad, 'huge.txt'), 100 * 1024 * 1024);
    writeFileSync(join(bad, 'login.txt'), 'Masuk\nDaftar\n');
    writeFileSync(join(bad, 'rows.jsonl'), `${JSON.stringify({ text: ARTICLE, url: 'javascript:alert(1)' })}\n{"text":7}\n`);
    const out = join(folder, 'rest.konteks');
    const { code, messages } = await runKonteks(['build', join(folder, 'bad'), '-o', out]);
    expect(code).toBe(1);
    expect(messages).toEqual([
      expect.stringMatching(/^konteks: .*bad\/binary\.txt: byte 4: binary/),
      expect.stringMatching(/^konteks: .*bad\/empty\.txt: empty file$/),
      expect.stringMatching(/^konteks: .*bad\/half\.txt: byte \d+ .*ends within a character$/),
      expect.stringMatching(/^konteks: .*bad\/huge\.txt: larger than the \d+ bytes an article may have$/),
      expect.stringMatching(/^konteks: .*bad\/latin\.txt: byte 9 \(line 1\): not UTF-8$/),
      expect.stringMatching(/^konteks: .*bad\/login\.txt: no sentence found/),
      expect.stringMatching(/^konteks: .*bad\/rows\.jsonl:1: field "url" /),
      expect.stringMatching(/^konteks: .*bad\/rows\.jsonl:2: field "text" is no string$/),
      expect.stringMatching(/rest\.konteks: 1 article, /),
    ]);
    expect((await runKonteks(['inspect', out])).code).toBe(0);
  });

  it('writes nothing where there is no article at all, or no place for the pack', async () => {
    mkdirSync(join(folder, 'void'));
    const none = await runKonteks(['build', join(folder, 'void'), '-o', join(folder, 'void.konteks')]);
    expect(none).toMatchObject({
      code: 1,
      messages: [
        `konteks: ${folder}/void: the folder holds no text, HTML or JSON Lines file`,
        `konteks: ${folder}/void: no article to pack`,
      ],
    });
    expect(() => readFileSync(join(folder, 'void.konteks'))).toThrow(/ENOENT/);
    const lost = await runKonteks(['build', inputs, '-o', join(folder, 'no/such/place.konteks')]);
    expect(lost).toMatchObject({ code: 1, messages: [`konteks: ${folder}/no/such/place.konteks: no such file or folder`] });
  });
});
