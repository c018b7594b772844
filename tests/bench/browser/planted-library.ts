/**
 * A library of many names, as a pack for the product and as files for the bench's own extension.
 * plantedPack(names) -> bytes of a pack whose entities have four of the names each, every one named by an article.
 * It must not know the browser.
 */
import type { Entity } from '../../../lib/entity/entity';
import { compileGazetteer } from '../../../lib/gazetteer/compile-gazetteer';
import { writePack } from '../../../lib/pack/write-pack';
import type { Reading } from '../../../lib/reading/reading';
import { entityOfNames, NAMES_AN_ENTITY } from './named-entity';

const ENTITIES_AN_ARTICLE = 100;

/** The entities that have these names, four each. */
export function plantedEntities(names: readonly string[]): Entity[] {
  return Array.from({ length: Math.floor(names.length / NAMES_AN_ENTITY) }, (_, number) =>
    entityOfNames(number, names.slice(number * NAMES_AN_ENTITY, (number + 1) * NAMES_AN_ENTITY)),
  );
}

/** To be read into the library. */
export function plantedPack(names: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const entities = plantedEntities(names);
  const readings: Reading[] = [];
  for (let from = 0; from < entities.length; from += ENTITIES_AN_ARTICLE) {
    readings.push(readingOf(readings.length, entities.slice(from, from + ENTITIES_AN_ARTICLE)));
  }
  return writePack({ entities, readings }, { name: 'Bench', created: '2026-11-22' });
}

/** An article that names each of `entities` once. */
function readingOf(number: number, entities: readonly Entity[]): Reading {
  let text = '';
  const found = entities.map(({ id, name, kind }) => {
    const start = text.length;
    text += `${name}, `;
    const mentions = [{ start, end: start + name.length, surface: name }];
    return { id, name, kind, salience: 0.1, surfaces: [name], mentions };
  });
  text = text.slice(0, -2);
  return {
    article: {
      id: `bench-${number}`,
      title: `Laporan ${number}`,
      titleSource: 'given',
      publisher: 'Bench',
      byline: [],
      editor: [],
      published: { value: '2025-03-25', precision: 'day', source: 'meta' },
      language: 'id',
      paragraphs: [text],
      relatedHeadlines: [],
    },
    text,
    entities: found,
    quotes: [],
    dates: [],
    summary: [],
  };
}

/** Files for the bench's own extension: the compiled table, all names, and where each of them begins. */
export function prototypeFiles(names: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const entities = plantedEntities(names);
  const kept = names.slice(0, entities.length * NAMES_AN_ENTITY);
  const starts = new Uint32Array(kept.length + 1);
  for (const [at, name] of kept.entries()) starts[at + 1] = starts[at]! + Buffer.byteLength(name) + 1;
  return {
    'table.bin': new Uint8Array(compileGazetteer(entities)),
    'names.bin': Buffer.from(`${kept.join('\n')}\n`),
    'starts.bin': new Uint8Array(starts.buffer),
  };
}
