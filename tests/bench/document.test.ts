/** The bench's own means: tables in their places in docs/bench.md, medians, generators with fixed seeds, tasks of a trace. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/pack/read-pack';
import { makeAliases } from './aliases';
import { makePage } from './browser/pages';
import { plantedEntities, plantedPack } from './browser/planted-library';
import { tasksFrom } from './browser/trace';
import { replacePart, toMarkdown } from './document';
import { atLeast, atMost, forTheRecord, middle, missing } from './measure';
import { makeText } from './texts';

describe('the tables of docs/bench.md', () => {
  it('say which targets were missed, and nothing of figures without one', () => {
    const rows = [
      atMost('quick', 1.5, 2, 'x'),
      atLeast('far', 3, 4, ' km'),
      forTheRecord('seen', 120.4, ''),
      missing('a library'),
    ];
    expect(toMarkdown({ title: 'Speed', note: 'Taken twice.', rows }).split('\n')).toEqual([
      '## Speed',
      '',
      'Taken twice.',
      '',
      '| measure | measured | target | met |',
      '| --- | --- | --- | --- |',
      '| quick | 1.5x | at most 2x | yes |',
      '| far | 3.0 km | at least 4 km | **no** |',
      '| seen | 120 |  |  |',
      '| a library | not reached |  | **no** |',
      '',
    ]);
  });

  it('show plain figures as they are', () => {
    const figures = { columns: ['a', 'b'], rows: [['1', '2']] };
    expect(toMarkdown({ title: 'T', note: 'N', rows: [], figures })).toContain('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it('take the place of those of the same part and leave the others', () => {
    const document = replacePart(replacePart('# Benches\n', 'one', '## One'), 'two', '## Two');
    const replaced = replacePart(document, 'one', '## Uno\n');
    expect(replaced).toBe(document.replace('## One', '## Uno'));
    expect(replaced).toContain('## Two');
  });
});

describe('the measures', () => {
  it('take the middle one', () => {
    expect(middle([9, 1, 5])).toBe(5);
  });

  it('give a trace back as tasks: processor time, ours where our script ran in it, and what it took itself', () => {
    const event = (name: string, ts: number, rest: object = {}) => ({ name, ph: 'X', pid: 1, tid: 1, ts, ...rest });
    const ours = { args: { data: { url: 'chrome-extension://x/page.js' } } };
    const events = [
      event('RunTask', 0, { dur: 50, tdur: 50 }),
      event('loaded', 100),
      event('RunTask', 1_000, { dur: 9_000, tdur: 8_000 }),
      event('FunctionCall', 2_000, { dur: 5_000, tdur: 4_000, ...ours }),
      event('FunctionCall', 3_000, { dur: 100, tdur: 100, ...ours }),
      event('Layout', 3_500, { dur: 1_000, tdur: 1_000 }),
      event('Layout', 8_000, { dur: 1_000, tdur: 1_000 }),
      event('RunTask', 20_000, { dur: 3_000, tdur: 2_000 }),
      { ...event('RunTask', 30_000, { dur: 3_000, tdur: 2_000 }), tid: 2 },
    ];
    expect(tasksFrom(events, 'loaded')).toEqual([
      { at: 0.9, ms: 8, ours: true, script: 3 },
      { at: 19.9, ms: 2, ours: false, script: 0 },
    ]);
    expect(() => tasksFrom(events, 'never')).toThrow('no mark "never"');
  });
});

describe('the generators', () => {
  const names = makeAliases(400);

  it('give the same every time, and small sets are the beginning of large ones', () => {
    expect(makeAliases(400)).toEqual(names);
    expect(makeAliases(50)).toEqual(names.slice(0, 50));
    expect(new Set(names).size).toBe(400);
    expect(makeText(names, 5_000)).toBe(makeText(names, 5_000));
  }, 60_000);

  it('give pages whose text is the given one', () => {
    const text = makeText(names, 5_000);
    const page = makePage(text);
    const body = page.slice(page.indexOf('<body>'));
    const read = body
      .replace(/<h2>.*?<\/h2>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<');
    const plain = (words: string) => words.split(/\s+/).filter(Boolean).join(' ');
    expect(plain(read)).toBe(plain(text));
    expect(makePage(text)).toBe(page);
  });

  it('give every four names an entity that an article names, and the same pack every time', async () => {
    expect(plantedEntities(names)).toHaveLength(100);
    expect(plantedEntities(names)[1]!.aliases.map(({ text }) => text)).toEqual(names.slice(4, 8));
    const pack = await plantedPack(names);
    expect(pack).toEqual(await plantedPack(names));
    const { entities, readings } = await readPack(pack);
    expect(entities).toHaveLength(100);
    expect(readings.flatMap((reading) => reading.entities)).toHaveLength(100);
  });
});
