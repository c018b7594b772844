import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePack } from '../../lib/pack/write-pack';
import { ENTITIES, READINGS } from '../fixtures/library';
import { ARTICLE, COMMAND, runKonteks } from './run-konteks';

const folder = mkdtempSync(join(tmpdir(), 'konteks-'));
const pack = join(folder, 'elok.konteks');

beforeAll(async () => {
  writeFileSync(pack, await writePack({ entities: ENTITIES, readings: READINGS }, { name: 'Elok' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly surface: string;
}

describe('konteks', { timeout: 60_000 }, () => {
  it('tells its version and how each command is used', async () => {
    const manifest: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await runKonteks(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
    expect((await runKonteks(['--help'])).stdout).toMatch(
      /read .*\n.*entities .*\n.*build .*\n.*inspect .*\n.*mentions .*\n.*card .*\n.*search /,
    );
    expect(await runKonteks(['card', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('usage: konteks card --pack PACK ENTITY [--at DATE]'),
    });
  });

  it.each([
    [[], 'no command given'],
    [['paint'], 'unknown command "paint"'],
    [['constructor'], 'unknown command "constructor"'],
    [['search', '--pak', 'x'], "Unknown option '--pak'"],
    [['search', 'Elok'], '--pack is missing'],
    [['search', '--pack', 'x'], 'QUERY is missing'],
    [['search', '--pack', 'x', 'Elok', '--limit', '0'], '--limit "0" is not a whole number above 0'],
    [['card', '--pack', 'x', 'Elok', '--at', 'yesterday'], '--at "yesterday" is not a date such as 2025-03-26'],
    [['read', '--lang', 'fr'], '--lang "fr" is neither id nor en'],
    [['build', 'seeds'], '--output is missing'],
    [['inspect'], 'one PACK is wanted'],
  ])('answers wrong usage %j with 2, the reason and the usage', async (args, reason) => {
    const { code, stdout, messages } = await runKonteks(args);
    expect({ code, stdout, first: messages[0] }).toEqual({ code: 2, stdout: '', first: `konteks: ${reason}` });
    expect(messages[1]).toMatch(/^usage: konteks /);
  });

  it('reads a text file, with spans into its text', async () => {
    const file = join(folder, 'jembatan.txt');
    writeFileSync(file, ARTICLE);
    const { code, rows } = await runKonteks(['read', file]);
    const [article] = rows<{
      text: string;
      publisher: string;
      entities: { mentions: Spanned[] }[];
      quotes: Spanned[];
      dates: Spanned[];
      summary: Spanned[];
    }>();
    expect(code).toBe(0);
    expect(article).toMatchObject({ publisher: 'ANTARA', language: 'id', published: { value: '2025-03-10' } });
    const { text, entities, quotes, dates, summary } = article!;
    for (const one of [...quotes, ...dates, ...summary]) expect(one.text).toBe(text.slice(one.start, one.end));
    for (const { start, end, surface } of entities.flatMap(({ mentions }) => mentions))
      expect(surface).toBe(text.slice(start, end));
    expect(entities.length).toBeGreaterThan(1);
  });

  it('reads rows from stdin one by one, keeps their ids, and goes on after a bad one', async () => {
    const rows = [
      { id: 'a', text: ARTICLE, title: 'Jembatan', date: '2025-03-11' },
      { id: 'b' },
      { id: 3, html: `<html><body><h1>Jembatan dibuka</h1><p>${ARTICLE}</p><p>${ARTICLE}</p></body></html>` },
    ];
    const input = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n{"id":\n`;
    const ran = await runKonteks(['read', '-'], input);
    expect(ran.rows().map(({ id }) => id)).toEqual(['a', 3]);
    expect(ran.rows()[0]).toMatchObject({ title: 'Jembatan', published: { value: '2025-03-11' } });
    expect(ran.code).toBe(1);
    expect(ran.messages).toEqual([
      'konteks: stdin:2: the row has neither "text" nor "html"',
      expect.stringMatching(/^konteks: stdin:4: not JSON/),
    ]);
  });

  it('names a file that is missing and a folder that holds nothing, and reads the rest', async () => {
    const [empty, file] = [join(folder, 'empty'), join(folder, 'rest.txt')];
    mkdirSync(empty);
    writeFileSync(file, ARTICLE);
    const ran = await runKonteks(['read', join(folder, 'none.txt'), empty, file]);
    expect(ran).toMatchObject({
      code: 1,
      messages: [
        `konteks: ${folder}/none.txt: no such file or folder`,
        `konteks: ${empty}: the folder holds no text, HTML or JSON Lines file`,
      ],
    });
    expect(ran.rows()).toHaveLength(1);
  });

  it('names the entities of a text as it stands, white space and all', async () => {
    const text = '  \n Bank Indonesia\u00a0di  Jakarta.\n\nBaca juga: Bank Indonesia';
    const { code, rows } = await runKonteks(['entities'], `${JSON.stringify({ id: 7, text, lang: 'id' })}\n`);
    const [row] = rows<{ id: number; entities: (Spanned & { kind: string; name: string })[] }>();
    expect(code).toBe(0);
    expect(row!.id).toBe(7);
    expect(row!.entities[0]).toMatchObject({ surface: 'Bank Indonesia', kind: 'organization', name: 'Bank Indonesia', start: 4 });
    for (const { start, end, surface } of row!.entities) expect(surface).toBe(text.slice(start, end));
  });

  it('finds mentions of a pack, shows its cards, searches it and tells what it holds', async () => {
    const text = 'Menurut Dishub Elok, Lintas Élan siap.';
    const mentions = await runKonteks(['mentions', '--pack', pack], JSON.stringify({ id: 'm', text, lang: 'id' }));
    expect(mentions.rows()).toEqual([
      {
        id: 'm',
        mentions: [
          {
            start: 8,
            end: 19,
            surface: 'Dishub Elok',
            entity: 'dishub',
            name: 'Dishub Elok',
            kind: 'organization',
            confidence: expect.any(Number),
          },
          {
            start: 21,
            end: 32,
            surface: 'Lintas Élan',
            entity: 'lintas',
            name: 'Lintas Élan',
            kind: 'organization',
            confidence: expect.any(Number),
          },
        ],
      },
    ]);
    const card = await runKonteks(['card', '--pack', pack, 'dinas perhubungan kota elok', '--at', '2025-01-01']);
    expect(card.rows()).toEqual([expect.objectContaining({ id: 'dishub', at: '2025-01-01', publisherCount: 2 })]);
    const found = await runKonteks(['search', '--pack', pack, 'pusat', 'inovasi', '--limit', '1']);
    expect(found.rows()).toEqual([expect.objectContaining({ type: 'article', id: 'bridge' })]);
    const inspected = await runKonteks(['inspect', pack]);
    expect(inspected.rows()).toEqual([
      expect.objectContaining({ name: 'Elok', counts: { articles: 5, entities: 5 }, oldest: '2020' }),
    ]);
  });

  it('says which pack or entity it cannot answer from', async () => {
    writeFileSync(join(folder, 'half.konteks'), readFileSync(pack).subarray(0, 500));
    const half = await runKonteks(['inspect', join(folder, 'half.konteks')]);
    expect(half).toMatchObject({
      code: 1,
      messages: [expect.stringMatching(/^konteks: .*half\.konteks: .*cut short or damaged/)],
    });
    const none = await runKonteks(['inspect', join(folder, 'none.konteks')]);
    expect(none).toMatchObject({ code: 1, messages: [`konteks: ${folder}/none.konteks: no such file or folder`] });
    const nobody = await runKonteks(['card', '--pack', pack, 'Nobody']);
    expect(nobody).toMatchObject({ code: 1, messages: [`konteks: ${pack}: no entity is called "Nobody"`] });
  });

  it('ends quietly when its reader goes away, and before it has read everything', async () => {
    const child = spawn(process.execPath, [COMMAND, 'entities']);
    child.stdin.on('error', () => undefined);
    const row = `${JSON.stringify({ id: 'x', text: 'Bank Indonesia di Jakarta. '.repeat(40), lang: 'id' })}\n`;
    for (let i = 0; i < 500; i++) child.stdin.write(row);
    const errors: string[] = [];
    child.stderr.on('data', (data) => errors.push(String(data)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });

  it('answers line by line, without waiting for the end of its input', async () => {
    const child = spawn(process.execPath, [COMMAND, 'entities']);
    child.stdin.write('{"id":"first","text":"Bank Indonesia.","lang":"id"}\n');
    const [data] = await once(child.stdout, 'data');
    expect(JSON.parse(String(data))).toMatchObject({ id: 'first' });
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});
